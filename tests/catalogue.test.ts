import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../src/catalogue.ts';
import { catalogueOf } from './support/catalogue.ts';
import { BASE_CONTENT, contentWith } from './support/content-folder.ts';

const catalogue = await catalogueOf(BASE_CONTENT);

describe('the catalogue', () => {
  test('holds every entry, a score of each, and every pair that the policy asks for', () => {
    const slugs = catalogue.content.entries.map(({ slug }) => slug).toSorted();
    expect(slugs).toEqual(['example-engine', 'example-kit', 'example-one', 'example-two']);
    expect([...catalogue.rankings.bySlug.keys()].sort()).toEqual(slugs);
    expect(catalogue.pairs).toHaveLength((slugs.length * (slugs.length - 1)) / 2);
  });
  test('knows the pairs of each entry', () => {
    for (const [slug, pairs] of catalogue.pairsOf)
      expect(pairs).toEqual(catalogue.pairs.filter(({ sides }) => sides.some((side) => side.slug === slug)));
  });
  test('is frozen through and through', () => {
    expect(Object.isFrozen(catalogue.pairs[0]?.sides)).toBe(true);
    expect(Object.isFrozen(catalogue.content.entries[0]?.data.facts)).toBe(true);
  });
  test('is the same on every load', async () => {
    const again = await catalogueOf(BASE_CONTENT);
    expect(JSON.stringify([...again.rankings.bySlug])).toBe(JSON.stringify([...catalogue.rankings.bySlug]));
    expect(again.pairs).toEqual(catalogue.pairs);
  });
  test('is not there where content has problems: all of them come instead, those of prose included', async () => {
    const folder = await contentWith({
      'models/example-one.md': '---\nname: Example One\n---\n',
      'capabilities/model-running.md': '---\nname: Model running\ngroup: serving\nsummary: Runs models.\n---\n\n<b>Bold</b>\n',
    });
    const result = await loadCatalogue(folder);
    const codes = new Set(result.ok ? [] : result.problems.map(({ code }) => code));
    expect([...codes].sort()).toEqual(['html-in-prose', 'missing-key']);
  });
});
