/** What readers are promised of a comparison (docs/readers.md), as far as only a browser can show it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openFolds, useBrowser } from '../support/browser.ts';

const visit = useBrowser();
const PAIR = '/compare/example-atlas-vs-example-bolt/';
const MIXED = '/compare/example-atlas-vs-example-lathe/';
const WIDTHS = [320, 768, 1280];
/** A page with all its parts open. */
const open = async (path: string, width: number, height = 800) => {
  const { page } = await visit(path, { viewport: { width, height }, reducedMotion: 'reduce' });
  await openFolds(page);
  return page;
};

describe('tables stay tables', () => {
  test.each(WIDTHS)('A4 at %d px every table, row and cell is laid out as one', async (width) => {
    const page = await open(PAIR, width);
    const odd = await page
      .locator('.pair-table, .pair-table tr, .pair-table td, .pair-table th')
      .evaluateAll(
        (all) =>
          all.filter((one) => !/^(?:table|none)/.test(getComputedStyle(one).display) || one.getAttribute('role') !== null).length,
      );
    expect(odd).toBe(0);
  });
  test.each(WIDTHS)('A5 at %d px both names are in view wherever the table is', async (width) => {
    const page = await open(PAIR, width);
    for (const row of ['pricing', 'contextTokens', 'toolCalling', 'providerCount', 'licence']) {
      await page.locator(`#row-fact-${row}`).evaluate((element) => element.scrollIntoView({ block: 'end' }));
      for (const box of await page
        .locator('.pinned > [data-side]')
        .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().toJSON()))) {
        expect(box.top).toBeGreaterThanOrEqual(-1);
        expect(box.bottom).toBeLessThanOrEqual(800);
      }
    }
  });
  test.each([320, 390, 1280])('A5 at %d px no name and no status of a side is cut by the line below it', async (width) => {
    const page = await open(PAIR, width);
    const cut = await page.locator('.pinned > [data-side]').evaluateAll((heads) => {
      const names = ['Claude Sonnet 3.5 v2', 'Nemotron 3.5 Lightning 30B A3B'];
      heads.forEach((head, at) => (head.innerHTML = `<bdi>${names[at]}</bdi> <span class="badge">Retired 28 Oct 2025</span>`));
      return heads
        .filter((head) => head.scrollHeight > head.clientHeight || head.scrollWidth > head.clientWidth)
        .map((head) => `${head.scrollWidth} × ${head.scrollHeight} in ${head.clientWidth} × ${head.clientHeight}`);
    });
    expect(cut).toEqual([]);
  });
  test('A6 the names keep an opaque ground and leave four fifths of a small screen to the rows', async () => {
    const page = await open(PAIR, 320, 256);
    await page.locator('#row-fact-toolCalling').scrollIntoViewIfNeeded();
    const head = page.locator('.pinned > [data-side]').first();
    expect((await head.boundingBox())?.height).toBeLessThanOrEqual(256 * 0.2 + 0.5);
    expect(await page.locator('.pinned').evaluate((element) => getComputedStyle(element).backgroundColor)).toMatch(/^rgb\(/);
  });
  test('A7 what has the focus is never hidden behind the names', async () => {
    const page = await open(PAIR, 768, 600);
    await page.locator('.facts-table tr[data-row] a').first().focus();
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => {
        const [focused, head] = [document.activeElement, document.querySelector('.pinned > [data-side]')];
        if (!focused?.closest('.facts-table') || head === null) return false;
        return focused.getBoundingClientRect().top < head.getBoundingClientRect().bottom - 1;
      });
      expect(hidden, `after ${step + 1} steps`).toBe(false);
    }
    await page.keyboard.press('Shift+Tab');
    const back = await page.evaluate(() => {
      const head = document.querySelector('.pinned > [data-side]')?.getBoundingClientRect().bottom ?? 0;
      return (document.activeElement?.getBoundingClientRect().top ?? 0) - head;
    });
    expect(back).toBeGreaterThanOrEqual(-1);
  });
});

describe('the facts', () => {
  test('A10 A11 "Only differences" hides equal rows and emptied groups, keeps unknown ones, says so, and stands in the address', async () => {
    const page = await open(PAIR, 1280);
    const button = page.getByRole('button', { name: 'Only differences' });
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await button.click();
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
    const shown = await page.locator('.facts-table tr[data-row]:visible').count();
    const all = await page.locator('.facts-table tr[data-row]').count();
    expect(await page.textContent('.facts-controls [role=status]')).toBe(`${shown} of ${all} rows shown`);
    expect(await page.locator('.facts-table tr[data-row][hidden] [data-state=unknown]').count()).toBe(0);
    await expect.poll(() => new URL(page.url()).searchParams.get('diff')).toBe('1');
  });
  test.each([390, 600, 1280])('at %d px the figures that decide have half of the width each', async (width) => {
    const page = await open(PAIR, width);
    const list = await page.locator('.duel ul').boundingBox();
    const second = await page.locator('.duel-cell[data-side=b]').first().boundingBox();
    expect((second?.x ?? 0) - (list?.x ?? 0)).toBeGreaterThan((list?.width ?? 0) * 0.45);
  });
  test('A18 a name shows its definition at a press, in words, and Escape closes it and gives the focus back', async () => {
    const page = await open(PAIR, 320);
    const name = page.locator('#row-fact-contextTokens th a');
    await name.focus();
    await page.keyboard.press('Enter');
    const note = page.locator('.definition:popover-open');
    await note.waitFor();
    expect(await note.textContent()).toContain('How many tokens one request may hold');
    const box = await note.boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 320).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.definition:popover-open').count()).toBe(0);
    await expect.poll(() => name.evaluate((element) => element === document.activeElement)).toBe(true);
  });
  test('A18 without script the name leads to the glossary', async () => {
    const { page } = await visit(PAIR, { javaScriptEnabled: false });
    await page.locator('#row-fact-contextTokens th a').click();
    await page.waitForURL('**/glossary/#contextTokens');
  });
  test('A39 a screen reader hears row, column, value and state of a cell', async () => {
    const page = await open(PAIR, 1280);
    const snapshot = await page.locator('.facts-table').ariaSnapshot();
    expect(snapshot).toMatch(/columnheader "Example Atlas"/);
    const row = await page.locator('#row-fact-outputUsdPerMillionTokens').ariaSnapshot();
    expect(row).toMatch(/rowheader "Output price USD per 1M tokens"/);
    expect(row).toMatch(/cell "\$0\.30 Better [\d.,]+ ?× cheaper"/);
    await page.getByLabel('Show sources').check();
    expect(await page.locator('#row-fact-outputUsdPerMillionTokens').ariaSnapshot()).toMatch(
      /cell "\$0\.30 Better .* Example list of invented figures, 1 Jul 2026/,
    );
    const other = await open('/compare/example-engine-vs-example-kit/', 1280);
    const unknown = other.locator('tr[data-row]:has([data-state=unknown])').first();
    expect(await unknown.ariaSnapshot()).toMatch(/cell "Unknown"/);
    await other.getByLabel('Show sources').check();
    expect(await unknown.ariaSnapshot()).toMatch(/cell "Unknown Add this value"/);
  });
});

/** Marks up every element that sticks out of the page or is cut off. */
const stickingOut = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const all = [...document.querySelectorAll('main *')].filter(
      (element) => element.closest('.pair-scroller, .scroller, .hidden-text, svg') === null,
    );
    return all
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && (box.right > width + 1 || box.left < -1);
      })
      .map((element) => element.outerHTML.slice(0, 80));
  });

describe('every screen', () => {
  test.each([PAIR, MIXED])('A22 %s fits 320 px: the page does not scroll sideways, and neither does a table', async (path) => {
    const page = await open(path, 320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const wide = await page
      .locator('.pair-table')
      .evaluateAll((all) => all.filter((table) => table.getBoundingClientRect().width > 320).length);
    expect(wide).toBe(0);
    expect(await stickingOut(page)).toEqual([]);
  });
  test.each(['/models/', '/models/example-atlas/', '/methodology/'])(
    'A23 what scrolls sideways in %s is a region with a name that the keyboard reaches',
    async (path) => {
      const page = await open(path, 320);
      await openFolds(page);
      const regions = page.locator('.scroller');
      expect(await regions.count()).toBeGreaterThan(0);
      for (const region of await regions.all()) {
        expect(await region.ariaSnapshot()).toMatch(/^- region "[^"]+"/);
        expect(await region.getAttribute('tabindex')).toBe('0');
      }
    },
  );
  test.each([320, 1280])('A24 at %d px wider spacing of text, as readers may set it, loses nothing', async (width) => {
    const page = await open(PAIR, width);
    await page
      .addStyleTag({
        // Playwright adds it past the page's own policy.
        content:
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      })
      .catch(() =>
        page.evaluate(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(
            '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
          );
          document.adoptedStyleSheets.push(sheet);
        }),
      );
    expect(await page.locator('h1').evaluate((element) => getComputedStyle(element).letterSpacing)).not.toBe('normal');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await stickingOut(page)).toEqual([]);
    const cut = await page
      .locator('.pair-table td, .pair-table tbody th, .card, .verdict')
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.outerHTML.slice(0, 80)));
    expect(cut).toEqual([]);
  });
  test('A25 controls are large enough for a thumb: at least 24 px, buttons 44', async () => {
    const page = await open(PAIR, 320);
    await page.locator('.facts-controls button').waitFor();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withRules(['target-size']).analyze();
    expect(violations.flatMap(({ nodes }) => nodes.map((node) => node.html))).toEqual([]);
    const small = await page
      .locator('main button')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML));
    expect(small).toEqual([]);
  });
  describe.each([
    ['a name of a hundred letters without a space', 'example-name-long'],
    ['an Arabic name', 'example-name-arabic'],
    ['a Chinese name', 'example-name-chinese'],
    ['a name of emoji', 'example-name-emoji'],
  ])('A26 %s', (_what, slug) => {
    test.each([`/models/${slug}/`, `/compare/${slug}-vs-example-one/`, `/compare/?items=example-atlas,${slug}`])(
      'breaks nothing at 320 px in %s',
      async (path) => {
        const page = await open(path, 320);
        if (path.includes('?')) await page.waitForSelector('.comparison h1');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        expect(await stickingOut(page)).toEqual([]);
      },
    );
  });
  test('A27 styles know no left and right, and the page read from the right holds together', async () => {
    const dir = join(import.meta.dirname, '..', '..', 'src', 'styles');
    const sheets = readdirSync(dir).map((file) => readFileSync(join(dir, file), 'utf8'));
    expect(
      sheets.flatMap((css) => css.match(/(?:margin|padding|border|inset)-(?:left|right)|(?:^|[\s;{])(?:left|right)\s*:/g) ?? []),
    ).toEqual([]);
    const page = await open(PAIR, 320);
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const [head, first] = await page
      .locator('#row-fact-pricing > *')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
    expect(head).toBeGreaterThan(first ?? Infinity);
  });
  test('A29 sides differ without colour: line styles in charts, and a heading over every column', async () => {
    const { page } = await visit(PAIR);
    const dashes = await page
      .locator('.history')
      .first()
      .locator('.step')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).strokeDasharray));
    expect(new Set(dashes).size).toBe(dashes.length);
    expect(dashes.length).toBeGreaterThan(1);
  });
});
