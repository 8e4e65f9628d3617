/** What a built site has at the addresses of entries that were renamed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { exists, readFormerPages } from '../support/built-site.ts';
import { findHtmlFaults } from '../support/html-faults.ts';
import { listedAddresses } from '../support/sitemap.ts';

const { dir } = inject('site');
const pages = readFormerPages(dir);
/** Comparisons named the other way round have rules and no page: they were never an address of the site. */
const isFormer = (rule: string) => exists(dir, rule.split(' ')[0] ?? '');
const all = readFileSync(join(dir, '_redirects'), 'utf8').trimEnd().split('\n');
const rules = all.filter(isFormer);

test('every rule has a page at the former address, for hosts that read no rules, and leads to a page', () => {
  const from = rules.map((rule) => rule.split(' ')[0]);
  expect(from).toContain('/models/example-mud/');
  expect(from).toContain('/compare/example-mud-vs-example-mill/');
  expect(pages.map(({ path }) => path)).toEqual(from.toSorted());
  expect(all.filter((rule) => !exists(dir, rule.split(' ')[1] ?? ''))).toEqual([]);
});
test('the page names the same address four times: for browsers, search engines and readers, and in its rule', () => {
  const faults = pages.filter(({ path, root }) => {
    const href = root.querySelector('a')?.getAttribute('href') ?? '';
    const refresh = root.querySelector('meta[http-equiv=refresh]')?.getAttribute('content');
    const canonical = root.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
    const isSame = refresh === `0; url=${href}` && new URL(canonical).pathname === href;
    return !isSame || !rules.includes(`${path} ${href} 301`);
  });
  expect(faults).toEqual([]);
});
test('the page is valid HTML, and neither listed nor in the sitemap', async () => {
  expect(await findHtmlFaults(pages)).toEqual([]);
  expect(pages.every(({ html }) => html.includes('<meta name="robots" content="noindex">'))).toBe(true);
  expect(listedAddresses(dir).filter((address) => address.includes('example-mud'))).toEqual([]);
});
