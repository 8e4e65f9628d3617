/** Scores of signals that are known -> the quantiles that stand in where a signal is unknown. */
import type { Ranking, Score } from '../method.ts';
import { QUANTILE_SHARES } from '../reference.ts';

type Reference = Ranking['reference'];

/** Fewer known values say too little of a category; those of its kind stand in. */
const ENOUGH = 8;

/** The value at a share of sorted values, between two of them on a straight line; one digit after the point. */
function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return Math.round((low + (high - low) * (at - Math.floor(at))) * 10) / 10;
}

function quantilesOf(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return QUANTILE_SHARES.map((share) => quantile(sorted, share));
}

/** Signal -> quantiles, of those signals of which enough of `scores` know something. */
function signalsOf(scores: readonly Score[], scoreOf: SignalValue): Record<string, number[]> {
  const signals = scores.flatMap((score) =>
    score.subScores.flatMap((subScore) =>
      subScore.signals.flatMap((signal) =>
        signal.raw === undefined ? [] : [{ id: signal.id, value: scoreOf(score.slug, signal) }],
      ),
    ),
  );
  const byId = Map.groupBy(signals, ({ id }) => id);
  const enough = [...byId].filter(([, own]) => own.length >= ENOUGH);
  return Object.fromEntries(enough.map(([id, own]) => [id, quantilesOf(own.map(({ value }) => value))]));
}

/** The score of a signal without what an earlier reference added to it. */
export type SignalValue = (slug: string, signal: Score['subScores'][number]['signals'][number]) => number;

/** The reference that the scores of all entries give, in the order of kinds and of categories. */
export function referenceOf(
  scores: readonly Score[],
  kinds: readonly string[],
  categories: readonly string[],
  scoreOf: SignalValue,
): Reference {
  const among = (ids: readonly string[], key: 'kind' | 'category') =>
    ids.flatMap((id) => {
      const quantiles = signalsOf(
        scores.filter((score) => score[key] === id),
        scoreOf,
      );
      return Object.keys(quantiles).length === 0 ? [] : [[id, quantiles] as const];
    });
  return { kinds: Object.fromEntries(among(kinds, 'kind')), categories: Object.fromEntries(among(categories, 'category')) };
}
