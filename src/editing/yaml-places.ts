/**
 * Places in the text of an entry's front matter, and splices at them: insert a line, move a key, replace a list. Scalars
 * are not spliced but set in the syntax tree (`set-scalars.ts`).
 */
import { isScalar, type Pair, type YAMLMap } from 'yaml';

/** Text that replaces the source from offset `from` up to `to`. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The key of a pair as text. */
export const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '');
/** The pair of a key, if it is there. */
export const find = (map: YAMLMap, key: string): Pair | undefined => map.items.find((pair) => keyOf(pair) === key);
/** Start, end of the value, and end with what follows it, of a node that was read from a text. */
export const rangeOf = (node: unknown): readonly [number, number, number] | undefined =>
  (node as { range?: readonly [number, number, number] | null } | null)?.range ?? undefined;

/** The front matter between its fences, and where it begins. A text without fences is front matter from end to end. */
export function frontMatterOf(text: string): { readonly yaml: string; readonly start: number } {
  const match = /^\uFEFF?---\r?\n([\s\S]*?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  if (match === null) return { yaml: text, start: 0 };
  return { yaml: match[1] ?? '', start: match[0].indexOf('\n') + 1 };
}

/** The start of the line that holds `offset`. */
export const lineStart = (yaml: string, offset: number): number => yaml.lastIndexOf('\n', offset - 1) + 1;

/** What stands before `offset` on its line: the indent of what begins there. */
export const indentAt = (yaml: string, offset: number): string => yaml.slice(lineStart(yaml, offset), offset);

/** The start of the line after `offset`. */
export function lineEnd(yaml: string, offset: number): number {
  const end = yaml.indexOf('\n', Math.max(0, offset - 1));
  return end < 0 ? yaml.length : end + 1;
}

/** Whether a key of the root may be in a text, whatever its quotes: what it is not in need not be parsed for it. */
export const hasKey = (yaml: string, key: string): boolean => yaml.includes(key);

/** The line ending that a text uses. */
export const newlineOf = (yaml: string): string => (yaml.includes('\r\n') ? '\r\n' : '\n');

/** Where a block goes that holds nothing yet: in the place of its key, or before the first of `behind` that is there, else at the end. */
export function placeOfBlock(yaml: string, root: YAMLMap, key: string, behind: readonly string[]): Omit<Splice, 'text'> {
  const own = find(root, key);
  const [start, end] = [rangeOf(own?.key)?.[0], rangeOf(own?.value)?.[1]];
  if (start !== undefined && end !== undefined) return { from: start, to: lineEnd(yaml, end) };
  const next = root.items.find((pair) => behind.includes(keyOf(pair)));
  const at = rangeOf(next?.key)?.[0] ?? yaml.length;
  return { from: at, to: at };
}

/** `yaml` with `splices` made. At one offset they stand in the order of the list. */
export function spliceText(yaml: string, splices: readonly Splice[]): string {
  // From the end, so that earlier offsets stay true; at one place the last insertion goes in first.
  const backwards = splices
    .map((splice, index) => ({ splice, index }))
    .sort((a, b) => b.splice.from - a.splice.from || b.index - a.index);
  return backwards.reduce((result, { splice }) => result.slice(0, splice.from) + splice.text + result.slice(splice.to), yaml);
}

/** `text` with its front matter, which begins at `start`, changed from `before` to `after`. */
export function replaceFrontMatter(text: string, start: number, before: string, after: string): string {
  return text.slice(0, start) + after + text.slice(start + before.length);
}
