/** A leaderboard of any length: the rows of a built one, repeated. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import type { Page } from 'playwright-core';
import type { FacetIndex } from '../../src/search/facet-index.ts';

/** Every value of a list, again and again until there are `count`. */
const repeated = <T>(values: readonly T[], count: number): T[] =>
  Array.from({ length: count }, (_, at) => values[at % values.length] as T);

/** The page with `count` rows in its first table and no other pages. */
function longPage(html: string, count: number): string {
  const root = parse(html);
  const [body, ...others] = root.querySelectorAll('.leaderboard tbody');
  for (const other of others) other.innerHTML = '';
  const rows = body?.querySelectorAll('tr').map((row) => row.outerHTML) ?? [];
  const all = repeated(rows, count).map((row, at) => row.replace(/(<th[^>]*>.*?href="[^"]*?)\/"/s, `$1-${at}/"`));
  if (body !== undefined) body.innerHTML = all.join('');
  root.querySelector('.leaderboard-controls')?.removeAttribute('data-further');
  return root.toString();
}

/** The facts of those rows, in the same order. */
function longIndex(index: FacetIndex, slugs: readonly string[]): FacetIndex {
  const placeOf = (slug: string) => index.slugs.indexOf(slug.replace(/-\d+$/, ''));
  const pick = <T>(values: readonly T[]) => slugs.map((slug) => values[placeOf(slug)] as T);
  return {
    ...index,
    slugs,
    names: pick(index.names),
    makers: pick(index.makers),
    known: pick(index.known),
    measured: pick(index.measured),
    facts: index.facts.map((fact) => ({ ...fact, values: pick(fact.values), texts: pick(fact.texts) })),
  };
}

/** Makes `page` find `count` rows, and the facts of each, in the leaderboard at `path` of the site that is built in `dir`. */
export async function lengthenLeaderboard(page: Page, dir: string, path: string, count: number): Promise<void> {
  const html = longPage(readFileSync(join(dir, path, 'index.html'), 'utf8'), count);
  const slugs = parse(html)
    .querySelectorAll('.leaderboard tbody th a')
    .map((link) => link.getAttribute('href')?.split('/').at(-2) ?? '');
  const index = JSON.parse(readFileSync(join(dir, path, 'facts.json'), 'utf8')) as FacetIndex;
  await page.route(`**${path}*`, (route) => route.fulfill({ body: html, contentType: 'text/html' }));
  await page.route('**/facts.json', (route) => route.fulfill({ json: longIndex(index, slugs) }));
}
