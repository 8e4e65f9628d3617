import { describe, expect, inject, test } from 'vitest';
import { findFaults } from '../../support/axe.ts';
import { useBrowser } from '../../support/browser.ts';
import { readPages } from '../../support/built-site.ts';

const visit = useBrowser();

/** `/models/` for `/models/openai-o4-mini/`, and each page of its own for all others. */
const typeOf = (path: string) => (/^\/[a-z-]+\/[^/]+\/$/.test(path) ? path.replace(/[^/]+\/$/, '') : `page ${path}`);

/** The longest page of every type. */
function longestPages(): string[] {
  const longest = new Map<string, { readonly path: string; readonly html: string }>();
  for (const page of readPages(inject('site').dir)) {
    const type = typeOf(page.path);
    if (page.html.length > (longest.get(type)?.html.length ?? 0)) longest.set(type, page);
  }
  return [...longest.values()].map(({ path }) => path).sort();
}

/** Longer than a reader reads, and than axe reads in a minute: it sees the same lists in the fixtures, where they are short. */
const LISTS = new Set(['/models/', '/repositories/', '/match-graph/']);

/** What axe finds in a page of these styles, whatever their width and theme, the same test of the fixtures sees; here it looks for faults of content. */
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
