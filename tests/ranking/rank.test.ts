import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayedScore, rankEntries } from '../../src/ranking/rank.ts';
import { scoreEntry } from '../../src/ranking/score.ts';
import { sampleSubScores } from '../../src/ranking/uncertainty.ts';
import { sampleWeightings, leadShare, ranksOf, rankIntervals, scoreIn } from '../../src/ranking/weightings.ts';
import { ratable, SCALES, smallMethod, values } from '../support/entries.ts';

const METHOD = smallMethod();
const FULL = { listed: true, exam: 50, lastChange: '2025-06-01', room: 100, centrality: 60 };
const field = [0, 3, 30, 300].map((users) => ratable(`users-${users}`, { ...FULL, users }));
const scoreOf = (slug: string, facts: Parameters<typeof ratable>[1]) => scoreEntry(ratable(slug, facts), METHOD, SCALES);
const sampledOf = (slug: string, facts: Parameters<typeof ratable>[1]) => ({
  subScores: sampleSubScores(scoreOf(slug, facts), METHOD),
});

describe('rankEntries', () => {
  test('ranks the best first, counted among those that are ranked', () => {
    const { bySlug } = rankEntries(field, METHOD, SCALES);
    expect(field.map((entry) => bySlug.get(entry.slug)?.rank)).toEqual([4, 3, 2, 1]);
    expect(bySlug.get('users-0')?.outOf).toBe(4);
  });
  test('an entry below the minimum coverage has no rank and takes none', () => {
    const unknown = ratable('unknown', { users: 1000 });
    const { bySlug } = rankEntries([...field, unknown], METHOD, SCALES);
    expect(bySlug.get('unknown')).toMatchObject({ rank: undefined, rankInterval: undefined, outOf: 4 });
    expect(bySlug.get('users-300')?.rank).toBe(1);
  });
  test('two equal entries share score and rank', () => {
    const { bySlug } = rankEntries([...field, ratable('twin', { ...FULL, users: 300 })], METHOD, SCALES);
    expect(bySlug.get('twin')?.rank).toBe(bySlug.get('users-300')?.rank);
    expect(bySlug.get('twin')?.score).toBe(bySlug.get('users-300')?.score);
  });
  test('entries whose scores are shown alike share a rank', () => {
    const { bySlug } = rankEntries(
      [ratable('a', { ...FULL, users: 30, exam: 50 }), ratable('b', { ...FULL, users: 30, exam: 50.1 })],
      METHOD,
      SCALES,
    );
    expect([bySlug.get('a')?.rank, bySlug.get('b')?.rank]).toEqual([1, 1]);
  });
  test('the order of the entries does not matter', () => {
    fc.assert(
      fc.property(fc.array(values, { minLength: 2, maxLength: 6 }), (list) => {
        const entries = list.map((facts, index) => ratable(`entry-${index}`, facts));
        const ranks = (some: typeof entries) =>
          [...rankEntries(some, METHOD, SCALES).bySlug].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(ranks(entries.toReversed())).toEqual(ranks(entries));
      }),
      { numRuns: 100 },
    );
  });
  test('adding entries of another kind changes nothing', () => {
    const alone = rankEntries(field, METHOD, SCALES).bySlug;
    const mixed = rankEntries([...field, ratable('tool', { ...FULL, users: 5000 }, 'repository')], METHOD, SCALES).bySlug;
    for (const { slug } of field) expect(mixed.get(slug)).toEqual(alone.get(slug));
  });
  test('an entry that is gone has a score, and neither a rank nor a part in those of others', () => {
    const gone = { ...ratable('gone', { ...FULL, users: 999 }), isGone: true };
    const { bySlug } = rankEntries([...field, gone], METHOD, SCALES);
    expect(bySlug.get('gone')).toMatchObject({ rank: undefined, isGone: true, overall: { rank: undefined } });
    expect(bySlug.get('gone')?.score).toBeGreaterThan(bySlug.get('users-300')?.score ?? 100);
    expect(bySlug.get('users-300')).toMatchObject({ rank: 1, outOf: 4 });
  });
  test('ranks are counted within a category, and apart from that among all of a kind', () => {
    const other = { ...ratable('other', { ...FULL, users: 100 }), category: 'writers' };
    const { bySlug } = rankEntries([...field, other], METHOD, SCALES);
    expect(bySlug.get('other')).toMatchObject({ rank: 1, outOf: 1, overall: { rank: 2, outOf: 5 } });
    expect(bySlug.get('users-30')).toMatchObject({ rank: 2, outOf: 4, overall: { rank: 3, outOf: 5 } });
  });
  test('adding an entry of the same kind changes no score', () => {
    const more = rankEntries([...field, ratable('new', { ...FULL, users: 5000 })], METHOD, SCALES).bySlug;
    for (const entry of field) expect(more.get(entry.slug)?.score).toBe(scoreEntry(entry, METHOD, SCALES).score);
  });
});

describe('weightings', () => {
  const weightings = sampleWeightings(METHOD);
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
    expect(leadShare(weightings, better, worse)).toBe(1);
    expect(leadShare(weightings, worse, better)).toBe(0);
  });
  test('the shares of two sides always add up to 1, and equals share half and half', () => {
    fc.assert(
      fc.property(values, values, (one, two) => {
        const [a, b] = [sampledOf('a', one), sampledOf('b', two)];
        expect(leadShare(weightings, a, b) + leadShare(weightings, b, a)).toBeCloseTo(1, 9);
        expect(leadShare(weightings, a, a)).toBe(0.5);
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
    const share = leadShare(weightings, measured, open);
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(0.95);
  });
  test('rank intervals lie within the field and hold entries that no weighting moves in place', () => {
    const intervals = rankIntervals(
      weightings,
      field.map((entry) => ({ subScores: sampleSubScores(scoreEntry(entry, METHOD, SCALES), METHOD) })),
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

test.each([
  [49.5, 50],
  [49.49, 49],
  [0.4, 0],
  [100, 100],
])('a score of %d is shown as %d', (score, shown) => expect(displayedScore(score)).toBe(shown));
