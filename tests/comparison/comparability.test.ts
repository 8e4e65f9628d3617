import { describe, expect, test } from 'vitest';
import { compareRows } from '../../src/comparison/compare-rows.ts';
import type { Comparable } from '../../src/comparison/row.ts';
import { relativeDifference } from '../../src/comparison/relative-difference.ts';
import { comparable, ROWS } from '../support/compare.ts';

const find = (id: string, ...entries: Comparable[]) => compareRows(entries, ROWS).find((row) => row.id === id);

/** An entry whose one fact was read on `asOf`, and which another source may state otherwise. */
function readOn(asOf: string, fact: string, value: number | string, disputed?: number): Comparable {
  const entry = comparable({});
  const otherwise = disputed === undefined ? {} : { [fact]: { value: disputed } };
  return { ...entry, facts: { [fact]: { value, source: 'example', asOf } }, disputed: otherwise };
}

describe('A13 values are set against each other only where that is fair', () => {
  test('results of one release of a benchmark compare', () =>
    expect(find('benchmark:exam', comparable({}, { exam: 50 }), comparable({}, { exam: 60 }))).toMatchObject({
      better: 'b',
      incomparable: undefined,
    }));
  test('results of different releases do not, and none is called better', () => {
    const later = comparable({}, { exam: 60 });
    const renewed = { ...later, benchmarks: { exam: { value: 60, version: '2', source: 'example', asOf: '2026-01-01' } } };
    const row = find('benchmark:exam', comparable({}, { exam: 50 }), renewed);
    expect(row).toMatchObject({ better: undefined, incomparable: { type: 'versions', versions: ['1', '2'] } });
    expect(row === undefined ? 'no row' : relativeDifference(row)).toBeUndefined();
  });
  test('figures read further apart than they keep do not compare', () => {
    const row = find(
      'fact:inputUsdPerMillionTokens',
      readOn('2024-01-01', 'inputUsdPerMillionTokens', 1),
      readOn('2026-01-01', 'inputUsdPerMillionTokens', 2),
    );
    expect(row).toMatchObject({ better: undefined, incomparable: { type: 'dates', days: 731 } });
  });
  test('a day of release holds still, whenever it was read', () =>
    expect(
      find(
        'fact:releaseDate',
        readOn('2020-01-01', 'releaseDate', '2019-12-01'),
        readOn('2026-01-01', 'releaseDate', '2025-12-01'),
      )?.incomparable,
    ).toBeUndefined());
  test('a dispute that would turn the row round leaves it open', () =>
    expect(
      find(
        'fact:inputUsdPerMillionTokens',
        readOn('2026-01-01', 'inputUsdPerMillionTokens', 1, 3),
        readOn('2026-01-01', 'inputUsdPerMillionTokens', 2),
      ),
    ).toMatchObject({ better: undefined, incomparable: { type: 'disputed' } }));
  test('a dispute that changes nothing does not', () =>
    expect(
      find(
        'fact:inputUsdPerMillionTokens',
        readOn('2026-01-01', 'inputUsdPerMillionTokens', 1, 1.5),
        readOn('2026-01-01', 'inputUsdPerMillionTokens', 2),
      ),
    ).toMatchObject({ better: 'a', incomparable: undefined }));
});
