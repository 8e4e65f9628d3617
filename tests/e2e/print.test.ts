import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, inject, test } from 'vitest';
import { readPages } from '../support/built-site.ts';
import { useBrowser } from '../support/browser.ts';

const visit = useBrowser();

const PATH = '/compare/example-atlas-vs-example-bolt/';

/** The comparison with most facts: its table takes several sheets. */
const longest = readPages(inject('site').dir)
  .filter(({ path }) => path.includes('-vs-'))
  .map(({ path, root }) => ({ path, rows: root.querySelectorAll('.facts-table tr[data-row]').length }))
  .reduce((most, page) => (page.rows > most.rows ? page : most));

/** Without spaces, which a PDF does not keep, and with ligatures taken apart. */
const packed = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/** The packed text of each sheet of `page` on paper, cell by cell. */
async function printSheets(page: Page): Promise<readonly string[]> {
  const document = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await document.getPage(number)).getTextContent();
      return packed(items.map((item) => ('str' in item ? item.str : '')).join(''));
    }),
  );
}

/** Rows that compare something. */
const PRINTED_ROWS = '.facts-table .group > .fold-body > :is(.pair-table, .pair-scroller) tr[data-row]';

/** Writes into each row where it begins and where each of its cells ends, so that both can be found on paper. */
const markRows = (page: Page) =>
  page.locator(PRINTED_ROWS).evaluateAll((rows) => {
    for (const [number, row] of rows.entries()) {
      row.querySelector('th')?.prepend(`{${number}}`);
      for (const cell of row.querySelectorAll('td'))
        cell.append(Object.assign(document.createElement('div'), { textContent: `{${number}}` }));
    }
  });

describe('the facts on paper', () => {
  test.each([
    ['most facts', longest.path],
    ['four sides', '/compare/?items=example-atlas,example-bolt,example-lathe,example-engine'],
  ])('A33 of a comparison with %s have all names above them on each sheet, and no row is split', async (_what, path) => {
    const { page } = await visit(path);
    await page.waitForSelector('.facts-table tr[data-row]');
    const names = await page.locator('.pinned > [data-side] bdi').allTextContents();
    await markRows(page);
    const rows = await page.locator(PRINTED_ROWS).count();
    const sheets = await printSheets(page);
    const withRows = sheets.filter((sheet) => /\{\d+\}/.test(sheet));
    expect(rows).toBeGreaterThan(20);
    expect(withRows.length).toBeGreaterThan(1);
    for (const sheet of withRows) {
      const head = sheet.split(/\{\d+\}/)[0];
      for (const word of names.flatMap((name) => name.split(' '))) expect(head).toContain(packed(word));
    }
    const marks = Array.from({ length: rows }, (_, number) => `{${number}}`);
    const sheetsOf = marks.map((mark) => sheets.filter((sheet) => sheet.includes(mark)).length);
    expect(sheetsOf.filter((count) => count !== 1)).toEqual([]);
    expect(marks.flatMap((mark) => sheets.join('').split(mark).length - 1)).toEqual(marks.map(() => names.length + 1));
  });
});

describe('a comparison on paper', () => {
  test('names itself, the address of its state, and the address of every source', async () => {
    const { page } = await visit(`${PATH}?diff=1`);
    await page.getByRole('button', { name: 'Copy link' }).waitFor();
    const text = (await printSheets(page)).join('');
    expect(text).toContain(packed((await page.textContent('h1')) ?? ''));
    expect(text).toContain(page.url());
    const sources = await page
      .locator('.provenance a[rel], .claim a[rel]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(new Set(sources).size).toBeGreaterThan(3);
    expect(sources.filter((href) => !text.includes(packed(href)))).toEqual([]);
  });
  test('takes three sheets at most, of which the first holds the answer', async () => {
    const { page } = await visit(PATH);
    const sheets = await printSheets(page);
    expect(sheets.length).toBeLessThanOrEqual(3);
    expect(sheets[0]).toContain(packed((await page.textContent('.verdict .detail')) ?? ''));
  });
  test('names its address without script too', async () => {
    const { page } = await visit(PATH, { javaScriptEnabled: false });
    expect((await printSheets(page)).join('')).toContain(PATH);
  });
  test('leaves out what only a screen can use', async () => {
    const { page } = await visit(PATH);
    await page.mouse.move(5, 5);
    await page.mouse.move(6, 6);
    await page.getByRole('button', { name: 'Copy link' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    const controls = page.locator('nav, button, form, .site-footer, .skip, .tools, .fix, #more');
    expect(await controls.count()).toBeGreaterThan(10);
    expect(await controls.evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML))).toEqual(
      [],
    );
    expect(await page.locator('h1, .verdict, .pair-table, .claim').first().isVisible()).toBe(true);
  });
  test('prints a button that names a row as that name, and weights without their sliders', async () => {
    const { page } = await visit(`${PATH}?w=11,9,6,4,70,0`);
    const preset = page.locator('.weights').getByRole('button', { name: 'Cheapest' });
    await preset.waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await preset.evaluate((button) => getComputedStyle(button).borderBlockStartWidth)).toBe('0px');
    expect(await page.locator('.weights input:visible').count()).toBe(0);
    expect(await page.locator('.weights li b').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^70 ?%$/)]),
    );
  });
  test.each(['the system', 'the reader'])('is dark on white where %s prefers a dark screen', async (who) => {
    const { page } = await visit(PATH, { colorScheme: who === 'the system' ? 'dark' : 'light' });
    if (who === 'the reader') await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
    await page.emulateMedia({ media: 'print' });
    const colours = await page.evaluate(() => {
      const lightness = (colour: string) => Math.max(...(colour.match(/\d+/g) ?? []).slice(0, 3).map(Number));
      const inks = ['h1', '.value', '.note', '.better-mark', '.unit'].map((selector) => {
        const element = document.querySelector(selector);
        return element === null ? 255 : lightness(getComputedStyle(element).color);
      });
      return { inks, ground: lightness(getComputedStyle(document.documentElement).backgroundColor) };
    });
    expect(colours.ground).toBe(255);
    for (const ink of colours.inks) expect(ink).toBeLessThan(128);
  });
});

test.each([PATH, '/models/'])('no letters of the picture of %s lie over what stands below it on paper', async (path) => {
  const { page } = await visit(path, { viewport: { width: 703, height: 1000 } });
  await page.emulateMedia({ media: 'print' });
  const picture = page.locator('.picture').first();
  const bottoms = await picture
    .locator('.scatter text')
    .evaluateAll((all) => all.map((text) => text.getBoundingClientRect().bottom));
  const tops = await picture
    .locator('> .picture-legend, > p')
    .evaluateAll((all) => all.map((part) => part.getBoundingClientRect().top));
  expect(bottoms.length).toBeGreaterThan(4);
  expect(tops.length).toBeGreaterThan(0);
  expect(Math.max(...bottoms)).toBeLessThanOrEqual(Math.min(...tops) + 1);
});

test('a leaderboard fits the sheet', async () => {
  const { page } = await visit('/models/', { viewport: { width: 703, height: 1000 }, javaScriptEnabled: false });
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(703);
});

test('a leaderboard keeps the names of its columns on paper', async () => {
  const { page } = await visit('/models/');
  await page.waitForSelector('th[data-sort] button');
  expect((await printSheets(page)).join('')).toContain('Adoption');
});
