/** The items of a composer's address, read with forgiveness: names and aliases count, slips get near matches. */
import { entryNamed, findEntries } from './find-entries.ts';
import { surelyNamed } from './find-named.ts';
import type { FinderEntry, FinderIndex } from './finder-index.ts';
import { findNearest } from './nearest.ts';

export interface Items {
  /** Known entries, from the left, each once, at most four. */
  readonly slugs: readonly string[];
  readonly unknown: readonly { readonly text: string; readonly near: readonly FinderEntry[] }[];
  /** Names of entries beyond the fourth. */
  readonly excess: readonly string[];
}

const MOST_SIDES = 4;
const MOST_NEAR = 3;

/** A slug is that of one entry, whatever others are called. */
const entryOf = (index: FinderIndex, text: string): FinderEntry | undefined =>
  index.entries.find(({ slug }) => slug === text) ?? entryNamed(index, text) ?? surelyNamed(index.entries, text);

/** Entries that a text may have meant: those that hold its words, else those that a slip of typing away are. */
function nearOf(index: FinderIndex, text: string): readonly FinderEntry[] {
  const found = findEntries(index, text);
  return (found.length > 0 ? found : findNearest(index.entries, text).things).slice(0, MOST_NEAR);
}

/** Reads `a,b,c`. */
export function readItems(index: FinderIndex, items: string): Items {
  const texts = [...new Set(items.split(',').map((text) => text.trim()))].filter((text) => text !== '');
  const read = texts.map((text) => ({ text, entry: entryOf(index, text) }));
  const known = [...new Set(read.flatMap(({ entry }) => entry ?? []))];
  return {
    slugs: known.slice(0, MOST_SIDES).map(({ slug }) => slug),
    unknown: read.filter(({ entry }) => entry === undefined).map(({ text }) => ({ text, near: nearOf(index, text) })),
    excess: known.slice(MOST_SIDES).map(({ slug, names }) => names[0] ?? slug),
  };
}
