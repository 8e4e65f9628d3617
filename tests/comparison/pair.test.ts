import { describe, expect, test } from 'vitest';
import { choosePairs, type PairSources } from '../../src/comparison/choose-pairs.ts';
import { inOrder, pairSlug, type Side } from '../../src/comparison/pair.ts';

const model = (slug: string): Side => ({ kind: 'model', slug });
const repository = (slug: string): Side => ({ kind: 'repository', slug });
const KINDS = ['model', 'repository'];
const ordered = (a: Side, b: Side) => inOrder(a, b, KINDS);

describe('canonical order', () => {
  test('kinds stand in the order in which the site lists them, whatever the slugs', () => {
    expect(pairSlug(ordered(repository('a'), model('z')))).toBe('z-vs-a');
    expect(pairSlug(inOrder(repository('a'), model('z'), KINDS.toReversed()))).toBe('a-vs-z');
  });
  test('slugs of one kind are compared by code unit, not by locale', () => {
    expect(pairSlug(ordered(model('gpt-5'), model('gpt-4o')))).toBe('gpt-4o-vs-gpt-5');
    expect(pairSlug(ordered(model('a-1'), model('a1')))).toBe('a-1-vs-a1');
  });
  test('both ways round are one pair', () => expect(ordered(model('b'), model('a'))).toEqual(ordered(model('a'), model('b'))));
  test('an entry is never compared with itself', () => expect(() => ordered(model('a'), model('a'))).toThrow(RangeError));
});

const NONE = { include: [], exclude: [] };
const ask = (...items: [string, string][]) => items.map((pair) => ({ items: pair, reason: 'For tests.' }));
const sources = (change: Partial<PairSources> = {}): PairSources => ({
  sides: [model('m1'), model('m2'), model('m3'), repository('r1')],
  kinds: KINDS,
  neighboursOf: () => [],
  needs: [],
  ...change,
});
const nearest = (count: number, sameNeed = 0) => ({ policy: 'nearest' as const, nearest: count, sameNeed });

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
    const [pair] = choosePairs(nearest(0, 2), NONE, sources({ needs: [['r1', 'm3', 'm1']] }));
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
