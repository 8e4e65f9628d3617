/** Sets `calibration` in the text of a benchmark file. Comments, order and every other byte stay. */
import { isMap, parseDocument, type YAMLMap } from 'yaml';
import type { Calibration } from '../../schemas/benchmark.ts';
import { ownLines } from './append-item.ts';
import { find, lineEnd, newlineOf, placeOfBlock, rangeOf, spliceText } from './yaml-places.ts';

const KEY = 'calibration';

/** The text with the calibration on a line of its own, below `area` when it is new. Setting it twice is setting it once. */
export function setCalibration(yaml: string, { centre, spread, noise }: Calibration): string {
  const root = parseDocument(yaml).contents;
  if (!isMap(root)) throw new Error('a benchmark file holds keys with values');
  const value = `{ centre: ${centre}, spread: ${spread}, noise: ${noise} }`;
  const [stated, area] = [find(root, KEY)?.value, rangeOf(find(root, 'area')?.value)];
  const range = isMap(stated) && stated.flow === true ? rangeOf(stated) : undefined;
  if (range !== undefined) return spliceText(yaml, [{ from: range[0], to: range[1], text: value }]);
  const line = `${KEY}: ${value}${newlineOf(yaml)}`;
  if (root.has(KEY)) return spliceText(yaml, [{ ...placeOfBlock(yaml, root as YAMLMap, KEY, []), text: line }]);
  if (area === undefined) throw new Error('a benchmark without an area has no calibration');
  return spliceText(yaml, [ownLines(yaml, lineEnd(yaml, area[1]), line)]);
}
