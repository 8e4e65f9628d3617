import { describe, expect, test } from 'vitest';
import { pairSources } from '../../src/comparison/pair-sources.ts';
import { CATEGORIZED } from '../support/categorized.ts';
import { loadFixture } from '../support/comparison.ts';

/** The file of a model of `CATEGORIZED`, by another maker and come on another day. */
function brought(name: string, maker: string, day: string): Record<string, string> {
  const file = `models/example-${name}.md`;
  const text = (CATEGORIZED[file] ?? '').replace(/^vendor: .*$/m, `vendor: ${maker}`).replace(/^ {2}releaseDate: .*\n/m, '');
  return {
    [file]: text.replace(/^facts:$/m, `facts:\n  releaseDate: { value: ${day}, source: example-list, asOf: 2026-07-01 }`),
  };
}

const { catalogue } = await loadFixture({
  ...CATEGORIZED,
  ...brought('one', 'North Works', '2025-02-01'),
  ...brought('clay', 'North Works', '2025-03-01'),
  ...brought('dune', 'North Works', '2026-03-01'),
  ...brought('ember', 'South Works', '2026-06-01'),
});
const { makers } = pairSources(catalogue.content, catalogue);

describe('the makers of a category', () => {
  const small = makers[catalogue.content.categories.findIndex(({ id }) => id === 'small')];
  test('stand in the order of their best entries, each with its best and its newest', () => {
    expect(catalogue.rankings.bySlug.get('example-one')?.rank).toBe(1);
    expect(catalogue.rankings.bySlug.get('example-dune')?.rank).toBeUndefined();
    expect(small).toEqual([['example-one', 'example-dune'], ['example-ember']]);
  });
  test('have nothing that is gone', () => expect(makers.flat(2)).not.toContain('example-two'));
});
