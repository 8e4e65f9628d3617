/** How readers get about: by links alone, from the home page to every comparison, and never by a list that is too long to read. */
import { describe, expect, inject, test } from 'vitest';
import { addressesIn, readPages, textOf, type Page } from '../support/built-site.ts';

const pages = readPages(inject('site').dir);
const paths = new Set(pages.map(({ path }) => path));
const pathOf = (href: string) => href.split(/[?#]/)[0] ?? '';
const linksOf = new Map(
  pages.map((page) => [
    page.path,
    new Set(
      addressesIn(page, 'body')
        .map(pathOf)
        .filter((path) => path !== page.path && paths.has(path)),
    ),
  ]),
);
const isIndexable = ({ root }: Page) => root.querySelector('meta[name=robots]') === null;
const comparisons = pages.filter(({ path }) => path.includes('-vs-'));
const listed = comparisons.filter(isIndexable).map(({ path }) => path);

/** The pages that are at most so many clicks from the home page. */
function reachedBy(clicks: number): ReadonlySet<string> {
  const reached = new Set(['/']);
  for (let click = 0; click < clicks; click += 1)
    for (const path of Array.from(reached)) linksOf.get(path)?.forEach((href) => reached.add(href));
  return reached;
}

describe('every comparison that search engines list', () => {
  test('is three clicks from the home page at most', () => {
    const reached = reachedBy(3);
    expect(listed.length).toBeGreaterThan(20);
    expect(listed.filter((path) => !reached.has(path))).toEqual([]);
  });
  test('has two pages at least that lead to it', () => {
    const inbound = new Map<string, number>();
    for (const hrefs of linksOf.values()) for (const href of hrefs) inbound.set(href, (inbound.get(href) ?? 0) + 1);
    expect(listed.filter((path) => (inbound.get(path) ?? 0) < 2)).toEqual([]);
  });
});

test('every page can be reached by links', () => {
  const reached = reachedBy(8);
  expect(pages.filter(({ path }) => path.endsWith('/') && !reached.has(path)).map(({ path }) => path)).toEqual([]);
});

describe('no page lists more than 200 links', () => {
  // Anchors of the page itself lead nowhere else, and the lines of a file at the editors’ host are one address.
  const targetsOf = (page: Page) =>
    new Set(
      addressesIn(page, 'main')
        .filter((href) => !href.startsWith('#'))
        .map((href) => (href.startsWith('/') ? href : (href.split('#')[0] ?? ''))),
    );
  test('whatever it lists', () => {
    const counts = pages.map((page) => [page.path, targetsOf(page).size] as const);
    expect(Math.max(...counts.map(([, count]) => count))).toBeGreaterThan(20);
    expect(counts.filter(([, count]) => count > 200)).toEqual([]);
  });
  test('and the pages of a list name one another', () => {
    const later = pages.filter(({ path }) => /\/page-\d+\/$/.test(path));
    const firsts = later.map(({ path }) => path.replace(/page-\d+\/$/, ''));
    expect(firsts.filter((path, at) => !(linksOf.get(later[at]?.path ?? '')?.has(path) ?? false))).toEqual([]);
    expect(later.filter(({ path }, at) => !(linksOf.get(firsts[at] ?? '')?.has(path) ?? false))).toEqual([]);
  });
});

describe('breadcrumbs', () => {
  const crumbsOf = ({ root }: Page) => root.querySelectorAll('.breadcrumbs a').map((link) => link.getAttribute('href') ?? '');
  test('stand on every page but the widest, and end with the page itself', () => {
    const crumbed = pages.filter((page) => crumbsOf(page).length > 0);
    expect(crumbed.length).toBeGreaterThan(comparisons.length);
    const misnamed = crumbed.filter(
      ({ root }) =>
        textOf(root.querySelector('.breadcrumbs [aria-current=page]')) !==
        root.querySelector('meta[property="og:title"]')?.getAttribute('content'),
    );
    expect(misnamed.map(({ path }) => path)).toEqual([]);
  });
  test('of an entry begin with its kind', () => {
    const entries = pages.filter(({ root }) => root.getElementById('facts') !== null && root.getElementById('nearest') !== null);
    expect(entries.length).toBeGreaterThan(5);
    expect(entries.filter((page) => crumbsOf(page)[0] !== `/${page.path.split('/')[1]}/`).map(({ path }) => path)).toEqual([]);
  });
  test('of a comparison are what its sides have in common, or all comparisons', () => {
    const crumbsAt = new Map(pages.map((page) => [page.path, crumbsOf(page)]));
    const wrong = comparisons.filter((page) => {
      const [one = [], other = []] = page.root
        .querySelectorAll('.sides h2 a')
        .map((link) => crumbsAt.get(link.getAttribute('href') ?? '') ?? []);
      const shared = one.filter((href) => other.includes(href));
      return crumbsOf(page).join() !== (shared.length > 0 ? shared : ['/compare/']).join();
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
