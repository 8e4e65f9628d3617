import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/catalogue.ts';
import { robots } from '../../src/site-files/robots.ts';
import { sitemapAddresses } from '../../src/site-files/sitemap-addresses.ts';
import { sitemapFiles } from '../../src/site-files/sitemap.ts';
import { pagesOf } from '../../src/views/pages/addresses.ts';
import { catalogueOf } from '../support/catalogue.ts';
import { contentWith, siteContent, type Overlay } from '../support/content-folder.ts';
import { edited } from '../support/problems.ts';
import { locatedIn } from '../support/sitemap.ts';

const catalogue = await catalogueOf(await siteContent());

/** The parts that the index names, by path. */
function partsOf(files: ReadonlyMap<string, string>) {
  const index = locatedIn(files.get('sitemap.xml') ?? '', 'sitemapindex');
  const named = index.map(({ address, day }) => ({ name: new URL(address).pathname.slice(1), day }));
  return named.map(({ name, day }) => ({ name, day, pages: locatedIn(files.get(name) ?? '', 'urlset') }));
}

/** Path -> day of its last change, of every page that a sitemap lists. */
function daysOf(one: Catalogue): Readonly<Record<string, string | undefined>> {
  const pages = partsOf(sitemapFiles(one)).flatMap((part) => part.pages);
  return Object.fromEntries(pages.map(({ address, day }) => [new URL(address).pathname, day]));
}

const daysWith = async (overlay: Overlay) => daysOf(await catalogueOf(await contentWith(overlay)));

describe('the sitemap', () => {
  test('is an index of parts: comparisons, each kind, and all other pages', () => {
    const files = sitemapFiles(catalogue);
    const named = partsOf(files).map(({ name }) => name);
    expect(named.toSorted()).toEqual([
      'sitemap-1.xml',
      'sitemap-compare-1.xml',
      'sitemap-models-1.xml',
      'sitemap-repositories-1.xml',
    ]);
    expect([...files.keys()]).toEqual(['sitemap.xml', ...named]);
    const inPart = (name: string) => sitemapAddresses(files.get(name) ?? '').map((address) => new URL(address).pathname);
    expect(inPart('sitemap-models-1.xml')).toEqual(expect.arrayContaining(['/models/', '/models/example-one/']));
    expect(inPart('sitemap-compare-1.xml').filter((path) => !path.includes('-vs-'))).toEqual([]);
    expect(inPart('sitemap-1.xml')).toEqual(expect.arrayContaining(['/', '/compare/', '/needs/write-texts/']));
  });
  test('names every page that may be listed once, and the parts lie beside it, where they may speak for all pages', () => {
    const parts = partsOf(sitemapFiles(catalogue));
    const indexable = pagesOf(catalogue).filter((page) => page.isIndexable);
    const listed = parts.flatMap(({ pages }) => pages).map(({ address }) => new URL(address).pathname);
    expect(listed.toSorted()).toEqual(indexable.map(({ path }) => path).sort());
    expect(parts.filter(({ name }) => name.includes('/'))).toEqual([]);
  });
  test('leaves out the comparisons that a build has found to say too little', () => {
    const [first] = catalogue.pairs;
    const files = sitemapFiles(catalogue, (pair) => pair !== first);
    expect(sitemapAddresses(files.get('sitemap-compare-1.xml') ?? '')).toEqual([
      `https://compare.example.org/compare/${first?.slug}/`,
    ]);
    expect([...sitemapFiles(catalogue, () => true).keys()].join()).not.toContain('compare');
  });
  test('is named by robots.txt', () =>
    expect(robots(catalogue)).toMatch(/^Sitemap: https:\/\/compare\.example\.org\/sitemap\.xml$/m));
  test('has its addresses read back as they were', () =>
    expect(sitemapAddresses('<url><loc>https://example.org/a&amp;b/</loc></url>')).toEqual(['https://example.org/a&b/']));
});

describe('a part of the sitemap', () => {
  const whole = partsOf(sitemapFiles(catalogue)).find(({ name }) => name === 'sitemap-compare-1.xml')?.pages ?? [];
  const comparisons = (limits: { readonly addresses: number; readonly bytes: number }) =>
    [...sitemapFiles(catalogue, catalogue.isThin, limits)].filter(([name]) => name.startsWith('sitemap-compare-'));

  test('holds no more addresses than search engines read', () => {
    const parts = comparisons({ addresses: 7, bytes: 25_000_000 });
    const sizes = parts.map(([, text]) => sitemapAddresses(text).length);
    expect(sizes).toHaveLength(Math.ceil(whole.length / 7));
    expect(Math.max(...sizes)).toBe(7);
    expect(parts.map(([name]) => name).slice(0, 2)).toEqual(['sitemap-compare-1.xml', 'sitemap-compare-2.xml']);
    expect(parts.flatMap(([, text]) => locatedIn(text, 'urlset'))).toEqual(whole);
  });
  test('holds no more bytes either', () => {
    const parts = comparisons({ addresses: 50_000, bytes: 1000 });
    expect(parts.length).toBeGreaterThan(1);
    expect(Math.max(...parts.map(([, text]) => Buffer.byteLength(text)))).toBeLessThanOrEqual(1000);
    expect(parts.flatMap(([, text]) => locatedIn(text, 'urlset'))).toEqual(whole);
  });
  test('is as new as the newest of its pages', () => {
    for (const { day, pages } of partsOf(sitemapFiles(catalogue)))
      expect(day).toBe(
        pages
          .flatMap((page) => page.day ?? [])
          .toSorted()
          .at(-1),
      );
  });
});

describe('the day of the last change', () => {
  const ONE = 'models/example-one.md';
  const newer = {
    [ONE]: edited(ONE, 'value: 12, source: example-list, asOf: 2026-07-01', 'value: 12, source: example-list, asOf: 2026-07-09'),
  };

  test('is that of the newest figure: of an entry, of its comparisons, and of the lists that it stands in', async () => {
    const [before, after] = [await daysWith({}), await daysWith(newer)];
    const moved = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(moved.map((path) => after[path])).toEqual(moved.map(() => '2026-07-09'));
    expect(moved).toEqual(
      expect.arrayContaining([
        '/models/',
        '/models/example-one/',
        '/compare/example-one-vs-example-two/',
        '/compare/models/',
        '/needs/write-texts/',
        '/capabilities/picture-reading/',
      ]),
    );
    expect(moved.filter((path) => /repositories|example-two\/$|benchmarks/.test(path))).toEqual([
      '/compare/example-one-vs-example-two/',
    ]);
  });
  test('is that of a result for the benchmark and the entry', async () => {
    const days = await daysWith({
      [ONE]: edited(
        ONE,
        'value: 61.5, source: example-table, asOf: 2026-06-01',
        'value: 61.5, source: example-table, asOf: 2026-07-12',
      ),
    });
    expect([days['/benchmarks/example-puzzles/'], days['/models/example-one/']]).toEqual(['2026-07-12', '2026-07-12']);
    expect(days['/benchmarks/example-mistakes/']).toBe('2026-06-01');
  });
  test('is that of the end of an entry, once it has come', async () => {
    const ending = (day: string) => ({
      [ONE]: edited(ONE, 'facts:', `facts:\n  retirementDate: { value: ${day}, source: example-list, asOf: 2026-07-01 }`),
    });
    expect((await daysWith(ending('2026-07-10')))['/models/example-one/']).toBe('2026-07-10');
    expect((await daysWith(ending('2026-08-10')))['/models/example-one/']).toBe('2026-07-01');
  });
  test('is never the day of the site, and is left out where nothing on a page has a day', async () => {
    const later = await daysWith({ 'site.yaml': edited('site.yaml', 'today: 2026-07-15', 'today: 2026-07-20') });
    expect(later).toEqual(await daysWith({}));
    for (const path of ['/', '/methodology/', '/glossary/', '/match-graph/']) expect(later).toHaveProperty([path], undefined);
  });
});
