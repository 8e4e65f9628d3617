/** Feeds of the built site, read by a parser of XML. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, inject, test } from 'vitest';
import { viewFeeds } from '../../src/views/pages/feeds.ts';
import { exists, readPages, valuesOf } from '../support/built-site.ts';
import { catalogueOf } from '../support/catalogue.ts';

const { content, dir } = inject('site');
const catalogue = await catalogueOf(content);
const { site, entries } = catalogue.content;
const read = (path: string) => readFileSync(join(dir, path), 'utf8');
const pages = readPages(dir);
const anchors = new Map(pages.map((page) => [page.path, new Set(valuesOf(page, 'id'))]));
const feeds = [...viewFeeds(catalogue).keys()];

const ATOM = 'http://www.w3.org/2005/Atom';

/** The children of an element by name, of Atom alone. */
const childrenOf = (element: Element, name: string): readonly Element[] =>
  [...element.childNodes].filter((node): node is Element => node.namespaceURI === ATOM && (node as Element).localName === name);
const textIn = (element: Element, name: string) => (childrenOf(element, name)[0]?.textContent ?? '').trim();

/** An Atom feed as a reader sees it. Throws for what is not well-formed. */
function atomOf(path: string) {
  const stop = (_level: string, message: string) => {
    throw new Error(message);
  };
  const feed = new DOMParser({ onError: stop }).parseFromString(read(`${path}feed.xml`), 'application/xml').documentElement;
  if (feed?.namespaceURI !== ATOM || feed.localName !== 'feed') throw new Error(`${path}feed.xml is no Atom`);
  const common = (one: Element) => ({ id: textIn(one, 'id'), title: textIn(one, 'title'), updated: textIn(one, 'updated') });
  return {
    ...common(feed),
    author: childrenOf(feed, 'author').map((one) => textIn(one, 'name')),
    self: childrenOf(feed, 'link')
      .find((link) => link.getAttribute('rel') === 'self')
      ?.getAttribute('href'),
    entries: childrenOf(feed, 'entry').map((one) => ({ ...common(one), summary: textIn(one, 'summary') })),
  };
}

interface JsonFeed {
  readonly version: string;
  readonly title: string;
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly items: readonly { readonly id: string; readonly url: string; readonly title: string; readonly content_text: string }[];
}
const jsonOf = (path: string) => JSON.parse(read(`${path}feed.json`)) as JsonFeed;

const DAY = /^\d{4}-\d\d-\d\dT00:00:00\.000Z$/;
/** A tag of RFC 4151: a host, a year, and what it names. */
const TAG = /^tag:compare\.example\.org,2026:\/\S+$/;

describe('feeds', () => {
  test('lie beside the changes, every category and entries that changed, and nowhere else', () => {
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('feed.xml'));
    expect(files.map((file) => `/${file.replace(/feed\.xml$/, '')}`).sort()).toEqual(feeds.toSorted());
    expect(feeds).toContain('/changes/');
    expect(feeds.length).toBeGreaterThan(catalogue.content.categories.length + 1);
    expect(feeds.length).toBeLessThan(entries.length);
  });
  test('are named by the heads of these pages, and linked on them', () => {
    const named = pages.filter(({ root }) => root.querySelector('head link[type="application/atom+xml"]') !== null);
    expect(named.map(({ path }) => path).sort()).toEqual(feeds.toSorted());
    for (const page of named) {
      const alternates = page.root.querySelectorAll('head link[rel=alternate][title]').map((link) => link.getAttribute('href'));
      expect(alternates).toEqual(['feed.xml', 'feed.json']);
      for (const file of alternates) expect(valuesOf(page, 'href')).toContain(`${page.path}${file}`);
    }
  });
  test.each(feeds)('%s is Atom with all that Atom requires', (path) => {
    const { id, title, updated, author, self, entries: items } = atomOf(path);
    expect([id, updated]).toEqual([expect.stringMatching(TAG), expect.stringMatching(DAY)]);
    expect([title, ...author]).not.toContain('');
    expect(author).toHaveLength(1);
    expect(self).toBe(new URL(`${path}feed.xml`, site.address).href);
    for (const item of items) {
      expect([item.id, item.updated]).toEqual([expect.stringMatching(TAG), expect.stringMatching(DAY)]);
      expect([item.title, item.summary]).not.toContain('');
    }
    const days = items.map((item) => item.updated);
    expect(days).toEqual(days.toSorted().toReversed());
    if (items.length > 0) expect(updated).toBe(items[0]?.updated);
  });
  test.each(feeds)('%s is JSON Feed 1.1 with the same items', (path) => {
    const { version, title, home_page_url, feed_url, items } = jsonOf(path);
    expect(version).toBe('https://jsonfeed.org/version/1.1');
    expect([home_page_url, feed_url]).toEqual([path, `${path}feed.json`].map((one) => new URL(one, site.address).href));
    const atom = atomOf(path);
    expect(title).toBe(atom.title);
    expect(items.map(({ id }) => id)).toEqual(atom.entries.map(({ id }) => id));
    for (const item of items) expect([item.url, item.title, item.content_text].every((text) => text !== '')).toBe(true);
  });
  test('an id names one item, in whichever feeds it stands', () => {
    const titles = new Map<string, string>();
    for (const path of feeds) {
      const { items } = jsonOf(path);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      for (const { id, title } of items) expect(titles.set(id, titles.get(id) ?? title).get(id)).toBe(title);
    }
    expect(titles.size).toBeGreaterThan(10);
  });
  test('every item leads to the fact that it tells of', () => {
    const targets = feeds.flatMap((path) => jsonOf(path).items.map(({ url }) => new URL(url)));
    expect(targets.filter(({ pathname, hash }) => anchors.get(pathname)?.has(hash.slice(1)) !== true)).toEqual([]);
  });
  test('tell new prices from old to new, ends and beginnings, and no counts', () => {
    const titles = jsonOf('/changes/').items.map(({ title }) => title);
    expect(titles.filter((title) => /: .* price from \$[\d.]+ to \$[\d.]+/.test(title)).length).toBeGreaterThan(0);
    expect(titles.filter((title) => title.endsWith(': Released')).length).toBeGreaterThan(0);
    expect(titles.filter((title) => title.includes('Stars'))).toEqual([]);
  });
});

test('without a day on which an entry ends there is no calendar, and no link to one', () => {
  expect(exists(dir, '/calendar/retirements.ics')).toBe(false);
  expect(pages.filter(({ html }) => html.includes('.ics')).map(({ path }) => path)).toEqual([]);
});
