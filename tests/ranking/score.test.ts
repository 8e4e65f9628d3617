import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreEntry } from '../../src/ranking/score.ts';
import type { RawValue } from '../../src/ranking/method.ts';
import { ratable, SCALES, smallMethod, values } from '../support/entries.ts';
import golden from './golden.json' with { type: 'json' };

const METHOD = smallMethod();
const RUNS = { numRuns: 10_000 };
const score = (facts: Readonly<Record<string, RawValue | undefined>>) => scoreEntry(ratable('a', facts), METHOD, SCALES);
/** Share of the whole score that each value of `smallMethod` has. */
const WEIGHTS: Readonly<Record<string, number>> = {
  users: 0.21,
  listed: 0.14,
  exam: 0.15,
  lastChange: 0.15,
  room: 0.2,
  centrality: 0.15,
};
const ALL = { users: 30, listed: true, exam: 50, lastChange: '2025-06-01', room: 100, centrality: 60 };

test.each(golden)('$slug scores as worked out apart from this code', (expected) => {
  const result = scoreEntry(ratable(expected.slug, expected.values as Record<string, RawValue>), METHOD, SCALES);
  const [adoption, quality, ecosystem, matchGraph] = result.subScores.map((subScore) => subScore.score);
  for (const [found, wanted] of [
    [adoption, expected.adoption],
    [quality, expected.quality],
    [ecosystem, expected.ecosystem],
    [matchGraph, expected.matchGraph],
    [result.score, expected.score],
    [result.equalWeights, (expected.adoption + expected.quality + expected.ecosystem + expected.matchGraph) / 4],
    [result.low, expected.low],
    [result.high, expected.high],
    [result.coverage, expected.coverage],
  ] as const)
    expect(found).toBeCloseTo(wanted, 3);
});

describe('scoreEntry', () => {
  test('an entry of which nothing is known scores the prior, with an interval from 0 to 100', () => {
    expect(score({})).toMatchObject({ score: 25, coverage: 0, low: 0, high: 100 });
  });
  test('with everything known the interval has no width and the coverage is 1', () => {
    const result = score(ALL);
    expect(result.coverage).toBe(1);
    expect(result.low).toBe(result.score);
    expect(result.high).toBe(result.score);
  });
  test('every score carries the version of the method', () => expect(score({}).methodVersion).toBe('1'));

  test('all figures lie between 0 and 100, the coverage between 0 and 1, and the score in its interval', () => {
    fc.assert(
      fc.property(values, (facts) => {
        const { score: point, low, high, coverage } = score(facts);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
        expect(point).toBeGreaterThanOrEqual(low - 1e-9);
        expect(point).toBeLessThanOrEqual(high + 1e-9);
        expect(coverage === 1).toBe(Object.values(facts).every((value) => value !== undefined));
      }),
      RUNS,
    );
  });
  test('hiding a value never raises the score by more than its weight times the prior', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...Object.keys(WEIGHTS)), (facts, hidden) => {
        const gain = score({ ...facts, [hidden]: undefined }).score - score(facts).score;
        expect(gain).toBeLessThanOrEqual((WEIGHTS[hidden] ?? 0) * METHOD.prior + 1e-6);
      }),
      RUNS,
    );
  });
  test('making a value known that is better than the prior never lowers the score', () => {
    fc.assert(
      fc.property(values, fc.double({ min: METHOD.prior, max: 100, noNaN: true }), (facts, exam) => {
        expect(score({ ...facts, exam }).score).toBeGreaterThanOrEqual(score({ ...facts, exam: undefined }).score - 1e-9);
      }),
      RUNS,
    );
  });
  test('a better value of one signal never lowers the score', () => {
    fc.assert(
      fc.property(values, fc.nat(5000), fc.nat(5000), (facts, x, y) => {
        expect(score({ ...facts, users: Math.max(x, y) }).score).toBeGreaterThanOrEqual(
          score({ ...facts, users: Math.min(x, y) }).score - 1e-9,
        );
      }),
      RUNS,
    );
  });
  test('the order in which facts are written does not matter', () => {
    fc.assert(
      fc.property(values, (facts) => {
        const reversed = Object.fromEntries(Object.entries(facts).toReversed());
        expect(score(reversed)).toEqual(score(facts));
      }),
      RUNS,
    );
  });
  test('ten times a count moves the score by its weight times one logarithmic step, and no more', () => {
    const tenfold = (users: number) => score({ ...ALL, users: users * 10 }).score - score({ ...ALL, users }).score;
    expect(tenfold(90)).toBeCloseTo((21 * Math.log(901 / 91)) / Math.log(1001), 1);
  });
});
