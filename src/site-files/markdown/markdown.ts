/**
 * A small writer of Markdown (GFM). A plain string is text of content or of a view, and is escaped where it joins Markdown; only the
 * words between the values of `md` are Markdown by themselves. So no text of an editor can become markup, whoever forgets to escape it.
 */
import { escapeLineStart, escapeMarkdownText, inlineCode } from '../../text/escape-markdown.ts';
import { splitCode } from '../../views/inline-code.ts';

/** Markdown within a line. */
export class Markdown {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

/** What stands in a line: text, which is escaped, or Markdown. */
export type Inline = string | number | Markdown;

const sourceOf = (inline: Inline): string => (inline instanceof Markdown ? inline.source : escapeMarkdownText(String(inline)));

/** Markdown with values in it. */
export const md = (words: TemplateStringsArray, ...values: readonly Inline[]): Markdown =>
  new Markdown(words.map((word, at) => (at === 0 ? word : `${sourceOf(values[at - 1] ?? '')}${word}`)).join(''));

/** What there is of `parts`, with `separator` between them, which is Markdown. */
export const join = (parts: readonly (Inline | undefined)[], separator = ', '): Markdown =>
  new Markdown(
    parts
      .flatMap((part) => (part === undefined ? [] : [sourceOf(part)]))
      .filter((source) => source !== '')
      .join(separator),
  );

/** A sentence of content, which may hold code between backticks. */
export const sentence = (text: string): Markdown =>
  join(
    splitCode(text).map((part) => (part.isCode ? new Markdown(inlineCode(part.text)) : part.text)),
    '',
  );

/** An address in the parentheses of a link. */
const destination = (href: string): string =>
  href.replace(/[()<>|\\\s]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** A link to an address as it is. */
export const linkTo = (label: Inline, href: string): Markdown => new Markdown(`[${sourceOf(label)}](${destination(href)})`);

const lineOf = (inline: Inline): string => escapeLineStart(sourceOf(inline).trim());

/** `## Facts`. */
export const heading = (level: 1 | 2 | 3 | 4, title: Inline): string => `${'#'.repeat(level)} ${lineOf(title)}`;

/** A paragraph; empty without words. */
export const paragraph = (...words: readonly (Inline | undefined)[]): string => lineOf(join(words, ' '));

/** A paragraph that is set apart: the answer of a page. */
export const quote = (words: Inline): string => `> ${lineOf(words)}`;

/** A list; empty without items. */
export const list = (items: readonly Inline[]): string => items.map((item) => `- ${lineOf(item)}`).join('\n');

/** A numbered list; empty without items. */
export const numbered = (items: readonly Inline[]): string => items.map((item, at) => `${at + 1}. ${lineOf(item)}`).join('\n');

/** A pipe would end a cell wherever it stands, in code too. */
const cellOf = (inline: Inline): string =>
  sourceOf(inline)
    .trim()
    .replace(/(?<!\\)\|/g, '\\|');
const rowOf = (cells: readonly Inline[]): string => `| ${cells.map(cellOf).join(' | ')} |`;

/** A table; empty without rows. */
export const table = (head: readonly Inline[], rows: readonly (readonly Inline[])[]): string =>
  rows.length === 0 ? '' : [rowOf(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(rowOf)].join('\n');

/** A part under its heading; empty where nothing stands in it. */
export function section(level: 2 | 3 | 4, title: Inline, ...blocks: readonly string[]): string {
  const words = blocks.filter((block) => block !== '');
  return words.length === 0 ? '' : [heading(level, title), ...words].join('\n\n');
}

/** A whole file of what there is of `blocks`. */
export const fileOf = (...blocks: readonly string[]): string => `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
