import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { findFaults } from '../support/axe.ts';
import { openFolds, useBrowser } from '../support/browser.ts';
import { lengthenLeaderboard } from '../support/long-leaderboard.ts';

const visit = useBrowser();

/** One page of every type. */
const PAGES = [
  '/',
  '/models/',
  '/models/example-atlas/',
  '/repositories/',
  '/repositories/example-lathe/',
  '/compare/',
  '/compare/example-atlas-vs-example-lathe/',
  '/compare/example-atlas-vs-example-bolt/',
  '/capabilities/',
  '/capabilities/text-writing/',
  '/needs/',
  '/needs/write-texts/',
  '/benchmarks/',
  '/benchmarks/example-puzzles/',
  '/match-graph/',
  '/changes/',
  '/gaps/',
  '/search/',
  '/methodology/',
  '/glossary/',
  '/sources/',
  '/api/',
  '/404.html',
];
const LOOKS = [
  { width: 1280, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
] as const;

describe.each(LOOKS)('at $width px in $colorScheme', ({ width, colorScheme }) => {
  const options = { viewport: { width, height: 900 }, colorScheme };
  test.each(PAGES)('A38 %s: axe finds nothing, nothing sticks out, nothing leaves the site', async (path) => {
    const { page, requests, errors } = await visit(path, options);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const origin = new URL(page.url()).origin;
    expect(requests.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual([]);
    expect(errors).toEqual([]);
    await openFolds(page);
    expect(await findFaults(page)).toEqual([]);
  });
});

describe('A32 without script', () => {
  const options = { javaScriptEnabled: false };
  test('a comparison shows every fact, score and capability', async () => {
    const { page } = await visit('/compare/example-atlas-vs-example-bolt/', options);
    expect(await page.locator('.pair-table tr[data-row]').count()).toBeGreaterThan(18);
    expect(await page.locator('.claim, [id^=capabilities-] .list > li').count()).toBeGreaterThan(8);
    expect(await page.locator('.verdict li').count()).toBeGreaterThan(4);
  });
  test('a leaderboard is whole and its controls, which would not work, are hidden', async () => {
    const { page } = await visit('/models/', options);
    expect(await page.locator('.leaderboard tbody tr').count()).toBeGreaterThanOrEqual(9);
    expect(await page.locator('.leaderboard-controls').isVisible()).toBe(false);
  });
  test('the search page leads to all leaderboards', async () => {
    const { page } = await visit('/search/', options);
    expect(await page.locator('.browse a[href^="/models/"]').count()).toBeGreaterThanOrEqual(1);
    expect(await page.locator('noscript').isVisible()).toBe(true);
  });
});

describe('a comparison while scrolling', () => {
  test.each([320, 768, 1280])('keeps both names in view at %d px', async (width) => {
    const { page } = await visit('/compare/example-atlas-vs-example-bolt/', { viewport: { width, height: 800 } });
    await openFolds(page);
    await page.locator('#row-fact-licence').scrollIntoViewIfNeeded();
    const heads = page.locator('.pinned > [data-side]');
    for (const index of [0, 1]) {
      const box = await heads.nth(index).boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(800);
      const background = await page.locator('.pinned').evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(background).not.toMatch(/rgba\(.*, 0(\.\d+)?\)|transparent/);
    }
  });
});

describe('the facts of a comparison', () => {
  const path = '/compare/example-atlas-vs-example-bolt/';
  const shownRows = '.facts-table tr[data-row]:not([hidden])';
  test('show only the differences at a press, say how many rows are left, and keep unknown values', async () => {
    const { page } = await visit(path);
    const all = await page.locator(shownRows).count();
    const equal = await page.locator('.facts-table tr[data-equal]').count();
    expect(equal).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Only differences' }).click();
    await expect.poll(() => page.locator(shownRows).count()).toBe(all - equal);
    expect(await page.textContent('.facts-controls [role=status]')).toBe(`${all - equal} of ${all} rows shown`);
    expect(await page.locator('.facts-table tr[data-row][hidden] [data-state=unknown]').count()).toBe(0);
    expect(
      await page
        .locator('.facts-table > .group:not([hidden])')
        .evaluateAll((groups) => groups.filter((group) => group.querySelector('tr[data-row]:not([hidden])') === null).length),
    ).toBe(0);
    await expect.poll(() => new URL(page.url()).search).toBe('?diff=1');
  });
  test('take the state from the address, and give all rows back', async () => {
    const { page } = await visit(`${path}?diff=1`);
    const button = page.getByRole('button', { name: 'Only differences', pressed: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.facts-table tr[data-row][hidden]').count()).toBe(0);
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });
  test('lack the button without script, and show every row', async () => {
    const { page } = await visit(`${path}?diff=1`, { javaScriptEnabled: false });
    expect(await page.locator('.facts-controls button').count()).toBe(0);
    expect(await page.locator('.facts-table tr[data-row][hidden]').count()).toBe(0);
  });
});

describe('the match graph', () => {
  test('is found in and made larger with script, and a picture without', async () => {
    const { page, errors } = await visit('/match-graph/');
    await page.fill('.graph-controls input', 'Example');
    await expect.poll(() => page.locator('.graph-box a.found').count()).toBeGreaterThan(5);
    expect(await page.locator('.graph-box a[tabindex="0"]').count()).toBe(await page.locator('.graph-box a.found').count());
    const width = async () => (await page.locator('.graph-box svg').boundingBox())?.width ?? 0;
    const before = await width();
    await page.click('.graph-controls button >> nth=0');
    expect(await width()).toBeGreaterThan(1.4 * before);
    expect(errors).toEqual([]);
    const plain = await visit('/match-graph/', { javaScriptEnabled: false });
    expect(await plain.page.locator('.graph-box img').isVisible()).toBe(true);
  });
});

describe('a leaderboard', () => {
  test('is re-ranked by weights of the reader’s own, and the address holds them', async () => {
    const { page } = await visit('/models/?w-adoption=0&w-quality=100&w-ecosystem=0&w-matchGraph=0');
    const numbers = async (cells: string) =>
      (await page.locator(`.leaderboard >> nth=0 >> ${cells}`).allTextContents()).map(Number);
    const quality = () => numbers('tbody tr td:nth-child(5)');
    await expect
      .poll(async () => (await numbers('.score .value')).join())
      .toBe((await quality()).toSorted((a, b) => b - a).join());
    expect(await numbers('.score .value')).toEqual(await quality());
  });
  test('is filtered, and says how many rows are left', async () => {
    const { page } = await visit('/models/');
    await page.fill('input[name=q]', 'Example');
    const status = page.locator('.leaderboard-controls [role=status]');
    await expect.poll(() => status.textContent()).toMatch(/shown/);
    const names = await page.locator('.leaderboard tbody tr:not([hidden]) th a').allTextContents();
    expect(names.length).toBeGreaterThan(3);
    expect(await status.textContent()).toBe(`${names.length} of ${await page.locator('.leaderboard tbody tr').count()} shown`);
    expect(names.every((name) => name.includes('Example'))).toBe(true);
    await expect.poll(() => new URL(page.url()).search).toBe('?q=Example');
    // The dots of its picture are filtered with it.
    const dots = await page.locator('.scatter .dot:visible title').allTextContents();
    expect(dots.length).toBeGreaterThan(2);
    expect(dots.every((figures) => figures.startsWith('Example'))).toBe(true);
  });
  test('sorts by a column with the keyboard, unknown values last', async () => {
    const { page } = await visit('/models/');
    await page.locator('th[data-sort=inputUsdPerMillionTokens] button').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getAttribute('th[data-sort=inputUsdPerMillionTokens]', 'aria-sort')).toBe('ascending');
    const prices = (await page.locator('.leaderboard >> nth=0 >> tbody tr td:nth-child(8)').allTextContents()).map((text) =>
      text.trim(),
    );
    const known = prices.filter((text) => text !== 'Unknown').map((text) => Number(text.replace('$', '')));
    expect(known).toEqual(known.toSorted((a, b) => a - b));
    expect(prices.slice(0, known.length)).not.toContain('Unknown');
  });
});

test('a leaderboard in another order than by score is one table, with what is not ranked in its place', async () => {
  const { page } = await visit('/models/');
  const tables = page.locator('.leaderboard');
  const namesIn = (at: number) => tables.nth(at).locator('tbody th a').allTextContents();
  const built = [await namesIn(0), await namesIn(1)];
  expect(built[1]?.length).toBeGreaterThan(0);
  await page.click('.leaderboard >> nth=0 >> th[data-sort=name] button');
  await expect.poll(async () => (await namesIn(0)).length).toBe(built.flat().length);
  expect((await namesIn(0)).toSorted()).toEqual(built.flat().toSorted());
  expect(await page.getByRole('heading', { name: 'Not ranked' }).count()).toBe(0);
  await page.click('button[type=reset]');
  await expect.poll(async () => [await namesIn(0), await namesIn(1)]).toEqual(built);
  expect(await page.getByRole('heading', { name: 'Not ranked' }).count()).toBe(1);
});

describe('the filters of a leaderboard', () => {
  const names = (page: Page) => page.locator('.leaderboard tbody tr:not([hidden]) th a').allTextContents();
  const told = (page: Page) => page.locator('.leaderboard-controls [role=status]');
  test('are made of the facts of its entries, with counts, and one that would leave nothing cannot be chosen', async () => {
    const { page, errors, requests } = await visit('/models/');
    expect(requests.filter((url) => url.endsWith('facts.json'))).toEqual([]);
    await page.click('.filters > summary');
    await page.click('.facet:has([name=openWeights]) > summary');
    const choice = page.locator('.choice:has([name=openWeights][value=yes])');
    const count = Number(await choice.locator('.count').textContent());
    await choice.locator('input').check();
    await expect.poll(async () => (await names(page)).length).toBe(count);
    expect(await page.locator('.choice input:disabled:checked').count()).toBe(0);
    for (const one of await page.locator('.choice:has(input:disabled) .count').allTextContents()) expect(one).toBe('0');
    expect(await findFaults(page, '.leaderboard-controls')).toEqual([]);
    expect(new URL(page.url()).search).toBe('?openWeights=yes');
    await page.goBack();
    await expect.poll(async () => (await names(page)).length).toBeGreaterThan(count);
    expect(await choice.locator('input').isChecked()).toBe(false);
    expect(errors).toEqual([]);
  });
  test('are read from an address, which says what is not understood', async () => {
    const { page } = await visit('/models/?inputUsdPerMillionTokens=..1&sort=inputUsdPerMillionTokens&dir=up&maker=Nobody');
    await expect.poll(() => told(page).textContent()).toMatch(/^\d+ of \d+ shown; not understood: maker=Nobody$/);
    const prices = await page.locator('.leaderboard >> nth=0 >> tbody tr:not([hidden]) td.fact:nth-child(8)').allTextContents();
    const amounts = prices.map((price) => Number(price.replace('$', '')));
    expect(amounts.length).toBeGreaterThan(1);
    expect(amounts.every((amount) => amount <= 1)).toBe(true);
    expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
    await page.click('.filters > summary');
    expect(await page.inputValue('[name="inputUsdPerMillionTokens.to"]')).toBe('1');
  });
  test('of a list leave what has one of its values, or at a press what has all of them', async () => {
    const { page } = await visit('/models/?inputModalities=text,image');
    await expect.poll(() => told(page).textContent()).toMatch(/shown$/);
    const either = await names(page);
    await page.click('.filters > summary');
    await page.click('.facet:has([name=inputModalities]) > summary');
    await page.check('[name=all][value=inputModalities]');
    expect(new URL(page.url()).search).toBe('?inputModalities=text,image&all=inputModalities');
    await expect.poll(async () => (await names(page)).length).toBeLessThan(either.length);
    const both = (await names(page)).length;
    const boxes = page.locator('.facet:has([name=inputModalities]) .choice:has(:checked) .count:not(:empty)');
    expect(await boxes.allTextContents()).toEqual([String(both), String(both)]);
    expect(await page.isEnabled('[name=all][value=inputModalities]')).toBe(true);
  });
  test('columns can be chosen, and rows are sorted by them', async () => {
    const { page } = await visit('/models/?columns=releaseDate&sort=releaseDate');
    await page.waitForSelector('th[data-sort=releaseDate][aria-sort=descending]');
    expect(await page.locator('.leaderboard >> nth=0 >> th.fact').count()).toBe(1);
    const days = await page.locator('.leaderboard >> nth=0 >> tbody td.fact').allTextContents();
    expect(days.filter((day) => day !== 'Unknown').length).toBeGreaterThan(2);
    expect(await told(page).textContent()).toBe('');
  });
  test('what is shown can be saved as CSV', async () => {
    const { page } = await visit('/models/?openWeights=yes');
    await expect.poll(() => told(page).textContent()).toMatch(/shown$/);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('.save-csv')]);
    const text = await readFile(await download.path(), 'utf8');
    expect(download.suggestedFilename()).toBe('models.csv');
    expect(text.split('\r\n')[0]).toMatch(/^\uFEFF"Rank","Name","Maker","Address","Score",/);
    expect(text.trim().split('\r\n').length - 1).toBe((await names(page)).length);
  });
  test('are read from older addresses too, and from those that readers type', async () => {
    const { page } = await visit('/models/?openWeights=Yes&columns=nothing&w-quality=many');
    await expect.poll(() => told(page).textContent()).toMatch(/shown; not understood: w-quality=many, columns=nothing$/);
    expect(await page.locator('.leaderboard >> nth=0 >> tbody .score .value >> nth=0').textContent()).toMatch(/^\d+$/);
    expect(await page.locator('.leaderboard >> nth=0 >> th.fact').count()).toBeGreaterThan(1);
  });
  test('a name is found however its parts are joined', async () => {
    const { page } = await visit('/models/');
    const all = await names(page);
    const name = all[0] ?? '';
    await page.fill('[name=q]', name.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase());
    await expect.poll(() => told(page).textContent()).toMatch(/shown$/);
    expect(await names(page)).toContain(name);
    expect((await names(page)).length).toBeLessThan(all.length);
  });
  test('a reset puts all back, with the columns of the page', async () => {
    const { page } = await visit('/models/?sort=name&dir=up');
    await page.click('.column-choice > summary');
    const ticked = () => page.locator('[name=columns]:checked').count();
    await expect.poll(ticked).toBeGreaterThan(1);
    const before = await ticked();
    await page.uncheck('[name=columns]:checked >> nth=0');
    await expect.poll(() => page.locator('.leaderboard >> nth=0 >> th.fact').count()).toBe(before - 1);
    await page.click('button[type=reset]');
    await expect.poll(ticked).toBe(before);
    await expect.poll(() => page.locator('.leaderboard >> nth=0 >> th.fact').count()).toBe(before);
    expect(new URL(page.url()).search).toBe('');
  });
  test('on a phone a row is two lines, with the facts below the name', async () => {
    const { page } = await visit('/models/', { viewport: { width: 390, height: 844 } });
    expect(await page.locator('.leaderboard tbody .brief >> nth=0').isVisible()).toBe(true);
    expect(await page.locator('.leaderboard td.fact >> nth=0').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.selectOption('[name=sort]', 'inputUsdPerMillionTokens');
    await expect.poll(() => new URL(page.url()).search).toBe('?sort=inputUsdPerMillionTokens&dir=up');
    const prices = async () => {
      const briefs = await page.locator('.leaderboard >> nth=0 >> tbody .brief').allTextContents();
      return briefs.map((brief) => Number(/^\$([\d.]+)/.exec(brief)?.[1] ?? Infinity));
    };
    const isSorted = (all: readonly number[]) => all.join() === all.toSorted((a, b) => a - b).join();
    await expect.poll(async () => isSorted(await prices())).toBe(true);
    await page.click('.filters > summary');
    await page.click('.leaderboard-controls [type=submit]');
    await expect.poll(() => page.locator('.leaderboard-controls details[open]').count()).toBe(0);
  });
});

test('a leaderboard of many entries shows the first hundred of what is left, and all at a press', async () => {
  const { page } = await visit('/models/');
  await lengthenLeaderboard(page, inject('site').dir, '/models/', 130);
  await page.reload();
  await page.locator('th[data-sort=name] button').first().click();
  const shown = page.locator('.leaderboard >> nth=0 >> tbody tr:visible');
  await expect.poll(() => shown.count()).toBe(100);
  await page.getByRole('button', { name: 'Show all 130' }).click();
  await expect.poll(() => shown.count()).toBe(130);
  expect(await page.evaluate(() => document.activeElement?.closest('tr')?.rowIndex)).toBe(101);
});

describe('entries picked in a leaderboard', () => {
  const boxOf = (page: Page, name: string) => page.getByRole('checkbox', { name: `Compare ${name}`, exact: true });
  test('are compared by the link of a bar, in the order in which they were picked', async () => {
    const { page } = await visit('/models/');
    await boxOf(page, 'Example Bolt').check();
    const bar = page.locator('.compare-bar');
    expect(await bar.getByRole('status').textContent()).toBe('Example Bolt is picked. Pick another to compare them.');
    await boxOf(page, 'Example Atlas').check();
    const link = bar.getByRole('link', { name: 'Compare Example Bolt and Example Atlas' });
    expect(await link.getAttribute('href')).toBe('/compare/?items=example-bolt,example-atlas');
    expect(await findFaults(page, '.compare-bar')).toEqual([]);
    // Names of entries break anywhere; what a button says does not.
    await page.setViewportSize({ width: 390, height: 844 });
    const lines = await bar.getByRole('button').evaluate((button) => {
      const range = document.createRange();
      range.selectNodeContents(button);
      return range.getClientRects().length;
    });
    expect(lines).toBe(1);
  });
  test('are four at most, stay picked while rows are sorted, and are let go by Clear', async () => {
    const { page } = await visit('/models/');
    const boxes = page.locator('.leaderboard').first().getByRole('checkbox');
    for (const at of [0, 1, 2, 3]) await boxes.nth(at).check();
    expect(await boxes.nth(4).isDisabled()).toBe(true);
    await page.locator('th[data-sort=name] button').first().click();
    await expect.poll(() => page.locator('.leaderboard input:checked').count()).toBe(4);
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await page.locator('.leaderboard input:checked').count()).toBe(0);
    expect(await page.locator('.compare-bar').isVisible()).toBe(false);
  });
});

test('the changes are filtered by kind, and the address holds the choice', async () => {
  const { page } = await visit('/changes/');
  const shown = () =>
    page.locator('.change-day:not([hidden]) li:not([hidden])').evaluateAll((all) => all.map((one) => one.dataset.kind));
  const all = await shown();
  await page.getByRole('button', { name: 'Models' }).click();
  await expect.poll(shown).toEqual(all.filter((kind) => kind === 'model'));
  await expect.poll(() => new URL(page.url()).search).toBe('?kind=model');
  await page.reload();
  await expect.poll(shown).toEqual(all.filter((kind) => kind === 'model'));
  await page.getByRole('button', { name: 'All' }).click();
  await expect.poll(shown).toEqual(all);
});

test('a link to a fact or a capability opens what it is folded in', async () => {
  const { page } = await visit('/models/example-one/#fact-contextTokens');
  await expect.poll(() => page.locator('#fact-contextTokens').isVisible()).toBe(true);
});

test('on a phone the links of the site open from a button, without script', async () => {
  const { page } = await visit('/', { viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
  const links = page.getByRole('navigation', { name: 'Site' });
  expect(await links.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Menu' }).click();
  await links.getByRole('link', { name: 'Models' }).click();
  await page.waitForURL('**/models/');
});
