import { describe, expect, test } from 'vitest';
import { comparisonCrumbs, entryCrumbs } from '../../../src/views/pages/crumbs.ts';
import { loadFixture } from '../../support/comparison.ts';

const { catalogue, entryOf } = await loadFixture();

// Those of entries with categories are among the tests of categories.
describe('the pages above', () => {
  test('an entry without a category are its kind', () =>
    expect(entryCrumbs(catalogue, entryOf('one'))).toEqual([{ name: 'Models', href: '/models/' }]));
  test('a comparison are what its sides have in common', () =>
    expect(comparisonCrumbs(catalogue, [entryOf('one'), entryOf('two')])).toEqual([{ name: 'Models', href: '/models/' }]));
  test('a comparison of two kinds are all comparisons', () =>
    expect(comparisonCrumbs(catalogue, [entryOf('one'), entryOf('kit')])).toEqual([{ name: 'Comparisons', href: '/compare/' }]));
});
