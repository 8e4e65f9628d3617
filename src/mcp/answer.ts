/** What a tool gives: a short text for who asked, and the same as data. */

/** A mistake of who asked, in words that say what is allowed. The tool's result is its message, marked as an error. */
export class AskingError extends Error {}

export interface Answer<T> {
  /** Lines of Markdown, the most important first; the last of them are left out where there are too many. */
  readonly lines: readonly string[];
  /** Lines that are never left out: where the page is, how old the figures are. */
  readonly foot: readonly string[];
  readonly data: T;
}

/** So long is an answer at most; a conversation holds many. */
export const MOST_CHARACTERS = 1_500;

/** Longer ones, of many filters, stand in the data alone. */
const LONGEST_ADDRESS = 500;

/** The line that says where the page is. */
export const addressLine = (url: string): string =>
  url.length > LONGEST_ADDRESS ? 'The address of the page is `url` in the data.' : url;

const lengthOf = (lines: readonly string[]) => lines.reduce((sum, line) => sum + line.length + 1, 0);

const cutNote = (count: number) => `… ${count} more ${count === 1 ? 'line' : 'lines'} on the page.`;

/** As many of `lines` as fit above `foot`, with a note of how many do not. */
function fitLines(lines: readonly string[], foot: readonly string[]): readonly string[] {
  const room = MOST_CHARACTERS - lengthOf(foot) - 1;
  if (lengthOf(lines) <= room) return lines;
  let kept = lines.length;
  while (kept > 0 && lengthOf([...lines.slice(0, kept), cutNote(lines.length - kept)]) > room) kept -= 1;
  return [...lines.slice(0, kept), cutNote(lines.length - kept)];
}

/** An answer in the form of the protocol. */
export function toResult<T extends Record<string, unknown>>({ lines, foot, data }: Answer<T>) {
  const text = [...fitLines(lines, foot), ...(foot.length === 0 ? [] : ['', ...foot])].join('\n');
  return { content: [{ type: 'text' as const, text }], structuredContent: data };
}
