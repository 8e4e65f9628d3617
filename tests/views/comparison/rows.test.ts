import { describe, expect, test } from 'vitest';
import type { KindView } from '../../../schemas/content.ts';
import { mergeGroups, MOST_RESULTS, tellingResults } from '../../../src/views/comparison/rows.ts';
import { editing, loadFixture, rowOf } from '../../support/comparison.ts';

const { comparisonOf } = await loadFixture();
const idsOf = (...names: readonly string[]) => comparisonOf(...names).groups.flatMap(({ rows }) => rows.map(({ id }) => id));
const foldedOf = (...names: readonly string[]) =>
  comparisonOf(...names).groups.flatMap(({ partial }) => partial.map(({ id }) => id));

describe('the rows', () => {
  test('stand in groups that hold something', () => {
    for (const { id, label, rows, unknown } of comparisonOf('one', 'two').groups) {
      expect(id).toMatch(/^group-/);
      expect(label).not.toBe('');
      expect(rows.length + unknown.length).toBeGreaterThan(0);
    }
  });
  test('stand in one order on every page of a kind', () => {
    const all = idsOf('atlas', 'bolt');
    for (const names of [
      ['one', 'two'],
      ['dune', 'ember'],
      ['two', 'clay'],
    ])
      expect(idsOf(...names).filter((id) => all.includes(id))).toEqual(all.filter((id) => idsOf(...names).includes(id)));
  });
  test('stand apart where they are results of one side alone, which compare nothing', () => {
    expect(foldedOf('bolt', 'two')).toEqual(['benchmark:example-mistakes']);
    expect(idsOf('bolt', 'two')).not.toContain('benchmark:example-mistakes');
  });
  test('of different kinds are those of both, where one side states something', () => {
    const ids = idsOf('one', 'kit');
    expect(ids).toEqual(expect.arrayContaining(['fact:contextTokens', 'fact:stars']));
    expect(ids).not.toContain('fact:maxOutputTokens');
  });
  test('lead to the definition of the fact, or to the page of the benchmark', () => {
    expect(rowOf(comparisonOf('one', 'two'), 'fact:pricing').definitionHref).toBe('/glossary/#pricing');
    expect(rowOf(comparisonOf('one', 'two'), 'benchmark:example-puzzles').definitionHref).toBe('/benchmarks/example-puzzles/');
  });
  test('say of results of different settings that they are not compared', () => {
    const row = rowOf(comparisonOf('bolt', 'two'), 'benchmark:example-puzzles');
    expect(row.caveat).toBe('Not compared: the results are from different settings.');
    expect([row.better, row.difference, row.cells.map(({ note }) => note)]).toEqual([
      undefined,
      undefined,
      ['high effort', undefined],
    ]);
  });
  test('show the numbers of one row with one precision', () =>
    expect(rowOf(comparisonOf('one', 'two'), 'benchmark:example-puzzles').cells.map(({ text }) => text)).toEqual([
      '61.5',
      '83.0',
    ]));
});

describe('of many results', () => {
  const rows = Array.from({ length: 40 }, (_, at) => ({
    id: `benchmark:${at}`,
    better: at % 2 === 0 ? undefined : ('a' as const),
  }));
  const kept = tellingResults(rows, new Set(['benchmark:38', 'benchmark:0']));
  test('a page keeps some, in the order of all', () => {
    expect(kept).toHaveLength(MOST_RESULTS);
    expect(kept).toEqual(rows.filter((row) => kept.includes(row)));
  });
  test('what the page speaks of is among them, and then what names a side', () => {
    expect(kept.map(({ id }) => id)).toEqual(expect.arrayContaining(['benchmark:0', 'benchmark:38']));
    expect(kept.filter(({ better }) => better === undefined)).toHaveLength(2);
  });
  test('few all stay', () => expect(tellingResults(rows.slice(0, 5), new Set())).toEqual(rows.slice(0, 5)));
});

describe('the better side', () => {
  test('is named where a direction is declared and both values are known', () => {
    const view = comparisonOf('one', 'two');
    expect(rowOf(view, 'fact:outputUsdPerMillionTokens').better).toBe('a');
    expect(rowOf(view, 'fact:providerCount').better).toBe('b');
    expect(rowOf(view, 'fact:releaseDate').better).toBeUndefined();
    expect(rowOf(view, 'fact:pricing')).toMatchObject({ better: undefined, equal: true });
  });
  test('is not named where one is unknown, and such a row is not "the same"', () =>
    expect(rowOf(comparisonOf('engine', 'kit'), 'fact:contributors')).toMatchObject({ better: undefined, equal: false }));
  test('is not named between kinds', () =>
    expect(comparisonOf('one', 'kit').groups.flatMap(({ rows }) => rows.filter(({ better }) => better !== undefined))).toEqual(
      [],
    ));
  test('is not named where a dispute decides it, and the row says so', () => {
    const row = rowOf(comparisonOf('one', 'two'), 'fact:contextTokens');
    expect(row.better).toBeUndefined();
    expect(row.caveat).toMatch(/^Not compared: /);
  });
  test('is named in spite of a dispute that would change nothing', () => {
    const row = rowOf(comparisonOf('atlas', 'bolt'), 'fact:inputUsdPerMillionTokens');
    expect(row).toMatchObject({ better: 'b', caveat: undefined });
    expect(row.cells[1]?.dispute?.text).toMatch(/^\$0\.10/);
  });
  test('is not named where the values were read too far apart, and the row says how far', async () => {
    const old = await loadFixture(
      editing(
        'base',
        'models/example-one.md',
        'providerCount: { value: 12, source: example-list, asOf: 2026-07-01',
        'providerCount: { value: 12, source: example-list, asOf: 2024-06-01',
      ),
    );
    const row = rowOf(old.comparisonOf('one', 'two'), 'fact:providerCount');
    expect(row.better).toBeUndefined();
    expect(row.caveat).toMatch(/25 months/);
  });
});

describe('the groups of several kinds', () => {
  const kind = (...ids: readonly string[]) => ({ groups: ids.map((id) => ({ id, label: id })) }) as unknown as KindView;
  const merged = (...kinds: readonly KindView[]) => mergeGroups(kinds).map(({ id }) => id);
  test('of one kind stand in its order, however often it stands there', () => {
    const one = kind('price', 'limits', 'dates');
    expect(merged(one)).toEqual(['price', 'limits', 'dates']);
    expect(merged(one, one, one)).toEqual(merged(one));
  });
  test('stand each behind the group that it follows in its own kind', () => {
    expect(merged(kind('price', 'limits', 'dates'), kind('price', 'use', 'dates'))).toEqual(['price', 'use', 'limits', 'dates']);
    expect(merged(kind('price', 'dates'), kind('price', 'use', 'activity', 'dates'))).toEqual([
      'price',
      'use',
      'activity',
      'dates',
    ]);
  });
  test('begin with those that begin their own kind', () =>
    expect(merged(kind('price'), kind('use', 'price'))).toEqual(['use', 'price']));
  test('are all there, each once', () => {
    const groups = merged(kind('a', 'b'), kind('c', 'd'), kind('b', 'e'));
    expect(groups.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
  test('are none of no kind', () => expect(merged()).toEqual([]));
});
