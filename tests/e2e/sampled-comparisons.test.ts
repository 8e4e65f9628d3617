import { describe, expect, inject, test } from 'vitest';
import { findFaults } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { readPages } from '../support/built-site.ts';

const visit = useBrowser();

/** Every so many comparison pages, the same each time. */
function sampledPairs(count: number): string[] {
  const paths = readPages(inject('site').dir)
    .map(({ path }) => path)
    .filter((path) => path.includes('-vs-'));
  return Array.from({ length: count }, (_, at) => paths[Math.floor((at * paths.length) / count)] ?? '');
}

const LOOKS = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 320, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
] as const;

describe('A38 axe finds nothing, and nothing sticks out,', () => {
  const pairs = sampledPairs(12);
  test.each(LOOKS.map((look, at) => ({ ...look, pairs: pairs.filter((_, index) => index % LOOKS.length === at) })))(
    'in three comparisons at $width px in $colorScheme',
    async ({ width, colorScheme, pairs: own }) => {
      expect(own).toHaveLength(3);
      const found: string[] = [];
      for (const path of own) {
        const { page } = await visit(path, { viewport: { width, height: 900 }, colorScheme });
        if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width) found.push(`${path} is too wide`);
        found.push(...(await findFaults(page)).map((fault) => `${path} ${fault}`));
        await page.close();
      }
      expect(found).toEqual([]);
    },
  );
});
