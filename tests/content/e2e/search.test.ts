import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../support/browser.ts';

const visit = useBrowser();

describe('readers who know our names', () => {
  test.each([
    ['gpt-4.1 mini', '/models/openai-gpt-4-1-mini/'],
    ['XavierXiao', '/repositories/dreambooth-stable-diffusion/'],
  ])('find by "%s" the page %s', async (query, path) => {
    const { page, errors } = await visit(`/search/?q=${query}`);
    await page.waitForSelector(`.search-results a[href="${path}"]`);
    expect(errors).toEqual([]);
  });
  test.each(['o4-mini vs stable-diffusion', 'stable-diffusion vs o4-mini'])('come by "%s" to the comparison', async (query) => {
    const { page } = await visit('/');
    await page.fill('#q', query);
    await page.press('#q', 'Enter');
    await page.waitForURL('**/compare/openai-o4-mini-vs-stable-diffusion/');
  });
});
