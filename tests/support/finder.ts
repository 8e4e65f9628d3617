/** Lists of names made up for tests of search. */
import type { FinderEntry, FinderIndex } from '../../src/search/finder-index.ts';

/** An entry of the first kind and group, unless `more` says otherwise. */
export const finderEntry = (slug: string, name: string, more: Partial<FinderEntry> = {}): FinderEntry => ({
  slug,
  names: [name],
  kind: 0,
  group: 0,
  ...more,
});

/** A list of `entries` of two kinds, none of which is a partner of another. */
export const finderOf = (entries: FinderIndex['entries']): FinderIndex => ({
  folders: ['models', 'repositories'],
  entries,
  partners: [],
});
