import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const visit = useBrowser();

/** A comparison in which the prices of both sides have changed, and something is unknown. */
const PATH = '/compare/example-atlas-vs-example-bolt/';

/** `getComputedStyle` of the first element of `selector`. */
const styleOf = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

describe('A31 where the system sets all colours', () => {
  describe.each(['light', 'dark'] as const)('in a %s scheme', (colorScheme) => {
    /** What the system's colours come to, by name. */
    const open = async (path = PATH) => {
      const { page } = await visit(path, { colorScheme, forcedColors: 'active' });
      const system = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('i'));
        const resolve = (name: string) => {
          probe.style.setProperty('color', name);
          return getComputedStyle(probe).color;
        };
        return {
          canvas: resolve('Canvas'),
          text: resolve('CanvasText'),
          grey: resolve('GrayText'),
          highlight: resolve('Highlight'),
        };
      });
      expect(new Set([system.canvas, system.text, system.grey]).size).toBe(3);
      return { page, system };
    };
    test('scales keep their outline, the range and the dot at the value', async () => {
      const { page, system } = await open();
      expect(await styleOf(page, '.range', 'background-color')).toBe(system.canvas);
      expect(await styleOf(page, '.range .open', 'fill')).toBe(system.grey);
      expect(await styleOf(page, '.range .value-dot', 'fill')).toBe(system.text);
    });
    test('the better value keeps its word and gains a plain outline', async () => {
      const { page, system } = await open();
      expect(await page.locator('.facts-table .better-mark').first().textContent()).toBe('Better');
      expect(await styleOf(page, '.facts-table .better-mark', 'color')).toBe(system.text);
      expect(await styleOf(page, '.facts-table .better-mark', 'border-top-color')).toBe(system.text);
    });
    // The browser lays a ground of the canvas behind all letters: those of its colour are lost, whatever ground the page gives them.
    test.each(['/', PATH, '/changes/', '/choose/'])('on %s no letter has the colour of the canvas', async (path) => {
      const { page, system } = await open(path);
      const lost = await page.locator('body :is(button, span, a, p, b, small, h1, h2)').evaluateAll(
        (all, canvas) =>
          all
            .filter(
              (one) =>
                one.checkVisibility() &&
                [...one.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim()),
            )
            .filter((one) => getComputedStyle(one).forcedColorAdjust !== 'none' && getComputedStyle(one).color === canvas)
            .map((one) => one.outerHTML.slice(0, 80)),
        system.canvas,
      );
      expect(lost).toEqual([]);
    });
    test('the mark of a side and a better figure keep a shape of their own', async () => {
      const { page } = await open();
      expect(await styleOf(page, '.monogram', 'outline-style')).toBe('solid');
      expect(await styleOf(page, '.duel-value[data-better]', 'font-weight')).not.toBe(
        await styleOf(page, '.duel-value:not([data-better])', 'font-weight'),
      );
    });
    test('lines of a history stand out, and differ by their dashes', async () => {
      const { page, system } = await open();
      expect(await styleOf(page, '.history .step', 'stroke')).toBe(system.text);
      expect(await styleOf(page, '.history text', 'fill')).toBe(system.text);
      const lines = await page
        .locator('.history')
        .first()
        .locator('.step')
        .evaluateAll((all) => all.map((line) => getComputedStyle(line).strokeDasharray));
      expect(lines.length).toBeGreaterThan(1);
      expect(new Set(lines).size).toBe(lines.length);
    });
    test('the focus ring and a pressed button take the colour of selection', async () => {
      const { page, system } = await open();
      await page.keyboard.press('Tab');
      await expect.poll(() => styleOf(page, ':focus-visible', 'outline-color')).toBe(system.highlight);
      expect(await styleOf(page, ':focus-visible', 'outline-style')).toBe('solid');
      await page.getByRole('button', { name: 'Only differences' }).click();
      expect(await styleOf(page, 'button[aria-pressed=true]', 'background-color')).toBe(system.highlight);
    });
  });
});

describe('A31 where the reader wants no motion', () => {
  const motions = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        const isStill = transitionDuration === '0s' && animationName === 'none' && scrollBehavior === 'auto';
        return isStill ? [] : [`${element.localName}.${element.className}`];
      }),
    );
  test.each([PATH, '/', '/models/', '/search/'])('%s has no transition, no animation and no smooth scrolling', async (path) => {
    const { page } = await visit(path, { reducedMotion: 'reduce' });
    expect(await motions(page)).toEqual([]);
  });
  test('and only there does scrolling jump', async () => {
    const { page } = await visit(PATH, { reducedMotion: 'no-preference' });
    expect(await motions(page)).toEqual(['html.']);
  });
});
