/** Sets `reference` in the text of the method. Comments, order and every other byte stay. */
import { isMap, parseDocument } from 'yaml';
import type { Ranking } from '../../schemas/content.ts';
import { find, lineEnd, newlineOf, rangeOf, spliceText } from './yaml-places.ts';

type Signals = Readonly<Record<string, readonly number[]>>;

const linesOf = (groups: Readonly<Record<string, Signals>>): string[] =>
  Object.entries(groups).flatMap(([id, signals]) => [
    `    ${id}:`,
    ...Object.entries(signals).map(([signal, values]) => `      ${signal}: [${values.join(', ')}]`),
  ]);

/** The block without its key: kinds and categories, a line for each signal. */
function blockOf({ kinds, categories }: Ranking['reference']): string[] {
  const part = (key: string, lines: readonly string[]) => (lines.length === 0 ? [] : [`  ${key}:`, ...lines]);
  return [...part('kinds', linesOf(kinds)), ...part('categories', linesOf(categories))];
}

/** The text with the reference in place of the one that it has, or as its last key. Setting it twice is setting it once. */
export function setReference(yaml: string, reference: Ranking['reference']): string {
  const root = parseDocument(yaml).contents;
  if (!isMap(root)) throw new Error('ranking.yaml holds keys with values');
  const newline = newlineOf(yaml);
  const block = blockOf(reference).join(newline).trimStart();
  const stated = rangeOf(find(root, 'reference')?.value);
  if (stated !== undefined) return spliceText(yaml, [{ from: stated[0], to: stated[1], text: `${block}${newline}` }]);
  const at = lineEnd(yaml, yaml.length);
  return spliceText(yaml, [{ from: at, to: at, text: `${newline}reference:${newline}  ${block}${newline}` }]);
}
