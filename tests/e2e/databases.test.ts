/** `examples/databases`: another subject, with kinds of its own, on the same program. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Kind } from '../../schemas/content.ts';
import { kinds as exampleKinds } from '../../examples/databases/schemas/index.ts';
import { findFaults } from '../support/axe.ts';
import { openFolds, useBrowser } from '../support/browser.ts';
import { readPages, textOf, type Page } from '../support/built-site.ts';
import { ROOT, visavisIn } from '../support/command.ts';
import { useExampleSite } from '../support/example-site.ts';
import { foreignWords, pagesHolding } from '../support/foreign-words.ts';

const site = useExampleSite('databases');
const visit = useBrowser(() => site().address);
const pageAt = (path: string): Page => {
  const page = readPages(site().dir).find((one) => one.path === path);
  if (page === undefined) throw new Error(`There is no page ${path}`);
  return page;
};

const labelsOf = (id: string, list: 'columns' | 'filters') => {
  const kind = (exampleKinds as unknown as readonly Kind[]).find((one) => one.id === id);
  return (kind?.[list] ?? []).map((fact) => kind?.facts.find((one) => one.id === fact)?.label ?? '');
};

test('the content passes the check', async () =>
  expect(await visavisIn(ROOT, 'check', '--content', 'examples/databases/content')).toEqual({
    code: 0,
    out: '12 entries checked: no problems.\n',
    err: '',
  }));

describe('the built site', () => {
  test('has no word of another subject: nothing that our own kinds call something, unless the example says it', () => {
    const foreign = foreignWords('databases');
    expect(foreign).toEqual(expect.arrayContaining(['input price', 'context window', 'models', 'vendor', 'commits']));
    expect(pagesHolding(site().dir, foreign)).toEqual([]);
  });
  test('leads through its own kinds, in their own words', () => {
    const links = pageAt('/')
      .root.querySelectorAll('header nav a')
      .map((link) => [textOf(link), link.getAttribute('href')]);
    expect(links).toEqual(
      expect.arrayContaining([
        ['Databases', '/databases/'],
        ['Hosting services', '/hosting-services/'],
      ]),
    );
    const heads = pageAt('/databases/').root.querySelectorAll('thead th').map(textOf).join(' | ');
    for (const label of labelsOf('database', 'columns')) expect(heads).toContain(label);
  });
  test('has its own theme', () => {
    expect(pageAt('/').root.querySelector('link[rel=stylesheet][href="/theme.css"]')).not.toBeNull();
    expect(readFileSync(join(site().dir, 'theme.css'), 'utf8')).toBe(
      readFileSync(join(ROOT, 'examples/databases/content/theme.css'), 'utf8'),
    );
  });
  test('has its own icon', () => {
    expect(pageAt('/').root.querySelector('link[rel=icon]')?.getAttribute('href')).toBe('/theme/icon.svg');
    expect(readFileSync(join(site().dir, 'theme/icon.svg'), 'utf8')).toBe(
      readFileSync(join(ROOT, 'examples/databases/content/theme/icon.svg'), 'utf8'),
    );
  });
});

describe('a comparison of two databases', () => {
  const page = () => pageAt('/compare/mysql-vs-postgresql/');
  test('has the rows of its kind, with what both state and where it stands', () => {
    const rows = page().root.querySelectorAll('tr[data-row^="fact:"]');
    const names = rows.map((row) => textOf(row.querySelector('th a')));
    expect(rows.length).toBeGreaterThan(8);
    expect(names).toEqual(expect.arrayContaining(['Data model', 'Query language']));
    const data = rows.find((row) => row.getAttribute('data-row') === 'fact:dataModel');
    expect(data?.querySelectorAll('td .value').map(textOf)).toEqual(['Relational', 'Relational']);
    for (const cell of rows.flatMap((row) => row.querySelectorAll('td[data-state=known]')))
      expect(cell.querySelector('.provenance a')?.getAttribute('href')).toMatch(/^https:/);
  });
  test('says what it costs in words: a database has no price, and none is invented', () => {
    expect(textOf(page().root.querySelector('#cost'))).toBe('Licence and hosting');
    expect(textOf(page().root.querySelector('.cost'))).not.toContain('$');
  });
  test('names a winner, or says why none, from scores of its own method', () =>
    expect(page().root.querySelector('.verdict')?.getAttribute('data-outcome')).toMatch(/^(winner|too-close|not-ranked)$/));
});

describe('a comparison of two hosting services', () => {
  const page = () => pageAt('/compare/fly-managed-postgres-vs-neon/');
  test('tells what a month costs, by the workloads of the site and the prices that the rows show', () => {
    const { root } = page();
    const [fly, neon] = root
      .querySelectorAll('tr[data-row="fact:storageUsdPerGbMonth"] td .value')
      .map((value) => Number(textOf(value).replace('$', '')));
    const row = root.querySelectorAll('.cost tr').find((one) => textOf(one.querySelector('th')).startsWith('A growing shop'));
    expect(textOf(row?.querySelector('.unit'))).toBe('100 GB');
    const cents = row?.querySelectorAll('td .value').map((value) => Math.round(Number(textOf(value).replace('$', '')) * 100));
    expect(cents).toEqual([fly, neon].map((price) => Math.round((price ?? Number.NaN) * 100 * 100)));
    expect(row?.querySelectorAll('.cheaper').map(textOf)).toHaveLength(1);
    expect(textOf(root.querySelector('.cost'))).toContain('USD per GB a month');
  });
});

describe('in a browser', () => {
  const PAIR = '/compare/fly-managed-postgres-vs-neon/';
  test('a comparison is accessible, loads whole and leaves the site for nothing', async () => {
    const { page, errors, failed, requests } = await visit(PAIR);
    await page.mouse.move(5, 5);
    await page.mouse.move(6, 6);
    await page.waitForSelector('.cost fieldset:not([hidden])', { state: 'attached' });
    expect(await findFaults(page)).toEqual([]);
    expect([...errors, ...failed]).toEqual([]);
    expect(requests.filter((url) => new URL(url).origin !== new URL(site().address).origin)).toEqual([]);
  });
  test('the calculator counts a reader’s own use with the parts of this kind', async () => {
    const { page } = await visit(PAIR);
    await page.mouse.move(5, 5);
    await page.mouse.move(6, 6);
    await openFolds(page);
    await page.fill('#cost-storage', '10');
    const own = page.locator('.cost tr', { hasText: 'Your own use' }).locator('td .value');
    const price = async (side: number) =>
      Number(
        (await page.locator('tr[data-row="fact:storageUsdPerGbMonth"] td .value').nth(side).textContent())?.replace('$', ''),
      );
    const expected = (await Promise.all([price(0), price(1)])).map((usd) => `$${(usd * 10).toFixed(2)}`);
    await expect.poll(() => own.allTextContents()).toEqual(expected);
  });
  test('search finds a database by its name, and filters by a fact of its kind', async () => {
    const { page, errors } = await visit('/search/');
    await page.fill('#q', 'duckdb');
    await page.waitForSelector('.search-results a[href="/databases/duckdb/"]');
    expect(errors).toEqual([]);
  });
});
