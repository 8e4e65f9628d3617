/** A comparison in a frame on the page of another site, in Chromium. */
import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { findFaults } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';

const visit = useBrowser();
const PATH = '/embed/compare/example-atlas-vs-example-bolt/';

/** What docs/embedding.md tells others to write. */
const [, guide = ''] = /```html\n(<iframe[\s\S]*?)```/.exec(readFileSync('docs/embedding.md', 'utf8')) ?? [];

test('tells the page around it its height, as the guide says, and again when that changes', async () => {
  const { page, errors } = await visit('/api/');
  const [address, other] = [PATH, '/a-page-of-others/'].map((path) => new URL(path, inject('site').address).href);
  const body = `<!doctype html><title>A page of others</title>${guide.replace(/src="[^"]*"/, `src="${address}"`)}`;
  await page.route(other ?? '', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(other ?? '');
  // What the frame has of room beside its content.
  const room = () =>
    page
      .frames()
      .find((one) => one.url() === address)
      ?.evaluate(() => innerHeight - document.documentElement.offsetHeight);
  await expect.poll(room).toBe(0);
  await page.setViewportSize({ width: 360, height: 900 });
  await expect.poll(room).toBe(0);
  expect(errors).toEqual([]);
});

test('opens the comparison in a window of its own', async () => {
  const { page } = await visit(PATH);
  const opened = page.context().waitForEvent('page');
  await page.click('main p.linked a');
  const whole = await opened;
  expect(new URL(whole.url()).pathname).toBe(PATH.replace('/embed/', '/'));
});

test.each(['light', 'dark'] as const)('has no accessibility fault, %s', async (colorScheme) => {
  const { page } = await visit(PATH, { colorScheme, viewport: { width: 360, height: 640 } });
  expect(await findFaults(page)).toEqual([]);
});
