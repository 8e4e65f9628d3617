/** Which moves in rank readers are told of. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/catalogue.ts';
import { LEAST_PLACES, rankMoves, shiftsBetween, type Places } from '../../src/changes/rank-moves.ts';
import { ranksOf } from '../../src/ranking/weightings.ts';
import { catalogueOf } from '../support/catalogue.ts';
import { contentWith, type Overlay } from '../support/content-folder.ts';
import { edited } from '../support/problems.ts';
import { modelSolving, rankedFile, rankedModels, rankedSlug } from '../support/ranked-models.ts';

type Scores = Readonly<Record<string, number>>;

/** The places of entries with these scores, in one group. */
function shownRanks(scores: Scores): Places {
  const ranks = ranksOf(Object.values(scores));
  return new Map(Object.keys(scores).map((entry, index) => [entry, { group: 'writers', rank: ranks[index] ?? 0 }]));
}

const score = fc.integer({ min: 0, max: 60 });
const entry = fc.integer({ min: 1, max: 60 }).map((at) => `e${at}`);
const scores = fc.dictionary(entry, score, { minKeys: 20, maxKeys: 60 });

describe('between any two rankings', () => {
  const shifts = (before: Scores, after: Scores) => shiftsBetween(shownRanks(before), shownRanks(after));

  test('that are equal nothing moves', () =>
    fc.assert(
      fc.property(scores, (one) => {
        expect(shifts(one, one).size).toBe(0);
      }),
    ));
  test('entries that are added alone move nobody, and neither do those that go', () =>
    fc.assert(
      fc.property(scores, scores, (one, other) => {
        const more = { ...other, ...one };
        expect([shifts(one, more).size, shifts(more, one).size]).toEqual([0, 0]);
      }),
    ));
  test('each move is of ten places and more, and the way back is the same move from behind', () =>
    fc.assert(
      fc.property(scores, scores, (one, other) => {
        const [there, back] = [shifts(one, other), shifts(other, one)];
        expect([...there].map(([slug, { from, to }]) => [slug, { from: to, to: from }])).toEqual(
          [...back].toSorted(([a], [b]) => [...there.keys()].indexOf(a) - [...there.keys()].indexOf(b)),
        );
        for (const { from, to } of there.values()) expect(Math.abs(to - from)).toBeGreaterThanOrEqual(LEAST_PLACES);
      }),
    ));
  test('that both rank an entry, but in different groups, it does not move', () => {
    const before = shownRanks({ a: 1, ...Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`b${at}`, at + 2])) });
    const after = new Map([...before, ['a', { group: 'painters', rank: 1 }] as const]);
    expect(shiftsBetween(before, after).size).toBe(0);
  });
});

describe('among entries', () => {
  const numbered = (prefix: string, from: number, to: number) =>
    Object.fromEntries(Array.from({ length: to - from + 1 }, (_, at) => [`${prefix}${from + at}`, 100 - from - at]));
  const shifts = (before: Scores, after: Scores) => [...shiftsBetween(shownRanks(before), shownRanks(after))];

  test('one that passes twelve others moves, and they do not', () => {
    const before = numbered('e', 1, 20);
    expect(shifts(before, { ...before, e15: 97.5 })).toEqual([['e15', { from: 15, to: 3 }]]);
  });
  test('the ranks are those that the site shows, new entries counted', () => {
    const before = numbered('e', 1, 20);
    expect(shifts(before, { ...before, e15: 97.5, new1: 99.5, new2: 99.6 })).toEqual([['e15', { from: 15, to: 5 }]]);
  });
  test('one that passes many is not told as falling because more were added above it', () => {
    const before = numbered('e', 1, 30);
    const after = { ...before, ...numbered('n', -40, 0), e25: 90.5 };
    expect(shifts(before, after)).toEqual([]);
  });
});

describe('between two catalogues', () => {
  let base: Catalogue;
  const changed = async (overlay: Overlay) => catalogueOf(await contentWith({ ...rankedModels(), ...overlay }));
  const best = { [rankedFile(14)]: modelSolving('Ranked 14', 99) };
  const move = { entry: rankedSlug(14), from: 14, to: 1, why: 'content' };
  beforeAll(async () => {
    base = await changed({});
  });

  test('a move has the ranks that the site shows, and content as its reason', async () => {
    const after = await changed(best);
    expect(rankMoves(base, after)).toEqual([move]);
    expect(rankMoves(after, base)).toEqual([{ ...move, from: 1, to: 14 }]);
    expect(rankMoves(base, base)).toEqual([]);
  });
  test('another version of the method is the reason where there is one', async () => {
    const method = edited('ranking.yaml', 'methodVersion: "1"', 'methodVersion: "2"');
    expect(rankMoves(base, await changed({ ...best, 'ranking.yaml': method }))).toEqual([{ ...move, why: 'method' }]);
  });
  test('an entry under another slug is the same entry', async () => {
    const text = modelSolving('Ranked 14', 99).replace('facts:', `formerSlugs: [${rankedSlug(14)}]\nfacts:`);
    const { [rankedFile(14)]: _gone, ...others } = rankedModels();
    const after = await catalogueOf(await contentWith({ ...others, 'models/renamed.md': text }));
    expect(rankMoves(base, after)).toEqual([{ ...move, entry: 'renamed' }]);
  });
  test('what comes into the ranking or leaves it has no rank to move from or to', async () => {
    const unknown = modelSolving('Ranked 14', 99)
      .replace(/^benchmarks:\n( {2}.*\n)+/m, '')
      .replace(/^ {2}providerCount.*\n/m, '');
    const gone = modelSolving('Ranked 14', 99).replace(
      'facts:',
      'facts:\n  status: { value: retired, source: example-list, asOf: 2026-07-01 }',
    );
    for (const text of [unknown, gone]) {
      const after = await changed({ [rankedFile(14)]: text });
      expect(after.rankings.bySlug.get(rankedSlug(14))?.rank).toBeUndefined();
      expect([rankMoves(base, after), rankMoves(after, base)]).toEqual([[], []]);
    }
  });
});
