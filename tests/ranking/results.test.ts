import { describe, expect, test } from 'vitest';
import { abilitiesOf, benchmarksById, qualityIn, resultsScore } from '../../src/ranking/results.ts';
import { ROWS } from '../support/compare.ts';
import { smallMethod } from '../support/entries.ts';

const exam = (area: string) => ({ area, calibration: { centre: 50, spread: 20, noise: 0.5 } });
const BENCHMARKS = {
  algebra: exam('reasoning'),
  riddles: exam('reasoning'),
  patches: exam('coding'),
  votes: { area: undefined },
};
const METHOD = smallMethod({
  signals: {
    model: { quality: [{ id: 'results', label: 'Results', results: true, weight: 1, reason: 'For tests.' }] },
  },
  reference: { kinds: { model: { results: [10, 30, 60, 70, 80] } }, categories: { small: { results: [0, 10, 20, 30, 40] } } },
});
const qualityOf = (values: Readonly<Record<string, number>>, category?: string, kind = 'model') =>
  qualityIn(
    { kind, category, results: Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }])) },
    BENCHMARKS,
    METHOD,
  );

describe('what is expected of an entry before any result', () => {
  test('is the middle of its category, else of its kind, else 50', () => {
    expect(qualityOf({}, 'small').score).toBeCloseTo(20, 9);
    expect(qualityOf({}, 'large').score).toBeCloseTo(60, 9);
    expect(qualityOf({}, undefined, 'repository').score).toBe(50);
  });
  test('holds the less, the more results there are', () => {
    const high = { algebra: 90, riddles: 90, patches: 90 };
    const gap = (values: Readonly<Record<string, number>>) => qualityOf(values, 'large').score - qualityOf(values, 'small').score;
    expect(gap({})).toBeCloseTo(40, 9);
    expect(gap({ algebra: 90 })).toBeLessThan(gap({}));
    expect(gap(high)).toBeLessThan(gap({ algebra: 90 }));
    expect(gap(high)).toBeGreaterThan(0);
  });
});

describe('results as one signal', () => {
  test('are unknown where none counts, and never the middle as if it were measured', () => {
    expect(resultsScore(qualityOf({}))).toBeUndefined();
    expect(resultsScore(qualityOf({ votes: 1400 }))).toBeUndefined();
  });
  test('have their number, and a deviation that further results make smaller', () => {
    const [one, three] = [
      resultsScore(qualityOf({ algebra: 60 })),
      resultsScore(qualityOf({ algebra: 60, riddles: 60, patches: 60 })),
    ];
    expect([one?.count, three?.count]).toEqual([1, 3]);
    expect(three?.deviation).toBeLessThan(one?.deviation ?? 0);
    expect(three?.deviation).toBeGreaterThan(0);
  });
});

describe('what needs ask of results', () => {
  const { areas, results } = abilitiesOf(qualityOf({ algebra: 70, riddles: 70, patches: 70 }), ['reasoning', 'coding', 'vision']);
  test('are units above the centre for each benchmark', () => expect(results).toEqual({ algebra: 1, riddles: 1, patches: 1 }));
  test('and the mean of each area, nearer to what all results say where there are few, so that one lucky result is not the best answer', () => {
    const { ability } = qualityOf({ algebra: 70, riddles: 70, patches: 70 });
    expect(areas.reasoning).toBeCloseTo((2 + ability) / 3, 9);
    expect(areas.coding).toBeCloseTo((1 + ability) / 2, 9);
  });
  test('an area without a result is expected to be like all others', () => {
    const quality = qualityOf({ algebra: 70, riddles: 70, patches: 70 });
    expect(areas.vision).toBe(quality.ability);
  });
  test('of an entry without any result nothing is expected', () =>
    expect(abilitiesOf(qualityOf({}), ['reasoning']).areas).toEqual({}));
});

test('of a benchmark counts what its file publishes', () =>
  expect(benchmarksById(ROWS.benchmarks)).toEqual({
    exam: { area: undefined, calibration: undefined },
    errors: { area: undefined, calibration: undefined },
  }));
