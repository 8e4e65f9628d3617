import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapOf, highest, outcomeOf, type ShownScore } from '../../src/comparison/outcome.ts';
import { shownScore as shown } from '../support/compare.ts';

const RULES = { minimumGap: 5, minimumShare: 0.95, maximumRows: 8 };
/** The outcome of two sides; `share` is the share of samples in which the first is ahead. */
const between = (a: ShownScore, b: ShownScore, share = 1) => outcomeOf([a, b], (side) => (side === 0 ? share : 1 - share), RULES);

describe('a winner', () => {
  test('needs a clear gap and the lead in nearly all samples', () =>
    expect(between(shown(60), shown(50), 0.97)).toEqual({ type: 'winner', side: 'a', gap: 10, share: 0.97 }));
  test('can stand on the right as well', () =>
    expect(between(shown(50), shown(60), 0.03)).toMatchObject({ type: 'winner', side: 'b', share: 0.97 }));
  test('is nobody with a gap of 4 points', () =>
    expect(between(shown(54), shown(50))).toMatchObject({ type: 'too-close', leader: 'a', gap: 4 }));
  test('is nobody with the lead in fewer than 95% of the samples', () =>
    expect(between(shown(60), shown(50), 0.94)).toMatchObject({ type: 'too-close', leader: 'a', share: 0.94, holds: true }));
  test('is nobody in a tie, which has no leader either', () =>
    expect(between(shown(50), shown(50), 0.5)).toMatchObject({ type: 'too-close', leader: undefined, gap: 0 }));
  test('is nobody while a sub-score is not measured on every side, and it is said which', () => {
    const open = shown(50, { subScores: { adoption: 50, quality: undefined } });
    const measured = shown(90, { subScores: { adoption: 90, quality: 90 } });
    expect(between(measured, open)).toMatchObject({ type: 'too-close', leader: 'a', gap: 40, unmeasured: ['quality'] });
    expect(between(open, measured, 0)).toMatchObject({ type: 'too-close', leader: 'b', unmeasured: ['quality'] });
  });
  test('is nobody whose lead vanishes without the sub-scores that may not decide', () => {
    expect(between(shown(60, { decisive: 54 }), shown(50))).toMatchObject({
      type: 'too-close',
      leader: 'a',
      gap: 10,
      holds: false,
    });
    expect(between(shown(60, { decisive: 40 }), shown(50))).toMatchObject({ type: 'too-close', holds: false });
    expect(between(shown(60, { decisive: 55 }), shown(50)).type).toBe('winner');
  });
  test('of three must be clear of the next, whichever that is', () => {
    const among = (...scores: readonly number[]) =>
      outcomeOf(
        scores.map((score) => shown(score)),
        () => 1,
        RULES,
      );
    expect(among(40, 60, 50)).toMatchObject({ type: 'winner', side: 'b', gap: 10 });
    expect(among(58, 60, 50)).toMatchObject({ type: 'too-close', leader: 'b' });
    expect(among(60, 60, 50)).toMatchObject({ leader: undefined, gap: 0 });
  });
});

describe('nobody can win', () => {
  const best = shown(90);
  test('between different kinds', () =>
    expect(between(best, shown(10, { kind: 'repository' }))).toEqual({ type: 'different-kinds' }));
  test('where a side is gone, and it is said which', () =>
    expect(between(best, shown(10, { isGone: true }))).toEqual({ type: 'gone', sides: ['b'] }));
  test('against what is gone, however far ahead that was', () =>
    expect(between(shown(90, { isGone: true }), shown(10, { isGone: true }))).toEqual({ type: 'gone', sides: ['a', 'b'] }));
  test('between categories, whose entries do different jobs', () => {
    expect(between(shown(90, { category: 'writers' }), shown(10, { category: 'painters' })).type).toBe('different-categories');
    expect(between(shown(90, { category: 'writers' }), shown(10, { category: 'writers' })).type).toBe('winner');
  });
  test('where a side is not ranked, and it is said which', () =>
    expect(between(shown(90, { rank: undefined }), shown(10))).toEqual({ type: 'not-ranked', sides: ['a'] }));
});

test('mirrored sides give the mirrored outcome', () => {
  const score = fc.nat({ max: 100 });
  const side: fc.Arbitrary<ShownScore> = fc
    .record({
      score,
      decisive: score,
      kind: fc.constantFrom('model', 'model', 'model', 'repository'),
      category: fc.constantFrom(undefined, 'writers'),
      isGone: fc.boolean(),
      rank: fc.constantFrom(1, 2, undefined),
      quality: fc.option(score, { nil: undefined }),
    })
    .map(({ quality, ...rest }) => shown(rest.score, { ...rest, subScores: { adoption: 1, quality } }));
  const flip = { a: 'b', b: 'a', c: 'c', d: 'd' } as const;
  fc.assert(
    fc.property(side, side, fc.double({ min: 0, max: 1, noNaN: true }), (one, two, share) => {
      const there = outcomeOf([one, two], (at) => [share, 1 - share][at] ?? 0, RULES);
      const back = outcomeOf([two, one], (at) => [1 - share, share][at] ?? 0, RULES);
      const mirrored = {
        ...there,
        ...('sides' in there ? { sides: there.sides.map((name) => flip[name]).toSorted() } : {}),
        ...('side' in there ? { side: flip[there.side] } : {}),
        ...('leader' in there ? { leader: there.leader === undefined ? undefined : flip[there.leader] } : {}),
      };
      expect(back).toEqual(mirrored);
    }),
    { numRuns: 10_000 },
  );
});

test('the highest of some values is one that no other reaches, and its gap is that to the next', () => {
  expect([highest([3, 9, 5]), gapOf([3, 9, 5])]).toEqual(['b', 4]);
  expect([highest([9, 9, 5]), gapOf([9, 9, 5])]).toEqual([undefined, 0]);
});
