import { expect, test } from 'vitest';
import { loadFixture } from '../../support/comparison.ts';

const { comparisonOf } = await loadFixture();
const needsOf = (...names: readonly string[]) => {
  const { only, open, shared, text } = comparisonOf(...names).needs;
  const hrefs = (lists: typeof only) => lists.map((list) => list.map(({ href }) => href));
  return { shared: shared.map(({ href }) => href), only: hrefs(only), open: hrefs(open), text };
};

test('needs are those that both meet, and those that one alone meets', () =>
  expect(needsOf('atlas', 'bolt')).toMatchObject({
    shared: expect.arrayContaining(['/needs/write-texts/', '/needs/read-books/']) as string[],
    only: [['/needs/hear-speech/'], []],
  }));
test('nothing in common is said in words', () => {
  const { shared, text } = needsOf('one', 'kit');
  expect(shared).toEqual([]);
  expect(text).not.toBe(needsOf('one', 'two').text);
});
test('a need is the own of a side where the other is known not to meet it, and open where nothing is recorded', () => {
  // A paid model does not run at home; nobody has recorded whether the kit writes texts.
  expect(needsOf('one', 'kit')).toMatchObject({
    only: [[], ['/needs/run-models/']],
    open: [['/needs/write-texts/'], []],
  });
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
