/** Text at twice its size on a phone, and names on the narrowest: nothing is cut, nothing overlaps, and only tables scroll sideways. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openFolds, useBrowser } from '../support/browser.ts';

const visit = useBrowser();

const PAIR = '/compare/example-atlas-vs-example-bolt/';
const FOUR = '/compare/?items=example-atlas,example-bolt,example-lathe,example-engine';
const PAGES = [
  '/',
  '/models/',
  '/models/example-atlas/',
  '/compare/',
  PAIR,
  FOUR,
  '/needs/write-texts/',
  '/match-graph/',
  '/changes/',
  '/search/?q=atlas',
  '/methodology/',
];

const isCompared = (path: string) => path.includes('-vs-') || path.includes('items=');

/** A page on a phone with letters of `percent` of their size and all its parts open. */
async function open(path: string, width: number, percent = 100): Promise<Page> {
  const { page } = await visit(path, { viewport: { width, height: 844 }, reducedMotion: 'reduce', bypassCSP: true });
  if (isCompared(path)) await page.waitForSelector('.comparison .facts-controls button');
  await page.addStyleTag({ content: `html { font-size: ${percent}% !important }` });
  const isLeaderboard = (await page.locator('.leaderboard-controls').count()) > 0;
  // Its script waits for what readers open.
  if (isLeaderboard) await page.waitForSelector('th[data-sort] button');
  await openFolds(page);
  if (isLeaderboard) {
    await page.waitForSelector('.facet', { state: 'attached' });
    await openFolds(page);
  }
  return page;
}

/** Controls, names and figures that lie outside the screen and not in a region that scrolls. */
const beyondScreen = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(input, select, button, textarea, label, h2, h3, .value, .duel-value)')]
      .filter((one) => one.closest('.scroller, .pair-scroller, .graph-box, .hidden-text') === null)
      .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((one) => one.outerHTML.slice(0, 100)),
  );

describe('text of twice its size at 390 px', () => {
  test.each(PAGES)('%s does not scroll sideways', async (path) => {
    const page = await open(path, 390, 200);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await beyondScreen(page)).toEqual([]);
  });
  test.each([100, 200])(
    'at 320 px and letters of %d% a site of a long name keeps its header within the screen',
    async (percent) => {
      const page = await open('/', 320, percent);
      await page
        .locator('.brand')
        .evaluate((brand) => (brand.lastChild!.textContent = 'Comparisons of Everything Companies Need'));
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const ends = await page
        .locator('.site-bar > :visible')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
      expect(Math.max(...ends)).toBeLessThanOrEqual(320);
    },
  );
  test('at 320 px too what stands at the end of a row goes on in a second line', async () => {
    const page = await open('/needs/write-texts/', 320, 200);
    const counts = page.locator('.rows .count');
    await counts.evaluateAll((all) => all.forEach((one) => (one.textContent = 'Example models · not ranked')));
    const ends = await counts.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
    expect(ends.length).toBeGreaterThan(0);
    expect(Math.max(...ends)).toBeLessThanOrEqual(320);
  });
  test('the names of a comparison do not lie over one another', async () => {
    const page = await open(PAIR, 390, 200);
    const [one, other] = await page
      .locator('.side h2')
      .evaluateAll((all) => all.map((name) => name.getBoundingClientRect().toJSON()));
    expect(one.right <= other.left || one.bottom <= other.top).toBe(true);
  });
  test('figures that decide stand on a line each, with the names of their sides and the word "better"', async () => {
    const page = await open(PAIR, 390, 200);
    const figures = page.locator('.duel-value').filter({ hasText: /^[$\d]\S+( \(better\))?$/ });
    expect(await figures.count()).toBeGreaterThan(2);
    const brokenFigures = await figures.evaluateAll((all) =>
      all.filter((one) => {
        const range = document.createRange();
        range.selectNode(one.firstChild ?? one);
        return range.getClientRects().length > 1;
      }),
    );
    expect(brokenFigures.length).toBe(0);
    const shown = page.locator('.duel-cell .hidden-text');
    expect(await shown.evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().width < 20).length)).toBe(0);
    expect(await shown.allTextContents()).toEqual(expect.arrayContaining(['Example Atlas: ', ' (better)']));
  });
  test('the first column of four sides leaves half of the screen to the others', async () => {
    const page = await open(FOUR, 390, 200);
    const first = await page.locator('.pair-scroller tbody th').first().boundingBox();
    const scroller = await page.locator('.pair-scroller').first().boundingBox();
    expect(first?.width ?? 999).toBeLessThanOrEqual((scroller?.width ?? 0) / 2 + 1);
  });
});

describe('more than two sides on a phone', () => {
  test('have all that speaks for them in view: nothing scrolls but tables', async () => {
    const page = await open(FOUR, 390);
    const scrolling = await page
      .locator('.comparison *')
      .evaluateAll((all) =>
        all
          .filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowY) && one.scrollHeight > one.clientHeight + 1)
          .map((one) => one.className),
      );
    expect(scrolling.filter((name) => name !== 'pair-scroller')).toEqual([]);
  });
});

describe('the key figures of an entry', () => {
  test.each([320, 390, 768, 1280])('at %d px each stands on one line, with its unit below it', async (width) => {
    const page = await open('/models/example-atlas/', width);
    const figures = page.locator('.key-figures dd');
    expect(await figures.count()).toBeGreaterThan(2);
    const broken = await figures.evaluateAll((all) =>
      all.flatMap((one) => {
        const range = document.createRange();
        if (one.firstChild !== null) range.selectNodeContents(one.firstChild);
        const unit = one.querySelector('.unit')?.getBoundingClientRect().top ?? Infinity;
        return range.getClientRects().length === 1 && unit >= range.getBoundingClientRect().bottom - 1 ? [] : [one.textContent];
      }),
    );
    expect(broken).toEqual([]);
  });
});

describe('the names of a comparison at 320 px', () => {
  /** How many lines each word of a name takes: a word ends at a space or behind a hyphen. */
  const linesOfWords = (page: Page, name: string) =>
    page
      .locator('.side h2 bdi')
      .first()
      .evaluate((element, text) => {
        element.textContent = text;
        const node = element.firstChild;
        return [...text.matchAll(/[^\s-]+-?/g)].map(({ 0: word, index }) => {
          const range = document.createRange();
          if (node !== null) range.setStart(node, index);
          if (node !== null) range.setEnd(node, index + word.length);
          return new Set([...range.getClientRects()].map(({ top }) => top)).size;
        });
      }, name);
  test.each(['DeepSeek-V4-Pro', 'Transformers', 'MMDetection', 'Claude Opus 5.5'])(
    '%s is broken between its words alone',
    async (name) => {
      const page = await open(PAIR, 320);
      expect((await linesOfWords(page, name)).filter((lines) => lines !== 1)).toEqual([]);
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
  );
  test('a word that no screen has room for is broken nevertheless', async () => {
    const page = await open(PAIR, 320);
    expect((await linesOfWords(page, 'x'.repeat(60)))[0]).toBeGreaterThan(1);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
