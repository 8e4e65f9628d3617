import { expect, test } from 'vitest';
import { loadFixture } from '../../support/comparison.ts';

const { comparisonOf } = await loadFixture();
const needsOf = (...names: readonly string[]) => {
  const { only, shared, text } = comparisonOf(...names).needs;
  return { shared: shared.map(({ href }) => href), only: only.map((list) => list.map(({ href }) => href)), text };
};

test('needs are those that both meet, and those that one alone meets', () =>
  expect(needsOf('atlas', 'bolt')).toMatchObject({
    shared: expect.arrayContaining(['/needs/write-texts/', '/needs/read-books/']) as string[],
    only: [['/needs/hear-speech/'], []],
  }));
test('nothing in common is said in words', () => {
  const { shared, only, text } = needsOf('one', 'kit');
  expect([shared, only]).toEqual([[], [['/needs/write-texts/'], ['/needs/run-models/']]]);
  expect(text).not.toBe(needsOf('one', 'two').text);
});
test('the sentence counts against the whole list, whoever meets it', () => {
  for (const names of [
    ['one', 'two'],
    ['one', 'kit'],
    ['one', 'two', 'kit'],
  ])
    expect(needsOf(...names).text).toMatch(/\b5\b/);
});
test('of three sides, a need says who meets it unless all do', () => {
  const by = comparisonOf('one', 'two', 'atlas').needs.shared.map((need) => [need.href, need.by]);
  expect(by).toEqual(
    expect.arrayContaining([
      ['/needs/write-texts/', undefined],
      ['/needs/read-books/', 'Example Two and Example Atlas'],
    ]),
  );
});
