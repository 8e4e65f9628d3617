import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readPages } from '../support/built-site.ts';
import { isMet } from '../support/budgets.ts';
import { weighComparisons, type PageWeight } from '../support/page-weight.ts';

const comparisons = weighComparisons(inject('site').dir);

/** Room for the headers of one answer; `npm run bench:pages` measures them in Chromium. */
const HEADER_BYTES = 400;

const loaded = ({ styles, scripts, others, requests }: PageWeight) =>
  styles.gzip + scripts.gzip + others.gzip + requests * HEADER_BYTES;

describe('what every comparison makes its reader wait for', () => {
  test('there are comparisons to weigh, and they load a style sheet and a script', () => {
    expect(comparisons.length).toBeGreaterThan(100);
    for (const { styles, scripts } of comparisons) expect(Math.min(styles.raw, scripts.raw)).toBeGreaterThan(0);
  });
  test.each([
    ['html', (page: PageWeight) => page.withoutPicture.gzip],
    ['styles', (page: PageWeight) => page.styles.gzip],
    ['scripts', (page: PageWeight) => page.scripts.gzip],
    ['requests', (page: PageWeight) => page.requests],
    ['firstView', (page: PageWeight) => page.withoutPicture.gzip + loaded(page)],
    ['pictured', (page: PageWeight) => page.html.gzip + loaded(page)],
  ] as const)('%s: every page keeps within the budget', (id, measure) => {
    const over = comparisons.filter((page) => !isMet(id, measure(page)));
    expect(over.map((page) => `${page.path}: ${measure(page)}`)).toEqual([]);
  });
});

// Where two components load the same module, the bundler gives each a file that does nothing but load a third: one more answer to wait for.
test('no script of a page does nothing but load another', () => {
  const { dir } = inject('site');
  const addresses = readPages(dir).flatMap(({ html }) =>
    [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) => src),
  );
  const scripts = [...new Set(addresses)].map((address) => [address, readFileSync(join(dir, address), 'utf8').trim()] as const);
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.filter(([, text]) => /^(?:import\s*"[^"]*";?\s*)+$/.test(text)).map(([address]) => address)).toEqual([]);
});
