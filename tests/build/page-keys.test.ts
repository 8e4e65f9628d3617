import { expect, test } from 'vitest';
import { pairKeys } from '../../src/build/page-keys.ts';
import type { Catalogue } from '../../src/catalogue.ts';
import { editing, loadFixture } from '../support/comparison.ts';

function keysOf(catalogue: Catalogue): ReadonlyMap<string, string> {
  const keyOf = pairKeys(catalogue, 'code');
  return new Map(catalogue.pairs.map((pair) => [pair.slug, keyOf(pair)]));
}

test('another dot in the picture of a category changes the comparisons that show it, and none with another category', async () => {
  const { catalogue } = await loadFixture();
  const sizeOfEmber = editing('site', 'models/example-ember.md', 'value: 64000', 'value: 2000000');
  const [before, after] = [keysOf(catalogue), keysOf((await loadFixture(sizeOfEmber)).catalogue)];
  const isSame = (slug: string) => before.has(slug) && after.get(slug) === before.get(slug);
  const pairs = ['example-ember-vs-example-lathe', 'example-atlas-vs-example-bolt', 'example-atlas-vs-example-lathe'];
  expect(pairs.map(isSame)).toEqual([false, false, true]);
});
