/** How surely one sub-score is above another: what is unknown of it, and results that scatter, could turn them round. */
import { quantilesFor, type Member, type Reference } from './reference.ts';

/** So many standard deviations lie between the outermost published quantiles, which hold 80% of a normal distribution. */
const EIGHTY_PERCENT = 2.563;

/** What is not known of a sub-score. */
interface Uncertain {
  /** Unknown signal -> its share of the sub-score. */
  readonly open: Readonly<Record<string, number>>;
  /** The standard deviation that few or scattered results leave, in points. */
  readonly deviation: number;
}

/** The standard deviation of a sub-score, in points: that of its results, and of each unknown signal among its category. */
export function scatterOf({ open, deviation }: Uncertain, member: Member, reference: Reference): number {
  const guessed = Object.entries(open).map(([signal, share]) => {
    const quantiles = quantilesFor(signal, member, reference);
    return (share * ((quantiles.at(-1) ?? 100) - (quantiles[0] ?? 0))) / EIGHTY_PERCENT;
  });
  return Math.hypot(deviation, ...guessed);
}

/** The share of the standard normal distribution below `z`, to seven digits, by Abramowitz and Stegun 26.2.17. */
function normalShare(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail = [1.330274429, -1.821255978, 1.781477937, -0.356563782, 0.31938153].reduce((sum, factor) => (sum + factor) * t, 0);
  const beyond = (tail * Math.exp(-(z * z) / 2)) / Math.sqrt(2 * Math.PI);
  return z < 0 ? beyond : 1 - beyond;
}

/** How likely, 0 to 1, a value is above another one that is `gap` points lower, with the standard deviations of both. */
export function likelihoodAbove(gap: number, own: number, other: number): number {
  const scatter = Math.hypot(own, other);
  return scatter === 0 ? (gap > 0 ? 1 : gap < 0 ? 0 : 0.5) : normalShare(gap / scatter);
}
