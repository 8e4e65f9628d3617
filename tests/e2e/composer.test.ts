import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findFaults } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';

const visit = useBrowser();
const [ONE, TWO, ENGINE] = ['example-one', 'example-two', 'example-engine'];
const composed = async (items: string, options: Parameters<typeof visit>[1] = {}) => {
  const visited = await visit(`/compare/?items=${items}`, options);
  await visited.page.waitForSelector('.comparison h1');
  return visited;
};

/** Every element, attribute and text of the comparison in a page, in order, whoever rendered it. */
const elementsOf = (page: Page) =>
  page.locator('.comparison').evaluate((root) => {
    const lines: string[] = [];
    const walk = (node: Node, depth: number): void => {
      if (node instanceof Element) {
        const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`).sort();
        lines.push(`${' '.repeat(depth)}<${node.localName} ${attributes.join(' ')}>`);
      } else if (node.nodeType === Node.TEXT_NODE && node.textContent !== '')
        lines.push(`${' '.repeat(depth)}${node.textContent}`);
      node.normalize();
      for (const child of node.childNodes) walk(child, depth + 1);
    };
    root.normalize();
    walk(root, 0);
    return lines;
  });

const differences = (one: readonly string[], other: readonly string[]) =>
  Array.from({ length: Math.max(one.length, other.length) }, (_, line) => [one[line], other[line]]).filter(([a, b]) => a !== b);

describe('the composer renders what the build renders', () => {
  test.each([
    [ONE, TWO],
    [TWO, 'example-kit'],
    [ENGINE, 'example-kit'],
    ['example-atlas', 'example-bolt'],
  ])('%s and %s: the same elements, attributes and words', async (a, b) => {
    const { page: built } = await visit(`/compare/${a}-vs-${b}/`);
    await built.mouse.move(5, 5);
    const { page, errors } = await composed(`${a},${b}`);
    // The script that brings controls comes once a reader acts, and to each page in its own time.
    await expect.poll(async () => differences(await elementsOf(page), await elementsOf(built))).toEqual([]);
    expect((await elementsOf(page)).length).toBeGreaterThan(500);
    expect(errors).toEqual([]);
  });
  test('the page of the pair is its canonical address, and is offered', async () => {
    const { page } = await composed(`${ONE},${TWO}`);
    const canonical = await page.getAttribute('link[rel=canonical]', 'href');
    expect(canonical).toContain(`/compare/${ONE}-vs-${TWO}/`);
    expect(await page.getAttribute('meta[name=robots]', 'content')).toBe('noindex, follow');
    await page.getByRole('link', { name: 'a page of its own' }).click();
    await page.waitForURL(`**/compare/${ONE}-vs-${TWO}/`);
  });
});

describe('the sides', () => {
  test('A20 stand in the order of the address, and a link swaps them', async () => {
    const { page } = await visit(`/compare/${ONE}-vs-${TWO}/`);
    const heads = () => page.locator('.pinned > [data-side] bdi').allTextContents();
    const before = await heads();
    await page.getByRole('link', { name: 'Swap sides' }).click();
    await page.waitForURL(`**/compare/?items=${TWO},${ONE}`);
    await page.waitForSelector('.comparison h1');
    await expect.poll(heads).toEqual(before.toReversed());
  });
  test('can be three or four; each row keeps one head and a cell a side, and each side can be removed', async () => {
    const { page } = await composed(`${ONE},${TWO},${ENGINE}`);
    const odd = await page
      .locator('tr[data-row]')
      .evaluateAll((rows) =>
        rows.filter((row) => row.querySelectorAll('th').length !== 1 || row.querySelectorAll('td').length !== 3),
      );
    expect(odd).toEqual([]);
    expect(await page.locator('.sides .side').count()).toBe(3);
    await page.getByRole('link', { name: /^Remove Example Two/ }).click();
    await page.waitForURL(`**/compare/?items=${ONE},${ENGINE}`);
  });
  test('four of them fit a phone: the table scrolls inside its own place, the page does not', async () => {
    const { page } = await composed(`${ONE},${TWO},${ENGINE},example-kit`, { viewport: { width: 320, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.getByRole('link', { name: 'Add an entry' }).count()).toBe(0);
  });
  test('axe finds nothing in a comparison of three', async () => {
    const { page } = await composed(`${ONE},${TWO},${ENGINE}`);
    expect(await findFaults(page)).toEqual([]);
  });
});

describe('the picker', () => {
  test('A21 changes a side by keyboard alone, and goes to the page of the pair where there is one', async () => {
    const { page } = await visit(`/compare/${ONE}-vs-${TWO}/`);
    await page.getByRole('link', { name: /^Change Example Two/ }).press('Enter');
    const field = page.getByRole('combobox', { name: 'In place of Example Two' });
    await field.waitFor();
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('example');
    const list = page.getByRole('listbox', { name: 'Entries' });
    await list.getByRole('option').first().waitFor();
    await expect.poll(() => field.getAttribute('aria-expanded')).toBe('true');
    const active = await field.getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const name = await page.locator('[role=option][aria-selected=true]').textContent();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/compare\/(?!.*change=)/);
    await page.waitForSelector('.comparison h1');
    await expect.poll(() => page.textContent('h1')).toContain(name);
  });
  test('takes the only suggestion, also after an arrow that leads beyond it', async () => {
    const { page } = await composed(`${ONE},${TWO}&change=2`);
    await page.getByRole('combobox', { name: 'Add an entry' }).fill('example atlas');
    await page.getByRole('option').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/items=example-one,example-two,example-atlas/);
  });
  test('leaves all keys to an input method while it composes a word', async () => {
    const { page } = await composed(`${ONE},${TWO}&change=2`);
    const field = page.getByRole('combobox', { name: 'Add an entry' });
    await field.fill('example at');
    await page.getByRole('option').first().waitFor();
    const { href } = await field.evaluate((element) => {
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }));
      return location;
    });
    expect(page.url()).toBe(href);
    expect(await page.getByRole('option', { selected: true }).count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.waitForURL(/items=example-one,example-two,example-atlas/);
  });
  test('closes at Escape, says how many were found, and never offers what stands there already', async () => {
    const { page } = await composed(`${ONE},${TWO}&change=2`);
    const field = page.getByRole('combobox', { name: 'Add an entry' });
    await field.fill('example two');
    await page.waitForFunction(() =>
      /found|No entry/.test(document.querySelector('.entry-picker [role=status]')?.textContent ?? ''),
    );
    expect(await page.locator('[role=option]').allTextContents()).not.toContain('Example Two');
    await field.fill('example engine');
    await page.getByRole('option', { name: 'Example Engine' }).waitFor();
    await expect.poll(() => page.textContent('.entry-picker [role=status]')).toMatch(/^\d+ found$/);
    await field.press('Escape');
    await expect.poll(() => page.getByRole('listbox').count()).toBe(0);
  });
  test('begins on the bare page, one entry after the other', async () => {
    const { page } = await visit('/compare/');
    const first = page.getByRole('combobox', { name: 'Compare any entry' });
    await first.fill('example one');
    await page.getByRole('option', { name: 'Example One' }).click();
    const second = page.getByRole('combobox', { name: 'Compare Example One with' });
    await second.fill('example two');
    await page.getByRole('option', { name: 'Example Two' }).click();
    await page.waitForURL('**/compare/example-one-vs-example-two/');
  });
});

describe('the picker of an entry', () => {
  test('offers those of its category before anything is typed, and goes to the comparison', async () => {
    const { page, errors } = await visit('/models/example-one/');
    await page.getByRole('link', { name: 'Compare with any other entry' }).click();
    await page.getByRole('combobox', { name: 'Compare Example One with' }).waitFor();
    const options = page.getByRole('option');
    await expect.poll(() => options.count()).toBeGreaterThan(3);
    expect((await options.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))).join()).not.toContain('engine');
    await options.filter({ hasText: 'Example Two' }).click();
    await page.waitForURL('**/compare/example-one-vs-example-two/');
    expect(errors).toEqual([]);
  });
  test('begins on the bare page with a comparison that a text names', async () => {
    const { page } = await visit('/compare/');
    await page.getByRole('combobox', { name: 'Compare any entry' }).fill('example one vs example two');
    await page.getByRole('option', { name: 'Example One vs Example Two' }).click();
    await page.waitForURL('**/compare/example-one-vs-example-two/');
  });
});

describe('an address that names what is not there', () => {
  test('is answered by near matches, each a link that fixes it', async () => {
    const { page } = await visit(`/compare/?items=${ONE},example-tow`);
    const near = page.getByRole('status').getByRole('link', { name: 'Example Two', exact: true });
    await near.waitFor();
    expect(await page.textContent('.composer-message')).toContain('“example-tow”');
    expect(await near.getAttribute('href')).toBe(`/compare/?items=${ONE},${TWO}`);
  });
  test('is shown as text, whatever it holds', async () => {
    const { page, errors } = await visit(`/compare/?items=${encodeURIComponent('<img src=x onerror=alert(1)>')},${TWO}`);
    await page.waitForFunction(() => document.querySelector('.composer-message')?.textContent?.includes('<img'));
    expect(await page.locator('.composer-message img').count()).toBe(0);
    expect(errors).toEqual([]);
  });
  test('loses nothing when a file cannot be had: the list of pages stays, and the reason is told', async () => {
    const { page } = await visit('/compare/');
    await page.route('**/api/v1/context.json', (route) => route.fulfill({ status: 503, body: '' }));
    await page.goto(`${page.url()}?items=${ONE},${ENGINE}`);
    await page.waitForFunction(() => document.querySelector('.composer-message')?.textContent?.includes('503'));
    expect(await page.locator('.all-comparisons li').count()).toBeGreaterThan(10);
  });
});

test('A21 without script the page explains itself, and links lead to the comparisons of every entry', async () => {
  const { page } = await visit(`/compare/?items=${ONE},${TWO}`, { javaScriptEnabled: false });
  expect(await page.textContent('noscript')).toContain('With JavaScript, this page compares any two to four entries');
  await page
    .locator('.all-comparisons')
    .getByRole('link', { name: /^All \d+ comparisons$/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'See their leaderboard' }).click();
  await page.locator('.leaderboard').getByRole('link', { name: 'Example One', exact: true }).click();
  await page.waitForURL('**/models/example-one/');
  await page.locator('#comparisons ~ details > summary').first().click();
  await page.getByRole('link', { name: 'vs Example Two' }).click();
  await page.waitForURL('**/compare/example-one-vs-example-two/');
});
