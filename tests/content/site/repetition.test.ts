/** How much of a comparison is its own. Its pages are read one by one: `built-pages.test.ts` keeps all of them in the memory of its process. */
import { expect, inject, test } from 'vitest';
import { BUDGETS } from '../../support/budgets.ts';
import { listedComparisons, quantile, uniqueShares } from '../../support/shingles.ts';

// Every seventh of them, beside all of its siblings.
const shares = uniqueShares(listedComparisons(inject('site').dir), 7);
const median = (values: readonly number[]) => quantile(values, 0.5) * 100;

test('most of the median comparison that search engines may list stands on no single other that shares an entry with it', () => {
  expect(shares.length).toBeGreaterThan(100);
  expect(median(shares.map(({ besideNearest }) => besideNearest))).toBeGreaterThan(BUDGETS.unique.limit);
});
test('what stands on none of all those that share an entry with it does not become less', () =>
  expect(median(shares.map(({ besideAll }) => besideAll))).toBeGreaterThan(BUDGETS.uniqueOfAll.limit));
