import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likelihoodAbove, scatterOf } from '../../src/ranking/scatter.ts';
import { smallMethod } from '../support/entries.ts';

const METHOD = { ...smallMethod(), reference: { kinds: { model: { exam: [20, 30, 50, 70, 80] } }, categories: {} } };
const MEMBER = { kind: 'model', category: undefined };

describe('the scatter of a sub-score', () => {
  test('is that of its results where all is known', () => expect(scatterOf({ open: {}, deviation: 6 }, MEMBER, METHOD)).toBe(6));
  test('grows with what is unknown, by how much others differ in it', () => {
    expect(scatterOf({ open: { exam: 0.5 }, deviation: 0 }, MEMBER, METHOD)).toBeCloseTo((0.5 * 60) / 2.563, 6);
    expect(scatterOf({ open: { exam: 0.5 }, deviation: 6 }, MEMBER, METHOD)).toBeGreaterThan(12);
  });
});

describe('how likely one is above another', () => {
  test.each([
    [0, 1, 0.5],
    [1, 1, 0.841345],
    [1.645, 1, 0.950015],
    [-1.96, 1, 0.024998],
  ])('a gap of %d at a scatter of %d: %d', (gap, scatter, share) =>
    expect(likelihoodAbove(gap, scatter, 0)).toBeCloseTo(share, 5),
  );
  test('without scatter the gap alone decides', () =>
    expect([1, 0, -1].map((gap) => likelihoodAbove(gap, 0, 0))).toEqual([1, 0.5, 0]));
  test('is a share, grows with the gap, and both likelihoods add up to 1', () => {
    const points = fc.double({ min: -100, max: 100, noNaN: true });
    const scatter = fc.double({ min: 0.01, max: 50, noNaN: true });
    fc.assert(
      fc.property(points, scatter, scatter, (gap, own, other) => {
        const share = likelihoodAbove(gap, own, other);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(share + likelihoodAbove(-gap, other, own)).toBeCloseTo(1, 6);
        expect(likelihoodAbove(gap + 1, own, other)).toBeGreaterThanOrEqual(share - 1e-7);
      }),
    );
  });
});
