import { expect, test } from 'vitest';
import { NeedLists } from '../../src/components/NeedLists.tsx';
import { textOf } from '../support/built-site.ts';
import { loadFixture } from '../support/comparison.ts';
import { render, textsOf } from '../support/render.ts';

const { comparisonOf } = await loadFixture();
const listsOf = (...names: readonly string[]) => render(<NeedLists view={comparisonOf(...names)} />);
const linksIn = (root: ReturnType<typeof listsOf>, card: number) => {
  const links = root.querySelectorAll('.card')[card]?.querySelectorAll('a') ?? [];
  return links.map((link) => link.getAttribute('href'));
};

test('needs that both meet come first, then those of each side alone', () => {
  const lists = listsOf('one', 'two');
  expect(textsOf(lists, '.card h3')).toEqual(['Both', 'Only Example Two']);
  expect([0, 1].map((card) => linksIn(lists, card))).toEqual([['/needs/write-texts/'], ['/needs/read-books/']]);
});
test('a need that the other side is not asked about is not called the own of the one', () => {
  const titles = textsOf(listsOf('one', 'kit'), '.card h3');
  expect(titles).toContain('Example One; not listed for Example Kit');
  const open = titles.indexOf('Example One; not listed for Example Kit');
  expect(linksIn(listsOf('one', 'kit'), open)).toEqual(['/needs/write-texts/']);
  expect(titles).not.toContain('Only Example One');
});
test('the sentence above counts them against the whole list', () =>
  expect(textOf(listsOf('one', 'two').querySelector('p:not(.summary)'))).toBe('1 of the 5 use cases is recorded for both.'));
test('of sides that share none it says what is listed, and not that they cannot', () =>
  expect(textOf(listsOf('one', 'kit').querySelector('p:not(.summary)'))).toBe('None of the 5 use cases is listed for both.'));
test('a need that two of three meet says which two', () => {
  const lists = listsOf('one', 'two', 'clay');
  const shared = lists.querySelectorAll('.card')[0]?.querySelectorAll('li') ?? [];
  expect(shared.map(textOf).some((text) => text.includes('Example'))).toBe(false);
  const partly = listsOf('atlas', 'two', 'one').querySelectorAll('.card')[0]?.querySelectorAll('li') ?? [];
  expect(partly.map(textOf).find((text) => text.startsWith('Read whole books'))).toMatch(/Example Atlas and Example Two$/);
});
test('different kinds are told where each is compared with its own kind', () => {
  const links = listsOf('one', 'kit').querySelectorAll('.card').at(-1)?.querySelectorAll('a') ?? [];
  expect(links.map((link) => link.getAttribute('href') ?? '')).toEqual([
    expect.stringMatching(/^\/compare\/.*example-one/),
    expect.stringMatching(/^\/compare\/.*example-one/),
    expect.stringMatching(/^\/compare\/.*example-kit/),
    expect.stringMatching(/^\/compare\/.*example-kit/),
  ]);
  expect(listsOf('one', 'two').querySelectorAll('.card')).toHaveLength(2);
});
