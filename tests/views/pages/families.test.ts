import { describe, expect, test } from 'vitest';
import { viewFamilies, viewMixedPairs } from '../../../src/views/pages/families.ts';
import { loadFixture } from '../../support/comparison.ts';

const { catalogue } = await loadFixture();
const families = viewFamilies(catalogue);

describe('the families of comparisons', () => {
  test('have every comparison of their entries among themselves, and those across families stand apart', () => {
    const all = [...families.flatMap(({ pairs }) => pairs), ...viewMixedPairs(catalogue)].map(({ href }) => href);
    expect(all.toSorted()).toEqual(catalogue.pairs.map(({ slug }) => `/compare/${slug}/`).toSorted());
  });
  test('count every entry that has a comparison once, and lead to their leaderboard', () => {
    const paired = catalogue.content.entries.filter(({ slug }) => (catalogue.pairsOf.get(slug)?.length ?? 0) > 0);
    expect(families.reduce((sum, { memberCount }) => sum + memberCount, 0)).toBe(paired.length);
    for (const { href } of families) expect(href).toMatch(/^\/(?:models|repositories)\//);
  });
  test('stand the largest first', () => {
    const counts = families.map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });
  test('of a kind without categories are called as the kind is', () =>
    expect(families.map(({ label, href }) => [label, href])).toContainEqual(['Models', '/models/']));
});

test('comparisons across families begin with those that readers ask for', () =>
  expect(viewMixedPairs(catalogue)[0]).toEqual({
    a: 'Example One',
    b: 'Example Engine',
    href: '/compare/example-one-vs-example-engine/',
  }));
