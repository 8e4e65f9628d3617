/** Paragraphs whose lines look like headings, tables, lists or boxes, and are shown as they are typed. */
import type { Paragraph, Parents } from 'mdast';
import { endOf, offsetOf, sourceOf, type Slip } from './slip.ts';

interface Line {
  readonly offset: number;
  /** Without the marks of the quotes and lists that it stands in; what is code or a link is blanked. */
  readonly text: string;
}

/** The lines of a paragraph, with `x` for every sign of what is no plain text. */
function linesOf(markdown: string, node: Paragraph): Line[] {
  let text = sourceOf(markdown, node);
  const begin = offsetOf(node);
  for (const child of node.children) {
    if (child.type === 'text') continue;
    const [from, to] = [offsetOf(child) - begin, endOf(child) - begin];
    text = text.slice(0, from) + text.slice(from, to).replace(/[^\n]/g, 'x') + text.slice(to);
  }
  let offset = begin;
  return text.split('\n').map((line, index) => {
    const marks = index === 0 ? 0 : (/^[ \t>]*/.exec(line)?.[0].length ?? 0);
    const own = { offset: offset + marks, text: line.slice(marks).trimEnd() };
    offset += line.length + 1;
    return own;
  });
}

function headingSlip({ text, offset }: Line, isFirst: boolean): Slip | undefined {
  const [, marks = '', next = ''] = /^(#+)([^#\n]?)/.exec(text) ?? [];
  if (marks.length > 6 && /\s/.test(next))
    return {
      offset,
      message: `A heading begins with six # at most, so these ${marks.length} would be shown.`,
      hint: 'write  ##  and a space.',
    };
  // One mark may begin a word, such as #1.
  const isMeant = marks.length > 1 ? next !== '' && next !== ' ' : isFirst && /[\p{L}\u00a0\u202f\u3000]/u.test(next);
  if (marks.length === 0 || marks.length > 6 || !isMeant) return undefined;
  const message = /\s/.test(next)
    ? `Behind ${marks} stands no plain space, so this is no heading and would be shown with its marks.`
    : `There is no space behind ${marks}, so this is no heading and would be shown with its marks.`;
  return { offset, message, hint: String.raw`put a space there; if no heading is meant, write  \#` };
}

const isRow = (text: string) => /^\|.*[^\\]\|$/.test(text);
/** A row of hyphens, or of the dashes that a word processor makes of them. */
const isRule = (text: string) => /^\|?[ \t:|\-–—]+\|?$/.test(text) && /[-–—]/.test(text) && text.includes('|');
const cellsIn = (text: string) => text.replace(/^\||\|$/g, '').split(/(?<!\\)\|/).length;

const COLUMNS = 'write  | a | b |  , below it  | --- | --- |  , and then the rows.';

function tableSlip(lines: readonly Line[], isBelowTable: boolean): Slip | undefined {
  const at = lines.findIndex(({ text }) => isRow(text));
  const [head, ...rest] = at < 0 ? [] : lines.slice(at);
  if (head === undefined) return undefined;
  const { offset } = head;
  if (isBelowTable)
    return {
      offset,
      message: 'An empty line ends the table above, so this row does not belong to it.',
      hint: 'remove the empty line.',
    };
  const rule = rest[0];
  if (rule === undefined || !isRule(rule.text))
    return { offset, message: 'This looks like a table, but no row of hyphens stands below its first row.', hint: COLUMNS };
  const [above, below] = [cellsIn(head.text), cellsIn(rule.text)];
  if (/[–—]/.test(rule.text))
    return {
      offset: rule.offset,
      message: 'This row of a table holds dashes in place of hyphens.',
      hint: 'write  ---  for each column.',
    };
  const message = `The row of hyphens is for ${below} column${below === 1 ? '' : 's'}, and the row above it has ${above}, so this is no table.`;
  return { offset: rule.offset, message, hint: 'write  ---  once for each column.' };
}

/** What begins an item of a list, and what the item should begin with. */
const ITEMS: readonly (readonly [begins: RegExp, message: string, hint: string])[] = [
  [
    /^[-*+](?![-*+\s])/,
    'There is no space behind the marks of these items, so they are no list.',
    'put a space behind each mark.',
  ],
  [
    /^\d{1,3}[.)]\p{L}/u,
    'There is no space behind the numbers of these items, so they are no list.',
    'put a space behind each point.',
  ],
  [
    /^[•◦▪●‣·–—]\s?\S/,
    'These marks make no list of Markdown, so the lines would run into one another.',
    'begin each item with a hyphen and a space.',
  ],
  [/^\d{1,3}[.)] /, 'A list that does not begin with 1 needs an empty line above it.', 'put an empty line there.'],
];

function listSlip(lines: readonly Line[]): Slip | undefined {
  for (const [begins, message, hint] of ITEMS) {
    const items = lines.filter(({ text }) => begins.test(text));
    if (items.length > 1) return { offset: items[0]?.offset ?? 0, message, hint, severity: 'warning' };
  }
  return undefined;
}

/** Marks of other tools, by their first line. */
const FOREIGN: readonly (readonly [begins: RegExp, hint: string])[] = [
  [/^(?:'{3}|[‘’´]{3}|"{3}|[“”]{3})\w*$/, 'code begins and ends with a line of three backticks.'],
  [/^:::/, 'boxes are not known here: remove the marks, and keep the words.'],
  [/^\[!\w+\]$/, 'boxes are not known here: remove the marks, and keep the words.'],
];

function foreignSlip(lines: readonly Line[]): Slip | undefined {
  const found = lines.flatMap(({ text, offset }): Slip[] => {
    const hint = FOREIGN.find(([begins]) => begins.test(text))?.[1];
    const message = `${text.slice(0, 40)} is no Markdown, and would be shown as it is.`;
    return hint === undefined ? [] : [{ offset, message, hint, severity: 'warning' }];
  });
  return found[0];
}

/** The first slip in the lines of a paragraph. */
export function blockSlips(markdown: string, node: Paragraph, parent: Parents | undefined): readonly Slip[] {
  const lines = linesOf(markdown, node);
  const siblings: readonly unknown[] = parent?.children ?? [];
  const before = parent?.children[siblings.indexOf(node) - 1];
  const [heading, ...more] = lines.flatMap((line, index) => headingSlip(line, index === 0) ?? []);
  const also = more.length === 0 ? '' : ` So it is with ${more.length} more in this paragraph.`;
  const headings = heading === undefined ? [] : [{ ...heading, message: `${heading.message}${also}` }];
  const other = tableSlip(lines, before?.type === 'table') ?? listSlip(lines) ?? foreignSlip(lines);
  return [...headings, ...(other === undefined ? [] : [other])];
}
