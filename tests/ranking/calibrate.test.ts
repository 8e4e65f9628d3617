/** The fit: what it finds in results that were made by a known rule, and what it leaves alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate, LEAST_RESULTS } from '../../src/ranking/calibration/calibrate.ts';
import type { FitBenchmark, FitResult } from '../../src/ranking/calibration/observations.ts';

const percent = (id: string, area = 'reasoning'): FitBenchmark => ({ id, area, from: 0, to: 100 });

/** Abilities from -1.5 to 1.5. */
const entries = Array.from({ length: 16 }, (_, index) => ({ entry: `model-${index}`, ability: index / 5 - 1.5 }));

/** Results of the entries from place `first` to `last`, on a line with a little unevenness that is the same every time. */
function resultsOf(benchmark: string, centre: number, spread: number, first = 0, last = 16): FitResult[] {
  return entries.slice(first, last).map(({ entry, ability }, index) => ({
    entry,
    benchmark,
    value: centre + spread * (ability + 0.2 * Math.sin(7 * index + centre)),
  }));
}

const benchmarks = [percent('easy'), percent('hard'), percent('medium')];
const results = [...resultsOf('easy', 70, 10, 0, 12), ...resultsOf('hard', 20, 15, 5, 16), ...resultsOf('medium', 50, 20)];

describe('calibrate', () => {
  it('finds how hard each benchmark is, though strong and weak entries took different ones', () => {
    const { calibrations, apart } = calibrate(benchmarks, results);
    expect(apart).toEqual([]);
    for (const [id, centre, spread] of [
      ['easy', 70, 10],
      ['hard', 20, 15],
      ['medium', 50, 20],
    ] as const) {
      expect(Math.abs(calibrations.get(id)!.centre - centre)).toBeLessThan(spread * 0.3);
      expect(calibrations.get(id)!.spread / spread).toBeGreaterThan(0.7);
      expect(calibrations.get(id)!.spread / spread).toBeLessThan(1.3);
      expect(calibrations.get(id)!.noise).toBeLessThan(0.6);
    }
  });

  it('puts entries into the order of their ability', () => {
    const { abilities } = calibrate(benchmarks, results);
    expect(abilities.get('model-0')!).toBeLessThan(abilities.get('model-7')!);
    expect(abilities.get('model-7')!).toBeLessThan(abilities.get('model-15')!);
  });

  it('writes a spread below 0 where lower results are better', () => {
    const rate: FitBenchmark = { id: 'errors', area: 'reasoning', from: 50, to: 0 };
    expect(
      calibrate([...benchmarks, rate], [...results, ...resultsOf('errors', 20, -5)]).calibrations.get('errors')!.spread,
    ).toBeLessThan(0);
  });

  it('sets a benchmark of faithfulness, or one that contradicts the others, by its own mean', () => {
    const odd = [percent('summaries', 'faithfulness'), percent('upside-down')];
    const all = [...results, ...resultsOf('summaries', 60, 5), ...resultsOf('upside-down', 40, -10)];
    const { calibrations, apart } = calibrate([...benchmarks, ...odd], all);
    expect(apart).toEqual(['summaries', 'upside-down']);
    expect(calibrations.get('summaries')!.noise).toBe(1);
    expect(calibrations.get('easy')).toEqual(calibrate(benchmarks, results).calibrations.get('easy'));
  });

  it('fits groups without a common entry each for itself', () => {
    const speech = [percent('read-aloud', 'speech'), percent('phone-calls', 'speech')];
    const other = [...resultsOf('read-aloud', 80, 8), ...resultsOf('phone-calls', 60, 9)].map((result) => ({
      ...result,
      entry: `speech-${result.entry}`,
    }));
    const both = calibrate([...benchmarks, ...speech], [...results, ...other]);
    expect(both.calibrations.get('easy')).toEqual(calibrate(benchmarks, results).calibrations.get('easy'));
    expect(both.calibrations.get('read-aloud')).toEqual(calibrate(speech, other).calibrations.get('read-aloud'));
  });

  it(`gives none for fewer than ${LEAST_RESULTS} results`, () => {
    const few = resultsOf('new', 50, 10, 0, LEAST_RESULTS - 1);
    expect(calibrate([...benchmarks, percent('new')], [...results, ...few]).calibrations.has('new')).toBe(false);
  });

  it('does not depend on the order of the results', () => {
    const whole = calibrate(benchmarks, results).calibrations;
    fc.assert(
      fc.property(fc.shuffledSubarray(results, { minLength: results.length }), (shuffled) => {
        expect(calibrate(benchmarks, shuffled).calibrations).toEqual(whole);
      }),
      { numRuns: 5 },
    );
  });
});
