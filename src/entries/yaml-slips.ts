/**
 * Slips of the hand in lines that cannot be read as YAML. The parser says where it gave up, and what it had hoped for; the slip
 * is often elsewhere, and has a plainer name.
 */
import {
  bracketSlip,
  commaSlip,
  hyphenSlip,
  openFlowSlip,
  shallowFlowSlip,
  withoutQuotes,
  type FoundInLine,
} from './flow-slips.ts';
import { equalsSlip, flowMarkSlip, foreignComment, lineCommaSlip } from './habit-slips.ts';
import { findIndentSlip, type Slip } from './indent-slips.ts';
import { bulletSlip, commentSlip, firstMarkSlip, lineEndSlip, spaceSlip, wideSlip } from './mark-slips.ts';
import { meansKey } from './schema-keys.ts';

const KEY = String.raw`^(\s*(?:- )?)([A-Za-z][\w-]*)`;

function colonSlip(line: string): FoundInLine {
  const [, space = '', key = '', colon = '', rest = ''] = new RegExp(`${KEY}\\s*(:|：)(.*)$`).exec(line) ?? [];
  const column = line.indexOf(colon, space.length) + 1;
  const hint = `write  ${key}: ${rest.trim()}`;
  if (colon === '：') return { column, message: 'A wide colon does not end a key.', hint };
  if (colon === '' || !/^[^\s:/]/.test(rest)) return undefined;
  return { column, message: `There is no space after the colon of ${key}.`, hint };
}

/** `name: One: two`: quotes are needed. */
function quoteSlip(line: string): FoundInLine {
  const found = new RegExp(`${KEY}:\\s+([^\\s"'{[|>&*!#%@\`].*:(?:\\s.*)?)$`).exec(line);
  if (found === null || /[{}]/.test(line)) return undefined;
  const [, space = '', key = '', text = ''] = found;
  const column = line.indexOf(text, space.length + key.length) + 1;
  if (/^\(.*\)\s*$/.test(text))
    return { column, message: 'Parentheses do not hold keys.', hint: 'write  {  and  }  in their place.' };
  const message = 'This text contains a colon and a space, so it reads like a key with a value.';
  return { column, message, hint: `write  ${key}: ${JSON.stringify(text.trim())}` };
}

/** `'It's small'`: the apostrophe ends the text. */
function apostropheSlip(line: string): FoundInLine {
  const [, before = '', text = ''] = /^(\s*(?:- )?[\w-]+:\s+)'(.*)'\s*$/.exec(line) ?? [];
  const at = text.search(/(?<!')'(?!')/);
  if (at < 0) return undefined;
  const hint = `write  ${before.trim().replace(/^- /, '')} ${JSON.stringify(text)}`;
  return { column: before.length + at + 2, message: 'This apostrophe ends the text that stands in single quotes.', hint };
}

/** `"A "small" model"`: the second mark ends the text. */
function innerQuoteSlip(line: string): FoundInLine {
  const [, before = '', text = ''] = /^(\s*(?:- )?[\w-]+:\s+)"(.*)"\s*$/.exec(line) ?? [];
  const at = text.search(/(?<!\\)"/);
  if (at < 0) return undefined;
  const right = text.includes("'") || text.includes('\\') ? JSON.stringify(text.replaceAll('\\"', '"')) : `'${text}'`;
  const hint = `write  ${before.trim().replace(/^- /, '')} ${right}`;
  return { column: before.length + at + 2, message: 'This quotation mark ends the text that stands in quotation marks.', hint };
}

/** `"Small" is its name`: what stands behind the second mark belongs to nothing. */
function earlyQuoteSlip(line: string): FoundInLine {
  const [, before = '', quoted = '', rest] = /^(\s*(?:- )?[\w-]+:\s+)("[^"]*"|'[^']*')(\s*[^\s,#}\]].*)$/.exec(line) ?? [];
  if (rest === undefined) return undefined;
  const text = `${quoted}${rest}`.trimEnd();
  const right = text.includes("'") ? JSON.stringify(text) : `'${text}'`;
  const message = 'Text goes on behind the quotation mark that ends it.';
  const hint = `write  ${before.trim().replace(/^- /, '')} ${right}`;
  return { column: before.length + quoted.length + 1, message, hint };
}

/** `homepage: [Page](https://example.org)`: YAML knows no links. */
function linkSlip(line: string): FoundInLine {
  const [, before = '', key = '', address] = /^(\s*(?:- )?([\w-]+):\s+)\[[^\]]*\]\((https?:\/\/[^)\s]+)\)\s*$/.exec(line) ?? [];
  if (address === undefined) return undefined;
  return { column: before.length + 1, message: 'A link of Markdown is no value.', hint: `write  ${key}: ${address}` };
}

const GOES_ON = {
  message: 'This line goes on with the text above it, and so has to begin further right.',
  hint: 'put the text on one line, or two spaces before this one.',
};

function keySlip(line: string): FoundInLine {
  const [, space = '', hyphen = '', key = ''] = /^(\s*)(-)([A-Za-z][\w-]*):(?:\s|$)/.exec(line) ?? [];
  if (hyphen !== '')
    return { column: space.length + 1, message: 'There is no space after the hyphen.', hint: `write  - ${key}: …` };
  const [, before = '', word = '', value = ''] = new RegExp(`${KEY}(?: =|) ([^:{}[\\]]+)$`).exec(line) ?? [];
  if (word === '') return undefined;
  // A word that is no key begins the second line of a text.
  if (before === '' && / /.test(value) && !meansKey(word)) {
    return { column: 1, ...GOES_ON };
  }
  return {
    column: before.length + 1,
    message: `There is no colon after ${word}.`,
    hint: `write  ${word}: ${value}`,
  };
}

const FINDERS = [
  lineEndSlip,
  foreignComment,
  equalsSlip,
  spaceSlip,
  bulletSlip,
  commentSlip,
  firstMarkSlip,
  hyphenSlip,
  colonSlip,
  wideSlip,
  quoteSlip,
  linkSlip,
  innerQuoteSlip,
  apostropheSlip,
  earlyQuoteSlip,
  keySlip,
  commaSlip,
  bracketSlip,
  flowMarkSlip,
  lineCommaSlip,
];

function openQuote(lines: readonly string[]): Slip | undefined {
  const starts = lines.map((line) => /^[^"'#]*:\s+(["'])/.exec(line));
  const at = lines.findIndex((line, index) => {
    const start = starts[index];
    return start !== null && start !== undefined && /["']/.test(withoutQuotes(line).slice(start[0].length - 1));
  });
  if (at < 0) return undefined;
  const mark = starts[at]?.[1] ?? '"';
  const next = lines[at + 1] ?? '';
  // Closed on the next line, which begins at the left edge.
  if (/^\S/.test(next) && new RegExp(`^[^${mark}:]*${mark}\\s*$`).test(next)) return { line: at + 2, column: 1, ...GOES_ON };
  const hint = `put  ${mark}  at the end of the text.`;
  return {
    line: at + 1,
    column: starts[at]?.[0].length ?? 1,
    message: 'The quotation mark that opens here is not closed.',
    hint,
  };
}

/**
 * Longer than any text that a key takes. What explains a value, or looks for slips in a line, goes over it often: a long one would keep it
 * busy for minutes.
 */
export const MAX_TEXT = 5_000;

/** The parser stumbles at most so many lines after a slip, or one before it. */
const [BEFORE, AFTER] = [2, 1];

/** Keys of ours without a space after their colon, wherever they stand: each can be told before the parser comes to it. */
export function findJoinedKeys(text: string): readonly Slip[] {
  return text.split('\n').flatMap((line, index): Slip[] => {
    const found = line.length > MAX_TEXT ? undefined : colonSlip(line);
    const key = /^\s*(?:- )?([\w-]+)/.exec(line)?.[1] ?? '';
    return found === undefined || !meansKey(key) ? [] : [{ line: index + 1, ...found }];
  });
}

/** The first slip in the lines around `line`, where the parser stumbled; in the whole text for a quotation mark. */
export function findSlip(text: string, line: number, isQuote: boolean): Slip | undefined {
  const lines = text.split('\n').map((line) => (line.length > MAX_TEXT ? '' : line));
  if (isQuote) return openQuote(lines);
  const first = Math.max(0, line - 1 - BEFORE);
  const open = openFlowSlip(lines, first, line + AFTER) ?? shallowFlowSlip(lines, first, line + AFTER);
  if (open !== undefined) return open;
  const near = lines.slice(first, line + AFTER).flatMap((one, index): Slip[] => {
    const found = /^\s*(#|$)/.test(one) ? undefined : FINDERS.map((find) => find(one)).find((slip) => slip !== undefined);
    return found === undefined ? [] : [{ line: first + index + 1, ...found }];
  });
  return near[0] ?? findIndentSlip(lines, first, line + AFTER);
}
