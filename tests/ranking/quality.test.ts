/** Quality: what a result, a further result and a result by the maker do to it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUALITY_RULES, qualityOf, type QualityBenchmark } from '../../src/ranking/quality.ts';

const exam = (area: string, noise = 0.5): QualityBenchmark => ({ area, calibration: { centre: 50, spread: 20, noise } });
const benchmarks = {
  algebra: exam('reasoning'),
  riddles: exam('reasoning', 0.9),
  patches: exam('coding'),
  essays: exam('language', 1),
  falsehoods: { area: 'faithfulness', calibration: { centre: 10, spread: -4, noise: 1 } },
} satisfies Record<string, QualityBenchmark>;
type Id = keyof typeof benchmarks;
const ids = Object.keys(benchmarks) as Id[];

/** A result that is so many units of ability above the centre, in the unit of the benchmark. */
const at = (id: Id, z: number) => ({ value: benchmarks[id].calibration!.centre + z * benchmarks[id].calibration!.spread });
const resultsOf = (zs: Partial<Record<Id, number>>) =>
  Object.fromEntries(Object.entries(zs).map(([id, z]) => [id, at(id as Id, z)]));

const someZs = fc.dictionary(fc.constantFrom(...ids), fc.double({ min: -2, max: 2, noNaN: true })) as fc.Arbitrary<
  Partial<Record<Id, number>>
>;

describe('what is known', () => {
  it('is nothing without results: the score is that of the category’s centre', () => {
    expect(qualityOf({}, benchmarks)).toMatchObject({ score: 50, known: false, areas: [] });
    expect(qualityOf({}, benchmarks, { ...QUALITY_RULES, centre: -1 }).score).toBe(30);
  });

  it('leaves out benchmarks that have no area or no calibration', () => {
    const shownOnly = { arena: { area: undefined, calibration: undefined }, fresh: { area: 'coding' } };
    expect(qualityOf({ arena: { value: 1400 }, fresh: { value: 90 } }, shownOnly).known).toBe(false);
  });

  it('can be followed by hand: one result of a unit above the centre', () => {
    const { ability, score, areas } = qualityOf(resultsOf({ algebra: 1 }), benchmarks);
    // Weight of the area: 1 / (0.25 + 0.5²) = 2; ability: 2 · 1 / (1 + 2).
    expect(ability).toBeCloseTo(2 / 3);
    expect(score).toBeCloseTo(50 + 20 * (2 / 3));
    expect(areas).toMatchObject([{ id: 'reasoning', mean: 1, count: 1, weight: 1, results: [{ benchmark: 'algebra', z: 1 }] }]);
  });

  it('gives more weight to the less noisy of two results, and to areas that were tested more', () => {
    const { areas } = qualityOf(resultsOf({ algebra: 1, riddles: 0, essays: 0 }), benchmarks);
    const [reasoning, language] = areas;
    expect(reasoning!.results[0]!.weight).toBeGreaterThan(reasoning!.results[1]!.weight);
    expect(reasoning!.weight).toBeGreaterThan(language!.weight);
  });
});

describe('fairness', () => {
  it('never falls when a result is better', () => {
    fc.assert(
      fc.property(someZs, fc.constantFrom(...ids), fc.double({ min: 0, max: 2, noNaN: true }), (zs, id, gain) => {
        const before = qualityOf(resultsOf({ ...zs, [id]: zs[id] ?? 0 }), benchmarks);
        const after = qualityOf(resultsOf({ ...zs, [id]: (zs[id] ?? 0) + gain }), benchmarks);
        expect(after.score).toBeGreaterThanOrEqual(before.score - 1e-9);
      }),
    );
  });

  it('never falls with a further result at or above the ability so far and the mean of its area', () => {
    fc.assert(
      fc.property(someZs, fc.constantFrom(...ids), fc.double({ min: 0, max: 2, noNaN: true }), (zs, id, more) => {
        const { [id]: _, ...others } = zs;
        const before = qualityOf(resultsOf(others), benchmarks);
        const ofArea = before.areas.find((area) => area.id === benchmarks[id].area)?.mean ?? before.ability;
        const after = qualityOf(resultsOf({ ...others, [id]: Math.max(before.ability, ofArea) + more }), benchmarks);
        expect(after.score).toBeGreaterThanOrEqual(before.score - 1e-9);
      }),
    );
  });

  it('lets a result that its maker reports weigh a quarter', () => {
    const byMaker = { patches: { ...at('patches', 2), reportedBy: 'maker' as const } };
    const own = qualityOf({ ...resultsOf({ algebra: 0 }), ...byMaker }, benchmarks);
    const independent = qualityOf(resultsOf({ algebra: 0, patches: 2 }), benchmarks);
    expect(own.score).toBeLessThan(independent.score);
    expect(own.score).toBeGreaterThan(50);
  });

  it('is the nearer to the centre, the fewer results there are', () => {
    const one = qualityOf(resultsOf({ algebra: 1.5 }), benchmarks);
    const three = qualityOf(resultsOf({ algebra: 1.5, patches: 1.5, essays: 1.5 }), benchmarks);
    expect(three.score).toBeGreaterThan(one.score);
  });
});

describe('the interval', () => {
  it('holds the score, from 0 to 100', () => {
    fc.assert(
      fc.property(someZs, (zs) => {
        const { score, low, high } = qualityOf(resultsOf(zs), benchmarks);
        expect([low, score, high]).toEqual([low, score, high].toSorted((a, b) => a - b));
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('is narrower with more results, and wider where areas disagree', () => {
    const width = (zs: Partial<Record<Id, number>>) => {
      const { low, high } = qualityOf(resultsOf(zs), benchmarks);
      return high - low;
    };
    expect(width({ algebra: 0, patches: 0, essays: 0 })).toBeLessThan(width({ algebra: 0 }));
    expect(width({ algebra: 2, patches: -2 })).toBeGreaterThan(width({ algebra: 0, patches: 0 }));
  });
});
