/** Moves in rank between two catalogues, as far as readers who follow a category would want to know them. */
import type { RecordedMove } from '../../schemas/content.ts';
import { compareText } from '../../schemas/text-order.ts';
import type { Catalogue } from '../catalogue.ts';
import { renamesBetween } from './renames.ts';

/**
 * So many places are a move. Ranks are soft: in a category of 187 entries the interval of half of them is 53 places wide or more, and one
 * figure that is read anew moves many entries by a few. A category with as many entries or fewer tells no move; its page shows all of it.
 */
export const LEAST_PLACES = 10;

/** A move in rank, from what the site showed before to what it shows now. */
export type RankMove = Omit<RecordedMove, 'day'>;

/** Where an entry stands: its rank as the site shows it, within a group of entries that are ranked with each other. */
interface Place {
  readonly group: string;
  readonly rank: number;
}

/** Entry -> its place; those without a rank are left out. */
export type Places = ReadonlyMap<string, Place>;

const groupOf = (kind: string, category = '') => `${kind} ${category}`;

/** From one rank to another, either way. */
export interface Shift {
  readonly from: number;
  readonly to: number;
}

/** Whether readers are told of a change from one rank to another. */
export const isFar = ({ from, to }: Shift): boolean => Math.abs(to - from) >= LEAST_PLACES;

const isRise = ({ from, to }: Shift) => to < from;

/** Entry -> its rank among those of its group that are ranked on both sides alone. Equal ranks stay equal. */
function ranksAmong(places: Places, shared: readonly string[]): ReadonlyMap<string, number> {
  const groups = Map.groupBy(shared, (entry) => places.get(entry)?.group ?? '');
  const ranks = [...groups.values()].flatMap((entries) => {
    const own = entries.map((entry) => places.get(entry)?.rank ?? 0).sort((a, b) => a - b);
    const first = new Map(own.toReversed().map((rank, index) => [rank, own.length - index]));
    return entries.map((entry) => [entry, first.get(places.get(entry)?.rank ?? 0) ?? 0] as const);
  });
  return new Map(ranks);
}

/**
 * Entry -> how its rank changed, where that is far as the site shows it, and as far in the same direction among only the entries that are
 * ranked in its group both times: those that are added or removed around an entry move it past nobody.
 */
export function shiftsBetween(before: Places, after: Places): ReadonlyMap<string, Shift> {
  const shared = [...after].filter(([entry, { group }]) => before.get(entry)?.group === group).map(([entry]) => entry);
  const [old, now] = [ranksAmong(before, shared), ranksAmong(after, shared)];
  const far = shared.flatMap((entry) => {
    const shown = { from: before.get(entry)?.rank ?? 0, to: after.get(entry)?.rank ?? 0 };
    const among = { from: old.get(entry) ?? 0, to: now.get(entry) ?? 0 };
    return isFar(shown) && isFar(among) && isRise(shown) === isRise(among) ? [[entry, shown] as const] : [];
  });
  return new Map(far);
}

/** The places of all ranked entries of a catalogue, under the slugs that `slugOf` gives them. */
function shownRanks({ content, rankings }: Catalogue, slugOf = (slug: string): string => slug): Places {
  return new Map(
    content.entries.flatMap(({ slug, kind, data }) => {
      const rank = rankings.bySlug.get(slug)?.rank;
      return rank === undefined ? [] : [[slugOf(slug), { group: groupOf(kind, data.category), rank }] as const];
    }),
  );
}

const byPlace = (a: RankMove, b: RankMove) =>
  compareText(a.category ?? '', b.category ?? '') || a.to - b.to || compareText(a.entry, b.entry);

/** The moves from `before` to `after`, by category and by the rank that they lead to. Entries with another slug count as the same. */
export function rankMoves(before: Catalogue, after: Catalogue): readonly RankMove[] {
  const renamed = new Map(renamesBetween(before, after).map(({ from, to }) => [from, to]));
  const shifts = shiftsBetween(
    shownRanks(before, (slug) => renamed.get(slug) ?? slug),
    shownRanks(after),
  );
  const isSameMethod = before.content.ranking.methodVersion === after.content.ranking.methodVersion;
  const moves = [...shifts].map(([entry, shift]): RankMove => {
    const category = after.entryBySlug.get(entry)?.data.category;
    return { entry, ...(category === undefined ? {} : { category }), ...shift, why: isSameMethod ? 'content' : 'method' };
  });
  return moves.toSorted(byPlace);
}
