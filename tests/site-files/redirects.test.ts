import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formerPage, redirectsText } from '../../src/site-files/redirects.ts';
import { pagesOf } from '../../src/views/pages/addresses.ts';
import { formerAddresses, formerFiles } from '../../src/views/pages/former-addresses.ts';
import type { Page } from '../support/built-site.ts';
import { catalogueOf } from '../support/catalogue.ts';
import { BASE_CONTENT, contentWith } from '../support/content-folder.ts';
import { findHtmlFaults } from '../support/html-faults.ts';

async function withFormer(slugs: Readonly<Record<string, string>>) {
  const files = Object.entries(slugs).map(async ([file, list]) => {
    const text = await readFile(join(BASE_CONTENT, file), 'utf8');
    return [file, text.replace('\nsummary:', `\nformerSlugs: ${list}\nsummary:`)] as const;
  });
  return catalogueOf(await contentWith(Object.fromEntries(await Promise.all(files))));
}

const catalogue = await withFormer({ 'models/example-two.md': '[a-two]', 'repositories/example-kit.md': '[old-kit]' });
const rules = redirectsText(catalogue)?.trimEnd().split('\n') ?? [];

test('a site without comparisons on which nothing has moved has no rules', async () =>
  expect(redirectsText({ ...(await catalogueOf(BASE_CONTENT)), pairs: [] })).toBeUndefined());
test('every comparison has a rule for its sides the other way round, after those of former addresses', () => {
  const reversed = rules.indexOf('/compare/example-two-vs-example-one/ /compare/example-one-vs-example-two/ 301');
  expect(reversed).toBeGreaterThanOrEqual(formerAddresses(catalogue).length);
  const former = formerAddresses(catalogue).length + formerFiles(catalogue).length;
  expect(rules).toHaveLength(former + catalogue.pairs.length);
});
test('there are never more rules than hosts read', () => {
  const many = Array.from({ length: 3000 }, () => catalogue.pairs).flat();
  expect(
    redirectsText({ ...catalogue, pairs: many.slice(0, 3000) })
      ?.trimEnd()
      .split('\n'),
  ).toHaveLength(2000);
});
test('an entry has a rule for each former slug, and so has every comparison, in the order in which its sides stood', () => {
  expect(rules).toContain('/models/a-two/ /models/example-two/ 301');
  expect(rules).toContain('/repositories/old-kit/ /repositories/example-kit/ 301');
  expect(rules).toContain('/compare/a-two-vs-example-one/ /compare/example-one-vs-example-two/ 301');
  expect(rules).toContain('/compare/example-one-vs-old-kit/ /compare/example-one-vs-example-kit/ 301');
});
test('so have the files of an entry that programs ask for', () => {
  for (const rule of [
    '/api/v1/models/a-two.json /api/v1/models/example-two.json',
    '/api/v1/entries/a-two.json /api/v1/entries/example-two.json',
    '/models/a-two/index.md /models/example-two/index.md',
  ])
    expect(rules.filter((one) => one === `${rule} 301`)).toHaveLength(1);
});
test('an entry may have taken the place of one of another kind, so its former slugs lead on from there too', () => {
  expect(rules).toContain('/models/old-kit/ /repositories/example-kit/ 301');
  // Of one kind, the sides of a pair stand in the order of their slugs.
  expect(rules).toContain('/compare/old-kit-vs-a-two/ /compare/example-two-vs-example-kit/ 301');
});
test('of a comparison of which both sides have moved, every former address leads on', () => {
  const to = '/compare/example-two-vs-example-kit/';
  const from = rules
    .filter((rule) => rule.includes(` ${to} `))
    .map((rule) => rule.split(' ')[0])
    .slice(0, -1);
  expect(from.toSorted()).toEqual([
    '/compare/a-two-vs-example-kit/',
    '/compare/a-two-vs-old-kit/',
    '/compare/example-two-vs-old-kit/',
    '/compare/old-kit-vs-a-two/',
  ]);
});
test('no former address has a page today, each leads to a page, and none is named twice', () => {
  const pages = new Set(pagesOf(catalogue).map(({ path }) => path));
  const all = formerAddresses(catalogue);
  expect(all.filter(({ from, to }) => pages.has(from) || !pages.has(to))).toEqual([]);
  expect(new Set(all.map(({ from }) => from)).size).toBe(all.length);
});
test('the page at a former address leads on without a script, and is not listed itself', async () => {
  const html = formerPage({ from: '/models/a-two/', to: '/models/example-two/' }, catalogue);
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/models/example-two/">');
  expect(html).toContain('<link rel="canonical" href="https://compare.example.org/models/example-two/">');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain('<a href="/models/example-two/">');
  expect(await findHtmlFaults([{ path: '/models/a-two/', html } as Page])).toEqual([]);
});
