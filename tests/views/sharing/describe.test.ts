import { describe, expect, test } from 'vitest';
import { viewContext } from '../../../src/views/context.ts';
import { viewEntry } from '../../../src/views/pages/entry.ts';
import { viewLeaderboard } from '../../../src/views/pages/leaderboard.ts';
import { cardsOf } from '../../../src/views/sharing/card.ts';
import { describeComparison } from '../../../src/views/sharing/describe-comparison.ts';
import { describeEntry } from '../../../src/views/sharing/describe-entry.ts';
import { describeLeaderboard } from '../../../src/views/sharing/describe-list.ts';
import { editing, loadFixture } from '../../support/comparison.ts';

const { catalogue, comparisonOf, entryOf } = await loadFixture(
  editing(
    'site',
    'models/example-bolt.md',
    '\nfacts:\n',
    '\nfacts:\n  status: { value: retired, source: example-list, asOf: 2026-07-01 }\n',
  ),
);
const context = viewContext(catalogue);
const comparison = (...names: readonly string[]) => describeComparison(comparisonOf(...names), context);

describe('the description of a comparison', () => {
  test('has the figures that readers ask for first, and the verdict', () =>
    expect(comparison('atlas', 'clay')).toMatchInlineSnapshot(
      `"Example Atlas vs Example Clay: context window 400,000 vs 32,000 tokens; Example mistakes 3.0 vs 9.0 percent; available from 28 vs 4. Example Atlas leads."`,
    ));
  test('says that a side is gone, and fewer figures if need be', () =>
    expect(comparison('atlas', 'bolt')).toMatchInlineSnapshot(
      `"Example Atlas vs Example Bolt: input price $2.000 vs $0.075, output price $8.00 vs $0.30 per 1M tokens. Example Bolt is retired."`,
    ));
  test('leaves out a price that ends, for nobody knows when it is read', async () => {
    const offer = editing('base', 'models/example-one.md', '{ value: 0.4,', '{ value: 0.4, until: 2026-09-30, next: 0.8,');
    const fixture = await loadFixture(offer);
    expect(comparison('one', 'two')).toContain('input price');
    expect(describeComparison(fixture.comparisonOf('one', 'two'), context)).not.toContain('input price');
    const view = viewEntry(fixture.catalogue, fixture.entryOf('one'));
    expect(describeEntry(view, 'model')).not.toContain('input price');
  });
  test('of different kinds has a figure of each side', () =>
    expect(comparison('atlas', 'mill')).toMatchInlineSnapshot(
      `"Example Atlas: input price $2.00 per 1M tokens; Example Mill: stars 900. Different kinds: no overall winner."`,
    ));
  test('names both sides where one of them states none of these facts', () =>
    expect(comparison('atlas', 'nail')).toMatchInlineSnapshot(
      `"Example Atlas vs Example Nail: Different kinds: no overall winner. Every figure has a source and a date."`,
    ));
});

describe('the description of an entry', () => {
  const entry = (name: string) => describeEntry(viewEntry(catalogue, entryOf(name)), entryOf(name).kind);
  test('has its figures and its rank', () =>
    expect(entry('atlas')).toMatchInlineSnapshot(
      `"Example Atlas by Example Works: input price $2.00, output price $8.00 per 1M tokens; context window 400,000 tokens. 1st of 9 ranked models."`,
    ));
  test('has other facts where none that readers ask first is known, and no bare yes', () => {
    const view = viewEntry(catalogue, entryOf('atlas'));
    const facts = (...ids: readonly string[]) => ({
      ...view,
      facts: view.facts.filter(({ id }) => ids.includes(id)),
      score: { ...view.score, isRanked: false },
    });
    expect(describeEntry(facts('releaseDate', 'toolCalling'), 'model')).toBe(
      'Example Atlas by Example Works: released 10 Feb 2026.',
    );
    expect(describeEntry(facts('toolCalling'), 'model')).toBe(`Example Atlas by Example Works: ${view.summary}`);
  });
  test('has its end in place of a rank', () =>
    expect(entry('bolt')).toMatchInlineSnapshot(
      `"Example Bolt by Other Works: input price $0.075, output price $0.30 per 1M tokens; context window 350,000 tokens. Retired."`,
    ));
});

test('the description of a leaderboard names the first with their scores', () =>
  expect(describeLeaderboard(viewLeaderboard(catalogue, 'model'))).toMatchInlineSnapshot(
    `"Models, 9 ranked by score: Example Atlas (80), Example Two (73), Example One (59), 👩‍👩‍👧‍👦🚀✨🏳️‍🌈 model (56)."`,
  ));

test('a card says that an entry is gone, and gives it no rank', () =>
  expect(cardsOf(catalogue).find(({ path }) => path === '/models/example-bolt/')?.card).toMatchObject({
    headline: '',
    sides: [{ name: 'Example Bolt', status: 'Retired' }],
  }));
