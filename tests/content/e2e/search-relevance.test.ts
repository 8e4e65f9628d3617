/** What readers type, and what stands first: `tests/search/queries.yaml`, on the search page in Chromium. */
import { readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { useBrowser } from '../../support/browser.ts';

interface Query {
  readonly text: string;
  /** The address of the first line … */
  readonly first?: string;
  /** … or of one of the first three. */
  readonly among?: string;
}

const FILE = join(import.meta.dirname, '../../search/queries.yaml');
const QUERIES = parse(readFileSync(FILE, 'utf8')) as Readonly<Record<string, readonly Query[]>>;
const visit = useBrowser();

/** The addresses of the first three lines for a text, once the list is that of this text. */
async function firstLines(page: Page, text: string): Promise<readonly string[]> {
  await page.fill('#q', text);
  await page.waitForSelector(`.suggestions[data-text="${text.trim().replaceAll('"', '\\"')}"]`, { state: 'attached' });
  const hrefs = await page.locator('.suggestions a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  return hrefs.slice(0, 3);
}

const isMet = ({ first, among }: Query, lines: readonly string[]) =>
  first === undefined ? lines.some((line) => matchesGlob(line, among ?? '')) : lines[0] === first;

test('of at least 150 queries of eight kinds 97% find what they mean, and at least 90% of each kind', async () => {
  const { page, errors } = await visit('/search/');
  const missed: Record<string, string[]> = {};
  for (const [kind, queries] of Object.entries(QUERIES)) {
    missed[kind] = [];
    for (const query of queries) {
      const lines = await firstLines(page, query.text);
      if (!isMet(query, lines)) missed[kind].push(`${query.text}: ${lines.join(', ')}`);
    }
  }
  const counts = Object.entries(QUERIES).map(([kind, { length }]) => ({ kind, asked: length, missed: missed[kind] ?? [] }));
  const asked = counts.reduce((sum, one) => sum + one.asked, 0);
  const lost = counts.flatMap((one) => one.missed);
  expect([counts.length, asked >= 150, errors]).toEqual([8, true, []]);
  expect(counts.filter((one) => one.missed.length > 0.1 * one.asked)).toEqual([]);
  expect(lost.length > 0.03 * asked ? lost : []).toEqual([]);
});
