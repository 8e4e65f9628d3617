/** What is known of a signal among the entries of a category: what stands in where it is unknown, and what it could be. */
import type { Ranking } from './method.ts';
import { ownValue } from '../../schemas/own-value.ts';

/** The shares of the entries that lie below the published quantiles. */
export const QUANTILE_SHARES = [0.1, 0.25, 0.5, 0.75, 0.9] as const;

/** Signal scores, 0 to 100, at `QUANTILE_SHARES`. */
export type Quantiles = readonly number[];

/** What an entry is a member of. */
export interface Member {
  readonly kind: string;
  readonly category: string | undefined;
}

/** The published quantiles of a signal in a category, else in the kind. */
export function publishedQuantiles(
  signal: string,
  { kind, category }: Member,
  { categories, kinds }: Ranking['reference'],
): Quantiles | undefined {
  const [ofCategory, ofKind] = [ownValue(categories, category ?? ''), ownValue(kinds, kind)];
  return ownValue(ofCategory ?? {}, signal) ?? ownValue(ofKind ?? {}, signal);
}

/** The quantiles of a signal in the category of an entry, else in its kind, else spread around the prior as a guess. */
export function quantilesFor(signal: string, { kind, category }: Member, { reference, prior }: Reference): Quantiles {
  return (
    publishedQuantiles(signal, { kind, category }, reference) ?? [
      prior * 0.2,
      prior * 0.5,
      prior,
      prior + (100 - prior) * 0.5,
      prior + (100 - prior) * 0.8,
    ]
  );
}

export type Reference = Pick<Ranking, 'reference' | 'prior'>;

const SHARES = [0, ...QUANTILE_SHARES, 1] as const;

/**
 * Share of the entries -> the value below which they lie: between the quantiles on a straight line, and beyond them on to 0 and 100. Asked
 * for every sample of every unknown signal, so that nothing is made anew for a single answer.
 */
export function quantileFunction(quantiles: Quantiles): (share: number) => number {
  const values = [0, ...quantiles, 100];
  return (share) => {
    let at = 1;
    while (at < SHARES.length - 1 && (SHARES[at] ?? 1) < share) at += 1;
    const [low, high, from, to] = [SHARES[at - 1] ?? 0, SHARES[at] ?? 1, values[at - 1] ?? 0, values[at] ?? 100];
    return from + ((to - from) * (share - low)) / (high - low);
  };
}

/** What stands in for an unknown signal: the median. */
export const centreOf = (quantiles: Quantiles): number => quantiles[2] ?? 0;
