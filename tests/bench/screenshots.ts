/**
 * Pictures of every kind of page, to be looked at. `npm run screenshots`.
 *
 *   --dist DIR   pictures of a site that is built already; else the content is built
 *   --out DIR    where they go, with an index.html that shows them all (default: screenshots)
 *   --readme     writes the picture at the top of README.md instead, in light and dark
 */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_ARGS, requireChromium } from '../setup/chromium.ts';
import { samplePages } from '../support/page-kinds.ts';
import { contactSheet, type Shot } from './contact-sheet.ts';
import { serveSite } from './served-site.ts';

const WIDTHS = [320, 390, 768, 1280, 1920];
const THEMES = ['light', 'dark'] as const;
const HEIGHT = 844;
/** Long pages end here. */
const MOST_HEIGHT = 3 * HEIGHT;
/** The picture of README.md: one that many readers ask for, as wide as GitHub shows it. */
const README = {
  path: '/compare/anthropic-claude-opus-4-8-vs-openai-gpt-5-5/',
  folder: 'docs/pictures',
  width: 1000,
  height: 640,
  bytes: 150_000,
};

interface Wanted {
  readonly path: string;
  readonly width: number;
  readonly theme: (typeof THEMES)[number];
  readonly mostHeight: number;
}

async function takePicture(browser: Browser, address: string, file: string, { path, width, theme, mostHeight }: Wanted) {
  const page = await browser.newPage({ viewport: { width, height: HEIGHT }, colorScheme: theme, reducedMotion: 'reduce' });
  try {
    const response = await page.goto(new URL(path, address).href, { waitUntil: 'load' });
    if (response?.ok() !== true) throw new Error(`There is no page ${path}.`);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const clip = { x: 0, y: 0, width, height: Math.min(height, mostHeight) };
    await page.screenshot({ path: file, fullPage: true, clip });
  } finally {
    await page.close();
  }
}

/** All pictures of the median page of every kind, and the sheet that shows them. */
async function takeAll(browser: Browser, address: string, dir: string, out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  const shots: Shot[] = [];
  for (const { kind, path } of samplePages(dir).filter(({ isMedian }) => isMedian)) {
    for (const width of WIDTHS) {
      for (const theme of THEMES) {
        const file = `${kind.replaceAll(/[/*]+/g, '-of')}-${width}-${theme}.png`;
        await takePicture(browser, address, join(out, file), { path, width, theme, mostHeight: MOST_HEIGHT });
        shots.push({ kind, path, width, theme, file });
      }
    }
  }
  writeFileSync(join(out, 'index.html'), contactSheet(shots));
  process.stdout.write(`${shots.length} pictures are in ${join(out, 'index.html')}.\n`);
}

/** The picture of README.md in light and dark, as tall as both together may weigh. */
async function takeReadme(browser: Browser, address: string): Promise<void> {
  const { path, folder, width, bytes } = README;
  mkdirSync(folder, { recursive: true });
  const files = THEMES.map((theme) => ({ theme, file: join(folder, `comparison-${theme}.png`) }));
  let [height, sum] = [README.height, Infinity];
  for (; sum > bytes; height -= 40) {
    for (const { theme, file } of files) await takePicture(browser, address, file, { path, width, theme, mostHeight: height });
    sum = files.reduce((total, { file }) => total + statSync(file).size, 0);
  }
  process.stdout.write(`${files.map(({ file }) => file).join(' and ')} have ${sum} bytes together.\n`);
}

const { values: args } = parseArgs({
  options: {
    dist: { type: 'string' },
    out: { type: 'string', default: 'screenshots' },
    readme: { type: 'boolean', default: false },
  },
});
const temporary = mkdtempSync(join(tmpdir(), 'visavis-screenshots-'));
const dir = join(temporary, 'site');
const { server, address } = await serveSite('content', args.dist, dir);
const browser = await chromium.launch({ executablePath: requireChromium(), args: CHROMIUM_ARGS });
try {
  await (args.readme ? takeReadme(browser, address) : takeAll(browser, address, dir, args.out));
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
  rmSync(temporary, { recursive: true, force: true });
}
