/** What the search costs its reader: before it is wanted, until a pair is found by name, until the first full-text result. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { unpackIndex, type PackedNames } from '../../src/search/packed-names.ts';
import { bytesOf, recordTransfers, withFreshPage, type Transfer } from './transfers.ts';

export interface SearchBytes {
  /** Before anything is typed, on the home page and on the search page. */
  readonly idle: readonly number[];
  readonly nameHit: number;
  /** By what was typed. */
  readonly fullText: readonly { readonly typed: string; readonly bytes: number }[];
}

/** Words that records hold. Each further word can bring a further file of the index. */
const TYPED = ['inpainting', 'whisper', 'quantisation', 'speech recognition', 'long context'];

const isOfSearch = ({ url }: Transfer) => /^\/(?:pagefind\/|questions\/|(?:names|questions)\.json$)/.test(url.pathname);

/** Two names as a reader types them, of a pair that has a page. */
function namedPair(dir: string): string {
  const { entries, partners } = unpackIndex(JSON.parse(readFileSync(join(dir, 'names.json'), 'utf8')) as PackedNames);
  const at = partners.findIndex((others, place) => place >= partners.length / 2 && others.length > 0);
  return [entries[at], entries[partners[at]?.[0] ?? -1]].map((entry) => entry?.names[0]).join(' vs ');
}

/** What is done on a page that has come to rest; gives the moment after which nothing counts any more. */
type Act = (page: Page) => Promise<number>;

const nothing: Act = () => Promise.resolve(Number.POSITIVE_INFINITY);

/** The bytes that the search asks for, from the start of the page at `address` to the end of `act`. */
function fetched(browser: Browser, address: string, act: Act): Promise<number> {
  return withFreshPage(browser, async (page) => {
    const transfers = recordTransfers(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    const end = await act(page);
    return bytesOf((await transfers()).filter((transfer) => isOfSearch(transfer) && transfer.startedAt < end));
  });
}

const toComparison =
  (text: string): Act =>
  async (page) => {
    await page.fill('#q', text);
    await Promise.all([page.waitForURL('**/compare/*-vs-*/', { waitUntil: 'commit' }), page.press('#q', 'Enter')]);
    return Number.POSITIVE_INFINITY;
  };

/** Runs in the page: the moment at which the list of results gets its first. */
function firstResult(): Promise<number> {
  return new Promise((resolve) => {
    const list = document.querySelector('.search-results');
    const announce = () => list?.querySelector('a') && resolve(performance.timeOrigin + performance.now());
    if (list !== null) new MutationObserver(announce).observe(list, { childList: true });
  });
}

const toResult =
  (text: string): Act =>
  async (page) => {
    const shown = page.evaluate(firstResult);
    await page.fill('#q', text);
    return shown;
  };

/** Measures the search of the site in `dir`, served at `address`. */
export async function measureSearch(browser: Browser, dir: string, address: string): Promise<SearchBytes> {
  const search = `${address}search/`;
  const fullText = [];
  for (const typed of TYPED) fullText.push({ typed, bytes: await fetched(browser, search, toResult(typed)) });
  return {
    idle: [await fetched(browser, address, nothing), await fetched(browser, search, nothing)],
    nameHit: await fetched(browser, address, toComparison(namedPair(dir))),
    fullText,
  };
}
