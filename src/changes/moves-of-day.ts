/** What the record of moves in rank says of the day of the site, once a change is told in it. */
import type { RecordedMove } from '../../schemas/content.ts';
import { compareText } from '../../schemas/text-order.ts';
import type { Catalogue } from '../catalogue.ts';
import { isFar, rankMoves, type RankMove } from './rank-moves.ts';
import { renamesBetween } from './renames.ts';

/** Where an entry stands in the ranking that a move is of; `undefined` where it is not ranked there. */
function rankNow({ entryBySlug, rankings }: Catalogue, { entry, category }: RankMove): number | undefined {
  const isThere = entryBySlug.get(entry)?.data.category === category;
  return isThere ? rankings.bySlug.get(entry)?.rank : undefined;
}

/** The moves that are recorded after the change and were not before it, the oldest first. */
function recordedBetween(before: Catalogue, after: Catalogue): readonly RecordedMove[] {
  const renamed = new Map(renamesBetween(before, after).map(({ from, to }) => [from, to]));
  const keyOf = (day: string, entry: string) => `${day} ${entry}`;
  const known = new Set((before.content.moves ?? []).map(({ day, entry }) => keyOf(day, renamed.get(entry) ?? entry)));
  const since = (after.content.moves ?? []).filter(({ day, entry }) => !known.has(keyOf(day, entry)));
  return since.toSorted((a, b) => compareText(a.day, b.day));
}

/** The moves of a change as far as the record does not tell them: each begins where the last one that it tells ended. */
function untold(moves: readonly RankMove[], told: readonly RecordedMove[]): RankMove[] {
  return moves
    .map((move) => {
      const last = told.findLast(({ entry, category }) => entry === move.entry && category === move.category);
      return last === undefined ? move : { ...move, from: last.to };
    })
    .filter(isFar);
}

/** A move of the day that goes on: from the first rank of the day to the one of now. */
function goOn(recorded: RecordedMove, found: RankMove | undefined, to: number): RecordedMove {
  const isMethod = recorded.why === 'method' || found?.why === 'method';
  return { ...recorded, to, why: isMethod ? 'method' : 'content' };
}

/**
 * The moves of the site's day once those from `before` to `after` are among them: what was recorded on that day goes on to the rank of
 * now, or is no move any more; the rest is new. The same change gives the same moves, however often it is told.
 */
export function movesOfDay(before: Catalogue, after: Catalogue): readonly RecordedMove[] {
  const day = after.content.site.today;
  const recorded = (after.content.moves ?? []).filter((move) => move.day === day);
  const found = rankMoves(before, after);
  const kept = recorded.flatMap((move) => {
    const to = rankNow(after, move);
    const same = found.find(({ entry, category }) => entry === move.entry && category === move.category);
    return to === undefined || !isFar({ from: move.from, to }) ? [] : [goOn(move, same, to)];
  });
  const isToday = ({ entry, category }: RankMove) => recorded.some((move) => move.entry === entry && move.category === category);
  const fresh = untold(found, recordedBetween(before, after)).filter((move) => !isToday(move));
  return [...kept, ...fresh.map((move) => ({ day, ...move }))];
}
