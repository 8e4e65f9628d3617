import { expect, test } from 'vitest';
import { loadFixture } from '../../support/comparison.ts';

const { comparisonOf } = await loadFixture();
const weightsOf = (...names: readonly string[]) => {
  const { weights } = comparisonOf(...names);
  if (weights === undefined) throw new Error('These entries are not weighed');
  return weights;
};
const sentenceOf = (...names: readonly string[]) => weightsOf(...names).sentences.find((text) => text.includes('takes the lead'));
/** Who leads by more than nothing when the criterion `label` weighs `percent`, and the others keep their proportions. */
function leaderAt(names: readonly string[], label: string, percent: number): number {
  const { criteria } = weightsOf(...names);
  const rest = criteria.filter((one) => one.label !== label).reduce((sum, { weight }) => sum + weight, 0);
  const sums = [0, 1].map((side) =>
    criteria.reduce((sum, one) => {
      const weight = one.label === label ? percent : (one.weight * (100 - percent)) / rest;
      return sum + weight * (one.scores[side] ?? 0);
    }, 0),
  );
  return Math.sign((sums[0] ?? 0) - (sums[1] ?? 0));
}

test('the sentence names who would take the lead, and is true: above the weight it leads, below it does not', () => {
  for (const [names, follower] of [
    [['one', 'two'], 'Example One'],
    [['atlas', 'bolt'], 'Example Bolt'],
  ] as const) {
    const sentence = sentenceOf(...names) ?? '';
    expect(sentence.startsWith(follower)).toBe(true);
    const points = [...sentence.matchAll(/if ([\w ]+) counts for more than (\d+)%/g)];
    expect(points.length).toBeGreaterThan(0);
    const sign = follower.endsWith(names[0] === 'one' ? 'One' : 'Atlas') ? 1 : -1;
    for (const [, label = '', percent] of points) {
      expect(leaderAt(names, label, Number(percent) + 1)).toBe(sign);
      expect(leaderAt(names, label, Number(percent) - 2)).toBe(-sign);
    }
  }
});
test('where no weight changes who leads, it says so', () => {
  expect(sentenceOf('engine', 'kit')).toBeUndefined();
  expect(weightsOf('engine', 'kit').sentences).toHaveLength(2);
});
test('of three sides nothing is said', () => expect(sentenceOf('one', 'two', 'atlas')).toBeUndefined());
test('a criterion that is unknown of one side is nothing to lean on', () =>
  expect(sentenceOf('one', 'two')).not.toContain('Openness'));
