/** Words and figures that YAML takes for nothing, or for no number that can be held: what stands there, and what to write. */
import { describe } from './format-path.ts';

const short = (text: string) => (text.length > 40 ? `${text.slice(0, 37)}…` : text);

/** What was found, as it was typed where YAML makes another thing of it; with why that is no value. */
export function foundAs(input: unknown, typed = ''): { readonly found: string; readonly why: string } {
  if (input === null && typed !== '') return { found: typed, why: ', which means nothing to YAML' };
  if (typeof input === 'number' && !Number.isFinite(input) && typed !== '')
    return { found: short(typed), why: ', which is no number here' };
  return { found: describe(input), why: '' };
}

/** What to write in place of such a word or figure; `undefined` for any other. */
export function noValueHint(expected: string, input: unknown, typed = ''): string | undefined {
  if (input === null && typed !== '' && expected === 'string')
    return `if that is the text, put it into double quotes: "${typed}"; else write the value, or remove the line if the key may be missing.`;
  if (typeof input !== 'number' || Number.isFinite(input)) return undefined;
  return /^[-+]?\.(?:inf|nan)$/i.test(typed)
    ? 'write the number; if the source states none, leave the line out.'
    : 'look at the digits: this is more than a number can be.';
}

/** Whether a text holds one number in plain digits. `0b11` and `Infinity` are numbers to the language, and none to readers. */
export const isNumberText = (text: string): boolean =>
  /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/i.test(text) && Number.isFinite(Number(text));
