/**
 * How long a leaderboard takes to filter and to sort, measured in a real Chromium: from the reader's act until the rows stand where they belong and the
 * browser has laid them out. The rows of the built leaderboard are repeated until there are as many as asked. `npm run bench:leaderboards`.
 *
 *   --dist DIR   measures a site that is built already
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, requireChromium } from '../setup/chromium.ts';
import { BUDGETS } from '../support/budgets.ts';
import { lengthenLeaderboard } from '../support/long-leaderboard.ts';
import { table } from './print.ts';
import { serveSite } from './served-site.ts';

const PATH = '/repositories/';
const COUNTS = [300, 5000] as const;
const REPEATS = 7;

async function openLong(browser: Browser, dir: string, address: string, count: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await lengthenLeaderboard(page, dir, PATH, count);
  await page.goto(new URL(PATH, address).href);
  await page.click('.filters > summary');
  await page.waitForSelector('.filters .facet');
  await page.click('.filters > summary');
  return page;
}

/** Milliseconds from the change of `selector` to `value` until the new state is said and laid out. */
const timeOf = (page: Page, selector: string, value: string): Promise<number> =>
  page.evaluate(
    ([css, text]) =>
      new Promise<number>((resolve) => {
        const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(css);
        const heads = document.querySelector('.leaderboard thead');
        const status = document.querySelector('.leaderboard-controls [role=status]');
        if (field === null || heads === null || status === null) throw new Error(`no ${css}`);
        const settled = new MutationObserver(() => {
          settled.disconnect();
          document.body.getBoundingClientRect();
          resolve(performance.now() - start);
        });
        settled.observe(status, { childList: true, characterData: true, subtree: true });
        settled.observe(heads, { attributes: true, subtree: true });
        const start = performance.now();
        field.value = text;
        field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
      }),
    [selector, value] as const,
  );

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function measure(page: Page) {
  const [filtered, sorted]: [number[], number[]] = [[], []];
  for (let at = 0; at < REPEATS; at += 1) {
    filtered.push(await timeOf(page, '[name=q]', at % 2 === 0 ? 'open' : 'py'));
    sorted.push(await timeOf(page, '[name=sort]', at % 2 === 0 ? 'name' : 'score'));
  }
  return { filtered: median(filtered), sorted: median(sorted) };
}

const { values: args } = parseArgs({ options: { dist: { type: 'string' } } });
const temporary = mkdtempSync(join(tmpdir(), 'visavis-leaderboards-'));
const dir = join(temporary, 'site');
const { server, address } = await serveSite('content', args.dist, dir);
const browser = await chromium.launch({ executablePath: requireChromium(), args: CHROMIUM_ARGS });
try {
  const rows = [];
  for (const count of COUNTS) {
    const page = await openLong(browser, dir, address, count);
    const { filtered, sorted } = await measure(page);
    rows.push([
      `${count} rows`,
      filtered.toFixed(0),
      sorted.toFixed(0),
      BUDGETS[count === COUNTS[0] ? 'filter300' : 'filter5000'].limit,
    ]);
    await page.close();
  }
  process.stdout.write(table(['median of 7, ms', 'filter', 'sort', 'budget'], rows));
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
  rmSync(temporary, { recursive: true, force: true });
}
