import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readPages, textOf } from '../support/built-site.ts';

const pages = new Map(readPages(inject('site').dir).map((page) => [page.path, page.root]));
const PAGES = ['/models/example-two/', '/compare/example-one-vs-example-two/'];

describe.each(PAGES)('%s', (path) => {
  const root = pages.get(path);
  test('shows how a price changed, says it in words, and lists it in a table', () => {
    const chart = root?.querySelector('svg.history[role=img]');
    expect(chart?.getAttribute('aria-label')).toContain('Example Two: $9.00 from 1 Sep 2025 and $3.00 from 1 Jul 2026.');
    expect(chart?.querySelectorAll('path.step').map((line) => line.getAttribute('d'))).toEqual([
      expect.stringMatching(/^M58 \d+(\.\d+)?H350V\d+(\.\d+)?H350$/),
    ]);
    const rows = root?.querySelectorAll('.history-figure tbody tr').map(textOf);
    expect(rows).toEqual([expect.stringMatching(/^1 Sep 2025 ?\$9\.00/), expect.stringMatching(/^1 Jul 2026 ?\$3\.00/)]);
  });
  test('shows what another source says of a disputed fact, beside the fact', () => {
    const cell = root?.querySelectorAll('td[data-state=known]').find((one) => textOf(one).includes('disputed:'));
    expect(textOf(cell?.querySelector('.dispute'))).toBe('disputed: 100,000 says example.org, 15 Jun 2026');
  });
});

test('a price that has never changed has a line and no chart', () => {
  const page = pages.get('/models/example-fern/');
  expect(textOf(page?.querySelector('#history + ul'))).toBe(
    'Input price: $0.90 per 1M tokens, unchanged from 4 Mar 2026 to 1 Jul 2026 (Example list of invented figures)',
  );
  expect(page?.querySelector('.history-figure')).toBeNull();
});

test('the gaps page lists disputed facts', () => {
  const row = pages
    .get('/gaps/')
    ?.querySelectorAll('tr')
    .find((one) => /^Context window ?Example Two/.test(textOf(one)));
  expect(textOf(row)).toMatch(/Disputed, as of 1 Jul 2026/);
});

test('every known value of a comparison has a link to the line of the file that states it', () => {
  const rows = pages.get('/compare/example-one-vs-example-two/')?.querySelectorAll('tr[data-row^="fact:"]') ?? [];
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows)
    for (const [index, cell] of row.querySelectorAll('td[data-state=known]').entries()) {
      const link = cell.querySelectorAll('a').find((one) => textOf(one) === 'Correct this value');
      const [, name = '', line = ''] = /content\/models\/(.+)\.md#L(\d+)$/.exec(link?.getAttribute('href') ?? '') ?? [];
      const text = readFileSync(join(inject('site').content, 'models', `${name}.md`), 'utf8').split('\n')[Number(line) - 1];
      expect(text, `${textOf(row)} ${index}`).toContain(`${row.getAttribute('data-row')?.slice('fact:'.length)}:`);
    }
});
test('differences are told in words, computed from the values as shown', () => {
  const row = pages.get('/compare/example-one-vs-example-two/')?.getElementById('row-fact-inputUsdPerMillionTokens');
  expect(textOf(row?.querySelector('.difference'))).toBe('7.5× cheaper');
});
