import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findFaults } from '../support/axe.ts';
import { useReader } from '../support/browser.ts';

const visit = useReader();

/** Two invented models: the second scores 74 to 59, the first is cheaper. */
const PAIR = '/compare/example-one-vs-example-two/';
const REAL = '/compare/openai-gpt-4-1-mini-vs-openai-o4-mini/';

const open = async (search = '', options = {}) => (await visit(`${PAIR}${search}`, options, 'fixtureSite')).page;
const statusOf = (page: Page) => page.textContent('.weights [role=status]');
const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });
const button = (page: Page, name: string) => page.locator('.weights').getByRole('button', { name, exact: true });
const searchOf = (page: Page) => new URL(page.url()).search;

describe('without script', () => {
  test('a table gives each preset with each side’s score and who leads, and nothing looks like a control', async () => {
    const page = await open('?w=0,0,0,0,100,0', { javaScriptEnabled: false });
    const section = page.locator('.weights');
    expect(await section.locator('input, button, [role=status]').count()).toBe(0);
    expect(
      await section.locator('tbody th[scope=row]').evaluateAll((heads) => heads.map((head) => head.firstChild?.textContent)),
    ).toEqual(['Balanced', 'Cheapest', 'Best quality', 'Most open']);
    expect(await section.locator('tbody td').allTextContents()).toEqual([
      '59',
      '74leads',
      '63leads',
      '50',
      '63',
      '80leads',
      '35',
      '40',
    ]);
    expect(await section.locator('caption').textContent()).toContain('Example One and Example Two');
    expect(await section.locator('li').allTextContents()).toContain('Price 0 % 65 to 39');
    expect(await section.textContent()).toContain('Example One takes the lead once Price weighs more than 37 %');
  });
  test('the list of jumps leads to it', async () => {
    const page = await open('', { javaScriptEnabled: false });
    expect(await page.locator('.jump a').first().getAttribute('href')).toBe('#weights');
  });
  test('a comparison of different kinds has no such section', async () => {
    const { page } = await visit('/compare/example-one-vs-example-kit/', {}, 'fixtureSite');
    expect(await page.locator('#weights').count()).toBe(0);
    expect(await page.locator('.jump a[href="#weights"]').count()).toBe(0);
  });
});

describe('the sliders', () => {
  test('begin at the published weights, and the status agrees with the verdict', async () => {
    const page = await open();
    expect(await slider(page, 'Adoption').inputValue()).toBe('35');
    expect(await slider(page, 'Price').inputValue()).toBe('0');
    expect(await statusOf(page)).toBe('With your weights: Example Two leads, 74 to 59');
    expect(await page.textContent('.verdict')).toContain('74 to 59');
    expect(searchOf(page)).toBe('');
  });
  test('agree with the verdict of real entries, too', async () => {
    const { page } = await visit(REAL);
    const [, first, second] = /(\d+) to (\d+)/.exec((await statusOf(page)) ?? '') ?? [];
    expect(await page.textContent('.verdict > p')).toContain(`${first} to ${second}`);
    expect(await statusOf(page)).toContain(
      (await page.getAttribute('.verdict', 'data-outcome')) === 'too-close' ? 'too close to call' : 'leads',
    );
  });
  test('change who leads, the printed shares and the address while they move', async () => {
    const page = await open();
    await slider(page, 'Price').fill('100');
    expect(await statusOf(page)).toBe('With your weights: Example One leads, 62 to 56');
    expect(await page.locator('.weights li b').allTextContents()).toEqual(['18 %', '15 %', '10 %', '8 %', '50 %', '0 %']);
    expect(await slider(page, 'Price').getAttribute('aria-valuetext')).toBe('50 %');
    expect(searchOf(page)).toBe('?w=35,30,20,15,100,0');
  });
  test('turn over where the page says that the lead turns over', async () => {
    const page = await open('?w=35,30,20,15,56,0');
    expect(await statusOf(page)).toBe('With your weights: too close to call, 61 to 61');
    const nearly = await open('?w=35,30,20,15,20,0');
    expect(await statusOf(nearly)).toBe('With your weights: Example Two leads, 68 to 60');
  });
  test('work by keyboard', async () => {
    const page = await open();
    await slider(page, 'Quality').focus();
    await page.keyboard.press('ArrowRight');
    expect(searchOf(page)).toBe('?w=35,31,20,15,0,0');
    await page.keyboard.press('End');
    expect(searchOf(page)).toBe('?w=35,100,20,15,0,0');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Ecosystem');
  });
  test('name no leader on what is unknown, nor when nothing is weighed', async () => {
    expect(await statusOf(await open('?w=10,0,0,0,0,90'))).toContain('too little is known');
    expect(await statusOf(await open('?w=0,0,0,0,0,0'))).toBe('Nothing is weighed');
  });
});

describe('the address', () => {
  test('restores the weights, and keeps what else it holds', async () => {
    const page = await open('?diff=1&w=0,0,0,0,100,0');
    expect(await slider(page, 'Price').inputValue()).toBe('100');
    expect(await statusOf(page)).toBe('With your weights: Example One leads, 65 to 39');
    await button(page, 'Reset').click();
    expect(searchOf(page)).toBe('?diff=1');
    expect(await statusOf(page)).toBe('With your weights: Example Two leads, 74 to 59');
  });
  test.each(['1,2,3', '1,2,3,4,5,x', '-1,0,0,0,0,0', '101,0,0,0,0,0', ''])(
    'is left worker when it makes no sense: %s',
    async (w) => {
      const page = await open(`?w=${w}`);
      expect(await slider(page, 'Adoption').inputValue()).toBe('35');
      expect(await statusOf(page)).toBe('With your weights: Example Two leads, 74 to 59');
    },
  );
});

test('the presets set all sliders, say which of them is chosen, and agree with their row', async () => {
  const page = await open();
  expect(await button(page, 'Balanced').getAttribute('aria-pressed')).toBe('true');
  await button(page, 'Cheapest').focus();
  await page.keyboard.press('Enter');
  expect(await slider(page, 'Price').inputValue()).toBe('70');
  expect(await statusOf(page)).toBe('With your weights: Example One leads, 63 to 50');
  expect(searchOf(page)).toBe('?w=11,9,6,4,70,0');
  expect(await page.locator('.weights [aria-pressed=true]').allTextContents()).toEqual(['Cheapest']);
  await button(page, 'Most open').click();
  expect(await statusOf(page)).toBe('With your weights: too little is known, 40 to 35');
  await button(page, 'Balanced').click();
  expect(searchOf(page)).toBe('');
});

test('three entries that are composed in the browser can be weighed as well', async () => {
  const { page } = await visit('/compare/?items=openai-gpt-4-1-mini,openai-o4-mini,openai-gpt-5-4-mini&w=0,100,0,0,0,0');
  await page.waitForSelector('.weights [role=status]');
  const quality = (await page.locator('#row-score-quality .value').allTextContents()).map(Number).toSorted((a, b) => b - a);
  expect(quality).toHaveLength(3);
  expect(await statusOf(page)).toMatch(new RegExp(`^With your weights: .+, ${quality[0]} to (\\d+) and \\d+$`));
  await slider(page, 'Quality').fill('50');
  expect(searchOf(page)).toBe('?items=openai-gpt-4-1-mini,openai-o4-mini,openai-gpt-5-4-mini&w=0,50,0,0,0,0');
});

describe.each([
  { width: 1280, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
] as const)('at $width px in $colorScheme', ({ width, colorScheme }) => {
  test('axe finds nothing, nothing sticks out, and every control is large enough for a finger', async () => {
    const { page, errors } = await visit(REAL, { viewport: { width, height: 900 }, colorScheme });
    await button(page, 'Cheapest').click();
    expect(await findFaults(page, '.weights')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const sizes = await page
      .locator('.weights input, .weights button')
      .evaluateAll((controls) => controls.map((control) => control.getBoundingClientRect().height));
    expect(sizes).toHaveLength(11);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    expect(errors).toEqual([]);
  });
});
