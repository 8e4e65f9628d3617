import { describe, expect, test } from 'vitest';
import { emptyLists, pagesOf } from '../../../src/views/pages/addresses.ts';
import { loadFixture } from '../../support/comparison.ts';

const { catalogue, comparisonOf } = await loadFixture();
const pages = pagesOf(catalogue);
const isIndexable = (path: string) => pages.find((page) => page.path === path)?.isIndexable;

describe('the pages of a site', () => {
  test('stand there once each', () => expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length));
  test('are one for each kind, entry, term and pair, beside the fixed ones', () => {
    const { benchmarks, capabilities, entries, needs } = catalogue.content;
    const below = (folder: string) => pages.filter(({ path }) => path.startsWith(folder) && path !== folder).length;
    expect(below('/models/') + below('/repositories/')).toBe(entries.length);
    expect([below('/capabilities/'), below('/needs/'), below('/benchmarks/')]).toEqual([
      capabilities.length,
      needs.length,
      benchmarks.length,
    ]);
    const lists = ['/compare/models/', '/compare/repositories/', '/compare/across/'];
    expect(below('/compare/')).toBe(catalogue.pairs.length + lists.length);
    for (const path of ['/', '/models/', '/repositories/', '/methodology/', '/search/', ...lists])
      expect(isIndexable(path)).toBeDefined();
  });
});

describe('search engines may not list', () => {
  test('search results', () => expect(isIndexable('/search/')).toBe(false));
  test('terms of which there is nothing to say', () => {
    expect([isIndexable('/capabilities/singing/'), isIndexable('/needs/sing-songs/')]).toEqual([false, false]);
    expect([isIndexable('/capabilities/text-writing/'), isIndexable('/needs/write-texts/')]).toEqual([true, true]);
  });
  test('lists on which nothing stands yet', () => {
    const { content } = catalogue;
    const without = (gone: Partial<typeof content>) => [...emptyLists({ content: { ...content, ...gone } })];
    expect(without({})).toEqual([]);
    const repositories = content.entries.filter(({ kind }) => kind === 'repository');
    expect(without({ entries: repositories })).toEqual(['/models/']);
    expect(without({ benchmarks: [], needs: [], capabilities: [] })).toEqual(['/benchmarks/', '/needs/', '/capabilities/']);
    const mute = content.entries.map((entry) => ({ ...entry, data: { ...entry.data, capabilities: [] } }));
    expect(without({ entries: mute })).toEqual(['/match-graph/']);
  });
  test('thin comparisons, which are those that the comparison itself calls thin', () => {
    const thin = catalogue.pairs.filter(
      ({ sides }) => comparisonOf(...sides.map(({ slug }) => slug.replace('example-', ''))).thin,
    );
    expect(thin.length).toBeGreaterThan(0);
    expect(
      pages
        .filter(({ path, isIndexable: may }) => path.includes('-vs-') && !may)
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual(thin.map(({ slug }) => `/compare/${slug}/`).toSorted());
  });
});
