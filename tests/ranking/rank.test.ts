import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayedScore, rankEntries } from '../../src/ranking/rank.ts';
import { scoreEntry } from '../../src/ranking/score.ts';
import { ratable, SCALES, smallMethod, values } from '../support/entries.ts';

const METHOD = smallMethod();
const FULL = { listed: true, exam: 50, lastChange: '2025-06-01', room: 100, centrality: 60 };
const field = [0, 3, 30, 300].map((users) => ratable(`users-${users}`, { ...FULL, users }));

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

test.each([
  [49.5, 50],
  [49.49, 49],
  [0.4, 0],
  [100, 100],
])('a score of %d is shown as %d', (score, shown) => expect(displayedScore(score)).toBe(shown));
