/** The items of a composer's address, read with forgiveness: names and aliases count, slips get near matches. */
import { entriesMeant } from './entries-meant.ts';
import type { FinderEntry, FinderIndex } from './finder-index.ts';
import { findOrNearest } from './nearest.ts';
import { readTyped } from './read-typed.ts';

export interface Items {
  /** Known entries, from the left, each once, at most four. */
  readonly slugs: readonly string[];
  readonly unknown: readonly { readonly text: string; readonly near: readonly FinderEntry[] }[];
  /** Names of entries beyond the fourth. */
  readonly excess: readonly string[];
}

const MOST_SIDES = 4;
const MOST_NEAR = 3;

/** Entries that a text may have meant: those that hold its words, else those that a slip of typing away are. */
function nearOf(index: FinderIndex, text: string): readonly FinderEntry[] {
  return findOrNearest(index.entries, readTyped(text, index)).things.slice(0, MOST_NEAR);
}

/** Reads `a,b,c`. */
export function readItems(index: FinderIndex, items: string): Items {
  const texts = [...new Set(items.split(',').map((text) => text.trim()))].filter((text) => text !== '');
  const entries = entriesMeant(index, texts);
  const read = texts.map((text, at) => ({ text, entry: entries[at] }));
  const known = [...new Set(read.flatMap(({ entry }) => entry ?? []))];
  return {
    slugs: known.slice(0, MOST_SIDES).map(({ slug }) => slug),
    unknown: read.filter(({ entry }) => entry === undefined).map(({ text }) => ({ text, near: nearOf(index, text) })),
    excess: known.slice(MOST_SIDES).map(({ slug, names }) => names[0] ?? slug),
  };
}
