import { describe, expect, test } from 'vitest';
import { besideScore, claimCountNote, ordinal, scoreSentence, withRange } from '../../src/views/score.ts';
import { loadFixture } from '../support/comparison.ts';

const { catalogue, comparisonOf } = await loadFixture();
const scoreOf = (name: string) => {
  const side = comparisonOf(name, name === 'one' ? 'two' : 'one').sides[0];
  if (side === undefined) throw new Error('A comparison without sides');
  return side.score;
};

describe('a score as shown', () => {
  test('is a whole number between its bounds', () => {
    for (const name of ['one', 'two', 'bolt', 'dune', 'kit']) {
      const { high, low, value } = scoreOf(name);
      expect(Number.isInteger(value)).toBe(true);
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
  });
  test('has its sub-scores in the published order, with their weights', () => {
    const { ranking } = catalogue.content;
    expect(scoreOf('one').subScores.map(({ label }) => label)).toEqual(
      Object.values(ranking.subScores).map(({ label }) => label),
    );
    expect(scoreOf('one').subScores.map(({ weight }) => Number.parseInt(weight, 10))).toEqual([35, 30, 20, 15]);
  });
  test('of which nothing is open has no range', () => {
    const known = { ...scoreOf('one'), coverage: '100%', low: 59, high: 59 };
    expect(scoreSentence(known)).toMatch(/ranked models\. 100% of the score is known\.$/);
    expect([withRange('59', known), withRange('59', { ...known, high: 61 })]).toEqual(['59', '59 (59 to 61)']);
  });
  test('carries the version of its method', () =>
    expect(scoreOf('one').methodVersion).toBe(catalogue.content.ranking.methodVersion));
  test('is ranked among its own kind', () => {
    expect(scoreOf('atlas').rankText).toMatch(/^1st of \d+ .*models$/);
    expect(scoreOf('kit').rankText).toMatch(/ repositories$/);
  });
  test('of which too little is known has no rank, and says why', () => {
    expect(scoreOf('dune')).toMatchObject({ isRanked: false, intervalText: undefined });
    expect(scoreOf('dune').rankText).toMatch(/^Not ranked: .*60 ?%/);
    // Beside a large "Not ranked" the words are not said again, and how little is known is told once.
    expect(besideScore(scoreOf('dune'))).toMatch(/^\d+% of the score is known; .* between \d+ and \d+\. A rank needs 60%\.$/);
    expect(besideScore(scoreOf('atlas'))).toBe(scoreSentence(scoreOf('atlas')));
  });
});

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [21, '21st'],
  [102, '102nd'],
  [111, '111th'],
])('rank %d reads %s', (rank, text) => expect(ordinal(rank)).toBe(text));

test('an entry that claims more than others is marked, and says how many it claims', () => {
  const method = { damping: 0.85, fullWeightClaims: 10, manyClaims: 20 };
  expect(claimCountNote(20, method)).toBeUndefined();
  expect(claimCountNote(21, method)).toMatch(/21.*\b20\b/);
});
