import { describe, expect, test } from 'vitest';
import { pairSources } from '../../../src/comparison/pair-sources.ts';
import { viewScore } from '../../../src/views/score.ts';
import { viewContext } from '../../../src/views/context.ts';
import { entryDocument } from '../../../src/views/entry-document.ts';
import { finderIndex } from '../../../src/search/records.ts';
import { pickEntries } from '../../../src/search/pick-entries.ts';
import { viewCapability } from '../../../src/views/pages/capability.ts';
import { comparisonListPages } from '../../../src/views/pages/comparison-groups.ts';
import { comparisonCrumbs, entryCrumbs } from '../../../src/views/pages/crumbs.ts';
import { viewEntry } from '../../../src/views/pages/entry.ts';
import { viewGapLists } from '../../../src/views/pages/gap-lists.ts';
import { viewLeaderboard } from '../../../src/views/pages/leaderboard.ts';
import { CATEGORIZED } from '../../support/categorized.ts';
import { loadFixture } from '../../support/comparison.ts';

const { catalogue, comparisonOf, entryOf } = await loadFixture(CATEGORIZED);
const small = viewLeaderboard(catalogue, 'model', 'small');
const large = viewLeaderboard(catalogue, 'model', 'large');
const all = viewLeaderboard(catalogue, 'model');
const slugsOf = (rows: readonly { readonly slug: string }[]) => rows.map(({ slug }) => slug);

describe('the leaderboard of a category', () => {
  test('has its entries alone, ranked among themselves', () => {
    expect(small).toMatchObject({ title: 'Small models', path: '/models/small/', summary: 'Models for one machine.' });
    expect(small.ranked.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(slugsOf(small.ranked)[0]).toBe('example-one');
    expect(slugsOf(small.unranked)).toEqual(['example-dune']);
  });
  test('keeps what is gone apart from what is not ranked', () => {
    expect(slugsOf(large.gone)).toEqual(['example-two']);
    expect(slugsOf([...large.ranked, ...large.unranked])).not.toContain('example-two');
    expect(large.gone[0]?.status).toEqual({ text: 'Retired', isGone: true });
  });
});

describe('the leaderboard of a kind', () => {
  test('leads to its categories, the largest first', () => {
    expect(all.categories.map(({ name, href }) => [name, href])).toEqual([
      ['Large models', '/models/large/'],
      ['Small models', '/models/small/'],
    ]);
    for (const { href, count } of all.categories) {
      const { counts } = viewLeaderboard(catalogue, 'model', href.split('/').at(-2));
      expect([href, count]).toEqual([href, counts.ranked + counts.unranked]);
    }
  });
  test('ranks all entries of the kind with each other', () => {
    const ranks = all.ranked.map(({ rank }) => rank);
    expect(ranks[0]).toBe(1);
    expect(ranks).toEqual(ranks.toSorted((a = 0, b = 0) => a - b));
    expect(all.ranked).toHaveLength(small.ranked.length + large.ranked.length);
  });
  test('has no categories where content has none', () => expect(viewLeaderboard(catalogue, 'repository').categories).toEqual([]));
});

describe('the score of an entry', () => {
  const rankTextOf = (name: string) => viewScore(entryDocument(catalogue, entryOf(name)), viewContext(catalogue)).rankText;
  test('has its place among its category', () => expect(rankTextOf('one')).toBe('1st of 3 ranked small models'));
  test('has none any more once it is gone', () => expect(rankTextOf('two')).toBe('Not ranked: retired'));
});

describe('a comparison', () => {
  test('of one category may have a winner, and of two never', () => {
    expect(comparisonOf('one', 'clay').verdict).toMatchObject({ outcome: 'winner', winner: 'a' });
    expect(comparisonOf('one', 'atlas')).toMatchObject({
      weights: undefined,
      verdict: { outcome: 'different-categories', winner: undefined },
    });
  });
  test('names the category of each side', () =>
    expect(comparisonOf('one', 'atlas').sides.map(({ groupLabel }) => groupLabel)).toEqual(['Small models', 'Large models']));
});

describe('what pairs are chosen from', () => {
  const sources = pairSources(catalogue.content, catalogue);
  test('are the ranked entries of each category, the best first, without what is gone', () => {
    expect(sources.categories.map((slugs) => slugs.length)).toEqual([large.ranked.length, small.ranked.length]);
    expect(sources.categories[1]).toEqual(slugsOf(small.ranked));
    expect(sources.categories.flat()).not.toContain('example-two');
    expect(sources.sides.filter(({ isGone }) => isGone).map(({ slug }) => slug)).toEqual(['example-two']);
  });
  test('are neighbours that do the same job', () => {
    const own = new Set(catalogue.content.entries.flatMap(({ slug, data }) => (data.category === 'small' ? [slug] : [])));
    for (const { slug } of sources.neighboursOf('example-one')) expect(own.has(slug)).toBe(true);
    expect(sources.neighboursOf('example-one').length).toBeGreaterThan(0);
  });
});

describe('getting about by category', () => {
  const [models, smallOnes] = [
    { name: 'Models', href: '/models/' },
    { name: 'Small models', href: '/models/small/' },
  ];
  test('an entry stands below its category, and a comparison too where that is one', () => {
    expect(entryCrumbs(catalogue, entryOf('one'))).toEqual([models, smallOnes]);
    expect(comparisonCrumbs(catalogue, [entryOf('one'), entryOf('clay')])).toEqual([models, smallOnes]);
    expect(comparisonCrumbs(catalogue, [entryOf('one'), entryOf('atlas')])).toEqual([models]);
  });
  test('comparisons of each category have pages of their own', () => {
    const pages = comparisonListPages(catalogue).map(({ label, page }) => [label, page.href]);
    expect(pages).toContainEqual(['Small models', '/compare/models/small/']);
    expect(pages).toContainEqual(['Across categories', '/compare/across/']);
  });
  test('an entry is compared with its own category first', () => {
    const { comparisons } = viewEntry(catalogue, entryOf('one'));
    expect(comparisons.map(({ label }) => label)).toEqual(['Small models', 'Large models', 'Repositories']);
    expect(comparisonOf('one', 'clay').sides[0]?.more.map(({ group }) => group)).toEqual([
      undefined,
      undefined,
      'Large models',
      'Large models',
      'Large models',
    ]);
  });
  test('a capability is listed by category, each with its leaderboard of those that have it', () => {
    const term = catalogue.content.capabilities.find(({ id }) => id === 'text-writing');
    const groups = term === undefined ? [] : viewCapability(catalogue, term).groups;
    expect(groups.map(({ label, href }) => [label, href])).toEqual([
      // One of them is retired, and the leaderboard shows as many as this page counts.
      ['Large models', '/models/large/?capability=text-writing&gone=1'],
      ['Small models', '/models/small/?capability=text-writing'],
      ['Repositories', '/repositories/?capability=text-writing'],
    ]);
  });
  test('gaps have a page a category', () =>
    expect(viewGapLists(catalogue).map(({ pages }) => pages[0]?.href)).toContain('/gaps/models/small/'));
  test('the picker offers the category of an entry first, and all of it before anything is typed', () => {
    const index = finderIndex(catalogue);
    const one = index.entries.filter(({ slug }) => slug === 'example-one');
    const slugs = (text: string) => pickEntries(index, text, one).things.map(({ slug }) => slug);
    expect(slugs('').toSorted()).toEqual(['example-clay', 'example-dune', 'example-ember']);
    expect(slugs('example').slice(0, 3).toSorted()).toEqual(['example-clay', 'example-dune', 'example-ember']);
    expect(slugs('example atlas')[0]).toBe('example-atlas');
    expect(pickEntries(index, '', [])).toEqual({ things: [] });
  });
});
