import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findFaults } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { PHONE } from '../support/page-length.ts';

const visit = useBrowser();
const PATH = '/choose/models/';
const option = (page: Page, name: string) => page.locator('.option', { hasText: name });
const statusOf = (page: Page) => page.locator('.chooser [role=status]').textContent();
const seen = (page: Page) => page.locator('.result .best > li:visible bdi').allTextContents();
const countOf = async (page: Page, name: string) => Number(await option(page, name).locator('.count').textContent());
const addressOf = (page: Page) => {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
};

describe('with script', () => {
  test('an answer takes away what it does not fit, and says so in the address', async () => {
    const { page, errors } = await visit(PATH);
    const promised = await countOf(page, 'Images');
    await option(page, 'Images').click();
    await expect.poll(() => addressOf(page)).toBe(`${PATH}?input=images`);
    await expect.poll(() => statusOf(page)).toMatch(new RegExp(`^${promised} of \\d+ models fit`));
    expect(await option(page, 'Images').getAttribute('aria-current')).toBe('true');
    expect(errors).toEqual([]);
  });
  test('answers combine, another answer to a question takes the place of the first, and Back takes one away', async () => {
    const { page } = await visit(PATH);
    await option(page, 'Images').click();
    const promised = await countOf(page, '200,000 tokens');
    await option(page, '200,000 tokens').click();
    await expect.poll(() => addressOf(page)).toBe(`${PATH}?input=images&context=200k`);
    await expect.poll(() => statusOf(page)).toMatch(new RegExp(`^${promised} of `));
    await option(page, '128,000 tokens').click();
    await expect.poll(() => addressOf(page)).toBe(`${PATH}?input=images&context=128k`);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => addressOf(page)).toBe(`${PATH}?input=images`);
    await expect.poll(() => page.locator('.option[aria-current]').count()).toBe(1);
    await option(page, 'Images').click();
    await expect.poll(() => addressOf(page)).toBe(PATH);
    await expect.poll(() => statusOf(page)).toMatch(/^All \d+ models fit\.$/);
  });
  test('an answer that would leave nothing says so, and is no link', async () => {
    const { page } = await visit(`${PATH}?input=pdf`);
    const empty = page.locator('a.option[aria-disabled=true]').first();
    await expect.poll(() => empty.locator('.count').textContent()).toBe('none');
    expect(await empty.getAttribute('href')).toBeNull();
    const before = page.url();
    await empty.click({ force: true });
    expect(page.url()).toBe(before);
  });
  test('the end is the leaderboard with the same entries, and the best of them side by side', async () => {
    const { page } = await visit(`${PATH}?input=images&context=200k`);
    await expect.poll(() => page.locator('.option[aria-current]').count()).toBe(2);
    const [count] = (await statusOf(page))?.split(' ') ?? [];
    const best = await seen(page);
    expect(await page.textContent('.to-comparison')).toContain(best[0]);
    await page.click('.to-leaderboard');
    await page.waitForURL('**/models/?inputModalities=image&contextTokens=200000..');
    await expect.poll(() => page.locator('.leaderboard tbody tr:visible').count()).toBe(Number(count));
    await page.goBack();
    await page.click('.to-comparison');
    await page.waitForSelector('.comparison h1');
    for (const name of best) expect(await page.textContent('.comparison .sides')).toContain(name);
  });
  test('works by keyboard, and starts again', async () => {
    const { page } = await visit(PATH);
    await option(page, 'Images').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => addressOf(page)).toBe(`${PATH}?input=images`);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Images');
    await page.locator('.again').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => addressOf(page)).toBe(PATH);
  });
  test('an address with what is no answer asks for nothing', async () => {
    const { page, errors } = await visit(`${PATH}?input=smells&colour=red`);
    await expect.poll(() => statusOf(page)).toMatch(/^All /);
    expect(errors).toEqual([]);
  });
  test('on a phone what is left stays in view as a count', async () => {
    const { page } = await visit(PATH, { viewport: PHONE });
    await expect.poll(() => page.locator('.left-bar').isVisible()).toBe(true);
    const bottom = await page.locator('.left-bar').evaluate((bar) => bar.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThanOrEqual(PHONE.height);
    await option(page, 'Images').click();
    await expect.poll(() => page.textContent('.left-bar')).toMatch(/What is left: \d+ of \d+/);
  });
  test.each(['light', 'dark'] as const)('is accessible with answers given, %s', async (colorScheme) => {
    const { page } = await visit(`${PATH}?input=pdf`, { colorScheme });
    await expect.poll(() => page.locator('.option[aria-current]').count()).toBe(1);
    expect(await findFaults(page)).toEqual([]);
  });
});

describe('without script', () => {
  test('an answer shows what it leaves by itself, with links to compare', async () => {
    const { page } = await visit('/choose/', { javaScriptEnabled: false });
    await page.click('a[href="/choose/models/"]');
    const promised = await countOf(page, 'Images');
    await option(page, 'Images').click();
    await expect.poll(() => page.locator('.alone:visible').count()).toBe(1);
    expect(await page.locator('.alone:visible > p').first().textContent()).toContain(`${promised} of `);
    expect(await page.locator('.result').isVisible()).toBe(false);
    await page.locator('.alone:visible a[href*="-vs-"]').first().click();
    await page.waitForURL('**/compare/*-vs-*/');
  });
});
