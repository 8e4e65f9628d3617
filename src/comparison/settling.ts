/** What is not known and could decide a comparison that is open: the unknown signals that move a score most. */
import { quantilesFor, type Member } from '../ranking/reference.ts';
import type { Ranking } from '../../schemas/content.ts';

/** An unknown signal of a side. */
export interface OpenSignal {
  /** The side, counted from 0. */
  readonly side: number;
  readonly subScore: string;
  readonly signal: string;
  /** By how many points the score could differ, from a low value of its category to a high one. */
  readonly points: number;
}

/** Whether the entries of a category cannot have a signal, so that nobody could add it. */
const isMeaningless = (subScore: string, id: string, { kind, category = '' }: Member, { signals }: Ranking) =>
  signals[kind]?.[subScore]?.some((signal) => signal.id === id && signal.notIn?.includes(category)) ?? false;

interface OpenScore extends Member {
  readonly score: { readonly open: Readonly<Record<string, Readonly<Record<string, number>>>> };
}

/** More would be a list of everything. */
const MOST = 3;

function openOf(entry: OpenScore, side: number, ranking: Ranking): OpenSignal[] {
  return Object.entries(ranking.subScores).flatMap(([subScore, { weight, decides }]) =>
    Object.entries(decides ? (entry.score.open[subScore] ?? {}) : {}).flatMap(([signal, share]) => {
      if (isMeaningless(subScore, signal, entry, ranking)) return [];
      const quantiles = quantilesFor(signal, entry, ranking);
      return { side, subScore, signal, points: weight * share * ((quantiles.at(-1) ?? 100) - (quantiles[0] ?? 0)) };
    }),
  );
}

/** The at most three unknown signals that could move the scores of the sides most, none of less than one point. */
export function settlingSignals(entries: readonly OpenScore[], ranking: Ranking): readonly OpenSignal[] {
  const open = entries.flatMap((entry, side) => openOf(entry, side, ranking));
  return open
    .filter(({ points }) => points >= 1)
    .toSorted((p, q) => q.points - p.points)
    .slice(0, MOST);
}
