/** Sets `calibration` in the text of a benchmark file. Comments, order and every other byte stay. */
import { isMap, parseDocument } from 'yaml';
import type { Calibration } from '../../schemas/benchmark.ts';
import { find, lineEnd, newlineOf, rangeOf, spliceText } from './yaml-places.ts';

/** The text with the calibration on a line of its own, below `area` when it is new. Setting it twice is setting it once. */
export function setCalibration(yaml: string, { centre, spread, noise }: Calibration): string {
  const root = parseDocument(yaml).contents;
  if (!isMap(root)) throw new Error('a benchmark file holds keys with values');
  const value = `{ centre: ${centre}, spread: ${spread}, noise: ${noise} }`;
  const [stated, area] = [rangeOf(find(root, 'calibration')?.value), rangeOf(find(root, 'area')?.value)];
  if (stated !== undefined) return spliceText(yaml, [{ from: stated[0], to: stated[1], text: value }]);
  if (area === undefined) throw new Error('a benchmark without an area has no calibration');
  const at = lineEnd(yaml, area[1]);
  return spliceText(yaml, [{ from: at, to: at, text: `calibration: ${value}${newlineOf(yaml)}` }]);
}
