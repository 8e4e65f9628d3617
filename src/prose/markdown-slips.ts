/**
 * Marks that Markdown reads in another way than they look: a heading without its space, a table without its row of hyphens, code that
 * nothing closes. They are found in what the parser made of the text, so that what is code, escaped or right is none.
 */
import type { Code, Heading, Nodes, Paragraph, Parents, Table } from 'mdast';
import { blockSlips } from './block-slips.ts';
import { endOf, offsetOf, sourceOf, type Slip } from './slip.ts';
import { textSlip } from './text-slips.ts';

/** A line without the marks of the quotes and lists that it stands in. */
const bare = (line: string) => line.replace(/^[ \t>]+/, '');

/** A line that looks like the end of code that begins with `mark`, and is none. */
const falseEnd = (lines: readonly string[], mark: string): string | undefined =>
  lines
    .slice(1)
    .map((line) => line.trim())
    .find((line) => /^(?:`{2,}|~{2,})[\w-]*$/.test(line) && line !== mark);

function codeSlip(markdown: string, node: Code): Slip[] {
  const lines = sourceOf(markdown, node).split('\n');
  const [, mark = ''] = /^(`{3,}|~{3,})/.exec(lines[0] ?? '') ?? [];
  const offset = offsetOf(node);
  if (mark === '') {
    const message = 'Four spaces or a tab before a line make it code.';
    const hint = 'remove them; if it is code, put it between two lines of three backticks.';
    return [{ offset, message, hint, severity: 'warning' }];
  }
  const last = bare(lines.at(-1) ?? '').trimEnd();
  const isClosed = lines.length > 1 && last.length >= mark.length && last === mark.charAt(0).repeat(last.length);
  if (isClosed) return [];
  const message = `The code that opens here with ${mark} is not closed, so all that follows would be shown as code.`;
  const other = falseEnd(lines, mark);
  const place = other === undefined ? 'below the code' : `in place of  ${other}`;
  return [{ offset, message, hint: `put a line of  ${mark}  alone ${place}.` }];
}

function headingSlip(markdown: string, node: Heading): Slip[] {
  const offset = offsetOf(node);
  if (node.children.length === 0)
    return [{ offset, message: 'This heading has no text.', hint: 'write its text behind the marks, or remove them.' }];
  const text = sourceOf(markdown, node);
  const isUnderlined = text.includes('\n') && /\n[ \t>]*-+[ \t]*$/.test(text);
  if (!isUnderlined || !/[.:;,!?][ \t]*\n/.test(text)) return [];
  const message = 'A line of hyphens right below a text makes a heading of it.';
  return [
    { offset, message, hint: 'put an empty line between the two; a heading begins with ## and a space.', severity: 'warning' },
  ];
}

/** Cells beyond those of the head are not shown. */
function tableSlips({ children: [head, ...rows] }: Table): Slip[] {
  const columns = head?.children.length ?? 0;
  const wide = rows.filter(({ children }) => children.length > columns);
  return wide.map((row) => ({
    offset: offsetOf(row.children[columns] ?? row),
    message: `This row has ${row.children.length} cells, and the head of the table ${columns}, so the rest would not be shown.`,
    hint: String.raw`give the head as many cells; if a sign | belongs to the text, write  \|`,
  }));
}

/** A whole paragraph between backticks over several lines was meant as a block. */
function inlineBlock({ children: [only, ...others] }: Paragraph): Slip[] {
  if (only?.type !== 'inlineCode' || others.length > 0 || only.position?.start.line === only.position?.end.line) return [];
  const message = 'Code of several lines stands between single or double backticks, and would be shown in one line.';
  return [{ offset: offsetOf(only), message, hint: 'put it between two lines of three backticks.', severity: 'warning' }];
}

/** A list of things to tick, told once. */
function boxSlip(markdown: string, node: Nodes): Slip[] {
  const item = node.type === 'list' ? node.children.find(({ checked }) => typeof checked === 'boolean') : undefined;
  if (item === undefined) return [];
  const offset = offsetOf(item) + sourceOf(markdown, item).indexOf('[');
  const message = 'Boxes to tick are not shown.';
  return [{ offset, message, hint: 'leave [ ] and [x] out, and say in words what is done.', severity: 'warning' }];
}

/** `__init__.py` and `__my_name__`, which are names and no emphasis. */
function boldName(markdown: string, node: Nodes): Slip[] {
  const [, name] = node.type === 'strong' ? (/^__(\w+)__$/.exec(sourceOf(markdown, node)) ?? []) : [];
  const isOfCode = name?.includes('_') === true || /^[.(]\w*/.test(markdown.slice(endOf(node)).replace(/^[.](?!\w)/, ''));
  if (name === undefined || !isOfCode) return [];
  const message = `The marks of __${name}__ make it bold, and are not shown.`;
  const hint = `put a name of code between backticks; for bold write  **${name}**`;
  return [{ offset: offsetOf(node), message, hint, severity: 'warning' }];
}

/** The slips of one node; those of its children are their own. */
export function markdownSlips(markdown: string, node: Nodes, parent: Parents | undefined): readonly Slip[] {
  if (node.type === 'code') return codeSlip(markdown, node);
  if (node.type === 'heading') return headingSlip(markdown, node);
  if (node.type === 'table') return tableSlips(node);
  if (node.type === 'paragraph') return [...inlineBlock(node), ...blockSlips(markdown, node, parent)];
  if (node.type === 'text') return textSlip(markdown, node);
  return [...boxSlip(markdown, node), ...boldName(markdown, node)];
}
