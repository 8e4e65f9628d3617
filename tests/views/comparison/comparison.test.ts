import { describe, expect, test } from 'vitest';
import { loadFixture } from '../../support/comparison.ts';

const { comparisonOf } = await loadFixture();

describe('a comparison of two', () => {
  const view = comparisonOf('one', 'two');
  test('names both in its title', () => expect(view.title).toBe('Example One vs Example Two'));
  test('gives each side its address, its maker, its score and its counts', () =>
    expect(view.sides).toMatchObject([
      { side: 'a', slug: 'example-one', href: '/models/example-one/', maker: 'Example Works', capabilityCount: 2 },
      { side: 'b', slug: 'example-two', href: '/models/example-two/', maker: 'Example Works', capabilityCount: 1 },
    ]));
  test('leads to itself the other way round, to a third entry and to others in its place', () => {
    expect(view.swapHref).toBe('/compare/?items=example-two,example-one');
    expect(view.addHref).toBe('/compare/?items=example-one,example-two&change=2');
    expect(view.sides.map(({ changeHref }) => changeHref)).toEqual([
      '/compare/?items=example-one,example-two&change=0',
      '/compare/?items=example-one,example-two&change=1',
    ]);
  });
  test('can be thin: with few known differences, or of an entry of which too little is known', () => {
    expect(view.thin).toBe(false);
    expect(comparisonOf('one', 'kit').thin).toBe(true);
    expect(comparisonOf('dune', 'ember').thin).toBe(true);
  });
  test('counts a row as a difference only where both values are known and read differently', () =>
    expect(view.differences).toBe(
      view.groups
        .flatMap(({ rows }) => rows)
        .filter(({ cells, equal }) => !equal && cells.every(({ state }) => state === 'known')).length,
    ));
});

test('the order of the sides is the reader’s', () =>
  expect(comparisonOf('two', 'one').sides.map(({ slug, side }) => [slug, side])).toEqual([
    ['example-two', 'a'],
    ['example-one', 'b'],
  ]));
test('three sides can each be removed, and four leave no room for a fifth', () => {
  expect(comparisonOf('one', 'two', 'kit').sides.map(({ removeHref }) => removeHref)).toEqual([
    '/compare/?items=example-two,example-kit',
    '/compare/?items=example-one,example-kit',
    '/compare/?items=example-one,example-two',
  ]);
  expect(comparisonOf('one', 'two').sides.map(({ removeHref }) => removeHref)).toEqual([undefined, undefined]);
  expect(comparisonOf('one', 'two', 'kit', 'engine').addHref).toBeUndefined();
});
test('entries of different kinds have no weights to play with, and know that they differ', () => {
  expect(comparisonOf('one', 'kit')).toMatchObject({ sameKind: false, weights: undefined });
  expect(comparisonOf('engine', 'kit').sameKind).toBe(true);
});
test('other comparisons of a side come with its own kind first, and never the one that stands here', () => {
  const [one] = comparisonOf('one', 'two').sides;
  const kinds = one?.more.map(({ group }) => group === undefined) ?? [];
  expect(kinds).toEqual(kinds.toSorted((a, b) => Number(b) - Number(a)));
  expect(one?.more.map(({ href }) => href)).not.toContain('/compare/example-one-vs-example-two/');
});
