/** The entries that a text can mean. */
import { findNamed, wholeNamed } from './find-named.ts';
import type { FinderEntry, FinderIndex } from './finder-index.ts';
import { namesInAddress } from './pasted-address.ts';

/** The entries that a text can mean, the best first; where it is part of no name, those that a slip of typing away are. */
export const findEntries = ({ entries }: FinderIndex, text: string): readonly FinderEntry[] => findNamed(entries, text).things;

/** The entry whose whole name, alias or slug a text is, or a pasted address that ends with one; of namesakes the one that stands first. */
export function entryNamed({ entries }: FinderIndex, text: string): FinderEntry | undefined {
  for (const one of [text, ...namesInAddress(text)]) {
    const entry = wholeNamed(entries, one);
    if (entry !== undefined) return entry;
  }
  return undefined;
}
