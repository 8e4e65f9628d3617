import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const visit = useBrowser();

describe('the search page', () => {
  test('finds an entry by its name', async () => {
    const { page, errors } = await visit('/search/');
    await page.fill('#q', 'gpt-4.1 mini');
    await page.waitForSelector('.search-results a[href="/models/openai-gpt-4-1-mini/"]');
    expect(errors).toEqual([]);
  });
  test('finds an entry by an alias and a capability by its name', async () => {
    const { page } = await visit('/search/?q=XavierXiao');
    await page.waitForSelector('.search-results a[href="/repositories/dreambooth-stable-diffusion/"]');
    await page.fill('#q', 'inpainting');
    await page.waitForSelector('.search-results a[href="/capabilities/inpainting/"]');
  });
  test('filters by kind and licence, and sorts by score', async () => {
    const { page } = await visit('/search/');
    await page.selectOption('select[name=Kind]', 'Repository');
    await page.selectOption('select[name=sort]', 'score');
    await page.waitForFunction(() => document.querySelectorAll('.search-results li').length > 5);
    const notes = await page.locator('.search-results li > span').allTextContents();
    const scores = notes.map((note) => Number(/(\d+)\/100/.exec(note)?.[1]));
    expect(notes.every((note) => note.includes('Repository'))).toBe(true);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });
  test('priceLists the comparison when two names are typed, and Enter goes there', async () => {
    const { page } = await visit('/search/');
    await page.fill('#q', 'o4-mini vs stable-diffusion');
    await page.waitForSelector('.search-results a[href="/compare/openai-o4-mini-vs-stable-diffusion/"]');
    await page.press('#q', 'Enter');
    await page.waitForURL('**/compare/openai-o4-mini-vs-stable-diffusion/');
  });
  test('keeps its state in the address, so that a search can be shared', async () => {
    const { page } = await visit('/search/');
    await page.fill('#q', 'whisper');
    await page.waitForSelector('.search-results a');
    expect(new URL(page.url()).search).toBe('?q=whisper');
    const { page: shared } = await visit('/search/?q=whisper');
    await shared.waitForSelector('.search-results a[href="/repositories/whisper/"]');
  });
  test('loads no index before the reader asks for something', async () => {
    const { page, requests } = await visit('/search/');
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  });
  test('says when nothing was found', async () => {
    const { page } = await visit('/search/?q=qqqxxyyzz');
    await page.waitForFunction(() => document.querySelector('.search-status')?.textContent?.startsWith('0 found'));
  });
});

describe('the home page', () => {
  test('leads "a vs b" straight to the comparison', async () => {
    const { page } = await visit('/');
    await page.fill('#q', 'stable-diffusion vs o4-mini');
    await page.press('#q', 'Enter');
    await page.waitForURL('**/compare/openai-o4-mini-vs-stable-diffusion/');
  });
  test('leads other words to the search', async () => {
    const { page } = await visit('/');
    await page.fill('#q', 'speech recognition');
    await page.press('#q', 'Enter');
    await page.waitForURL('**/search/?q=speech%20recognition');
  });
  test('leads two picked entries to their comparison, whichever is picked first', async () => {
    const { page } = await visit('/');
    await page.selectOption('select[name=a]', 'dreambooth-stable-diffusion');
    await page.selectOption('select[name=b]', 'openai-gpt-4-1-mini');
    await page.click('.pair-picker button');
    await page.waitForURL('**/compare/openai-gpt-4-1-mini-vs-dreambooth-stable-diffusion/');
  });
  test('samples a pair without a page of its own', async () => {
    const { page } = await visit('/search/?q=grok 4.3 vs whisper');
    await page.getByRole('link', { name: /Grok 4\.3 vs .*whisper/i }).click();
    await page.waitForSelector('.comparison h1');
    expect(await page.textContent('h1')).toContain('xAI: Grok 4.3');
  });
});

test('the search works on another site just as well', async () => {
  expect(inject('fixtureSite').address).not.toBe(inject('realSite').address);
  const { page } = await visit('/search/?q=example', {}, 'fixtureSite');
  await page.waitForSelector('.search-results a[href="/models/example-one/"]');
});
