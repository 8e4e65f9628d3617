/** Which entries are meant where each side of a comparison may be several. */
import type { FinderEntry } from './finder-index.ts';

const groupOf = ({ kind, group = -1 }: FinderEntry) => `${kind} ${group}`;

/** The place of the first one of each category. */
function firstPlaces(things: readonly FinderEntry[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [at, thing] of things.entries()) if (!places.has(groupOf(thing))) places.set(groupOf(thing), at);
  return places;
}

/**
 * One entry for each side, of its candidates from the best: of the category that all sides share in which they stand best, since who
 * compares "claude" with a chat model means one; without such a category the best of each.
 */
export function likelySides(candidates: readonly (readonly FinderEntry[])[]): readonly FinderEntry[] {
  const places = candidates.map(firstPlaces);
  const shared = [...(places[0]?.keys() ?? [])].filter((group) => places.every((own) => own.has(group)));
  const placeIn = (group: string) => places.reduce((sum, own) => sum + (own.get(group) ?? 0), 0);
  const [best] = shared.toSorted((p, q) => placeIn(p) - placeIn(q));
  return candidates.flatMap((things, at) => things[best === undefined ? 0 : (places[at]?.get(best) ?? 0)] ?? []);
}
