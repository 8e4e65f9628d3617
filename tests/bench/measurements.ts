/** The measurements of `bench:pages`, one a function: each prints its table and gives what the budgets are held against. */
import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { atThousandPages } from '../support/budgets.ts';
import { weighComparisons, weighPage } from '../support/page-weight.ts';
import { listedAddresses } from '../support/sitemap.ts';
import { judge, JUDGED, type Judgement } from './lighthouse.ts';
import { table, type Measured } from './print.ts';
import { measureSearch } from './search-bytes.ts';
import { FEW, measureGrowth } from './site-growth.ts';
import { bytesOf, firstView } from './transfers.ts';

/** What Pagefind says of its index. */
interface PagefindEntry {
  readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
}

const print = (text: string) => process.stdout.write(`${text}\n`);

/** Where the measured site lies, and where it is served. */
export interface Site {
  readonly dir: string;
  readonly address: string;
}

/** The lightest, the middle, the heaviest comparison and the one at 95%, by compressed HTML; prints their sizes. */
export function sampleComparisons({ dir }: Site) {
  const all = weighComparisons(dir);
  const names = { lightest: 0, median: 0.5, '95%': 0.95, heaviest: 1 };
  const sample = Object.entries(names).flatMap(([name, share]) => {
    const page = all[Math.round(share * (all.length - 1))];
    return page === undefined ? [] : [{ name, ...page }];
  });
  print(`HTML of ${all.length} comparisons, bytes\n`);
  print(
    table(
      ['page', 'raw', 'gzip', ''],
      sample.map(({ name, html, path }) => [path, html.raw, html.gzip, name]),
    ),
  );
  return { html: all.map(({ withoutPicture }) => withoutPicture.gzip), sample: sample.map(({ path }) => path) };
}

async function viewPage(browser: Browser, { dir, address }: Site, path: string) {
  const weight = weighPage(dir, path);
  const transfers = await firstView(browser, new URL(path, address).href);
  const foreign = transfers.filter(({ url }) => url.origin !== new URL(address).origin).length;
  return { path, ...weight, seen: transfers.length, bytes: bytesOf(transfers), foreign };
}

/** The first views of the pages at `paths`; the budgets are those of the comparisons among them. */
export async function measureViews(browser: Browser, site: Site, paths: readonly string[]): Promise<Measured> {
  const views = [];
  for (const path of paths) views.push(await viewPage(browser, site, path));
  print('First views in Chromium; files as raw > gzip bytes, the view with its headers\n');
  const rows = views.map(({ path, html, styles, scripts, bytes, seen, foreign }) => {
    const files = [html, styles, scripts].map(({ raw, gzip }) => `${raw} > ${gzip}`);
    return [path, ...files, bytes, seen, foreign];
  });
  print(table(['page', 'HTML', 'CSS', 'scripts', 'view', 'requests', 'other hosts'], rows));
  const comparisons = views.filter(({ path }) => path.includes('-vs-'));
  return {
    styles: comparisons.map(({ styles }) => styles.gzip),
    scripts: comparisons.map(({ scripts }) => scripts.gzip),
    firstView: comparisons.map(({ bytes, html, withoutPicture }) => bytes - html.gzip + withoutPicture.gzip),
    pictured: comparisons.map(({ bytes }) => bytes),
    // A Chromium without a window may ask for no icon; the files show that one with a window does.
    requests: comparisons.map(({ seen, requests }) => Math.max(seen, requests)),
    foreign: views.map(({ foreign }) => foreign),
  };
}

/** The pages that the search index of the site in `dir` holds. */
function indexedPages(dir: string): number {
  const { languages } = JSON.parse(readFileSync(join(dir, 'pagefind/pagefind-entry.json'), 'utf8')) as PagefindEntry;
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

/** What the search fetches, and when. */
export async function measureSearchBytes(browser: Browser, { dir, address }: Site): Promise<Measured> {
  const { idle, nameHit, fullText } = await measureSearch(browser, dir, address);
  const pages = indexedPages(dir);
  const rows = fullText.map(({ typed, bytes }) => [typed, bytes, atThousandPages(bytes, pages)]);
  print(table(['search until the first result shows', `bytes with ${pages} pages`, 'as at 1,000 pages'], rows));
  return { idleSearch: idle, nameHit: [nameHit], fullText: fullText.map(({ bytes }) => atThousandPages(bytes, pages)) };
}

/** How much the HTML of comparisons of `content` grows with the catalogue; builds a small one in the folder `temporary`. */
export function measureSiteGrowth({ dir }: Site, content: string, temporary: string): Measured {
  const growths = measureGrowth(content, dir, temporary);
  print(
    `The comparisons that stand in a catalogue of ${FEW} entries and in the whole one: ${growths.length}, the most different\n`,
  );
  const rows = growths.slice(0, 3).map(({ path, few, all, percent }) => [path, few, all, percent.toFixed(2)]);
  print(table(['page', `HTML with ${FEW}`, 'with all', '% apart'], rows));
  return { growth: growths.map(({ percent }) => percent) };
}

/** The pages that the sitemap lists; thin ones ask search engines to leave them out. */
function listedPaths(dir: string): ReadonlySet<string> {
  return new Set(listedAddresses(dir).map((address) => new URL(address).pathname));
}

/** Lighthouse's judgement of the pages at `paths`, in the Chromium with this debugging port. */
export async function measureLighthouse(site: Site, paths: readonly string[], port: number): Promise<Measured> {
  const listed = listedPaths(site.dir);
  const judgements: (Judgement & { readonly path: string })[] = [];
  for (const path of paths) judgements.push({ path, ...(await judge(new URL(path, site.address).href, port, listed.has(path))) });
  const load = `load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores; above that, times are too long`;
  print(`Lighthouse, mobile; scores of 100, times in ms (${load})\n`);
  const rows = judgements.map(({ path, values }) => [path, ...JUDGED.map((id) => Math.round(values[id] * 1000) / 1000)]);
  print(table(['page', ...JUDGED], rows));
  for (const { path, faults } of judgements) for (const fault of faults) print(`  ${path}  ${fault}`);
  return Object.fromEntries(JUDGED.map((id) => [id, judgements.map(({ values }) => values[id])]));
}
