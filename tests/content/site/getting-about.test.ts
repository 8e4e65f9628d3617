/** How readers get about: by links alone, from the home page to every comparison. */
import { expect, inject, test } from 'vitest';
import { readPages } from '../../support/built-site.ts';

const pages = readPages(inject('site').dir);
const paths = new Set(pages.map(({ path }) => path));
const linksOf = new Map(
  pages.map(({ path, root }) => {
    const hrefs = root.querySelectorAll('a[href^="/"]').map((link) => (link.getAttribute('href') ?? '').split(/[?#]/)[0] ?? '');
    return [path, new Set(hrefs.filter((href) => href !== path && paths.has(href)))] as const;
  }),
);
const comparisons = pages
  .filter(({ path, root }) => path.includes('-vs-') && root.querySelector('meta[name=robots]') === null)
  .map(({ path }) => path);

test('every comparison that search engines list is three clicks from the home page at most', () => {
  const reached = new Set(['/']);
  for (let click = 0; click < 3; click += 1) for (const path of Array.from(reached)) linksOf.get(path)?.forEach((href) => reached.add(href));
  expect(comparisons.length).toBeGreaterThan(500);
  expect(comparisons.filter((path) => !reached.has(path))).toEqual([]);
});

test('and two pages at least lead to it', () => {
  const inbound = new Map<string, number>();
  for (const hrefs of linksOf.values()) for (const href of hrefs) inbound.set(href, (inbound.get(href) ?? 0) + 1);
  expect(comparisons.filter((path) => (inbound.get(path) ?? 0) < 2)).toEqual([]);
});
