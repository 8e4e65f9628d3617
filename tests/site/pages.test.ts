import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { displayedScore } from '../../src/ranking/rank.ts';
import { pagesOf } from '../../src/views/pages/addresses.ts';
import type { EntryDocument } from '../../src/views/entry-document.ts';
import { catalogueOf } from '../support/catalogue.ts';
import { exists, readPages, textOf, valuesOf, type Page } from '../support/built-site.ts';
import { listedAddresses } from '../support/sitemap.ts';

describe('the built site', () => {
  const { content, dir } = inject('site');
  const pages = readPages(dir);
  const byPath = new Map(pages.map((page) => [page.path, page]));

  test('has every promised page once, and no other', async () => {
    const catalogue = await catalogueOf(content);
    expect(pages.map((page) => page.path).sort()).toEqual([...pagesOf(catalogue).map(({ path }) => path), '/404.html'].sort());
  });
  test('says where to report a weakness, for a year from the day of the site', () =>
    expect(readFileSync(join(dir, '.well-known/security.txt'), 'utf8')).toMatch(
      /^Contact: https:\/\/\S+\nExpires: \d{4}-\d\d-\d\dT00:00:00\.000Z\n/,
    ));
  test('every internal link and anchor leads somewhere', () => {
    const anchors = new Map(pages.map((page) => [page.path, new Set(valuesOf(page, 'id'))]));
    const targets = new Map<string, boolean>();
    const isTarget = (path: string) => targets.get(path) ?? targets.set(path, exists(dir, path)).get(path) === true;
    const broken = pages.flatMap((page) =>
      valuesOf(page, 'href').flatMap((href) => {
        if (!href.startsWith('/') && !href.startsWith('#')) return [];
        const [path = '', anchor] = href.startsWith('#') ? [page.path, href.slice(1)] : href.split('#');
        const target = path.split('?')[0] ?? path;
        const isThere = isTarget(target) && (anchor === undefined || anchors.get(target)?.has(anchor) === true);
        return isThere ? [] : [`${page.path} -> ${href}`];
      }),
    );
    expect(broken).toEqual([]);
  });
  test('links are read off the text of a page as they stand in its tree', () => {
    for (const page of pages.slice(0, 20))
      expect(valuesOf(page, 'href')).toEqual(page.root.querySelectorAll('[href]').map((one) => one.getAttribute('href')));
  });
  test('links lead from the list of comparisons to every comparison in three steps at most, without script', () => {
    const seen = new Set(['/compare/']);
    for (let step = 0; step < 3; step += 1) {
      const links = [...seen].flatMap((path) => byPath.get(path)?.root.querySelectorAll('main a[href^="/"]') ?? []);
      for (const link of links) seen.add((link.getAttribute('href') ?? '').split('#')[0] ?? '');
    }
    const comparisons = pages.filter(({ path }) => path.includes('-vs-'));
    expect(comparisons.filter(({ path }) => !seen.has(path)).map(({ path }) => path)).toEqual([]);
  });
  test('no link goes to a pair the wrong way round, and none names an entry twice', () => {
    const pairs = pages.flatMap((page) => valuesOf(page, 'href').filter((href) => href.startsWith('/compare/')));
    expect([...new Set(pairs)].filter((href) => href.includes('-vs-') && !byPath.has(href))).toEqual([]);
  });
  test('no text stands beside the elements of a head or a body, where browsers would show it at the top of the page', () => {
    const loose = pages.flatMap(({ path, root }) =>
      root
        .querySelectorAll('head, body')
        .flatMap(({ childNodes }) =>
          childNodes.flatMap(({ nodeType, text }) => (nodeType === 3 && text.trim() !== '' ? [`${path}: ${text.trim()}`] : [])),
        ),
    );
    expect(loose).toEqual([]);
  });
  // The compiler of pages drops a line break between a text and what is filled in behind it, and the space with it. Names such as `tf.Module` are none.
  test('no sentence begins right behind another, without a space', () => {
    const start =
      /\S*[a-z)][.!?;](?:An?|At|Each|Every|For|From|In|Its?|Models|No|Not|Nothing|Of|Only|Repositories|Scores|The|Their|There|This|What|Where|With)\b\S*/g;
    const glued = pages.flatMap(({ path, root }) =>
      root
        .querySelectorAll('main :is(p, li, dd, td, figcaption)')
        .filter((block) => block.querySelector('p, li, dd, td, code, .provenance') === null)
        .flatMap((block) => [...textOf(block).matchAll(start)].map(([words]) => `${path}: ${words}`)),
    );
    expect(glued).toEqual([]);
  });
  test('no heading of an entry counts to nothing', () => {
    const entries = pages.filter(({ path }) => /^\/(?:models|repositories)\/[^/]+\/$/.test(path));
    const headings = entries.flatMap(({ path, root }) => root.querySelectorAll('h2').map((one) => `${path}: ${textOf(one)}`));
    expect(headings.some((text) => /\(\d+\)$/.test(text))).toBe(true);
    expect(headings.filter((text) => text.endsWith('(0)'))).toEqual([]);
  });
  test('every page has one h1, a title of its own, a description and its canonical address', () => {
    expect(pages.filter((page) => page.root.querySelectorAll('h1').length !== 1).map((page) => page.path)).toEqual([]);
    const titles = pages.map((page) => textOf(page.root.querySelector('title')));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    const canonical = pages.filter(
      (page) => !(page.root.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '').endsWith(page.path),
    );
    // An error page stands at every address that leads nowhere, and at none of its own.
    expect(canonical.map((page) => page.path)).toEqual(['/404.html']);
    expect(canonical[0]?.root.querySelectorAll('link[rel=canonical], meta[property="og:url"], .print-address').length).toBe(0);
    expect(
      pages
        .filter((page) => (page.root.querySelector('meta[name=description]')?.getAttribute('content') ?? '') === '')
        .map((page) => page.path),
    ).toEqual([]);
  });
  // Data for search engines is no script to a browser, whatever its element is called.
  test('no page holds an inline script, an inline style, or anything from another host', () => {
    const own = (url: string) => /^(\/(?!\/)|#|data:image\/)/.test(url);
    const inline = pages.filter(
      (page) => page.root.querySelectorAll('style, [style], script:not([src]):not([type="application/ld+json"])').length > 0,
    );
    expect(inline.map((page) => page.path)).toEqual([]);
    // What a link without these words names is fetched when a reader asks for it, or never.
    const fetchedLink = /\b(stylesheet|icon|manifest|modulepreload|preload|prefetch|preconnect|dns-prefetch)\b/;
    const loaded = pages.flatMap((page) => [
      ...page.root.querySelectorAll('[src], [srcset], [poster], object[data], use'),
      ...page.root.querySelectorAll('link').filter((link) => fetchedLink.test(link.getAttribute('rel') ?? '')),
    ]);
    const addresses = loaded.flatMap((element) =>
      ['src', 'srcset', 'poster', 'data', 'href', 'xlink:href'].flatMap((name) => element.getAttribute(name) ?? []),
    );
    expect(addresses.length).toBeGreaterThan(pages.length);
    expect(addresses.filter((url) => !own(url))).toEqual([]);
  });
  test('no list is empty, and no unit runs into the figure before it', () => {
    // The results of a search come by script.
    expect(pages.flatMap(({ path, html }) => (/<ul(?! class="search-results)[^>]*>\s*<\/ul>/.test(html) ? path : []))).toEqual(
      [],
    );
    const glued = /[^\s>]<span class="(?:unit|count|cost)">\S|<\/(?:a|bdi|span)><span class="unit">\S/;
    expect(pages.flatMap(({ path, html }) => glued.exec(html)?.[0].replace(/^/, `${path}: `) ?? [])).toEqual([]);
  });
  test('one of anything is told in the singular', () =>
    expect(
      pages.flatMap(
        ({ path, html }) =>
          />1 (?:results|entries|rows|models|days|facts|comparisons)\b/.exec(html)?.[0].replace(/^/, path) ?? [],
      ),
    ).toEqual([]));
  test('no word runs into a name beside it', () => {
    const glued = pages.flatMap((page) =>
      (page.html.match(/[\p{L},;:]<bdi>|<\/bdi>\p{L}/gu) ?? []).map((found) => `${page.path} ${found}`),
    );
    expect(glued).toEqual([]);
  });
  test('no page shows a number in scientific notation, or a value that a program failed to print', () => {
    const odd = pages.filter((page) =>
      /\d(\.\d+)?e[+-]\d|\bNaN\b|\bundefined\b|\[object |>-?Infinity<|>null</.test(
        page.root
          .querySelector('main')
          ?.toString()
          .replace(/href="[^"]*"/g, '') ?? '',
      ),
    );
    expect(odd.map((page) => page.path)).toEqual([]);
  });
  test('the score with equal weights stands on every entry page and in every comparison, as in the JSON document', () => {
    // A category has its leaderboard where the pages of entries are.
    const isEntry = ({ root }: Page) => root.getElementById('score') !== null;
    for (const page of pages
      .filter((one) => isEntry(one))
      .filter(({ path }) => /^\/(models|repositories)\/[^/]+\/$/.test(path))) {
      const slug = page.path.split('/')[2] ?? '';
      const document = readFileSync(join(dir, 'api', 'v1', 'entries', `${slug}.json`), 'utf8');
      const { score } = (JSON.parse(document) as { readonly result: EntryDocument }).result;
      const parts = Object.values(score.subScores);
      expect(score.equalWeights).toBeCloseTo(parts.reduce((sum, part) => sum + part, 0) / parts.length, 3);
      const isMeasured = /\d/.test(textOf(page.root.querySelector('.big-score')));
      const sentence = `With equal weights the score would be ${displayedScore(score.equalWeights)}.`;
      expect(textOf(page.root).includes(sentence)).toBe(isMeasured);
      // What stands for the unknown is no score.
      expect(/^\d+\/100$/.test(textOf(page.root.querySelector('.big-score')).replace(' ', ''))).toBe(isMeasured);
    }
    const comparisons = pages.filter(({ path }) => path.includes('-vs-'));
    expect(comparisons.filter(({ root }) => root.querySelector('#row-score-equal-weights') === null)).toEqual([]);
  });
  test('the sitemap lists exactly the pages that may be indexed', () => {
    const listed = listedAddresses(dir)
      .map((address) => new URL(address).pathname)
      .sort();
    const indexable = pages
      .filter((page) => page.root.querySelector('meta[name=robots]') === null)
      .map((page) => page.path)
      .sort();
    expect(listed).toEqual(indexable);
  });
  test('nothing of the machine that built it stands in any page', () => {
    expect(pages.filter((page) => page.html.includes(process.cwd())).map((page) => page.path)).toEqual([]);
  });
});
