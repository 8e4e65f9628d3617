/** Slips in the marks of a line: characters that only look like those of YAML, and marks that mean something else at this place. */

interface Found {
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

const codePoint = (character: string) => `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;

/** A no-break space before a key, or between it and its value. */
export function spaceSlip(line: string): Found | undefined {
  const found = /^([ \t]*(?:- )?(?:[\w-]+:)?[ ]*)([\v\f\u0085\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000])/.exec(line);
  const [, before = '', character = ''] = found ?? [];
  if (found === null) return undefined;
  const message = `This looks like a space, but is the character ${codePoint(character)}, which YAML takes for text.`;
  return { column: before.length + 1, message, hint: 'delete it, and type a space.' };
}

/** A key behind a character that many editors show as the end of a line, and YAML does not take for one. */
export function lineEndSlip(line: string): Found | undefined {
  const found = /[\u2028\u2029\u0085\v\f](?=\s*(?:-\s+)?[A-Za-z][\w-]*:(?:\s|$))/.exec(line);
  if (found === null) return undefined;
  const message = `This looks like the end of a line, but is the character ${codePoint(found[0])}, which YAML takes for text.`;
  return { column: found.index + 1, message, hint: 'delete it, and press Enter there.' };
}

const WIDE: Readonly<Record<string, string>> = { '｛': '{', '｝': '}', '［': '[', '］': ']', '，': ',', '：': ':', '－': '-' };

/** `｛ value：4，source：a ｝`: marks of another width, outside of quotes. */
export function wideSlip(line: string): Found | undefined {
  const plain = line.replace(/"(?:\\.|[^"\\])*"|'[^']*'/g, (text) => '_'.repeat(text.length));
  const at = plain.search(/[｛｝［］，：－]/);
  if (at < 0) return undefined;
  const mark = plain[at] ?? '';
  const message = `This is the wide mark ${mark} (${codePoint(mark)}), which YAML takes for text.`;
  return { column: at + 1, message, hint: `write  ${WIDE[mark] ?? ''}  in its place; in text, put the text into double quotes.` };
}

/** A key that begins or goes on with what only looks like a space, or with a wide mark. */
export function strangeKey(key: string): (Omit<Found, 'column'> & { readonly offset: number }) | undefined {
  const offset = key.search(/[\u00a0\u00ad\u2000-\u200f\u202f\u2060\u3000\ufeff]/);
  if (offset >= 0) {
    const message = `This looks like a space or like nothing, but is the character ${codePoint(key[offset] ?? '')}.`;
    return { offset, message, hint: 'delete it; where a space belongs, type one.' };
  }
  const wide = /^[\w-]+：/.test(key) ? wideSlip(key) : undefined;
  return wide === undefined ? undefined : { offset: wide.column - 1, message: wide.message, hint: 'write a colon and a space.' };
}

/** `• id: a` and `* id: a`. */
export function bulletSlip(line: string): Found | undefined {
  const [, space = '', mark, rest = ''] = /^(\s*)([•‣◦·*–—])\s+(.*)$/.exec(line) ?? [];
  if (mark === undefined) return undefined;
  return { column: space.length + 1, message: 'An item of a list begins with a hyphen.', hint: `write  - ${rest}` };
}

/** `summary: @home model`, `summary: > A model`, `summary: **Small** model`, `aliases: - one`. */
export function firstMarkSlip(line: string): Found | undefined {
  const found = /^(\s*(?:- )?)([\w-]+)(:\s+)([@`%!&*>|]|-(?=\s+\S))(.*)$/.exec(line);
  const [, space = '', key = '', colon = '', mark = '', rest = ''] = found ?? [];
  // `>` and `|` alone begin text on the lines below; `&a` and `!a` alone are anchors and tags.
  if (found === null || (/[>|&!]/.test(mark) && !/\s\S/.test(rest))) return undefined;
  const text = `write  ${key}: ${JSON.stringify(`${mark}${rest}`.trim())}`;
  const hint = mark === '-' ? `begin a list on the next line; if this is text, ${text}` : text;
  return { column: space.length + key.length + colon.length + 1, message: `Text cannot begin with ${mark} here.`, hint };
}

/** `{ value: 4 # about, source: a }`: the comment takes the rest of the line, the brace included. */
export function commentSlip(line: string): Found | undefined {
  const plain = line.replace(/"(?:\\.|[^"\\])*"|'[^']*'/g, (text) => '_'.repeat(text.length));
  const at = /\s#/.exec(plain)?.index ?? -1;
  if (at < 0 || !/[{[][^\]}]*$/.test(plain.slice(0, at)) || !/[\]}]/.test(plain.slice(at))) return undefined;
  const message = 'A space and # begin a comment here, so that what it takes with it closes nothing.';
  return { column: at + 2, message, hint: 'put the comment on a line of its own; text with # goes into double quotes.' };
}
