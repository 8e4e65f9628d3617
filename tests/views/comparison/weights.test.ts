import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/catalogue.ts';
import { viewContext } from '../../../src/views/context.ts';
import { entryDocument, type EntryDocument } from '../../../src/views/entry-document.ts';
import { viewOf } from '../../support/comparison.ts';
import { BASE_CONTENT } from '../../support/content-folder.ts';

const result = await loadCatalogue(BASE_CONTENT);
if (!result.ok) throw new Error('content has problems');
const catalogue = result.value;
const context = viewContext(catalogue);
const documentOf = (slug: string): EntryDocument => {
  const entry = catalogue.entryBySlug.get(slug);
  if (entry === undefined) throw new Error(`no entry ${slug}`);
  return entryDocument(catalogue, entry);
};
const [one, two] = [documentOf('example-one'), documentOf('example-two')];
const weightsOf = (documents: readonly EntryDocument[], changed = context) => viewOf(documents, changed).weights;
const without = ({ facts, ...document }: EntryDocument, id: string): EntryDocument => ({
  ...document,
  facts: Object.fromEntries(Object.entries(facts).filter(([fact]) => fact !== id)),
});

describe('the sentences', () => {
  test('tell in how many weightings one leads, and from which weight on the other does', () =>
    expect(weightsOf([one, two])?.sentences).toEqual([
      'Example Two is ahead in 100% of 50 samples of other weights and of what is unknown; each weight varies by up to 50%.',
      'Example One takes the lead if Price counts for more than 37% (published: 0%), with the others in proportion.',
    ]));
  test('are true: at the share that they name the other side is ahead, one percent below it is not', () => {
    const price = (share: number) => {
      const [a = 0, b = 0] = [one, two].map(
        ({ score }, side) =>
          (1 - share) * score.score +
          share * (weightsOf([one, two])?.criteria.find(({ id }) => id === 'price')?.scores[side] ?? 0),
      );
      return a - b;
    };
    expect(price(0.37)).toBeGreaterThan(0);
    expect(price(0.36)).toBeLessThan(0);
  });
  test('name no tipping point of what is unknown', () =>
    expect(weightsOf([one, without(two, 'outputUsdPerMillionTokens')])?.sentences).toHaveLength(1));
  test('name none for more than two sides', () => expect(weightsOf([one, two, one])?.sentences).toHaveLength(1));
  test('of a tie name no leader', () => {
    expect(weightsOf([one, one])?.sentences).toEqual([
      'The highest score is shared, and nobody is ahead more often in 50 samples of other weights and of what is unknown; each weight varies by up to 50%.',
    ]);
  });
});

describe('the presets', () => {
  const rows = (documents: readonly EntryDocument[], changed = context) =>
    weightsOf(documents, changed)?.presets.map(({ label, scores, winner, undecided }) => [label, ...scores, winner ?? undecided]);
  test('give each side’s score and who leads; balanced is the verdict', () => {
    expect(rows([one, two])).toEqual([
      ['Balanced', '59', '74', 'b'],
      ['Cheapest', '63', '50', 'a'],
      ['Best quality', '63', '80', 'b'],
      ['Most open', '35', '40', 'Too little is known'],
    ]);
    expect(viewOf([one, two], context).verdict).toMatchObject({ winner: 'b', leader: 'b', share: 1 });
  });
  test('say "too close to call" below five points', () =>
    expect(rows([one, one])?.[0]).toEqual(['Balanced', '59', '59', 'Too close to call']));
  test('say who is not ranked, and name no leader then', () => {
    const unranked = { ...two, score: { ...two.score, rank: null } };
    expect(rows([one, unranked])?.[0]).toEqual(['Balanced', '59', 'Not ranked', undefined]);
    expect(weightsOf([one, unranked])).toMatchObject({ sentences: [], rules: undefined });
  });
  test('leave out what the kind does not have: repositories have no price', () => {
    const weights = weightsOf([documentOf('example-engine'), documentOf('example-kit')]);
    expect(weights?.presets.map(({ label }) => label)).toEqual(['Balanced', 'Best quality', 'Most open']);
    expect(weights?.criteria.map(({ id }) => id)).toEqual(['adoption', 'quality', 'ecosystem', 'matchGraph', 'openness']);
  });
  test('are the published weights alone when the method has none, and no other criteria', () => {
    const { criteria: _criteria, presets: _presets, ...ranking } = context.ranking;
    expect(rows([one, two], { ...context, ranking })).toEqual([['As published', '59', '74', 'b']]);
    expect(weightsOf([one, two], { ...context, ranking })?.criteria).toHaveLength(4);
  });
});

test('different kinds have no such section', () => expect(weightsOf([one, documentOf('example-kit')])).toBeUndefined());
