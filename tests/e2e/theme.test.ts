import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findFaults } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';

const visit = useBrowser();

const PATH = '/compare/example-atlas-vs-example-bolt/';

const button = (page: Page) => page.getByRole('button', { name: /^Theme:/ });
const label = (page: Page) => button(page).getAttribute('aria-label');
const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** What the button is called, and the ground of the page. */
const look = async (page: Page) => [await label(page), await ground(page)];

const LIGHT = 'rgb(251, 250, 248)';
const DARK = 'rgb(18, 19, 23)';

describe('the theme', () => {
  test('A30 is the system’s at first, then light, then dark, then the system’s again, by keyboard', async () => {
    const { page, errors } = await visit(PATH, { colorScheme: 'dark' });
    await button(page).focus();
    await expect.poll(() => look(page)).toEqual(['Theme: automatic', DARK]);
    for (const [key, shown, colour] of [
      ['Enter', 'Theme: light', LIGHT],
      ['Space', 'Theme: dark', DARK],
      ['Enter', 'Theme: automatic', DARK],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => look(page)).toEqual([shown, colour]);
    }
    expect(errors).toEqual([]);
  });
  test('stays on other pages, after a reload and on the way back', async () => {
    const { page } = await visit(PATH, { colorScheme: 'light' });
    await page.goto(new URL('/methodology/', page.url()).href);
    await button(page).click();
    await button(page).click();
    await page.goBack();
    await expect.poll(() => look(page)).toEqual(['Theme: dark', DARK]);
    await page.reload();
    await expect.poll(() => look(page)).toEqual(['Theme: dark', DARK]);
  });
  test('changes in every open page at once', async () => {
    const { page } = await visit(PATH, { colorScheme: 'light' });
    const other = await page.context().newPage();
    await other.goto(page.url());
    await button(other).click();
    await button(other).click();
    await page.waitForSelector('html[data-theme=dark]');
    await expect.poll(() => label(page)).toBe('Theme: dark');
  });
  test('is there before anything is rendered, so that no other one flashes up', async () => {
    const { page } = await visit(PATH, { colorScheme: 'light' });
    await button(page).click();
    await button(page).click();
    await page.addInitScript(() => {
      const observer = new MutationObserver(() => {
        if (document.body === null) return;
        observer.disconnect();
        sessionStorage.setItem('theme-at-body', document.documentElement.dataset.theme ?? '');
      });
      observer.observe(document, { childList: true, subtree: true });
    });
    await page.goto(new URL('/', page.url()).href);
    expect(await page.evaluate(() => sessionStorage.getItem('theme-at-body'))).toBe('dark');
  });
  test('is automatic where something else is stored', async () => {
    const { page, errors } = await visit(PATH);
    await page.evaluate(() => localStorage.setItem('theme', '"><b>'));
    await page.reload();
    expect([await label(page), await page.getAttribute('html', 'data-theme')]).toEqual(['Theme: automatic', null]);
    expect(errors).toEqual([]);
  });
  test('can be chosen for a page where the browser forbids storage', async () => {
    const { page, errors } = await visit(PATH, { colorScheme: 'light' });
    await page.addInitScript(() => {
      const forbid = () => {
        throw new DOMException('Forbidden', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get: forbid });
    });
    await page.reload();
    await button(page).click();
    await button(page).click();
    await expect.poll(() => look(page)).toEqual(['Theme: dark', DARK]);
    expect(errors).toEqual([]);
  });
});

describe('the theme button', () => {
  test.each([320, 834, 1280])('is large enough and covers nothing at %d px, whatever it says', async (width) => {
    const { page } = await visit('/', { viewport: { width, height: 800 } });
    for (let press = 0; press < 3; press++) {
      await button(page).click();
      const box = await button(page).boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      const isInside = await button(page).evaluate((element) => element.scrollWidth <= element.clientWidth);
      expect(isInside).toBe(true);
      for (const link of await page.locator('.site-header a').all()) {
        const other = await link.boundingBox();
        const isApart =
          other === null ||
          box === null ||
          other.x >= box.x + box.width ||
          box.x >= other.x + other.width ||
          other.y >= box.y + box.height ||
          box.y >= other.y + other.height;
        expect(isApart).toBe(true);
      }
    }
  });
  test('is absent without script, and takes no room', async () => {
    const { page } = await visit('/', { javaScriptEnabled: false });
    expect(await page.locator('.theme-choice button').count()).toBe(0);
    expect(await page.locator('.theme-choice').isVisible()).toBe(false);
  });
});

describe('a comparison that opens', () => {
  test.each([320, 834, 1280])('moves nothing when script adds its controls at %d px', async (width) => {
    const { page } = await visit(PATH, { viewport: { width, height: 900 } });
    await button(page).waitFor();
    // The first sign of a reader brings the controls.
    await page.mouse.move(5, 5);
    await page.mouse.move(6, 6);
    await page.locator('.share button').first().waitFor({ state: 'attached' });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
          }).observe({ type: 'layout-shift', buffered: true });
          // The browser tells of what it has rendered after the frame in which it did.
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
        }),
    );
    expect(shift).toBe(0);
    const kept = await page.evaluate(() =>
      ['.share', '.theme-choice'].map((selector) => {
        const place = document.querySelector(selector);
        // On a phone the ways to take a comparison along are folded.
        if (place?.checkVisibility() !== true) return [0, 0];
        const before = place?.getBoundingClientRect().height;
        place?.replaceChildren();
        return [before, place?.getBoundingClientRect().height];
      }),
    );
    for (const [filled, empty] of kept) expect(filled).toBe(empty);
  });
  test('asks for four files: itself, a style sheet, the theme and its script; its icon is part of the page', async () => {
    const { page, requests } = await visit(PATH);
    await page.waitForLoadState('networkidle');
    const files = requests.map((url) => new URL(url).pathname.replace(/^.*\./, ''));
    expect(files.toSorted()).toEqual([PATH, 'css', 'js', 'js']);
    expect(requests).toContain(new URL('/header.js', page.url()).href);
    expect(await page.getAttribute('link[rel=icon]', 'href')).toMatch(/^data:image\/svg\+xml,/);
  });
});

describe.each([
  ['light', 'dark'],
  ['dark', 'light'],
] as const)('the %s theme on a %s system', (theme, colorScheme) => {
  test.each([
    [PATH, 1280],
    ['/models/example-atlas/', 320],
  ])('%s at %d px: axe finds nothing', async (path, width) => {
    const { page } = await visit(path, { colorScheme, viewport: { width, height: 900 } });
    // From automatic to light takes one press, to dark two.
    for (let press = 0; press < (theme === 'light' ? 1 : 2); press++) await button(page).click();
    await expect.poll(() => label(page)).toBe(`Theme: ${theme}`);
    await expect.poll(() => ground(page)).toBe(theme === 'dark' ? DARK : LIGHT);
    expect(await findFaults(page)).toEqual([]);
  });
});
