import { describe, expect, test } from 'vitest';
import { compare } from '../../src/comparison/compare.ts';
import type { PublishedSubject } from '../../src/comparison/subject.ts';
import { loadFixture } from '../support/comparison.ts';

const { catalogue } = await loadFixture();
const { method } = catalogue;
function subject(name: string): PublishedSubject {
  const found = catalogue.subjects.get(`example-${name}`);
  if (found === undefined) throw new Error(`There is no subject example-${name}`);
  return found;
}
const [ONE, TWO, BOLT] = [subject('one'), subject('two'), subject('bolt')] as const;

describe('the comparison of two entries', () => {
  test('has the same winner whichever stands left, and shares that add up to 1', () => {
    const [there, back] = [compare([ONE, TWO], method), compare([TWO, ONE], method)];
    expect(there.verdict.outcome).toMatchObject({ type: 'winner', side: 'b' });
    expect(back.verdict.outcome).toMatchObject({ type: 'winner', side: 'a' });
    expect(there.shares).toEqual(back.shares.toReversed());
    expect(there.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });
  test('names what would settle it only while it is open', () => {
    expect(compare([ONE, TWO], method).settling).toEqual([]);
    const open = compare([BOLT, TWO], method);
    expect(open.verdict.outcome.type).toBe('too-close');
    expect(open.settling).toMatchObject([{ side: 0, subScore: 'quality', signal: 'mistakes' }]);
  });
  test('is the same for the same entries: nothing is left to chance', () =>
    expect(compare([{ ...BOLT, score: { ...BOLT.score } }, TWO], method)).toEqual(compare([BOLT, TWO], method)));
});

describe('a sub-score of which nothing is known of a side', () => {
  const unmeasured: PublishedSubject = {
    ...ONE,
    score: { ...ONE.score, unmeasured: ['adoption'], open: { ...ONE.score.open, adoption: { providers: 1 } } },
  };
  const comparison = compare([unmeasured, TWO], method);
  test('leaves no winner, and is named', () =>
    expect(comparison.verdict.outcome).toMatchObject({ type: 'too-close', leader: 'b', unmeasured: ['adoption'] }));
  test('speaks for no side', () => expect(comparison.verdict.clauses.map(({ row }) => row)).not.toContain('score:adoption'));
  test('is what would settle it', () =>
    expect(comparison.settling[0]).toMatchObject({ side: 0, subScore: 'adoption', signal: 'providers' }));
});

describe('a sub-score that may not decide', () => {
  const { adoption, ...others } = method.ranking.subScores;
  const ranking = {
    ...method.ranking,
    subScores: { adoption: { label: 'Adoption', weight: 0.35, definition: 'x', ...adoption, decides: false }, ...others },
  };
  test('makes no winner of one who leads by it alone', () => {
    const famous: PublishedSubject = {
      ...ONE,
      score: { ...ONE.score, score: ONE.score.score + 12, subScores: { ...ONE.score.subScores, adoption: 100 } },
    };
    expect(compare([famous, ONE], method).verdict.outcome.type).toBe('winner');
    expect(compare([famous, ONE], { ...method, ranking }).verdict.outcome).toMatchObject({ type: 'too-close', leader: 'a' });
  });
  test('is no reason to choose, and would settle nothing', () => {
    const { verdict, settling } = compare([BOLT, TWO], { ...method, ranking });
    expect([...verdict.clauses.map(({ row }) => row), ...settling.map(({ subScore }) => subScore)]).not.toContain(
      'score:adoption',
    );
  });
});

describe('entries that do not compare', () => {
  test('of which one is gone, have no winner, no better value, and no weights to try', () => {
    const { verdict, rows, weights } = compare([{ ...ONE, isGone: true }, TWO], method);
    expect(verdict).toEqual({ outcome: { type: 'gone', sides: ['a'] }, clauses: [] });
    expect(rows.filter(({ better }) => better !== undefined)).toEqual([]);
    expect(weights).toBeUndefined();
  });
  test('of different categories, have no winner and no weights to try, and keep the values that are better', () => {
    const { verdict, rows, weights } = compare(
      [
        { ...ONE, category: 'small' },
        { ...TWO, category: 'large' },
      ],
      method,
    );
    expect(verdict.outcome).toEqual({ type: 'different-categories' });
    expect(rows.some(({ better }) => better !== undefined)).toBe(true);
    expect(weights).toBeUndefined();
  });
});
