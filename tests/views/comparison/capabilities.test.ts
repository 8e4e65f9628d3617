import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/comparison/compare.ts';
import { viewCapabilities } from '../../../src/views/comparison/capabilities.ts';
import { viewContext } from '../../../src/views/context.ts';
import { entryDocument } from '../../../src/views/entry-document.ts';
import { editing, loadFixture } from '../../support/comparison.ts';

const { catalogue, comparisonOf, entryOf } = await loadFixture();
/** The same, where facts say who reads pictures and who calls tools. */
const stated = await loadFixture({
  ...editing(
    'base',
    'capabilities/picture-reading.md',
    'group:',
    'statedBy: [{ fact: inputModalities, includes: image }]\ngroup:',
  ),
  ...editing('site', 'capabilities/tool-use.md', 'group:', 'statedBy: [{ fact: toolCalling, is: true }]\ngroup:'),
});
const idsOf = (list: readonly { readonly id: string }[] | undefined) => (list ?? []).map(({ id }) => id);

describe('the capabilities of two sides', () => {
  const { only, open, shared } = comparisonOf('atlas', 'bolt').capabilities;
  test('are those of both, and those recorded of each alone; each stands once', () => {
    const both = [...idsOf(shared.full), ...idsOf(shared.titles)];
    const alone = open.map(({ full, titles }) => [...idsOf(full), ...idsOf(titles)]);
    expect(both).toHaveLength(7);
    expect(alone.map((ids) => ids.toSorted())).toEqual([['drawing', 'memory', 'planning', 'tool-use'], ['quick-answers']]);
    expect(new Set([...both, ...alone.flat()]).size).toBe(12);
    expect(only.flatMap(({ full, titles }) => [...full, ...titles])).toEqual([]);
  });
  test('stand in full where the page has room, and three times a side at least', () => {
    expect([shared.full.length, shared.titles.length]).toEqual([7, 0]);
    expect(open.map(({ full, titles }) => [full.length, titles.length])).toEqual([
      [4, 0],
      [1, 0],
    ]);
    const documents = ['atlas', 'bolt'].map((name) => entryDocument(catalogue, entryOf(name)));
    const context = viewContext(catalogue);
    const narrow = viewCapabilities(compare(documents, context).capabilities, documents, context, 0);
    expect([narrow.shared.full.length, narrow.open[0]?.full.length]).toEqual([2, 1]);
  });
  test('begin with the claim that names the other side, then with what sets one apart', () => {
    // "Its summaries …: Example Bolt names no pages."
    expect(shared.full[0]?.id).toBe('summaries');
    expect(idsOf(shared.full).slice(0, 2)).toEqual(['summaries', 'text-writing']);
  });
  test('have the claims of the sides in their order', () => {
    for (const { claims } of [...shared.full, ...shared.titles])
      expect(claims.map((claim) => claim?.href.split('/')[2])).toEqual(['example-atlas', 'example-bolt']);
  });
});

test('a claim leads to its place on the page of its entry', () =>
  expect(comparisonOf('one', 'two').capabilities.open[0]?.full.map(({ href }) => href)).toEqual([
    '/models/example-one/#capability-picture-reading',
  ]));
test('a side alone has what a fact of the other one denies; what nothing is known of is left open', () => {
  const { only, open } = stated.comparisonOf('one', 'two').capabilities;
  expect(only.map(({ full }) => idsOf(full))).toEqual([['picture-reading'], []]);
  expect(open.flatMap(({ full }) => idsOf(full))).toEqual([]);
});
test('what both are known to have is shared, though only one describes it', () => {
  const { shared } = stated.comparisonOf('atlas', 'bolt').capabilities;
  const tools = [...shared.full, ...shared.titles].find(({ id }) => id === 'tool-use');
  expect(tools?.has).toEqual([true, true]);
  expect(tools?.claims.map((claim) => claim !== undefined)).toEqual([true, false]);
});
test('sides that share nothing share nothing', () => {
  const { only, open, shared } = comparisonOf('one', 'kit').capabilities;
  expect([...shared.full, ...shared.titles]).toEqual([]);
  expect(open.map(({ full }) => idsOf(full))).toEqual([['text-writing', 'picture-reading'], ['model-running']]);
  expect(only.map(({ full }) => idsOf(full))).toEqual([[], []]);
});
test('of three sides, what two have is shared, with a gap for the third', () => {
  const { open, shared } = comparisonOf('one', 'two', 'kit').capabilities;
  expect(shared.full.map(({ id, claims }) => [id, claims.map((claim) => claim !== undefined)])).toEqual([
    ['text-writing', [true, true, false]],
  ]);
  expect(open.map(({ full }) => idsOf(full))).toEqual([['picture-reading'], [], ['model-running']]);
});
