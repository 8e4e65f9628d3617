import { describe, expect, test } from 'vitest';
import { viewEntry, type EntryView } from '../../../src/views/pages/entry.ts';
import { loadFixture } from '../../support/comparison.ts';

const { catalogue, entryOf } = await loadFixture();
const view = viewEntry(catalogue, entryOf('one'));
const resultsOf = ({ factGroups }: EntryView) => factGroups.find(({ label }) => label === 'Benchmarks')?.rows ?? [];
const facts = view.factGroups.filter(({ label }) => label !== 'Benchmarks').flatMap(({ rows }) => rows);

describe('the page of an entry', () => {
  test('has a row for every fact of its kind, unknown ones included', () => {
    expect(facts.find(({ id }) => id === 'contextTokens')?.cell).toMatchObject({ state: 'known', text: '128,000' });
    expect(facts.find(({ id }) => id === 'licence')?.cell.state).toBe('unknown');
    expect(facts.some(({ id }) => id === 'stars')).toBe(false);
  });
  test('says how much of them is known', () => {
    const known = facts.filter(({ cell }) => cell.state === 'known').length;
    expect(Number.parseInt(view.known, 10)).toBe(Math.round((100 * known) / facts.length));
    const [first] = view.factGroups;
    const own = first?.rows.filter(({ cell }) => cell.state === 'known').length;
    expect(first?.countText).toBe(`${own} of ${first?.rows.length} known`);
  });
  test('shows first what readers ask about first, each with the row that has its source', () => {
    expect(view.figures[0]).toEqual({
      label: 'Input price',
      state: 'known',
      unit: 'USD per 1M tokens',
      text: '$0.40',
      href: '#fact-inputUsdPerMillionTokens',
    });
  });
  test('gives what is unknown no unit: nobody reads "Unknown USD"', () => {
    const unknown = catalogue.content.entries
      .flatMap((entry) => viewEntry(catalogue, entry).figures)
      .filter(({ state }) => state === 'unknown');
    expect(unknown.length).toBeGreaterThan(0);
    for (const { text, unit } of unknown) expect([text, unit]).toEqual(['Unknown', undefined]);
  });
  test('has the results of benchmarks that it has, with unit and page', () => {
    expect(
      resultsOf(view)
        .map(({ href, cell }) => [href, cell.text])
        .toSorted(),
    ).toEqual([
      ['/benchmarks/example-mistakes/', '4.0'],
      ['/benchmarks/example-puzzles/', '61.5'],
    ]);
    expect(resultsOf(viewEntry(catalogue, entryOf('kit')))).toEqual([]);
  });
  test('has every claim in full, its prose as safe HTML, and its history', () => {
    expect(view.claims).toHaveLength(2);
    expect(view.prose).toContain('<strong>short answers</strong>');
    expect(view.history).toEqual([]);
    expect(viewEntry(catalogue, entryOf('two')).history).toHaveLength(1);
    expect(viewEntry(catalogue, entryOf('kit')).prose).toBe('');
  });
  test('names the needs that it meets and the entries that share most with it', () => {
    expect(view.needs.map(({ href }) => href)).toEqual(['/needs/write-texts/']);
    for (const { href, shared } of view.neighbours) {
      expect(href).toMatch(/^\/(?:models|repositories)\/example-/);
      expect(shared.length).toBeGreaterThan(0);
    }
    expect(view.neighbours.map(({ name }) => name)).not.toContain('Example One');
  });
  test('leads to the file for editors and to the document for programs', () => {
    expect(view.editUrl).toMatch(/content\/models\/example-one\.md$/);
    expect(view.documentHref).toBe('/api/v1/entries/example-one.json');
  });
});

test('comparisons of an entry stand by the category of the other side, its own first, in the order of names, each once', () => {
  expect(view.comparisons.map(({ label, count, allHref }) => [label, count, allHref])).toEqual([
    ['Models', 10, '/compare/models/'],
    ['Repositories', 5, undefined],
  ]);
  const links = view.comparisons.flatMap((group) => group.links);
  // All but itself, and one that is listed only.
  expect(links).toHaveLength(catalogue.content.entries.length - 2);
  expect(new Set(links.map(({ href }) => href)).size).toBe(links.length);
  for (const group of view.comparisons) {
    const names = group.links.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
  }
});
