/** Comparisons in frames of other sites, what programs are told of them, and badges. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, inject, test } from 'vitest';
import { embedPath, oembedPath, pairPath } from '../../src/views/links.ts';
import { exists, readEmbeds, readPages, textOf, valuesOf } from '../support/built-site.ts';
import { catalogueOf } from '../support/catalogue.ts';
import { findHtmlFaults } from '../support/html-faults.ts';
import { listedAddresses } from '../support/sitemap.ts';

const { content, dir } = inject('site');
const catalogue = await catalogueOf(content);
const { site, entries } = catalogue.content;
const pages = new Map(readPages(dir).map((page) => [page.path, page]));
const embeds = readEmbeds(dir);
const comparisonOf = (path: string) => pages.get(path.replace('/embed/', '/'));

describe('a comparison in a frame', () => {
  test('lies at an address of its own for every comparison, and for search engines nowhere', () => {
    expect(embeds.map(({ path }) => path).sort()).toEqual(catalogue.pairs.map(({ slug }) => embedPath(slug)).sort());
    expect(embeds.filter(({ root }) => root.querySelector('meta[name=robots]')?.getAttribute('content') !== 'noindex')).toEqual(
      [],
    );
    expect(listedAddresses(dir).filter((address) => address.includes('/embed/'))).toEqual([]);
    for (const { path, root } of embeds)
      expect(root.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
        new URL(path.replace('/embed/', '/'), site.address).href,
      );
  });
  test('says what the first screen of the comparison says: who, in which state, the verdict and the rows that decide', () => {
    const told = ['.answer', '.ending', '[data-deciding]'];
    for (const { path, root } of embeds) {
      const whole = comparisonOf(path)?.root;
      expect(textOf(root.querySelector('h1'))).toBe(textOf(whole?.querySelector('h1')));
      for (const selector of told)
        expect(root.querySelectorAll(selector).map(textOf)).toEqual(whole?.querySelectorAll(`.verdict ${selector}`).map(textOf));
      const badges = root.querySelectorAll('li .badge').map(textOf);
      expect(badges).toEqual(whole?.querySelectorAll('.sides .badge').map(textOf));
    }
  });
  test('has no navigation, the policy of every page, and the one script that tells its height', () => {
    const policyOf = ({ root }: (typeof embeds)[number]) =>
      root.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content');
    const [page] = pages.values();
    expect(new Set(embeds.map(policyOf))).toEqual(new Set(page === undefined ? [] : [policyOf(page)]));
    expect(embeds.filter(({ root }) => root.querySelector('nav, header, footer, style, [style]') !== null)).toEqual([]);
    expect(new Set(embeds.map(({ root }) => root.querySelectorAll('script').length))).toEqual(new Set([1]));
  });
  test('leads to the comparison, its rows and its entries, in a window of their own', () => {
    const anchors = new Map([...pages].map(([path, page]) => [path, new Set(valuesOf(page, 'id'))]));
    for (const embed of embeds) {
      const links = embed.root.querySelectorAll('main a').map((link) => link.getAttribute('href') ?? '');
      expect(links).toContain(embed.path.replace('/embed/', '/'));
      const lost = links.filter((href) => {
        const [path = '', anchor] = href.split('#');
        return !exists(dir, path.split('?')[0] ?? '') || (anchor !== undefined && anchors.get(path)?.has(anchor) !== true);
      });
      expect(lost).toEqual([]);
      expect(embed.root.querySelector('base')?.attributes).toEqual({ target: '_blank' });
    }
  });
  test('is valid HTML', async () => expect(await findHtmlFaults(embeds.slice(0, 20))).toEqual([]));
  test('is the only thing of the site that hosts let others frame', () => {
    const rules = readFileSync(join(dir, '_headers'), 'utf8').split(/\n(?=\/)/);
    const open = rules.filter((rule) => !rule.includes("frame-ancestors 'none'") && rule.includes('frame-ancestors'));
    expect(open.map((rule) => rule.split('\n')[0])).toEqual(['/embed/*']);
    expect(open[0]).toMatch(
      /^\/embed\/\*\n {2}! Content-Security-Policy\n {2}Content-Security-Policy: .*; frame-ancestors \*\n?$/,
    );
    expect(rules.filter((rule) => rule.includes("frame-ancestors 'none'")).map((rule) => rule.split('\n')[0])).toEqual(['/*']);
  });
});

test('every comparison names its oEmbed document, which holds the frame', () => {
  for (const { slug } of catalogue.pairs) {
    const link = pages.get(pairPath(slug))?.root.querySelector('head link[type="application/json+oembed"]');
    expect(link?.getAttribute('href')).toBe(new URL(oembedPath(slug), site.address).href);
    const document = JSON.parse(readFileSync(join(dir, oembedPath(slug)), 'utf8')) as Readonly<Record<string, unknown>>;
    expect(document).toMatchObject({ version: '1.0', type: 'rich', width: expect.any(Number), height: expect.any(Number) });
    expect(document.html).toContain(`<iframe src="${new URL(embedPath(slug), site.address).href}" title="`);
  }
});

describe('a badge', () => {
  const badgeOf = (slug: string) =>
    new DOMParser().parseFromString(readFileSync(join(dir, 'badge', `${slug}.svg`), 'utf8'), 'image/svg+xml');
  const textsOf = (slug: string) => [...badgeOf(slug).getElementsByTagName('text')].map(({ textContent }) => textContent ?? '');
  test('stands at the former address of its entry too', () => expect(textsOf('example-mud')).toEqual(textsOf('example-clay')));

  test('of every entry tells score, rank and day where all is measured, and else no figure', () => {
    const values = entries.map(({ slug }) => {
      const [, value = ''] = textsOf(slug);
      const { isGone } = catalogue.standings.get(slug)?.lifeCycle ?? {};
      const rank = catalogue.rankings.bySlug.get(slug)?.rank ?? null;
      if (isGone === true) expect(value).toMatch(/^(Retired|Archived)/);
      else if (rank === null) expect(value).toBe('Not ranked');
      else expect(value).toMatch(/^\d{1,3}\/100 · \d+(st|nd|rd|th) of \d+$/);
      return value;
    });
    expect(values).toContain('Not ranked');
    expect(values.filter((value) => value.includes('/100')).length).toBeGreaterThan(3);
  });
  test('has its words for who does not see it', () => {
    for (const { slug, data } of entries) {
      const title = badgeOf(slug).getElementsByTagName('title')[0]?.textContent ?? '';
      expect(title.startsWith(`${data.name}: `)).toBe(true);
      expect(title.endsWith(site.name)).toBe(true);
    }
  });
});
