/** The list of names that the build writes for the browser. */
import type { Named } from './named.ts';

/** Every word is looked up by itself: a thousand keep the page busy for seconds, and no reader types so many. */
const MOST_CHARACTERS = 200;

/** What was typed into a search form. */
export const queryOf = (form: FormData): string => cutQuery(String(form.get('q') ?? ''));

/** As much of a text as is looked up. */
export const cutQuery = (text: string): string => text.trim().slice(0, MOST_CHARACTERS);

/** One entry as the finder knows it: slug, name, aliases, and 0 for the first kind, 1 for the second … */
export interface FinderEntry extends Named {
  readonly slug: string;
  readonly kind: number;
  /** The place of its category among all; absent where it has none. */
  readonly group?: number;
  /** Where in its life it is, in words; only where readers need to know. */
  readonly status?: string;
}

/** All entries, and which pairs have a page. */
export interface FinderIndex {
  /** The folder of each kind in addresses, by its number. */
  readonly folders: readonly string[];
  readonly entries: readonly FinderEntry[];
  /** By the place of an entry in the list, the places of those after it that it is compared with on a page. */
  readonly partners: readonly (readonly number[])[];
  /** On a site that has a page for every pair: the places of entries that have none. `partners` then names the pairs that are left out. */
  readonly unpaired?: readonly number[];
}

/** Whether the two have a page of their own. */
export function hasPage({ entries, partners, unpaired }: FinderIndex, one: FinderEntry, two: FinderEntry): boolean {
  const [first = 0, second = 0] = [entries.indexOf(one), entries.indexOf(two)].sort((p, q) => p - q);
  const isNamed = partners[first]?.includes(second) === true;
  return unpaired === undefined ? isNamed : !isNamed && ![first, second].some((at) => unpaired.includes(at));
}
