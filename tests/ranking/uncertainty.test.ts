import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreEntry } from '../../src/ranking/score.ts';
import { sampleSubScores } from '../../src/ranking/uncertainty.ts';
import { ratable, SCALES, smallMethod, values } from '../support/entries.ts';

const METHOD = smallMethod({
  reference: { kinds: { model: { exam: [20, 40, 60, 70, 80] } }, categories: { writers: { exam: [0, 1, 2, 3, 4] } } },
});
const ALL = { users: 30, listed: true, exam: 50, lastChange: '2025-06-01', room: 100, centrality: 60 };
type Facts = Parameters<typeof ratable>[1];
const scoreOf = (facts: Facts, slug = 'a', category?: string) =>
  scoreEntry({ ...ratable(slug, facts), category }, METHOD, SCALES);
const samplesOf = (facts: Facts, slug = 'a', category?: string) =>
  sampleSubScores(scoreOf(facts, slug, category), METHOD).map((samples) => [...samples]);
const QUALITY = 1;
const meanOf = (list: readonly number[] = []) => list.reduce((sum, value) => sum + value, 0) / list.length;

describe('samples of what is unknown', () => {
  test('are as many as there are weightings, for each sub-score', () => {
    expect(samplesOf({})).toHaveLength(4);
    for (const samples of samplesOf({})) expect(samples).toHaveLength(METHOD.robustness.samples);
  });
  test('follow from the slug: the same in every build, others for another entry', () => {
    expect(samplesOf({ users: 30 })).toEqual(samplesOf({ users: 30 }));
    expect(samplesOf({ users: 30 }, 'b')).not.toEqual(samplesOf({ users: 30 }, 'a'));
  });
  test('are others with another seed', () =>
    expect(sampleSubScores(scoreOf({}), { ...METHOD, robustness: { samples: 200, seed: 8 } })).not.toEqual(
      sampleSubScores(scoreOf({}), METHOD),
    ));
  test('are all the score itself where everything is known', () => {
    const { subScores } = scoreOf(ALL);
    for (const [index, samples] of samplesOf(ALL).entries())
      for (const sample of samples) expect(sample).toBeCloseTo(subScores[index]?.score ?? Number.NaN, 9);
  });
  test('move only the sub-scores in which something is unknown', () => {
    const { exam: _, ...others } = ALL;
    const spreads = samplesOf(others).map((samples) => Math.max(...samples) - Math.min(...samples));
    expect(spreads.map((spread) => spread > 1)).toEqual([false, true, false, false]);
  });
  test('lie as the known values of the category do, so that what it could be is no better than what its like are', () => {
    const { exam: _, ...others } = ALL;
    expect(meanOf(samplesOf(others, 'a', 'writers')[QUALITY])).toBeLessThan(meanOf(samplesOf(others)[QUALITY]) - 10);
  });
});

describe('samples of scattered results', () => {
  const signals = { ...METHOD.signals, model: { ...METHOD.signals.model } };
  signals.model.quality = [{ id: 'results', label: 'Results', results: true, weight: 1, reason: 'For tests.' }];
  const method = { ...METHOD, signals };
  const samplesWith = (deviation: number, score = 60) => {
    const entry = { ...ratable('a', ALL), results: { score, deviation, count: 3 } };
    return [...(sampleSubScores(scoreEntry(entry, method, SCALES), method)[QUALITY] ?? [])];
  };
  test('lie around the score, about two in three of them within a standard deviation', () => {
    const samples = samplesWith(5);
    expect(Math.abs(meanOf(samples) - 60)).toBeLessThan(1.5);
    const near = samples.filter((sample) => Math.abs(sample - 60) <= 5).length / samples.length;
    expect(near).toBeGreaterThan(0.58);
    expect(near).toBeLessThan(0.78);
  });
  test('never leave the scale, however far the results scatter', () => {
    for (const score of [3, 97]) {
      const samples = samplesWith(30, score);
      expect(Math.min(...samples)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...samples)).toBeLessThanOrEqual(100);
    }
  });
  test('do not move where results leave no doubt', () => expect(new Set(samplesWith(0))).toEqual(new Set([60])));
});

describe('of any entry', () => {
  const RUNS = { numRuns: 300 };
  test('every sample lies from 0 to 100', () => {
    fc.assert(
      fc.property(values, fc.string(), (facts, slug) => {
        const outside = samplesOf(facts, slug).map((samples) => samples.filter((sample) => !(sample >= 0 && sample <= 100)));
        expect(outside.flat()).toEqual([]);
      }),
      RUNS,
    );
  });
  test('the score lies among its samples, or is all of them', () => {
    fc.assert(
      fc.property(values, (facts) => {
        const { subScores } = scoreOf(facts);
        for (const [index, samples] of samplesOf(facts).entries()) {
          const score = subScores[index]?.score ?? Number.NaN;
          expect(Math.min(...samples)).toBeLessThanOrEqual(score + 1e-9);
          expect(Math.max(...samples)).toBeGreaterThanOrEqual(score - 1e-9);
        }
      }),
      RUNS,
    );
  });
});
