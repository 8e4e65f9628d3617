import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tippingPoint } from '../../src/ranking/tipping-point.ts';
import { weightedMean } from '../../src/ranking/weighted-mean.ts';

const WEIGHTS = [0.35, 0.3, 0.2, 0.15];
const RUNS = { numRuns: 10_000 };

/** The lead when criterion `index` has the share `share` of all weight and the others keep their proportions. */
function leadAt(gaps: readonly number[], weights: readonly number[], index: number, share: number): number {
  const others = weights.map((weight, at) => (at === index ? 0 : weight));
  return share * (gaps[index] ?? 0) + (1 - share) * weightedMean(gaps, others);
}

describe('the tipping point', () => {
  test('by hand: ahead by 10 in three and behind by 30 in one, a quarter of the weight makes them level', () =>
    expect(tippingPoint([10, 10, 10, -30], WEIGHTS, 3)).toBeCloseTo(0.25, 12));
  test('of something that has no weight yet is found as well', () =>
    expect(tippingPoint([10, 10, 10, 10, -10], [...WEIGHTS, 0], 4)).toBeCloseTo(0.5, 12));
  test('does not exist where the leader is ahead or level', () => {
    expect(tippingPoint([10, 10, 10, 10], WEIGHTS, 0)).toBeUndefined();
    expect(tippingPoint([10, 10, 10, 0], WEIGHTS, 3)).toBeUndefined();
  });
  test('does not exist when nobody leads, or when nothing else has a weight', () => {
    expect(tippingPoint([0, 0, 0, 0], WEIGHTS, 0)).toBeUndefined();
    expect(tippingPoint([10, -10], [1, 0], 0)).toBeUndefined();
  });

  const gap = fc.integer({ min: -100, max: 100 });
  const weight = fc.integer({ min: 0, max: 100 });
  const cases = fc
    .array(fc.tuple(gap, weight), { minLength: 2, maxLength: 6 })
    .filter((list) => list.some(([, part]) => part > 0))
    .chain((list) => fc.tuple(fc.constant(list), fc.nat(list.length - 1)));
  const weighed = cases.map(([list, index]) => {
    const total = list.reduce((sum, [, part]) => sum + part, 0);
    return { gaps: list.map(([one]) => one), weights: list.map(([, part]) => part / total), index };
  });

  test('lies above the weight that is there and below all of it', () => {
    fc.assert(
      fc.property(weighed, ({ gaps, weights, index }) => {
        const share = tippingPoint(gaps, weights, index);
        if (share === undefined) return;
        expect(share).toBeGreaterThanOrEqual((weights[index] ?? 0) - 1e-9);
        expect(share).toBeLessThan(1);
      }),
      RUNS,
    );
  });
  test('makes the sides level: just below it one leads, just above it the other', () => {
    fc.assert(
      fc.property(weighed, ({ gaps, weights, index }) => {
        const share = tippingPoint(gaps, weights, index);
        if (share === undefined) return;
        expect(leadAt(gaps, weights, index, share)).toBeCloseTo(0, 9);
        const lead = Math.sign(weightedMean(gaps, weights));
        expect(Math.sign(leadAt(gaps, weights, index, share - 1e-3))).toBe(lead);
        expect(Math.sign(leadAt(gaps, weights, index, share + 1e-3))).toBe(-lead);
      }),
      RUNS,
    );
  });
  test('is missing only where no growth changes the lead', () => {
    fc.assert(
      fc.property(weighed, fc.double({ min: 0, max: 1, noNaN: true }), ({ gaps, weights, index }, part) => {
        if (tippingPoint(gaps, weights, index) !== undefined || weights[index] === 1) return;
        const own = weights[index] ?? 0;
        const lead = weightedMean(gaps, weights);
        if (Math.abs(lead) < 1e-9) return;
        expect(leadAt(gaps, weights, index, own + part * (1 - own)) * Math.sign(lead)).toBeGreaterThanOrEqual(-1e-9);
      }),
      RUNS,
    );
  });
  test('is the same for mirrored sides', () => {
    fc.assert(
      fc.property(weighed, ({ gaps, weights, index }) => {
        const share = tippingPoint(gaps, weights, index);
        const mirrored = tippingPoint(
          gaps.map((one) => -one),
          weights,
          index,
        );
        expect(mirrored).toBe(share);
      }),
      RUNS,
    );
  });
});
