/** The twins of pages in Markdown: each says what its page says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';
import { kinds } from '../../src/kinds/kinds.ts';
import { MOST_BYTES } from '../../src/site-files/llms.ts';
import { pagesOf, pagesWithTwin } from '../../src/views/pages/addresses.ts';
import { nearestOf, readPages, textOf, type Page } from '../support/built-site.ts';
import { catalogueOf } from '../support/catalogue.ts';
import { kindsIn, linksIn, parseMarkdown, rowsIn, textOfMarkdown } from '../support/markdown.ts';
import { samplePages } from '../support/page-kinds.ts';

const { content, dir } = inject('site');
const catalogue = await catalogueOf(content);
const { address } = catalogue.content.site;
const pages = new Map(readPages(dir).map((page) => [page.path, page]));
const twinned = pagesWithTwin(catalogue);
const twinOf = (path: string) => readFileSync(join(dir, path, 'index.md'), 'utf8');

const alternateOf = ({ root }: Page) =>
  root.querySelector('head link[rel=alternate][type="text/markdown"]')?.getAttribute('href');

/** The median and the longest page of every kind that has twins. */
const sample = samplePages(dir).filter(({ path }) => twinned.includes(path));

/** What a cell says: its value, or all of it where it has none. Dashes of a leaderboard are words in its twin. */
function valueIn(cell: HTMLElement): string {
  const shown = cell.querySelector('.value') ?? cell;
  const text = textOf(shown);
  return text === '–' ? '' : text;
}

const isShown = (row: HTMLElement) => row.getAttribute('hidden') === undefined && nearestOf(row, 'TBODY') !== undefined;

/** The rows of all tables of a page: what each is called, and what its cells say. */
const rowsOf = ({ root }: Page) =>
  root
    .querySelectorAll('main table tr')
    .filter(isShown)
    .map((row) => {
      const head = row.querySelector('th');
      return {
        name: textOf(head?.querySelector('a, time, bdi') ?? (head?.childNodes[0] as HTMLElement)),
        values: row.querySelectorAll('td').map(valueIn),
      };
    });

describe('a twin in Markdown', () => {
  test('lies beside every leaderboard, need, entry and comparison, and beside no other page', () => {
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
    expect(files.map((file) => `/${file.replace(/index\.md$/, '')}`).sort()).toEqual(twinned.toSorted());
    expect(new Set(twinned).size).toBe(twinned.length);
  });
  test('is what exactly these pages name as their alternate', () => {
    const named = [...pages.values()].filter((page) => alternateOf(page) !== undefined);
    expect(named.map(({ path }) => path).sort()).toEqual(twinned.toSorted());
    expect(new Set(named.map(alternateOf))).toEqual(new Set(['index.md']));
  });
  test('there are samples of each kind', () =>
    expect(new Set(sample.map(({ kind }) => kind))).toEqual(new Set(['comparison', 'leaderboard', 'entry', 'needs/*'])));
  test.each(sample.map(({ path }) => path))('%s: every row of its tables with every value', (path) => {
    const page = pages.get(path);
    if (page === undefined) throw new Error(`no page ${path}`);
    const rows = rowsIn(parseMarkdown(twinOf(path))).map((cells) => cells.join(' | '));
    const missing = rowsOf(page).filter(
      ({ name, values }) => !rows.some((row) => [name, ...values].every((text) => row.includes(text))),
    );
    expect(missing).toEqual([]);
  });
  test.each(sample.map(({ path }) => path))('%s: title, sources of values, and no markup but Markdown', (path) => {
    const page = pages.get(path);
    const twin = parseMarkdown(twinOf(path));
    const title = page?.root.querySelector('meta[property="og:title"]')?.getAttribute('content');
    expect(textOfMarkdown(twin.children[0])).toBe(title?.replace(/\s+/g, ' '));
    const links = new Set(linksIn(twin));
    const sources = page?.root.querySelectorAll('.provenance > a') ?? [];
    expect(sources.map((source) => source.getAttribute('href') ?? '').filter((href) => !links.has(href))).toEqual([]);
    expect(kindsIn(twin)).not.toContain('html');
    expect(twinOf(path)).not.toMatch(/\bundefined\b|\[object |\bNaN\b/);
  });
  test('a comparison has its verdict and the reasons of each side', () => {
    for (const { path, root } of sample.flatMap((one) => (one.kind === 'comparison' ? (pages.get(one.path) ?? []) : []))) {
      const text = textOfMarkdown(parseMarkdown(twinOf(path)));
      const reasons = root.querySelectorAll('.choices li, .settling a, .detail').map(textOf);
      const headline = textOf(root.querySelector('.answer h2')).replace('Verdict: ', '');
      expect([headline, ...reasons].filter((words) => !text.includes(words))).toEqual([]);
    }
  });
  test('links of twins lead to pages of the site, or to other hosts', () => {
    const known = new Set(pagesOf(catalogue).map(({ path }) => path));
    const own = [...new Set(sample.flatMap(({ path }) => linksIn(parseMarkdown(twinOf(path)))))].filter((url) =>
      url.startsWith(address),
    );
    expect(own.length).toBeGreaterThan(10);
    const paths = own.map((url) => new URL(url).pathname).filter((path) => !path.endsWith('.json'));
    expect(paths.filter((path) => !known.has(path))).toEqual([]);
  });
});

describe('files for programs that read text', () => {
  test('llms.txt links the twin of every category, of a kind without any, and of every need and entry once', () => {
    const links = linksIn(parseMarkdown(readFileSync(join(dir, 'llms.txt'), 'utf8'))).filter((url) => url.endsWith('index.md'));
    expect(new Set(links).size).toBe(links.length);
    const { categories, needs, entries } = catalogue.content;
    const boards = kinds.filter(({ id }) => !categories.some(({ data }) => data.kind === id));
    expect(links).toHaveLength(categories.length + boards.length + needs.length + entries.length);
    const paths = new Set(twinned);
    expect(links.filter((url) => !paths.has(new URL(url).pathname.replace(/index\.md$/, '')))).toEqual([]);
  });
  test('llms-full.txt keeps to its size, and says what it leaves out', () => {
    const text = readFileSync(join(dir, 'llms-full.txt'), 'utf8');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MOST_BYTES);
    expect(text).toMatch(
      /## What this file leaves out\n\nLeft out: .*\d+ pages of needs, comparisons and further leaderboards\./,
    );
  });
});
