import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { findFaults } from '../support/axe.ts';
import { useReader } from '../support/browser.ts';
import { readPages } from '../support/built-site.ts';
import { expectedCost, priceFor } from '../support/cost-table.ts';

const visit = useReader();
const MODELS = '/compare/example-one-vs-example-two/';
const PRICED = '/compare/example-atlas-vs-example-bolt/';
const MIXED = '/compare/example-one-vs-example-kit/';
const REPOSITORIES = '/compare/example-engine-vs-example-kit/';
const OWN = '.cost tbody tr:last-child';
const field = (page: Page, name: string) => page.locator(`#cost-${name}`);
/** A visit that goes on once the fields are there: their script comes after the first move of the mouse. */
const count: typeof visit = async (...page) => {
  const visited = await visit(...page);
  await visited.page.waitForSelector('.cost fieldset:not([hidden])');
  return visited;
};
const ownCells = (page: Page) => page.locator(`${OWN} td .value`).allTextContents();
const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

/** A price as the facts show it. */
async function shownPrice(page: Page, id: string, usage: string, column: number) {
  const cell = page.locator(`#row-fact-${id} td`).nth(column);
  if ((await cell.count()) === 0) return undefined;
  const notes = await cell.locator('.note').allInnerTexts();
  return priceFor(usage, await cell.locator('.value').innerText(), notes.join(), '');
}

async function shownPrices(page: Page, usage: string, column: number) {
  return {
    context: await shownPrice(page, 'contextTokens', '', column),
    longest: await shownPrice(page, 'maxInputTokens', '', column),
    input: await shownPrice(page, 'inputUsdPerMillionTokens', usage, column),
    cached: await shownPrice(page, 'cachedInputUsdPerMillionTokens', usage, column),
    output: await shownPrice(page, 'outputUsdPerMillionTokens', usage, column),
    reasoned: await shownPrice(page, 'reasoningOutputUsdPerMillionTokens', usage, column),
  };
}

describe('without script', () => {
  test.each([MODELS, PRICED])(
    '%s tells three worked months, each from the prices that the facts show, and has no dead field',
    async (path) => {
      const { page } = await visit(path, { javaScriptEnabled: false });
      const rows = page.locator('.cost tbody tr:visible');
      expect(await rows.count()).toBe(4);
      for (const row of [1, 2, 3]) {
        const usage = (await rows.nth(row).locator('.unit').innerText()).trim();
        for (const column of [0, 1]) {
          const shown = await rows.nth(row).locator('td').nth(column).locator('.value').innerText();
          expect(shown).toBe(expectedCost(usage, await shownPrices(page, usage, column)));
        }
      }
      expect(await page.locator('.cost input:visible, .cost fieldset:visible').count()).toBe(0);
    },
  );
  test('the prices of the formula lead to the rows that state them', async () => {
    const { page } = await visit(PRICED, { javaScriptEnabled: false });
    const links = page.locator('.cost [data-prices]').first().locator('a');
    expect(await links.count()).toBe(3);
    for (const link of await links.all()) {
      const row = page.locator(`${await link.getAttribute('href')} td`).first();
      expect(await row.locator('.value').innerText()).toBe(await link.innerText());
    }
  });
});

describe('your own use', () => {
  test('begins with the first workload of the site', async () => {
    const { page } = await count(MODELS);
    expect(await ownCells(page)).toEqual(['$14.40', '$108.00']);
    expect(query(page)).toEqual({});
  });
  test('follows what is typed, in the row, in a sentence and in the address', async () => {
    const { page } = await count(`${MODELS}?diff=1`);
    await page.getByLabel('Input tokens a month (millions)').fill('10');
    await page.getByLabel('of these cached').fill('3');
    await page.getByLabel('Output tokens a month (millions)').fill('1500.5');
    await expect.poll(() => ownCells(page)).toEqual(['$2,404.80', '$18,036.00']);
    expect(await page.locator(OWN).innerText()).toContain('cheaper by $15,631.20, 7.5');
    expect(await page.getByRole('group', { name: 'Your own use' }).getByRole('status').innerText()).toEqual(
      expect.stringMatching(
        /^\$2,404\.80 a month with Example One, cheaper by \$15,631\.20.*; \$18,036\.00 a month with Example Two$/,
      ),
    );
    await expect.poll(() => query(page)).toEqual({ diff: '1', in: '10', cached: '3', out: '1500.5', size: '1' });
  });
  test('comes out as a worked month does that uses the same', async () => {
    const { page } = await count(`${PRICED}?in=100&cached=0&out=2&size=300000`);
    const worked = page.locator('.cost tbody tr', { hasText: '100M in, 2M out' }).locator('td');
    expect(await page.locator(`${OWN} td`).allTextContents()).toEqual(await worked.allTextContents());
  });
  test('has no price where a request does not fit, and says what bounds it', async () => {
    const { page } = await count(`${MODELS}?size=106667`);
    expect(await ownCells(page)).toEqual(['$14.40', '$108.00']);
    // With 4 tokens back for 20 that are sent, these hold 128,002.
    await page.getByLabel('Input tokens of one request').fill('106668');
    await expect.poll(() => ownCells(page)).toEqual(['Does not fit: its context window is 128,000', '$108.00']);
    expect(await page.locator(`${OWN} .cheaper`).allTextContents()).toEqual(['', '']);
    expect(await page.getByRole('group', { name: 'Your own use' }).getByRole('status').innerText()).toBe(
      'Example One: Does not fit: its context window is 128,000; $108.00 a month with Example Two',
    );
  });
  test('follows the size of a request where a price does', async () => {
    const { page } = await count(`${PRICED}?in=100&cached=0&out=2&size=200000`);
    const [small] = await ownCells(page);
    await page.getByLabel('Input tokens of one request').fill('200001');
    await expect.poll(() => ownCells(page)).not.toContain(small);
    expect([small, (await ownCells(page))[0]]).toEqual(['$216.00', '$416.00']);
    await expect.poll(() => query(page).size).toBe('200001');
  });
  test('is taken from the address', async () => {
    const { page } = await count(`${MODELS}?in=10&out=2&cached=3`);
    expect(await Promise.all(['in', 'cached', 'out'].map((name) => field(page, name).inputValue()))).toEqual(['10', '3', '2']);
    expect(await ownCells(page)).toEqual(['$7.20', '$54.00']);
  });
  test.each([
    ['nothing', 'in', '', /^Enter a number from 0/],
    ['less than nothing', 'out', '-1', /^Enter a number from 0/],
    ['more than there can be', 'in', '1000001', /to 1,000,000/],
    ['more cached than is sent', 'cached', '21', /no larger than the amount it is part of/],
  ])('tells in words beside the field when it holds %s, and counts nothing', async (_, name, value, words) => {
    const { page } = await count(MODELS);
    await field(page, name).fill(value);
    const fault = page.locator(`#${await field(page, name).getAttribute('aria-describedby')}`);
    await expect.poll(() => field(page, name).getAttribute('aria-invalid')).toBe('true');
    expect(await fault.isVisible()).toBe(true);
    expect(await fault.innerText()).toMatch(words);
    expect(await page.locator('.cost [aria-invalid=true]').count()).toBe(1);
    expect(await page.locator(OWN).isVisible()).toBe(false);
    expect(await page.locator('.cost [role=status]').innerText()).toBe('');
    expect(query(page)).toEqual({});
    await field(page, name).fill('12');
    await expect.poll(() => page.locator('.cost .due:visible, .cost [aria-invalid=true]').count()).toBe(0);
    expect(await page.locator(OWN).isVisible()).toBe(true);
  });
  test('what an address holds is checked alike', async () => {
    const { page } = await count(`${MODELS}?in=ten&cached=5`);
    expect(await page.locator('.cost .due:visible').allTextContents()).toEqual([expect.stringMatching(/^Enter a number/)]);
    expect(await page.locator(OWN).isVisible()).toBe(false);
  });
  test('stays unknown where a price is, unless none of these tokens are used', async () => {
    const unknown = readPages(inject('site').dir).find(({ root }) => root.querySelector('.cost td[data-state=unknown]') !== null);
    const { page } = await count(unknown?.path ?? 'no page has an unknown price');
    expect(await ownCells(page)).toContain('Unknown');
    expect(await page.locator('.cost [role=status]').innerText()).toMatch(/(^|; )[^;]+: Unknown/);
    expect(await page.locator(`${OWN} .cheaper`).allTextContents()).toEqual(['', '']);
    for (const name of ['in', 'cached', 'out']) await field(page, name).fill('0');
    await expect.poll(() => ownCells(page)).toEqual(['$0.00', '$0.00']);
  });
});

test('three sides, rendered by the composer, are counted alike', async () => {
  const { page } = await count('/compare/?items=example-two,example-kit,example-one&in=10&cached=0&out=1');
  await page.locator(OWN).waitFor();
  expect(await page.locator('.cost thead th').allTextContents()).toEqual(['Example Two', 'Example One']);
  expect(await ownCells(page)).toEqual(['$42.00', '$5.60']);
  expect(await page.locator('.cost .list').innerText()).toMatch(/^Example Kit: /);
});

describe('repositories', () => {
  test('two of them have licence and hosting in words, and nothing to fill in', async () => {
    const { page } = await visit(REPOSITORIES);
    expect(await page.locator('#cost').innerText()).toBe('Licence and hosting');
    expect(await page.locator('.cost li').first().innerText()).toBe(
      'Example Engine: Free to run yourself under MIT; the cost of your own machines, and of services that it calls, is not included. Hosting: Model running.',
    );
    expect(await page.locator('.cost input, .cost table').count()).toBe(0);
  });
  test('one of them beside a model leaves the calculator to the model', async () => {
    const { page } = await count(MIXED);
    expect(await page.locator('.cost thead th').count()).toBe(1);
    expect(await ownCells(page)).toHaveLength(1);
    expect(await page.locator('.cost .list').innerText()).toMatch(/^Example Kit: /);
    expect(await page.locator('.cost .list').innerText()).not.toContain('$');
  });
});

describe.each([
  { width: 1280, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
] as const)('at $width px in $colorScheme', ({ width, colorScheme }) => {
  const look = { viewport: { width, height: 900 }, colorScheme };
  test.each([PRICED, MIXED, `${MODELS}?in=1&cached=2&out=x`])(
    '%s: axe finds nothing, nothing sticks out, fields are large',
    async (path) => {
      const { page, errors } = await count(path, look);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      for (const input of await page.locator('.cost input').all())
        expect((await input.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      expect(await findFaults(page, '.cost')).toEqual([]);
      expect(errors).toEqual([]);
    },
  );
});
