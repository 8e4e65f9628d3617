import { describe, expect, test } from 'vitest';
import type { CellView } from '../../../src/views/cell.ts';
import { commonSource, rowSources } from '../../../src/views/comparison/common-source.ts';
import { loadFixture } from '../../support/comparison.ts';

const { comparisonOf } = await loadFixture();
const [pattern] = comparisonOf('one', 'two').groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
if (pattern === undefined) throw new Error('The fixture has no cell.');

/** A known value of a source, read on a day. */
const from = (source: string, day: string): CellView => ({
  ...pattern,
  state: 'known',
  source: { label: source, href: `https://${source}.example.org/` },
  asOf: { iso: day, text: day },
});
const UNKNOWN: CellView = { ...pattern, state: 'unknown', source: undefined, asOf: undefined };
const [A, B] = [from('a', '2026-07-01'), from('b', '2026-07-01')];

describe('a group', () => {
  test('tells the source of all its values once', () =>
    expect(
      commonSource([
        [A, A],
        [A, UNKNOWN],
      ]),
    ).toMatchObject({ label: 'a', asOf: '2026-07-01', isOfAll: true }));
  test('tells that of most, and that others are marked', () =>
    expect(
      commonSource([
        [A, A],
        [A, B],
      ]),
    ).toMatchObject({ label: 'a', isOfAll: false }));
  test('tells none where none is of most', () => expect(commonSource([[A, B]])).toBeUndefined());
  test('tells none for a single value', () => expect(commonSource([[A, UNKNOWN]])).toBeUndefined());
});

describe('a row', () => {
  const group = commonSource([
    [A, A],
    [A, B],
  ]);
  test('has nothing to tell where its group does', () =>
    expect(rowSources([A, A], group)).toEqual({ source: undefined, isMarked: [false, false] }));
  test('tells a source that is not that of its group', () =>
    expect(rowSources([B, B], group)).toMatchObject({ source: { label: 'b' }, isMarked: [false, false] }));
  test('tells the days of one source in the order of the sides', () =>
    expect(rowSources([A, from('a', '2026-05-02')], undefined).source?.asOf).toBe('2026-07-01 and 2026-05-02'));
  test('marks the value that alone is of another source', () =>
    expect(rowSources([A, B], group)).toEqual({ source: undefined, isMarked: [false, true] }));
});
