/**
 * What readers wait for, measured on the built site in a real Chromium. `npm run bench:pages`.
 *
 *   --dist DIR        measures a site that is built already; it must be built from this code and content
 *   --lengths         measures only how long the pages of every kind are, and what each loads
 *   --no-lighthouse   leaves Lighthouse out, which takes a minute or two and wants the machine to itself
 *
 * Exits with 1 when a size or a length exceeds its budget; times depend on the machine and are only told.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_ARGS, requireChromium } from '../setup/chromium.ts';
import { weighPages } from '../support/page-weight.ts';
import { freePort } from './lighthouse.ts';
import {
  measureLighthouse,
  measureSearchBytes,
  measureSiteGrowth,
  measureViews,
  sampleComparisons,
  type Site,
} from './measurements.ts';
import { measurePageLengths } from './page-lengths.ts';
import { measureRepetition } from './repetition.ts';
import { missesSize, verdicts, type Measured } from './print.ts';
import { serveSite } from './served-site.ts';

const CONTENT = 'content';

async function measureSizes(
  browser: Browser,
  site: Site,
  paths: readonly string[],
  sample: readonly string[],
): Promise<Measured> {
  return {
    ...(await measureViews(browser, site, [...paths, '/search/', ...sample])),
    ...(await measureSearchBytes(browser, site)),
    ...measureSiteGrowth(site, CONTENT, temporary),
    ...measureRepetition(site),
  };
}

async function measureAll(browser: Browser, site: Site, port: number): Promise<Measured> {
  const { html, sample } = sampleComparisons(site);
  const [, median = '/', , heaviest = '/'] = sample;
  const models = weighPages(site.dir, 'models');
  const at = (place: number) => models.at(place)?.path ?? '/';
  const [middle, last] = [at(Math.floor(models.length / 2)), at(-1)];
  const paths = ['/', '/models/', '/repositories/', middle, last, '/compare/'];
  const sizes = await measureSizes(browser, site, paths, sample);
  const judged = args.lighthouse ? await measureLighthouse(site, [...paths, median, heaviest], port) : {};
  return { html, ...sizes, ...judged };
}

const options = {
  dist: { type: 'string' },
  lengths: { type: 'boolean', default: false },
  lighthouse: { type: 'boolean', default: true },
} as const;
const { values: args } = parseArgs({ options, allowNegative: true });
const temporary = mkdtempSync(join(tmpdir(), 'visavis-bench-'));
const dir = join(temporary, 'site');
const { server, address } = await serveSite(CONTENT, args.dist, dir);
const port = await freePort();
const launch = { executablePath: requireChromium(), args: [...CHROMIUM_ARGS, `--remote-debugging-port=${port}`] };
const browser = await chromium.launch(launch);
try {
  const measured = args.lengths ? {} : await measureAll(browser, { dir, address }, port);
  const missesLength = await measurePageLengths(browser, { dir, address });
  if (!args.lengths) process.stdout.write(`\n${verdicts(measured)}`);
  process.exitCode = missesLength || missesSize(measured) ? 1 : 0;
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
  rmSync(temporary, { recursive: true, force: true });
}
