import { expect, test } from 'vitest';
import { useBrowser } from '../../support/browser.ts';

const visit = useBrowser();

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
