import { expect, test } from 'vitest';
import { loadFixture } from '../../support/comparison.ts';

const { comparisonOf } = await loadFixture();
const firstOf = (...names: readonly string[]) => comparisonOf(...names).weights?.sentences[0] ?? '';

test('the sentence names the leader of the verdict, with the verdict’s own share', () => {
  const { verdict } = comparisonOf('one', 'two');
  expect(verdict.share).toBe(1);
  expect(firstOf('one', 'two')).toMatch(/^Example Two .*100 ?%/);
});
test('it tells how many weightings were tried, and how far each weight was moved', () => {
  expect(firstOf('one', 'two')).toMatch(/\b50\b.*\b50 ?%/);
});
test('it reads the same whichever stands left', () => expect(firstOf('two', 'one')).toBe(firstOf('one', 'two')));
test('a share is never told of somebody whom the verdict does not see ahead', () => {
  const { verdict } = comparisonOf('name-arabic', 'name-chinese');
  if (verdict.leader === undefined) expect(firstOf('name-arabic', 'name-chinese')).toMatch(/shared/);
  else expect(firstOf('name-arabic', 'name-chinese')).toContain(verdict.leader === 'a' ? 'نموذج' : '通义');
});
