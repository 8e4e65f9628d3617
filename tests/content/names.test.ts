import { describe, expect, test } from 'vitest';
import { entryNamed, findEntries } from '../../src/search/find-entries.ts';
import { findComparison } from '../../src/search/pair-finder.ts';
import { finderIndex } from '../../src/search/records.ts';
import { catalogueOf } from '../support/catalogue.ts';

const catalogue = await catalogueOf('content');
const index = finderIndex(catalogue);
const makers = new Map(catalogue.content.entries.map(({ slug, maker }) => [slug, maker]));

describe('every name and alias', () => {
  test.each([
    ['as it is', (name: string) => name],
    ['behind its maker', (name: string, maker: string) => `${maker} ${name}`],
    ['without what stands before its colon or slash', (name: string) => name.replace(/^[^:/]+(?:: |\/)/, '')],
    ['in capitals and without spaces', (name: string) => name.toUpperCase().replace(/\s/g, '')],
  ])('%s finds its entry first, or a namesake of it', (_, typed) => {
    const lost = index.entries.flatMap((entry) =>
      entry.names.flatMap((name) => {
        const text = typed(name, makers.get(entry.slug) ?? '');
        const first = findEntries(index, text)[0];
        const isFound = first === entry || (first !== undefined && entryNamed(index, text) === first);
        return isFound ? [] : [`${text} (${entry.slug}): ${first?.slug}`];
      }),
    );
    expect(lost).toEqual([]);
  });
  test('is taken for no comparison', () => {
    const taken = index.entries.flatMap(({ names }) => names.filter((text) => findComparison(index, text) !== undefined));
    expect(taken).toEqual([]);
  });
});
