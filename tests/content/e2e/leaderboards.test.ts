import { expect, test } from 'vitest';
import { useBrowser } from '../../support/browser.ts';

const visit = useBrowser();

test('a long leaderboard goes on without script, and with it is sorted and filtered as a whole', async () => {
  const { page: plain } = await visit('/models/', { javaScriptEnabled: false });
  expect(await plain.locator('.leaderboard tbody tr').count()).toBe(100);
  await plain.getByRole('navigation', { name: 'Pages of models' }).getByRole('link', { name: /^101 to/ }).click();
  await plain.waitForURL('**/models/page-2/');
  expect(await plain.locator('.leaderboard tbody tr').count()).toBeGreaterThan(50);

  const { page, errors } = await visit('/models/?sort=name&dir=up');
  const rows = page.locator('.leaderboard').first().locator('tbody tr');
  await expect.poll(() => rows.count()).toBeGreaterThan(100);
  const names = await rows.evaluateAll((all) => all.map((row) => row.querySelector('th a')?.textContent ?? ''));
  expect(names).toEqual(names.toSorted());
  expect(await rows.locator('.pick').count()).toBe(names.length);
  expect(await page.getByRole('navigation', { name: 'Pages of models' }).count()).toBe(0);
  expect(errors).toEqual([]);
});

test('the switch for entries that are gone and the part of the page that holds them are one', async () => {
  const { page } = await visit('/models/?sort=name&dir=up');
  const isOpen = () => page.locator('details.gone').evaluate((part: HTMLDetailsElement) => part.open);
  expect(await isOpen()).toBe(false);
  await page.check('[name=gone]');
  await expect.poll(isOpen).toBe(true);
  await page.uncheck('[name=gone]');
  await expect.poll(isOpen).toBe(false);
  await page.click('details.gone > summary');
  await expect.poll(() => page.isChecked('[name=gone]')).toBe(true);
  expect(new URL(page.url()).search).toBe('?gone=1&sort=name&dir=up');
  await page.click('button[type=reset]');
  await expect.poll(isOpen).toBe(false);
});

test('once the published weights are back, so are the scores, ranks and order that the page was built with', async () => {
  const { page } = await visit('/models/');
  const rows = () =>
    page
      .locator('.leaderboard')
      .first()
      .locator('tbody tr')
      .evaluateAll((all) => all.slice(0, 100).map((row) => ['.rank', 'th a', '.score .value'].map((one) => row.querySelector(one)?.textContent)));
  const built = await rows();
  await page.click('summary:text-is("Weights")');
  await page.locator('.leaderboard-controls input[type=range]').first().fill('100');
  await expect.poll(rows).not.toEqual(built);
  await page.click('button[type=reset]');
  await expect.poll(rows).toEqual(built);
});

test('sorted by a sub-score, what is not measured stands after all that is', async () => {
  for (const dir of ['down', 'up']) {
    const { page } = await visit(`/models/chat/?sort=adoption&dir=${dir}`);
    const head = page.locator('.leaderboard').first().locator('th[data-sort=adoption]');
    await expect.poll(() => head.getAttribute('aria-sort')).not.toBeNull();
    const texts = await page
      .locator('.leaderboard')
      .first()
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => row.querySelector('.part')?.textContent.trim() ?? ''));
    const firstUnknown = texts.findIndex((text) => !/\d/.test(text));
    expect(firstUnknown).toBeGreaterThan(0);
    expect(texts.slice(firstUnknown).filter((text) => /\d/.test(text))).toEqual([]);
  }
});

test('the heading of what is gone counts what the filters leave', async () => {
  const { page } = await visit('/models/chat/?gone=1&maker=OpenAI');
  const heading = page.locator('details.gone > summary');
  await expect.poll(() => heading.textContent()).toMatch(/^\s*\d+ of \d+ retired/);
  const [left, all] = ((await heading.textContent()) ?? '').match(/\d+/g) ?? [];
  expect(await page.locator('details.gone tbody tr:not([hidden])').count()).toBe(Number(left));
  await page.click('button[type=reset]');
  await expect.poll(() => heading.textContent()).toMatch(new RegExp(`^\\s*${all} retired`));
});

test('a table says in its caption what it shows, and a part of which filters leave nothing is gone', async () => {
  const { page } = await visit('/models/chat/?sort=inputUsdPerMillionTokens&dir=up');
  const captions = () => page.locator('.leaderboard:visible caption').allTextContents();
  await expect.poll(captions).toEqual(['Chat models, sorted by Input price, ascending']);
  expect(await page.getByRole('region', { name: 'Chat models, sorted by Input price, ascending' }).count()).toBe(1);
  await page.click('button[type=reset]');
  await expect.poll(captions).toEqual(['Ranked chat models, best first', 'Chat models without a rank']);
  await page.fill('.leaderboard-controls [name=q]', 'no such name');
  await expect.poll(captions).toEqual([]);
  expect(await page.locator('#not-ranked').isVisible()).toBe(false);
  await page.click('button[type=reset]');
  await expect.poll(captions).toHaveLength(2);
});

test('a picture says that it shows what filters leave, and that its line is of all', async () => {
  const { page } = await visit('/models/chat/?openWeights=yes');
  const note = page.locator('#picture figure > p', { hasText: 'of those that the filters leave' });
  await expect.poll(() => note.isVisible()).toBe(true);
  const dots = await page.locator('#picture .dot:visible').count();
  expect(dots).toBeGreaterThan(0);
  expect(await note.textContent()).toMatch(new RegExp(`^The picture shows ${dots} of`));
  await page.click('button[type=reset]');
  await expect.poll(() => note.isVisible()).toBe(false);
});

test('what was picked to be compared is picked still when a reader comes back', async () => {
  const { page } = await visit('/models/chat/');
  const picks = page.locator('.leaderboard .pick');
  await picks.nth(0).check();
  await picks.nth(1).check();
  const link = page.locator('.compare-bar a');
  const text = await link.textContent();
  await link.click();
  await page.waitForURL('**/compare/**');
  await page.goBack();
  await expect.poll(() => link.textContent()).toBe(text);
  await expect.poll(() => page.locator('.leaderboard .pick:checked').count()).toBe(2);
});
