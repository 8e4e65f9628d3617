import { viewLeaderboard } from '../../../src/views/pages/leaderboard.ts';
import { describe, expect, test } from 'vitest';
import { comparisonListPages, viewComparisonGroups, viewMixedPairs } from '../../../src/views/pages/comparison-groups.ts';
import { loadFixture } from '../../support/comparison.ts';

const { catalogue } = await loadFixture();
const groups = viewComparisonGroups(catalogue);
const pages = comparisonListPages(catalogue);

describe('the groups of comparisons', () => {
  test('list every comparison of their entries among themselves, and those between groups stand apart', () => {
    const all = pages.flatMap(({ page }) => page.items.map(({ href }) => href));
    expect(all.toSorted()).toEqual(catalogue.pairs.map(({ slug }) => `/compare/${slug}/`).toSorted());
  });
  test('have pages of their own, of kinds without categories by the name of the kind', () => {
    const first = pages.find(({ leaderboard }) => leaderboard?.href === '/models/');
    expect(first).toMatchObject({ label: 'Models', page: { number: 1, href: '/compare/models/' } });
    expect(pages.find(({ leaderboard }) => leaderboard === undefined)?.page.href).toBe('/compare/across/');
  });
  test('count what their leaderboards offer, and lead to them', () => {
    for (const { href, kind, id, memberCount } of groups) {
      expect(href).toMatch(/^\/(?:models|repositories)\//);
      const { counts } = viewLeaderboard(catalogue, kind, id === kind ? undefined : id);
      expect([id, counts.ranked + counts.unranked]).toEqual([id, memberCount]);
    }
  });
  test('stand the largest first', () => {
    const counts = groups.map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });
});

test('comparisons between groups begin with those that readers ask for', () =>
  expect(viewMixedPairs(catalogue).pages[0]?.items[0]).toEqual({
    a: 'Example One',
    b: 'Example Engine',
    href: '/compare/example-one-vs-example-engine/',
  }));
