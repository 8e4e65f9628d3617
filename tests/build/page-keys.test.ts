import { describe, expect, test } from 'vitest';
import { pageKeys } from '../../src/build/page-keys.ts';
import type { Catalogue } from '../../src/catalogue.ts';
import { csvFiles } from '../../src/site-files/api/files.ts';
import { entryTwinSource } from '../../src/site-files/markdown/entry-twin.ts';
import { viewBenchmark } from '../../src/views/pages/benchmark.ts';
import { viewCapability } from '../../src/views/pages/capability.ts';
import { viewEntryPage } from '../../src/views/pages/entry-page.ts';
import { viewNeed } from '../../src/views/pages/need.ts';
import { editing, loadFixture } from '../support/comparison.ts';

function keysOf(catalogue: Catalogue): ReadonlyMap<string, string> {
  const { pairKey } = pageKeys(catalogue, 'code');
  return new Map(catalogue.pairs.map((pair) => [pair.slug, pairKey(pair)]));
}

test('another dot in the picture of a category changes the comparisons that show it, and none with another category', async () => {
  const { catalogue } = await loadFixture();
  const sizeOfEmber = editing('site', 'models/example-ember.md', 'value: 64000', 'value: 2000000');
  const [before, after] = [keysOf(catalogue), keysOf((await loadFixture(sizeOfEmber)).catalogue)];
  const isSame = (slug: string) => before.has(slug) && after.get(slug) === before.get(slug);
  const pairs = ['example-ember-vs-example-lathe', 'example-atlas-vs-example-bolt', 'example-atlas-vs-example-lathe'];
  expect(pairs.map(isSame)).toEqual([false, false, true]);
});

describe('the page of an entry', () => {
  const keyOf = async (slug: string, overlay = {}) => {
    const { catalogue } = await loadFixture(overlay);
    const entry = catalogue.entryBySlug.get(slug);
    if (entry === undefined) throw new Error(`no entry ${slug}`);
    return pageKeys(catalogue, 'code').fileKey(viewEntryPage(catalogue, entry));
  };

  test('and its twin are rendered from plain data, all of which a key can hold', async () => {
    const { catalogue } = await loadFixture();
    const sources = catalogue.content.entries.flatMap((entry) => [
      viewEntryPage(catalogue, entry),
      entryTwinSource(catalogue, entry),
    ]);
    expect(sources.length).toBeGreaterThan(20);
    expect(JSON.parse(JSON.stringify(sources))).toEqual(sources);
  });
  test('has another key when a fact of it changes, and the same when that of an entry elsewhere does', async () => {
    const edit = editing('site', 'models/example-ember.md', 'summary: ', 'summary: Now ');
    const both = await Promise.all(
      ['example-ember', 'example-atlas'].map(async (slug) => [await keyOf(slug), await keyOf(slug, edit)]),
    );
    expect(both.map(([before, after]) => before === after)).toEqual([false, true]);
  });
  test('has another key when another entry names it as its successor', async () => {
    const edit = editing(
      'site',
      'models/example-ember.md',
      'facts:\n',
      'facts:\n  successor: { value: example-atlas, source: example-list, asOf: 2026-07-01 }\n',
    );
    expect(await keyOf('example-atlas', edit)).not.toBe(await keyOf('example-atlas'));
  });
  test('that is not rendered from an entry has no key', async () => {
    const { catalogue } = await loadFixture();
    expect(pageKeys(catalogue, 'code').fileKey(undefined)).toBeUndefined();
  });
});

test('the pages of needs, capabilities and benchmarks and the tables of the API are rendered from plain data', async () => {
  const { catalogue } = await loadFixture();
  const { needs, capabilities, benchmarks } = catalogue.content;
  const sources = [
    ...needs.map((need) => viewNeed(catalogue, need)),
    ...capabilities.map((capability) => viewCapability(catalogue, capability)),
    ...benchmarks.map((benchmark) => ({ ...benchmark, view: viewBenchmark(catalogue, benchmark) })),
    ...csvFiles(catalogue).map(({ table }) => table()),
  ];
  expect(sources.length).toBeGreaterThan(20);
  expect(JSON.parse(JSON.stringify(sources))).toEqual(sources);
});
