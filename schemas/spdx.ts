/**
 * Licence expressions as SPDX defines them: which are valid, and which one a misspelt text means.
 * The libraries behind it hold every licence name and are heavy: nothing that runs in the browser may import this file.
 */
import correct from 'spdx-correct';
import parse from 'spdx-expression-parse';
import ids from 'spdx-license-ids/index.json' with { type: 'json' };

type LicenceExpression = ReturnType<typeof parse>;

/** Long enough for real expressions, and short enough that no text can keep the parser busy. */
const MAX_LENGTH = 200;

/** Names in use that SPDX does not know and that its correction takes for another licence or for none. */
const COMMON_MISTAKES: Readonly<Record<string, string>> = {
  'bsl-1.1': 'BUSL-1.1',
  'business source license 1.1': 'BUSL-1.1',
  'creativeml-openrail-m': 'LicenseRef-CreativeML-OpenRAIL-M',
};

/** One licence, or two joined by `and` or `or`. `undefined` when the text is not valid. */
function parseExpression(text: string): LicenceExpression | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function write(expression: LicenceExpression): string {
  if ('license' in expression) {
    const { license, plus, exception } = expression;
    return `${license}${plus === true ? '+' : ''}${exception === undefined ? '' : ` WITH ${exception}`}`;
  }
  const { left, right, conjunction } = expression;
  // AND binds tighter than OR, so only an OR inside an AND needs its parentheses.
  const side = (one: LicenceExpression) =>
    conjunction === 'and' && 'conjunction' in one && one.conjunction === 'or' ? `(${write(one)})` : write(one);
  return `${side(left)} ${conjunction.toUpperCase()} ${side(right)}`;
}

/**
 * The expression in its normal form: `MIT or (Apache-2.0)` gives `MIT OR Apache-2.0`. Identifiers keep their case, and
 * deprecated ones such as `GPL-3.0` stand as they are. `undefined` when SPDX does not allow the text.
 */
export function parseLicence(text: string): string | undefined {
  const expression = parseExpression(text);
  return expression === undefined ? undefined : write(expression);
}

/** What one name of a licence means. `upgrade: false`, because `GPLv3` does not say "or later". */
function suggestOne(name: string): string | undefined {
  // The correction fails on a name of which nothing is left when it takes the `+` for "or later" away.
  if (name === '' || name === '+') return undefined;
  const lower = name.toLowerCase();
  if (Object.hasOwn(COMMON_MISTAKES, lower)) return COMMON_MISTAKES[lower];
  return ids.find((id) => id.toLowerCase() === lower) ?? correct(name, { upgrade: false }) ?? undefined;
}

/**
 * The valid expression that `text` probably means: `Apache 2` gives `Apache-2.0`, `MIT/Apache-2.0` gives `MIT OR Apache-2.0`.
 * `undefined` when there is no good guess. It is a guess, so ask before using it.
 */
export function suggestLicence(text: string): string | undefined {
  if (text.trim() === '' || text.length > MAX_LENGTH) return undefined;
  const valid = parseLicence(text);
  if (valid !== undefined) return valid;
  // Package registries used to write a slash for OR.
  const parts = text.split(/\s*\/\s*|\s+(and|or)\s+/i).map((part) => part ?? 'or');
  const words = parts.map((part, index) => (index % 2 === 0 ? suggestOne(part.trim()) : part));
  return words.includes(undefined) ? undefined : parseLicence(words.join(' '));
}
