import { describe, expect, test } from 'vitest';
import { choosePairs, type PairSources, type Policy } from '../../src/comparison/choose-pairs.ts';
import { pairIndex } from '../../src/comparison/pair-index.ts';

type PairSide = PairSources['sides'][number];
const side = (kind: string, slug: string, change: Partial<PairSide> = {}): PairSide => ({
  kind,
  slug,
  isGone: false,
  successor: undefined,
  ...change,
});
const model = (slug: string, change: Partial<PairSide> = {}) => side('model', slug, change);
const repository = (slug: string) => side('repository', slug);
const KINDS = ['model', 'repository'];

const NONE = { include: [], exclude: [] };
const ask = (...items: [string, string][]) => items.map((pair) => ({ items: pair, reason: 'For tests.' }));
const sources = (change: Partial<PairSources> = {}): PairSources => ({
  sides: [model('m1'), model('m2'), model('m3'), repository('r1')],
  kinds: KINDS,
  neighboursOf: () => [],
  categories: [],
  makers: [],
  needs: [],
  ...change,
});
const nearest = (count: number, change: Partial<Extract<Policy, { policy: 'nearest' }>> = {}) => ({
  policy: 'nearest' as const,
  nearest: count,
  bestOfCategory: 0,
  makers: 0,
  successors: false,
  sameNeed: 0,
  ...change,
});
const slugsOf = (pairs: ReturnType<typeof choosePairs>) => pairs.map((pair) => pair.slug);

describe('choosePairs', () => {
  test('"all" makes every pair once, in canonical order', () => {
    const slugs = choosePairs({ policy: 'all' }, NONE, sources()).map((pair) => pair.slug);
    expect(slugs).toEqual(['m1-vs-m2', 'm1-vs-m3', 'm1-vs-r1', 'm2-vs-m3', 'm2-vs-r1', 'm3-vs-r1']);
  });
  test('"nearest" takes the first neighbours of each entry, each pair once', () => {
    const neighbours: Record<string, string[]> = { m1: ['m2', 'm3'], m2: ['m1'], m3: ['m1'] };
    const near = sources({ neighboursOf: (slug) => (neighbours[slug] ?? []).map((other) => ({ slug: other })) });
    expect(choosePairs(nearest(1), NONE, near).map((pair) => pair.slug)).toEqual(['m1-vs-m2', 'm1-vs-m3']);
  });
  test('the best answers to a need are paired with each other, across kinds', () => {
    const [pair] = choosePairs(nearest(0, { sameNeed: 2 }), NONE, sources({ needs: [['r1', 'm3', 'm1']] }));
    expect(pair).toMatchObject({ slug: 'm3-vs-r1', reason: 'same need' });
  });
  test('pairs that editors ask for are there whatever the policy says, and keep that reason', () => {
    const pairs = choosePairs({ policy: 'all' }, { include: ask(['r1', 'm1']), exclude: [] }, sources());
    expect(pairs.find((pair) => pair.slug === 'm1-vs-r1')?.reason).toBe('asked for');
  });
  test('pairs that editors rule out are not there, whichever way round they are written', () => {
    const pairs = choosePairs({ policy: 'all' }, { include: [], exclude: ask(['m2', 'm1']) }, sources());
    expect(pairs.map((pair) => pair.slug)).not.toContain('m1-vs-m2');
    expect(pairs).toHaveLength(5);
  });
  test.each([
    [10, 45, 20],
    [100, 4950, 200],
    [1000, 499_500, 2000],
  ])('%d entries make %d pages under "all" and at most %d under "nearest: 2"', (count, all, near) => {
    const sides = Array.from({ length: count }, (_, index) => model(`m${index}`));
    const neighboursOf = (slug: string) => [1, 2, 3].map((step) => ({ slug: `m${(Number(slug.slice(1)) + step) % count}` }));
    expect(choosePairs({ policy: 'all' }, NONE, sources({ sides }))).toHaveLength(all);
    expect(choosePairs(nearest(2), NONE, sources({ sides, neighboursOf })).length).toBeLessThanOrEqual(near);
  });
});

describe('the best of a category', () => {
  const policy = nearest(0, { bestOfCategory: 2 });
  test('are paired with each other, as many as the site says', () =>
    expect(choosePairs(policy, NONE, sources({ categories: [['m3', 'm1', 'm2']] }))).toMatchObject([
      { slug: 'm1-vs-m3', reason: 'best of category' },
    ]));
  test('are paired with nobody of another category', () =>
    expect(slugsOf(choosePairs(policy, NONE, sources({ categories: [['m1'], ['m2']] })))).toEqual([]));
});

describe('what makers bring', () => {
  const makers = [[['m1', 'm2'], ['m3'], ['r1']]];
  test('is paired with what the others bring, as many makers as the site says, and not with their own', () => {
    expect(choosePairs(nearest(0, { makers: 2 }), NONE, sources({ makers }))).toMatchObject([
      { slug: 'm1-vs-m3', reason: 'makers' },
      { slug: 'm2-vs-m3', reason: 'makers' },
    ]);
    expect(slugsOf(choosePairs(nearest(0, { makers: 9 }), NONE, sources({ makers })))).not.toContain('m1-vs-m2');
  });
  test('is paired with nobody of another category', () =>
    expect(slugsOf(choosePairs(nearest(0, { makers: 2 }), NONE, sources({ makers: [[['m1']], [['m2']]] })))).toEqual([]));
});

describe('what nobody should choose any more', () => {
  const old = model('old', { isGone: true, successor: 'm1' });
  const sides = [old, model('m1'), model('m2')];
  const neighboursOf = (slug: string) =>
    (slug === 'old' ? ['m1', 'm2'] : ['old', slug === 'm1' ? 'm2' : 'm1']).map((other) => ({ slug: other }));
  test('is proposed to nobody, however near it is', () => {
    const withoutIts = sources({ sides, neighboursOf: (slug) => (slug === 'old' ? [] : neighboursOf(slug)) });
    expect(slugsOf(choosePairs(nearest(2), NONE, withoutIts))).toEqual(['m1-vs-m2']);
  });
  test('gets the page with its own nearest, so that its page leads on', () =>
    expect(slugsOf(choosePairs(nearest(2), NONE, sources({ sides, neighboursOf })))).toEqual(['m1-vs-m2', 'm1-vs-old']));
  test('is paired with its successor, if the site asks for that', () => {
    const [pair] = choosePairs(nearest(0, { successors: true }), NONE, sources({ sides }));
    expect(pair).toMatchObject({ slug: 'm1-vs-old', reason: 'successor' });
    expect(choosePairs(nearest(0), NONE, sources({ sides }))).toEqual([]);
  });
  test('is no successor to be shown, and a name that no entry has is passed over', () => {
    const ended = [old, model('m1', { isGone: true, successor: 'm2' }), model('m2', { successor: 'Not Listed 3' })];
    expect(slugsOf(choosePairs(nearest(0, { successors: true }), NONE, sources({ sides: ended })))).toEqual(['m1-vs-m2']);
  });
  test('has a page with anything that editors ask for', () =>
    expect(slugsOf(choosePairs(nearest(0), { include: ask(['m2', 'old']), exclude: [] }, sources({ sides })))).toEqual([
      'm2-vs-old',
    ]));
});

const EVERY_SERVED = { ...nearest(1), policy: 'all' as const, static: 'nearest' as const };

describe('pairIndex', () => {
  const chain = sources({ neighboursOf: (slug) => (slug === 'm1' ? [{ slug: 'm2' }] : []) });
  test('the pairs of each entry can be looked up by its slug', () => {
    const { pairsOf } = pairIndex({ policy: 'all' }, NONE, sources());
    expect(slugsOf(pairsOf.get('m2') ?? [])).toEqual(['m1-vs-m2', 'm2-vs-m3', 'm2-vs-r1']);
    expect(pairsOf.get('nobody')).toBeUndefined();
  });
  test('only pairs with a page can be found, in either order', () => {
    const { findPair } = pairIndex(nearest(1), NONE, chain);
    expect([findPair('m1', 'm2')?.slug, findPair('m2', 'm1')?.slug]).toEqual(['m1-vs-m2', 'm1-vs-m2']);
    expect([findPair('m1', 'm3'), findPair('m1', 'nobody'), findPair('m1', 'm1')]).toEqual([undefined, undefined, undefined]);
  });
  test('with "static: nearest" files are made of the near ones, and every other can be found', () => {
    const { pairs, findPair } = pairIndex(EVERY_SERVED, NONE, chain);
    expect(slugsOf(pairs)).toEqual(['m1-vs-m2']);
    expect(findPair('m2', 'm1')).toBe(pairs[0]);
    expect(findPair('r1', 'm3')).toMatchObject({ slug: 'm3-vs-r1', reason: 'all' });
    expect([findPair('m1', 'nobody'), findPair('m1', 'm1')]).toEqual([undefined, undefined]);
  });
  test('what editors rule out is rendered for nobody', () => {
    const { findPair } = pairIndex(EVERY_SERVED, { include: [], exclude: ask(['r1', 'm3']) }, chain);
    expect([findPair('m3', 'r1'), findPair('r1', 'm3')]).toEqual([undefined, undefined]);
    expect(findPair('m1', 'r1')?.slug).toBe('m1-vs-r1');
  });
});
