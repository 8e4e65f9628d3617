/** Would another reader's weights change the order? A thousand seeded samples of the weights answer that. */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Ranking } from './method.ts';

/** What can be weighed anew: its sub-scores in the order of the method. */
export interface Weighable {
  readonly subScores: readonly { readonly score: number }[];
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
    const total = sampled.reduce((sum, weight) => sum + weight, 0);
    return sampled.map((weight) => weight / total);
  });
}

/** The score of an entry under one weighting. */
export function scoreUnder(weighting: Weighting, score: Weighable): number {
  return score.subScores.reduce((sum, subScore, index) => sum + subScore.score * (weighting[index] ?? 0), 0);
}

/** The share of weightings in which `a` is ahead of `b`, 0 to 1. A tie counts half for each. */
export function leadShare(weightings: readonly Weighting[], a: Weighable, b: Weighable): number {
  const points = weightings.map((weighting) => {
    const gap = scoreUnder(weighting, a) - scoreUnder(weighting, b);
    return gap > 1e-9 ? 1 : gap < -1e-9 ? 0 : 0.5;
  });
  return points.reduce<number>((sum, point) => sum + point, 0) / weightings.length;
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

/** The ranks between which each entry lies in the middle 90% of the samples, in the order of `scores`. */
export function rankIntervals(
  weightings: readonly Weighting[],
  scores: readonly Weighable[],
): readonly (readonly [number, number])[] {
  const ranks = scores.map((): number[] => []);
  for (const weighting of weightings) {
    const places = ranksOf(scores.map((score) => scoreUnder(weighting, score)));
    for (const [index, place] of places.entries()) ranks[index]?.push(place);
  }
  return ranks.map((list) => {
    const sorted = list.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 1;
    return [at(0.05), at(0.95)] as const;
  });
}
