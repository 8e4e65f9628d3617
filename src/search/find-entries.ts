/** The entry that a text names in full. */
import { wholeNamed } from './find-named.ts';
import type { FinderEntry, FinderIndex } from './finder-index.ts';
import { namesInAddress } from './pasted-address.ts';

/** The entry whose whole name, alias or slug a text is, or a pasted address that ends with one; of namesakes the one that stands first. */
export function entryNamed({ entries }: FinderIndex, text: string): FinderEntry | undefined {
  for (const one of [text, ...namesInAddress(text)]) {
    const entry = wholeNamed(entries, one);
    if (entry !== undefined) return entry;
  }
  return undefined;
}
