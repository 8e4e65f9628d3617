/** How the report of a change is laid out: headings and items, for a terminal or for a comment, and how long its lists may be. */
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { escapeTerminal } from '../text/escape-terminal.ts';

export type ChangeFormat = 'text' | 'markdown';

/** Longer lists of what follows from a change are counted, so that a comment stays short. */
export const SHOWN = 20;
/** What a reviewer must see is listed whole, as far as a comment has room for it: so many bytes for each list. */
const ROOM = 10_000;

/** How text of content is written, and how a heading and an item look. */
export interface Style {
  readonly text: (content: string) => string;
  readonly heading: (title: string) => string;
  readonly item: (line: string) => string;
  /** Bytes of a list that is meant to be whole. */
  readonly room: number;
}

export const STYLES: Readonly<Record<ChangeFormat, Style>> = {
  text: { text: escapeTerminal, heading: (title) => `\n${title}`, item: (line) => `  ${line}`, room: Infinity },
  markdown: { text: escapeMarkdown, heading: (title) => `\n### ${title}\n`, item: (line) => `- ${line}`, room: ROOM },
};

function listed(title: string, lines: readonly string[], shown: number, style: Style, where = ''): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length > shown ? [style.item(`and ${lines.length - shown} more${where}`)] : [];
  return [style.heading(`${title} (${lines.length})`), ...lines.slice(0, shown).map(style.item), ...rest];
}

/** A list under its title, cut after twenty items; nothing when it is empty. */
export function section<T>(title: string, list: readonly T[], style: Style, line: (item: T) => string): string[] {
  return listed(title, list.map(line), SHOWN, style);
}

/** A list that is cut only where a comment has no room for more. */
export function wholeSection<T>(title: string, list: readonly T[], style: Style, line: (item: T) => string): string[] {
  const lines = list.map(line);
  let bytes = 0;
  const over = lines.findIndex((one) => (bytes += Buffer.byteLength(style.item(one)) + 1) > style.room);
  return listed(title, lines, over === -1 ? lines.length : over, style, '; visavis diff lists them all');
}
