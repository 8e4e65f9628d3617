/** Habits of other languages, which YAML reads in its own way: their comments, signs between a key and its value, commas at the end of lines. */
import { withoutQuotes, type FoundInLine } from './flow-slips.ts';

/** `// the facts`, `-- the facts`, `<!-- the facts -->`. */
export function foreignComment(line: string): FoundInLine {
  const [, space = '', mark, text = ''] = /^(\s*)(\/\/|\/\*|--(?!-)|<!--|;)\s*(.*?)\s*(?:\*\/|-->)?\s*$/.exec(line) ?? [];
  if (mark === undefined) return undefined;
  return { column: space.length + 1, message: `A comment begins with #, and not with ${mark}.`, hint: `write  # ${text}` };
}

/** `contextTokens = { … }`, `name => One` and `name := One`. */
export function equalsSlip(line: string): FoundInLine {
  const [, before = '', key = '', mark, value = ''] =
    /^(\s*(?:- )?)([A-Za-z][\w-]*)\s*(=>|:=|->|=)\s*(\S.*?)\s*$/.exec(line) ?? [];
  if (mark === undefined) return undefined;
  return { column: before.length + 1, message: `There is no colon after ${key}.`, hint: `write  ${key}: ${value}` };
}

/** `stars: { … },` as in JSON; a comma within braces that are still open is right. */
export function lineCommaSlip(line: string): FoundInLine {
  const plain = withoutQuotes(line).trimEnd();
  if (!/^\s*(?:- )?"?[\w-]+"?:\s+\S.*[}\]_],$/.test(plain)) return undefined;
  const count = (marks: RegExp) => plain.match(marks)?.length ?? 0;
  if (count(/[{[]/g) !== count(/[}\]]/g)) return undefined;
  return { column: plain.length, message: 'A line of YAML does not end with a comma.', hint: 'remove it.' };
}

/** `{ value: >128000, … }` and `[#, price]`: signs that mean something else to YAML where a value begins. */
export function flowMarkSlip(line: string): FoundInLine {
  const found = /([{[,]\s*(?:[\w-]+:\s+)?)([@`%!&*>|#])([^,}\]]*)/.exec(withoutQuotes(line));
  const [, before = '', mark = '', rest = ''] = found ?? [];
  if (found === null) return undefined;
  const text = `${mark}${rest}`.trim();
  const number = /^[>~]=?\s*(\d[\d.]*)$/.exec(text)?.[1];
  const hint = number === undefined ? `write  ${JSON.stringify(text)}` : `write the number alone: ${number}.`;
  return { column: found.index + before.length + 1, message: `A value cannot begin with ${mark} here.`, hint };
}
