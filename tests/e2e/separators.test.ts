import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { loneDots } from '../support/lone-dots.ts';

const visit = useBrowser();

const PAGES = [
  '/',
  '/models/',
  '/models/example-one/',
  '/compare/example-one-vs-example-two/',
  '/compare/?items=example-one,example-two,example-kit',
  '/embed/compare/example-one-vs-example-two/',
  '/search/?q=example',
  '/changes/',
];

test.each(PAGES)('on a small phone no line of %s begins or ends with a dot', async (path) => {
  const { page } = await visit(path, { viewport: { width: 320, height: 700 } });
  await page.waitForLoadState('networkidle');
  expect(await loneDots(page)).toEqual([]);
});

test('a dot is beyond the edge where its thing begins a line, and a name is not broken for it', async () => {
  const { page } = await visit('/compare/example-one-vs-example-two/', { viewport: { width: 320, height: 700 } });
  const lines = await page.locator('.side .separated').evaluateAll((all) =>
    all.map((one) => ({
      clips: getComputedStyle(one).overflowX,
      heights: [...one.children].filter((child) => child.checkVisibility()).map((child) => child.getClientRects().length),
    })),
  );
  expect(lines.map(({ clips }) => clips)).toEqual(['clip', 'clip']);
  expect(lines.flatMap(({ heights }) => heights).every((count) => count === 1)).toBe(true);
});
