import { describe, expect, test } from 'vitest';
import { entryDocument } from '../../../src/views/entry-document.ts';
import { pagesOf } from '../../../src/views/pages/addresses.ts';
import { viewEntry } from '../../../src/views/pages/entry.ts';
import { viewLeaderboard } from '../../../src/views/pages/leaderboard.ts';
import { finderIndex, searchRecords } from '../../../src/search/records.ts';
import { rankedOf } from '../../../src/catalogue.ts';
import { entriesAnswer } from '../../../src/site-files/api/documents/compact.ts';
import { editing, loadFixture } from '../../support/comparison.ts';

const { catalogue, entryOf, comparisonOf } = await loadFixture();
const fern = entryOf('fern');
const FEW = /  inputUsdPerMillionTokens[^]*providerCount[^\n]*\n/;

describe('an entry that is listed', () => {
  test('says what it lacks, and leads to its file and to how claims are written', () => {
    const view = viewEntry(catalogue, fern);
    expect(view.unwritten).toEqual({
      missing: 'a summary and 1 claim',
      guideHref: 'https://example.org/code/comparisons/blob/main/CONTRIBUTING.md#what-belongs-in-an-entry',
    });
    expect(view.editUrl).toBe('https://example.org/code/comparisons/blob/main/content/models/example-fern.md');
    expect(viewEntry(catalogue, entryOf('one')).unwritten).toBeUndefined();
  });
  test('has a sentence that is true of it in place of a summary', () =>
    expect(viewEntry(catalogue, fern).summary).toBe('A model by Other Works.'));
  test('has no comparison page, and is compared by the composer', () => {
    expect(catalogue.pairs.filter(({ slug }) => slug.includes('example-fern'))).toEqual([]);
    expect(viewEntry(catalogue, fern)).toMatchObject({ comparisonCount: 0, compareHref: '/compare/?items=example-fern' });
    expect(comparisonOf('fern', 'one').sides.map(({ name }) => name)).toEqual(['Example Fern', 'Example One']);
  });
  test('stands in the leaderboard, in search and among the names that are picked from', () => {
    const { ranked, unranked } = viewLeaderboard(catalogue, 'model');
    expect([...ranked, ...unranked].map(({ slug }) => slug)).toContain('example-fern');
    expect(searchRecords(catalogue).map(({ url }) => url)).toContain('/models/example-fern/');
    expect(finderIndex(catalogue).entries.map(({ slug }) => slug)).toContain('example-fern');
  });
  test('tells programs its level', () => {
    const levels = new Map(entriesAnswer(catalogue).result.map(({ slug, level }) => [slug, level]));
    expect([levels.get('example-fern'), levels.get('example-one')]).toEqual(['listed', 'full']);
    expect(entryDocument(catalogue, fern).level).toBe('listed');
  });
  test('is offered to search engines when it has enough facts and results', async () => {
    const mayList = (where: typeof catalogue) => pagesOf(where).find(({ path }) => path === '/models/example-fern/')?.isIndexable;
    const thin = await loadFixture(editing('site', 'models/example-fern.md', FEW, ''));
    expect([mayList(catalogue), mayList(thin.catalogue)]).toEqual([true, false]);
    expect(viewEntry(thin.catalogue, thin.entryOf('fern')).isIndexable).toBe(false);
    const asked = await loadFixture(editing('base', 'site.yaml', 'today:', 'minimumFacts: 10\ntoday:'));
    expect(mayList(asked.catalogue)).toBe(false);
  });
  test('moves no score, no pair and no edge of the match graph', async () => {
    const without = await loadFixture({ 'models/example-fern.md': undefined });
    for (const { slug } of without.catalogue.content.entries) {
      expect(rankedOf(catalogue, slug).score).toBe(rankedOf(without.catalogue, slug).score);
      expect(catalogue.graph.neighboursOf(slug)).toEqual(without.catalogue.graph.neighboursOf(slug));
    }
    expect(catalogue.pairs).toEqual(without.catalogue.pairs);
    expect(catalogue.graph.centralityOf('example-fern')).toBeUndefined();
  });
});
