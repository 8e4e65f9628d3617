import { describe, expect, inject, test } from 'vitest';
import { findFaults } from '../../support/axe.ts';
import { useBrowser } from '../../support/browser.ts';
import { samplePages } from '../../support/page-kinds.ts';

const visit = useBrowser();

/** The longest page of every kind. */
const longestPages = () => samplePages(inject('site').dir).flatMap(({ path, isLongest }) => (isLongest ? [path] : []));

/** Longer than a reader reads, and than axe reads in a minute: it sees the same lists in the fixtures, where they are short. */
const LISTS = new Set(['/models/', '/repositories/', '/match-graph/']);

/** What axe finds in the styles, at any width and in any theme, the same test of the fixtures sees; here it looks for faults of content. */
describe.each([
  { width: 1280, colorScheme: 'light', hasAxe: true },
  { width: 320, colorScheme: 'dark', hasAxe: false },
] as const)('the longest page of every type at $width px in $colorScheme', ({ width, colorScheme, hasAxe }) => {
  test.each(longestPages())('%s: nothing sticks out, nothing leaves the site, and axe finds nothing', async (path) => {
    const { page, requests, errors } = await visit(path, { viewport: { width, height: 900 }, colorScheme });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const origin = new URL(page.url()).origin;
    expect(requests.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual([]);
    expect(errors).toEqual([]);
    if (hasAxe && !LISTS.has(path)) expect(await findFaults(page)).toEqual([]);
  });
});
