import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findFaults } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';

const visit = useBrowser();

/** The lines under the field, once they are those of what was typed. */
async function linesFor(page: Page, text: string) {
  await page.fill('.search-box [name=q]', text);
  await page.waitForSelector(`.suggestions[data-text="${text}"]`, { state: 'attached' });
  return page.locator('.suggestions a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
}

describe('the search page', () => {
  test.each([
    ['the name of an entry', 'example two', '/models/example-two/'],
    ['part of a name', 'exam atl', '/models/example-atlas/'],
    ['an alias', 'ex-1', '/models/example-one/'],
    ['a name with slips of typing', 'exmple atlas', '/models/example-atlas/'],
    ['two names', 'example two vs example kit', '/compare/example-two-vs-example-kit/'],
    ['a question', 'cheapest models under $3', '/models/?inputUsdPerMillionTokens=..3&sort=inputUsdPerMillionTokens&dir=up'],
    ['a question in another script', 'example two 比較 example コード', '/compare/example-two-vs-example-kit/'],
    ['a capability', 'translation', '/models/?capability=translation'],
  ])('%s stands first, is highlighted, and Enter opens it', async (_, typed, href) => {
    const { page, errors } = await visit('/search/');
    expect((await linesFor(page, typed))[0]).toBe(href);
    expect(await page.getAttribute('.suggestions [aria-selected=true]', 'href')).toBe(href);
    expect(await findFaults(page, '.search-form')).toEqual([]);
    await page.press('#q', 'Enter');
    await page.waitForURL(`**${href}`);
    expect(errors).toEqual([]);
  });
  test('for another version says that it is not here, and Enter opens nothing until a line is chosen', async () => {
    const { page, errors } = await visit('/search/');
    expect(await linesFor(page, 'ex-9')).toContain('/models/example-one/');
    expect(await page.locator('.suggestions [aria-selected=true]').count()).toBe(0);
    expect(await page.textContent('.search-form .search-status')).toBe('Nothing here is called “ex-9”. What comes near:');
    await page.press('#q', 'Enter');
    await page.press('#q', 'ArrowDown');
    await expect.poll(() => page.locator('.suggestions [aria-selected=true]').count()).toBe(1);
    expect(new URL(page.url()).pathname).toBe('/search/');
    expect(errors).toEqual([]);
  });
  test('Enter opens the line that the arrows have chosen', async () => {
    const { page } = await visit('/search/');
    const lines = await linesFor(page, 'example');
    await page.press('#q', 'ArrowDown');
    await page.press('#q', 'Enter');
    await page.waitForURL(`**${lines[1]}`);
  });
  test('Enter waits for the lines of what was typed last', async () => {
    const { page } = await visit('/search/');
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/names.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.fill('#q', 'example');
    await page.fill('#q', 'example two');
    await page.press('#q', 'Enter');
    release();
    await page.waitForURL('**/models/example-two/');
  });
  test('two names side by side are offered as a comparison after what else they can mean', async () => {
    const { page } = await visit('/search/');
    const lines = await linesFor(page, 'example two example kit');
    expect(lines).toContain('/compare/example-two-vs-example-kit/');
  });
  test('no key acts while an input method composes', async () => {
    const { page } = await visit('/search/');
    await linesFor(page, 'example two');
    await page.locator('#q').dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    await page.locator('#q').dispatchEvent('keydown', { key: 'ArrowDown', isComposing: true });
    expect(await page.getAttribute('.suggestions a:first-child', 'aria-selected')).toBe('true');
    expect(new URL(page.url()).pathname).toBe('/search/');
  });
  test('texts are searched below, by kind, and by score', async () => {
    const { page } = await visit('/search/?Kind=Repository&sort=score');
    const notes = () => page.locator('.search-results li > span').allTextContents();
    await expect.poll(async () => (await notes()).length).toBe(5);
    const scores = (await notes()).map((note) => Number(/(\d+)\/100/.exec(note)?.[1]));
    expect((await notes()).every((note) => note.includes('Repository'))).toBe(true);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });
  test('keeps its state in the address, so that a search can be shared', async () => {
    const { page } = await visit('/search/');
    await page.fill('#q', 'lathe');
    await page.waitForSelector('.search-results a');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=lathe');
    const { page: shared } = await visit('/search/?q=lathe');
    await shared.waitForSelector('.suggestions a[href="/repositories/example-lathe/"]');
    await shared.waitForSelector('.search-results a[href="/repositories/example-lathe/"]');
  });
  test('loads nothing before the reader asks for something', async () => {
    const { page, requests } = await visit('/search/');
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => /pagefind|names\.json|questions/.test(url))).toEqual([]);
  });
  test('fetches of values those that a question asks about', async () => {
    const { page, requests } = await visit('/search/');
    await linesFor(page, 'cheapest models under $3');
    const fetched = requests.map((url) => new URL(url).pathname).filter((path) => path.startsWith('/questions/'));
    expect(fetched).toEqual(['/questions/facts/inputUsdPerMillionTokens.json']);
  });
  test('takes 200 characters of what was asked for, so that no address can keep the page busy', async () => {
    const { page } = await visit(`/search/?q=${'a%20'.repeat(1_000)}lathe`);
    await page.waitForFunction(() => document.querySelector('.text-status')?.textContent?.includes('found'));
    expect(await page.inputValue('#q')).toHaveLength(2_005);
  });
  test('says when nothing was found', async () => {
    const { page } = await visit('/search/?q=qqqxxyyzz');
    await page.waitForFunction(() => document.querySelector('.text-status')?.textContent?.startsWith('0 found'));
    await page.waitForFunction(() => document.querySelector('.search-status')?.textContent?.startsWith('No name'));
  });
});

describe('the home page', () => {
  test.each([
    ['a comparison', 'example kit vs example two', '**/compare/example-two-vs-example-kit/'],
    ['the name of an entry', 'Example Two', '**/models/example-two/'],
    ['what the first line says', 'picture reading', '**/models/?capability=picture-reading'],
    ['words that mean nothing here: the search page', 'qqqxxyyzz', '**/search/?q=qqqxxyyzz'],
  ])('leads to %s', async (_, typed, address) => {
    const { page } = await visit('/');
    await page.fill('#q', typed);
    await page.press('#q', 'Enter');
    await page.waitForURL(address);
  });
  test('leads to a pair without a page of its own', async () => {
    const { page } = await visit('/');
    const [first] = await linesFor(page, 'example atlas vs example nail');
    expect(first).toBe('/compare/?items=example-atlas,example-nail');
    await page.press('#q', 'Enter');
    await page.waitForSelector('.comparison h1');
    expect(await page.textContent('h1')).toContain('Example Nail');
  });
});

describe('the search of the header', () => {
  test.each(['/', 'Control+k'])('opens on every page with %s, and leads to what is typed', async (key) => {
    const { page, requests, errors } = await visit('/models/example-one/');
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => /dialog|search\.|names\.json/.test(url))).toEqual([]);
    await page.keyboard.press(key);
    await page.waitForSelector('.search-dialog[open]');
    await page.keyboard.type('example two');
    await page.waitForSelector('.search-dialog .suggestions[data-text="example two"] [aria-selected=true]');
    expect(await findFaults(page, '.search-dialog')).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/models/example-two/');
    expect(errors).toEqual([]);
  });
  test('opens by a press, closes by Escape, and takes no key from a field', async () => {
    const { page } = await visit('/search/');
    await page.locator('#q').press('/');
    expect(await page.inputValue('#q')).toBe('/');
    await page.click('.find');
    await page.waitForSelector('.search-dialog[open]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.search-dialog:not([open])', { state: 'attached' });
  });
  test('closes at the first Escape whatever is typed, and opens again with / right after it, with the text', async () => {
    const { page } = await visit('/models/example-one/');
    await page.keyboard.press('/');
    await page.waitForSelector('.search-dialog[open]');
    await page.keyboard.type('example two');
    await page.waitForSelector('.search-dialog .suggestions[data-text="example two"] [aria-selected=true]');
    for (let turn = 0; turn < 4; turn += 1) {
      await page.keyboard.press('Escape');
      await page.keyboard.press('/');
      await page.waitForFunction(() => {
        const input = document.querySelector<HTMLInputElement>('.search-dialog[open] input');
        return input !== null && document.activeElement === input && input.value === 'example two';
      });
    }
  });
  test('is a link to the search page without script', async () => {
    const { page } = await visit('/models/example-one/', { javaScriptEnabled: false });
    await page.click('.find');
    await page.waitForURL('**/search/');
  });
});

describe('an address that leads nowhere', () => {
  test.each([
    ['/compare/example-two-vs-example-one/', '/compare/example-one-vs-example-two/'],
    ['/compare/example-atlas-vs-example-nail/', '/compare/?items=example-atlas,example-nail'],
    ['/models/example-atlsa/', '/models/example-atlas/'],
  ])('%s offers %s', async (address, href) => {
    const { page } = await visit(address);
    await page.waitForSelector(`.meant:not([hidden]) a[href="${href}"]`);
    expect(await page.textContent('.meant')).toMatch(/^Did you look for /);
  });
});

test('a search that could not be loaded says so, and works with the next letter', async () => {
  const { page } = await visit('/search/');
  let isOffline = true;
  await page.route('**/names.json', (route) => (isOffline ? route.abort() : route.continue()));
  await page.fill('#q', 'exampl');
  await page.waitForSelector('.search-status:has-text("could not be loaded")');
  isOffline = false;
  await page.fill('#q', 'example one');
  await page.waitForSelector('.suggestions a[href="/models/example-one/"]');
});
