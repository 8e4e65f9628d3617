/** Would other weights, or what is not known, change the order? A thousand seeded samples of both answer that. */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Ranking } from './method.ts';
import { sum } from '../../schemas/numbers.ts';

/** What can be weighed anew: samples of its sub-scores, in the order of the method, each with as many as there are weightings. */
export interface Sampled {
  readonly subScores: readonly ArrayLike<number>[];
}

/** One sample: the weights of the sub-scores in the order of the method; they add up to 1. */
export type Weighting = readonly number[];

/** Samples the weightings of a method: each weight times 1 − spread to 1 + spread, then scaled to add up to 1. Same seed, same samples. */
export function sampleWeightings(method: Ranking): readonly Weighting[] {
  const { samples, seed, spread } = method.robustness;
  const random = xoroshiro128plus(seed);
  const weights = Object.values(method.subScores).map(({ weight }) => weight);
  return Array.from({ length: samples }, () => {
    const sampled = weights.map((weight) => weight * (1 - spread + 2 * spread * uniformFloat64(random)));
    const total = sum(sampled);
    return sampled.map((weight) => weight / total);
  });
}

/** The score of an entry in sample `index`: that weighting of that sample of its sub-scores. */
export function scoreIn(index: number, weighting: Weighting, { subScores }: Sampled): number {
  return subScores.reduce((sum, samples, at) => sum + (samples[index] ?? 0) * (weighting[at] ?? 0), 0);
}

/** The scores of an entry in all samples. */
export const scoresIn = (weightings: readonly Weighting[], sampled: Sampled): Float64Array =>
  Float64Array.from(weightings, (weighting, index) => scoreIn(index, weighting, sampled));

/** The share of samples in which the scores `a` are ahead of the scores `b`, 0 to 1. A tie counts half for each. */
export function leadShare(a: Float64Array, b: Float64Array): number {
  const points = a.reduce((sum, score, index) => {
    const gap = score - (b[index] ?? 0);
    return sum + (gap > 1e-9 ? 1 : gap < -1e-9 ? 0 : 0.5);
  }, 0);
  return points / a.length;
}

/**
 * The place of each value among all, in their order: 1 for the largest; equal values share the better place, and the next one
 * skips those that they fill. Sorts once, because a search for each value would make the ranking grow with N².
 */
export function ranksOf(values: readonly number[]): readonly number[] {
  const places = new Map<number, number>();
  const bestFirst = Float64Array.from(values).sort().toReversed();
  for (const [index, value] of bestFirst.entries()) if (!places.has(value)) places.set(value, index + 1);
  return values.map((value) => places.get(value) ?? 1);
}

/** How many of `sorted`, the least first, are larger than `value`. */
function countLarger(sorted: Float64Array, value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) <= value) from = middle + 1;
    else to = middle;
  }
  return sorted.length - from;
}

/**
 * The ranks between which each entry lies in the middle 90% of the samples, in the order of `scores`: those of each entry in all samples.
 * Equal scores share the better rank.
 */
export function rankIntervals(scores: readonly Float64Array[]): readonly (readonly [number, number])[] {
  const samples = scores[0]?.length ?? 0;
  const ranks = scores.map(() => new Uint32Array(samples));
  const column = new Float64Array(scores.length);
  for (let sample = 0; sample < samples; sample += 1) {
    scores.forEach((own, index) => (column[index] = own[sample] ?? 0));
    const sorted = column.toSorted();
    ranks.forEach((own, index) => (own[sample] = countLarger(sorted, column[index] ?? 0) + 1));
  }
  return ranks.map((own) => {
    const sorted = own.sort();
    const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 1;
    return [at(0.05), at(0.95)] as const;
  });
}
