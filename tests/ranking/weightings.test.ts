import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreEntry } from '../../src/ranking/score.ts';
import { sampleSubScores } from '../../src/ranking/uncertainty.ts';
import {
  sampleWeightings,
  leadShare,
  ranksOf,
  rankIntervals,
  scoreIn,
  scoresIn,
  type Sampled,
} from '../../src/ranking/weightings.ts';
import { ratable, SCALES, smallMethod, values } from '../support/entries.ts';

const METHOD = smallMethod();
const FULL = { listed: true, exam: 50, lastChange: '2025-06-01', room: 100, centrality: 60 };
const field = [0, 3, 30, 300].map((users) => ratable(`users-${users}`, { ...FULL, users }));
const scoreOf = (slug: string, facts: Parameters<typeof ratable>[1]) => scoreEntry(ratable(slug, facts), METHOD, SCALES);
const sampledOf = (slug: string, facts: Parameters<typeof ratable>[1]) => ({
  subScores: sampleSubScores(scoreOf(slug, facts), METHOD),
});

describe('weightings', () => {
  const weightings = sampleWeightings(METHOD);
  const share = (a: Sampled, b: Sampled) => leadShare(scoresIn(weightings, a), scoresIn(weightings, b));
  test('every rendered weighting adds up to 1', () => {
    for (const weighting of weightings) expect(weighting.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });
  test('the same seed gives the same samples, another seed others', () => {
    expect(sampleWeightings(METHOD)).toEqual(weightings);
    expect(sampleWeightings(smallMethod({ robustness: { ...METHOD.robustness, seed: 8 } }))).not.toEqual(weightings);
  });
  test('an entry that is better in everything leads in all samples', () => {
    const better = sampledOf('better', { ...FULL, users: 900, exam: 90, room: 900, centrality: 90 });
    const worse = sampledOf('worse', { ...FULL, users: 9, exam: 9, room: 20, centrality: 10 });
    expect(share(better, worse)).toBe(1);
    expect(share(worse, better)).toBe(0);
  });
  test('the shares of two sides always add up to 1, and equals share half and half', () => {
    fc.assert(
      fc.property(values, values, (one, two) => {
        const [a, b] = [sampledOf('a', one), sampledOf('b', two)];
        expect(share(a, b) + share(b, a)).toBeCloseTo(1, 9);
        expect(share(a, a)).toBe(0.5);
      }),
      { numRuns: 300 },
    );
  });
  test('the published weights give the published score', () => {
    const facts = { ...FULL, users: 30 };
    const score = scoreIn(0, [0.35, 0.3, 0.2, 0.15], sampledOf('a', facts));
    expect(score).toBeCloseTo(scoreOf('a', facts).score, 9);
  });
  test('what is unknown may turn a lead around: a lead of the middle that stands in is no certain one', () => {
    const measured = sampledOf('measured', { ...FULL, users: 9, exam: 40 });
    const { exam: _, ...others } = FULL;
    const open = sampledOf('open', { ...others, users: 9 });
    expect(scoreOf('open', { ...others, users: 9 }).score).toBeLessThan(
      scoreOf('measured', { ...FULL, users: 9, exam: 40 }).score,
    );
    const lead = share(measured, open);
    expect(lead).toBeGreaterThan(0.5);
    expect(lead).toBeLessThan(0.95);
  });
  test('rank intervals lie within the field and hold entries that no weighting moves in place', () => {
    const intervals = rankIntervals(
      field.map((entry) => scoresIn(weightings, { subScores: sampleSubScores(scoreEntry(entry, METHOD, SCALES), METHOD) })),
    );
    expect(intervals).toEqual([
      [4, 4],
      [3, 3],
      [2, 2],
      [1, 1],
    ]);
  });
});

describe('ranksOf', () => {
  test('equal values share the better place, and the next one skips those that they fill', () => {
    expect(ranksOf([10, 30, 20, 30, 0])).toEqual([4, 1, 3, 1, 5]);
    expect(ranksOf([])).toEqual([]);
  });
  test('a place is one more than the number of larger values', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true })), { maxLength: 40 }), (list) => {
        expect(ranksOf(list)).toEqual(list.map((value) => 1 + list.filter((other) => other > value).length));
      }),
      { numRuns: 1000 },
    );
  });
});
