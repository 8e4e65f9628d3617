/** Sets `reference` in the text of the method. Comments, order and every other byte stay. */
import { isMap, parseDocument, type YAMLMap } from 'yaml';
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

/** Where the reference stands, and what its text begins with; a block keeps what is written beside its key. */
function placeIn(
  root: YAMLMap,
  isEmpty: boolean,
): { readonly from: number; readonly to: number; readonly head: string } | undefined {
  const stated = find(root, 'reference');
  const [key, value] = [rangeOf(stated?.key), rangeOf(stated?.value)];
  if (key === undefined || value === undefined) return undefined;
  const isBlock = isMap(stated?.value) && stated.value.flow !== true;
  return isBlock && !isEmpty ? { from: value[0], to: value[1], head: '' } : { from: key[1], to: value[1], head: ':' };
}

/** The text with the reference in place of the one that it has, or as its last key. Setting it twice is setting it once. */
export function setReference(yaml: string, reference: Ranking['reference']): string {
  const root = parseDocument(yaml).contents;
  if (!isMap(root)) throw new Error('ranking.yaml holds keys with values');
  const newline = newlineOf(yaml);
  const lines = blockOf(reference);
  const block = lines.length === 0 ? ' {}' : `${newline}${lines.join(newline)}`;
  const place = placeIn(root, lines.length === 0);
  if (place === undefined) {
    const at = lineEnd(yaml, yaml.length);
    return spliceText(yaml, [{ from: at, to: at, text: `${newline}reference:${block}${newline}` }]);
  }
  const { from, to, head } = place;
  // The end of a block is that of its last line, and the end of anything else is not.
  const end = yaml[to - 1] === '\n' ? newline : '';
  return spliceText(yaml, [{ from, to, text: `${head === '' ? block.trimStart() : `${head}${block}`}${end}` }]);
}
