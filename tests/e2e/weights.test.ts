import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findFaults } from '../support/axe.ts';
import { useReader } from '../support/browser.ts';

const visit = useReader();

/** The second leads, the first is cheaper. */
const PAIR = '/compare/example-one-vs-example-two/';
/** Neither leads clearly. */
const CLOSE = '/compare/example-name-arabic-vs-example-name-chinese/';

const open = async (search = '', options = {}) => (await visit(`${PAIR}${search}`, options)).page;
const statusOf = (page: Page) => page.textContent('.weights [role=status]');
const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });
const button = (page: Page, name: string) => page.locator('.weights').getByRole('button', { name, exact: true });
const searchOf = (page: Page) => new URL(page.url()).search;
const presetRow = (page: Page, name: string) => page.locator('.weights tbody tr', { hasText: name }).first();
/** What the table of presets shows for a preset, from the left, and the column of who leads. */
const presetResult = async (page: Page, name: string) => {
  const cells = presetRow(page, name).locator('td');
  const scores = (await cells.locator('.value').allTextContents()).map(Number);
  const marks = await cells.evaluateAll((all) => all.map((cell) => cell.querySelector('.better-mark') !== null));
  return { scores, leader: marks.indexOf(true) };
};
/** `74 to 59`: what a preset shows, the leader's figure first. */
const figuresOf = ({ scores, leader }: Awaited<ReturnType<typeof presetResult>>) =>
  `${scores[leader]} to ${scores.toSpliced(leader, 1).join(' and ')}`;

describe('without script', () => {
  test('a table gives each preset with each side’s score and who leads, and nothing looks like a control', async () => {
    const page = await open('?w=0,0,0,0,100,0', { javaScriptEnabled: false });
    const section = page.locator('.weights');
    expect(await section.locator('input, button, [role=status]').count()).toBe(0);
    expect(
      await section.locator('tbody th[scope=row]').evaluateAll((heads) => heads.map((head) => head.firstChild?.textContent)),
    ).toEqual(['Balanced', 'Cheapest', 'Best quality', 'Most open']);
    expect((await presetResult(page, 'Balanced')).leader).toBe(1);
    expect((await presetResult(page, 'Cheapest')).leader).toBe(0);
    expect((await presetResult(page, 'Best quality')).leader).toBe(1);
    expect((await presetResult(page, 'Most open')).leader).toBe(-1);
    expect(await section.locator('caption').textContent()).toContain('Example One and Example Two');
    expect(await section.textContent()).toMatch(/Example One takes the lead if Price counts for more than \d+%/);
  });
  test('the list of jumps leads to it', async () => {
    const page = await open('', { javaScriptEnabled: false });
    expect(await page.locator('.jump a').first().getAttribute('href')).toBe('#weights');
  });
  test('a comparison of different kinds has no such section', async () => {
    const { page } = await visit('/compare/example-one-vs-example-kit/');
    expect(await page.locator('#weights').count()).toBe(0);
    expect(await page.locator('.jump a[href="#weights"]').count()).toBe(0);
  });
});

describe('the sliders', () => {
  test('begin at the published weights, and the status agrees with the verdict', async () => {
    const page = await open();
    expect(await slider(page, 'Adoption').inputValue()).toBe('35');
    expect(await slider(page, 'Price').inputValue()).toBe('0');
    const figures = figuresOf(await presetResult(page, 'Balanced'));
    await expect.poll(() => statusOf(page)).toBe(`With your weights: Example Two leads, ${figures}`);
    expect(await page.textContent('.verdict')).toContain(figures);
    expect(searchOf(page)).toBe('');
  });
  test('agree with a verdict that is too close to call, too', async () => {
    const { page } = await visit(CLOSE);
    const [, first, second] = /(\d+) to (\d+)/.exec((await statusOf(page)) ?? '') ?? [];
    expect(await page.textContent('.verdict .detail')).toContain(`${first} to ${second}`);
    expect(await page.getAttribute('.verdict', 'data-outcome')).toBe('too-close');
    expect(await statusOf(page)).toContain('too close to call');
  });
  test('change who leads, the printed shares and the address while they move', async () => {
    const page = await open();
    await slider(page, 'Price').fill('100');
    await expect.poll(() => statusOf(page)).toContain('Example One leads');
    const shares = (await page.locator('.weights li b').allTextContents()).map((text) => Number.parseInt(text, 10));
    expect(shares).toEqual([18, 15, 10, 8, 50, 0]);
    expect(await slider(page, 'Price').getAttribute('aria-valuetext')).toMatch(/^50 ?%$/);
    await expect.poll(() => searchOf(page)).toBe('?w=35,30,20,15,100,0');
  });
  test('turn over where the page says that the lead turns over', async () => {
    const page = await open();
    const share = Number(/Price counts for more than (\d+)/.exec((await page.textContent('.weights')) ?? '')?.[1]);
    // The other weights add up to 100.
    const weight = (percent: number) => Math.round((100 * percent) / (100 - percent));
    const at = async (percent: number) => statusOf(await open(`?w=35,30,20,15,${weight(percent)},0`));
    expect(await at(share - 12)).toContain('Example Two leads');
    expect(await at(share)).toContain('too close to call');
    expect(await at(share + 12)).toContain('Example One leads');
  });
  test('work by keyboard', async () => {
    const page = await open();
    await slider(page, 'Quality').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => searchOf(page)).toBe('?w=35,31,20,15,0,0');
    await page.keyboard.press('End');
    await expect.poll(() => searchOf(page)).toBe('?w=35,100,20,15,0,0');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Ecosystem');
  });
  test('name no leader on what is unknown, nor when all weights are zero', async () => {
    expect(await statusOf(await open('?w=10,0,0,0,0,90'))).toContain('too little is known');
    expect(await statusOf(await open('?w=0,0,0,0,0,0'))).not.toContain('leads');
  });
});

describe('the address', () => {
  test('restores the weights, and keeps what else it holds', async () => {
    const page = await open('?diff=1&w=0,0,0,0,100,0');
    expect(await slider(page, 'Price').inputValue()).toBe('100');
    expect(await statusOf(page)).toContain('Example One leads');
    await button(page, 'Reset').click();
    await expect.poll(() => searchOf(page)).toBe('?diff=1');
    await expect.poll(() => statusOf(page)).toContain('Example Two leads');
  });
  test.each(['1,2,3', '1,2,3,4,5,x', '-1,0,0,0,0,0', '101,0,0,0,0,0', ''])(
    'changes nothing when it makes no sense: %s',
    async (w) => {
      const page = await open(`?w=${w}`);
      expect(await slider(page, 'Adoption').inputValue()).toBe('35');
      expect(await statusOf(page)).toContain('Example Two leads');
    },
  );
});

test('the presets set all sliders, say which of them is chosen, and agree with their row', async () => {
  const page = await open();
  expect(await button(page, 'Balanced').getAttribute('aria-pressed')).toBe('true');
  await button(page, 'Cheapest').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => slider(page, 'Price').inputValue()).toBe('70');
  const cheapest = await presetResult(page, 'Cheapest');
  await expect.poll(() => statusOf(page)).toBe(`With your weights: Example One leads, ${figuresOf(cheapest)}`);
  await expect.poll(() => searchOf(page)).toBe('?w=11,9,6,4,70,0');
  expect(await page.locator('.weights [aria-pressed=true]').allTextContents()).toEqual(['Cheapest']);
  await button(page, 'Most open').click();
  await expect.poll(() => statusOf(page)).toContain('too little is known');
  await button(page, 'Balanced').click();
  await expect.poll(() => searchOf(page)).toBe('');
});

test('the headline follows the weights of a shared address, and those that are published give it back', async () => {
  const page = await open('?w=0,0,0,0,100,0');
  const headline = page.locator('.answer h2');
  await expect.poll(() => headline.textContent()).toMatch(/^With your weights: Example One leads, /);
  await button(page, 'Balanced').click();
  await expect.poll(() => headline.textContent()).toBe('Verdict: Example Two leads');
});

test('three entries that are composed in the browser can be weighed as well', async () => {
  const items = 'items=example-one,example-two,example-atlas';
  const { page } = await visit(`/compare/?${items}&w=0,100,0,0,0,0`);
  await page.waitForSelector('.weights [role=status]');
  const quality = (await page.locator('#row-score-quality .value').allTextContents()).map(Number).toSorted((a, b) => b - a);
  expect(quality).toHaveLength(3);
  await expect.poll(() => statusOf(page)).toMatch(new RegExp(`^With your weights: .+, .+ ${quality[0]}, .+ \\d+ and .+ \\d+$`));
  await slider(page, 'Quality').fill('50');
  await expect.poll(() => searchOf(page)).toBe(`?${items}&w=0,50,0,0,0,0`);
});

describe.each([
  { width: 1280, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
] as const)('at $width px in $colorScheme', ({ width, colorScheme }) => {
  test('axe finds nothing, nothing sticks out, and every control is large enough for a finger', async () => {
    const { page, errors } = await visit(CLOSE, { viewport: { width, height: 900 }, colorScheme });
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
