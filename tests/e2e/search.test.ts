import { describe, expect, test } from 'vitest';
import { findFaults } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';

const visit = useBrowser();

describe('the search page', () => {
  test('finds an entry by its name', async () => {
    const { page, errors } = await visit('/search/');
    await page.fill('#q', 'example atlas');
    await page.waitForSelector('.search-results a[href="/models/example-atlas/"]');
    expect(errors).toEqual([]);
  });
  test('finds an entry by an alias and a capability by its name', async () => {
    const { page } = await visit('/search/?q=ex-1');
    await page.waitForSelector('.search-results a[href="/models/example-one/"]');
    await page.fill('#q', 'translation');
    await page.waitForSelector('.search-results a[href="/capabilities/translation/"]');
  });
  test('filters by kind, and sorts by score', async () => {
    const { page } = await visit('/search/');
    await page.selectOption('select[name=Kind]', 'Repository');
    await page.selectOption('select[name=sort]', 'score');
    const notes = () => page.locator('.search-results li > span').allTextContents();
    const scores = async () => (await notes()).map((note) => Number(/(\d+)\/100/.exec(note)?.[1]));
    // What was found before the order was chosen may still stand there for a moment.
    await expect.poll(async () => (await scores()).every((score, at, all) => at === 0 || score <= (all[at - 1] ?? 0))).toBe(true);
    await expect.poll(async () => (await notes()).length).toBe(5);
    expect((await notes()).every((note) => note.includes('Repository'))).toBe(true);
    expect(await scores()).toEqual((await scores()).toSorted((a, b) => b - a));
  });
  test.each([
    ['the name of an entry', 'example two', '/models/example-two/', '**/models/example-two/'],
    ['part of a name', 'exam atl', '/models/example-atlas/', '**/models/example-atlas/'],
    ['a name with slips of typing', 'exmple atlas', '/models/example-atlas/', '**/models/example-atlas/'],
  ])('%s stands first, and Enter opens the line that says so', async (_, typed, href, address) => {
    const { page } = await visit('/search/');
    await page.fill('#q', typed);
    await page.waitForSelector(`.search-results li:first-child.on-enter a[href="${href}"]`);
    expect(await page.textContent('.search-results .on-enter kbd')).toBe('Enter');
    expect(await findFaults(page, '.search-results')).toEqual([]);
    await page.press('#q', 'Enter');
    await page.waitForURL(address);
  });
  test('two names side by side are offered as a comparison, and not opened by Enter', async () => {
    const { page } = await visit('/search/?q=example two example kit');
    await page.waitForSelector('.search-results a[href="/compare/example-two-vs-example-kit/"]');
    expect(await page.locator('.search-results .on-enter a[href*="-vs-"]').count()).toBe(0);
  });
  test('offers the comparison when two names are typed, and Enter goes there', async () => {
    const { page } = await visit('/search/');
    await page.fill('#q', 'example two vs example kit');
    await page.waitForSelector('.search-results a[href="/compare/example-two-vs-example-kit/"]');
    await page.press('#q', 'Enter');
    await page.waitForURL('**/compare/example-two-vs-example-kit/');
  });
  test('keeps its state in the address, so that a search can be shared', async () => {
    const { page } = await visit('/search/');
    await page.fill('#q', 'lathe');
    await page.waitForSelector('.search-results a');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=lathe');
    const { page: shared } = await visit('/search/?q=lathe');
    await shared.waitForSelector('.search-results a[href="/repositories/example-lathe/"]');
  });
  test('loads no index before the reader asks for something', async () => {
    const { page, requests } = await visit('/search/');
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  });
  test('takes 200 characters of what was asked for, so that no address can keep the page busy', async () => {
    const { page } = await visit(`/search/?q=${'a%20'.repeat(1_000)}lathe`);
    await page.waitForFunction(() => document.querySelector('.search-status')?.textContent?.includes('found'));
    expect(await page.inputValue('#q')).toHaveLength(2_005);
  });
  test('says when nothing was found', async () => {
    const { page } = await visit('/search/?q=qqqxxyyzz');
    await page.waitForFunction(() => document.querySelector('.search-status')?.textContent?.startsWith('0 found'));
  });
});

describe('the home page', () => {
  test('leads "a vs b" straight to the comparison', async () => {
    const { page } = await visit('/');
    await page.fill('#q', 'example kit vs example two');
    await page.press('#q', 'Enter');
    await page.waitForURL('**/compare/example-two-vs-example-kit/');
  });
  test('leads the name of an entry to its page', async () => {
    const { page } = await visit('/');
    await page.fill('#q', 'Example Two');
    await page.press('#q', 'Enter');
    await page.waitForURL('**/models/example-two/');
  });
  test('leads other words to the search', async () => {
    const { page } = await visit('/');
    await page.fill('#q', 'picture reading');
    await page.press('#q', 'Enter');
    await page.waitForURL('**/search/?q=picture%20reading');
  });
  test('leads two names to their comparison, whichever is named first', async () => {
    const { page } = await visit('/');
    await page.fill('#q', 'example kit vs example one');
    await page.press('#q', 'Enter');
    await page.waitForURL('**/compare/example-one-vs-example-kit/');
  });
  test('leads to a pair without a page of its own', async () => {
    const { page } = await visit('/search/?q=example atlas vs example nail');
    await page.getByRole('link', { name: /Example Atlas vs Example Nail/ }).click();
    await page.waitForSelector('.comparison h1');
    expect(await page.textContent('h1')).toContain('Example Nail');
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
  await page.route('**/pair-finder.json', (route) => (isOffline ? route.abort() : route.continue()));
  await page.fill('#q', 'exampl');
  await page.waitForSelector('.search-status:has-text("could not be loaded")');
  isOffline = false;
  await page.fill('#q', 'example one');
  await page.waitForSelector('.search-results a[href="/models/example-one/"]');
});
