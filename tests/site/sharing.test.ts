/** What a page says of itself where it is found or shared: title, description, and data for search engines. */
import { describe, expect, inject, test } from 'vitest';
import { formatDate } from '../../schemas/dates.ts';
import { readPages, textOf, type Page } from '../support/built-site.ts';

const { dir } = inject('site');
const pages = readPages(dir);
const indexable = pages.filter(({ root }) => root.querySelector('meta[name=robots]') === null);
const titleOf = ({ root }: Page) => textOf(root.querySelector('title'));
const metaOf = ({ root }: Page, name: string) =>
  root.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? '';
const descriptionOf = (page: Page) => metaOf(page, 'description');
const shownOn = ({ root }: Page) => textOf(root.querySelector('body'));
const repeated = (texts: readonly string[]) => texts.filter((text, index) => texts.indexOf(text) !== index);

describe('title and description', () => {
  test('are those of no other page that search engines list', () => {
    expect(indexable.length).toBeGreaterThan(50);
    expect(repeated(indexable.map(titleOf))).toEqual([]);
    expect(repeated(indexable.map(descriptionOf))).toEqual([]);
  });
  test('a title has at most 60 characters, unless it is a name and nothing else', () => {
    const long = indexable.filter((page) => titleOf(page).length > 60);
    expect(long.filter((page) => titleOf(page) !== metaOf(page, 'og:title')).map(({ path }) => path)).toEqual([]);
  });
  test('a description has 30 to 155 characters', () => {
    const odd = indexable.filter((page) => descriptionOf(page).length < 30 || descriptionOf(page).length > 155);
    expect(odd.map((page) => `${page.path} ${descriptionOf(page)}`)).toEqual([]);
  });
  test('every figure in a description stands on the page', () => {
    const figures = (page: Page) => descriptionOf(page).match(/\$?\d(?:[\d.,]*\d)?/g) ?? [];
    expect(indexable.flatMap(figures).length).toBeGreaterThan(100);
    const missing = indexable.flatMap((page) => {
      const shown = shownOn(page);
      return figures(page).flatMap((figure) => (shown.includes(figure) ? [] : [`${page.path} ${figure}`]));
    });
    expect(missing).toEqual([]);
  });
  test('the description of a comparison names every side', () => {
    const comparisons = indexable.filter(({ path }) => path.includes('-vs-'));
    const names = ({ root }: Page) => root.querySelectorAll('h1 bdi').map((name) => textOf(name));
    const nameless = comparisons.filter((page) => !names(page).every((name) => descriptionOf(page).includes(name)));
    expect(nameless.map(({ path }) => path)).toEqual([]);
  });
});

type Thing = Readonly<Record<string, unknown>> & { readonly '@type': string };

/** Properties that search engines ask of a type. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  WebPage: ['name', 'url', 'inLanguage', 'isPartOf'],
  WebSite: ['name', 'url'],
  BreadcrumbList: ['itemListElement'],
  ItemList: ['name', 'itemListElement'],
  ListItem: ['position', 'name'],
  SoftwareApplication: ['name', 'url'],
  SoftwareSourceCode: ['name', 'url'],
  Organization: ['name'],
};

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && '@type' in value;
const inside = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap((one) => [one, ...inside(one)]) : [];

const dataOf = (page: Page): readonly Thing[] =>
  page.root
    .querySelectorAll('script[type="application/ld+json"]')
    .flatMap((script) => (JSON.parse(script.textContent) as { readonly '@graph': readonly Thing[] })['@graph']);
const thingsOf = (page: Page): readonly Thing[] =>
  dataOf(page)
    .flatMap((one) => [one, ...inside(one)])
    .filter(isThing);

/** Words and dates of a thing; its type, its language and the words of schema.org itself are no content. */
const wordsOf = (thing: Thing): readonly string[] =>
  Object.entries(thing)
    .filter(([property]) => !property.startsWith('@') && property !== 'inLanguage')
    .flatMap(([, value]) => (Array.isArray(value) ? (value as readonly unknown[]) : [value]))
    .filter((value): value is string => typeof value === 'string' && !value.startsWith('https://schema.org/'));

describe('data for search engines', () => {
  test('is on every page that they list, and on no other', () => {
    const counts = pages.map((page) => `${page.path} ${page.root.querySelectorAll('script[type="application/ld+json"]').length}`);
    expect(counts).toEqual(pages.map((page) => `${page.path} ${indexable.includes(page) ? 1 : 0}`));
  });
  test('has known types with all that is asked of them, and never a review or a rating', () => {
    const things = indexable.flatMap((page) => thingsOf(page));
    const types = new Set(things.map((thing) => thing['@type']));
    expect([...types].sort()).toEqual(Object.keys(REQUIRED).sort());
    const bare = things.filter((thing) => (REQUIRED[thing['@type']] ?? []).some((property) => thing[property] === undefined));
    expect(bare).toEqual([]);
    expect(things.filter((thing) => 'aggregateRating' in thing || 'review' in thing)).toEqual([]);
  });
  test('says nothing that the page does not show', () => {
    const hidden = indexable.flatMap((page) => {
      const shown = shownOn(page);
      const links = new Set(page.root.querySelectorAll('[href]').map((link) => link.getAttribute('href')));
      const isShown = (word: string) => {
        if (/^\d{4}-\d\d-\d\d$/.test(word)) return shown.includes(formatDate(word));
        // A name such as `Maker: One` parses as an address.
        if (!/^https?:\/\//.test(word)) return shown.includes(word.replace(/\s+/g, ' ').trim());
        return links.has(word) || links.has(new URL(word).pathname) || new URL(word).pathname === page.path;
      };
      return thingsOf(page).flatMap((thing) =>
        wordsOf(thing)
          .filter((word) => !isShown(word))
          .map((word) => `${page.path} ${word}`),
      );
    });
    expect(hidden).toEqual([]);
  });
  test('the breadcrumbs are those that readers see, and the page itself', () => {
    const crumbed = indexable.filter(({ root }) => root.querySelector('.breadcrumbs') !== null);
    expect(crumbed.length).toBeGreaterThan(50);
    for (const page of crumbed) {
      const list = dataOf(page).find((thing) => thing['@type'] === 'BreadcrumbList')?.itemListElement as readonly Thing[];
      const seen = page.root.querySelectorAll('.breadcrumbs a').map((link) => textOf(link));
      expect(list.map(({ name }) => name)).toEqual([...seen, metaOf(page, 'og:title')]);
    }
  });
});
