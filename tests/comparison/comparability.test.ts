import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../schemas/dates.ts';
import { kindViews } from '../../src/kinds/kinds.ts';
import { compareRows } from '../../src/comparison/compare-rows.ts';
import type { Comparable } from '../../src/comparison/row.ts';
import { relativeDifference } from '../../src/comparison/relative-difference.ts';
import { strengthOf } from '../../src/comparison/strength.ts';
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
  test('results of another setting do not', () => {
    const inSetting = (variant: string) => ({
      ...comparable({}),
      benchmarks: { exam: { value: 50, variant, source: 'example', asOf: '2026-01-01' } },
    });
    const row = find('benchmark:exam', inSetting('in Tool A'), inSetting('in Tool B'));
    expect(row).toMatchObject({ better: undefined, incomparable: { type: 'settings' } });
    expect(row === undefined ? 'no row' : relativeDifference(row)).toBeUndefined();
    expect(find('benchmark:exam', inSetting('in Tool A'), comparable({}, { exam: 60 }))?.incomparable).toEqual({
      type: 'settings',
    });
    expect(find('benchmark:exam', inSetting('in Tool A'), inSetting('in Tool A'))?.incomparable).toBeUndefined();
  });
  test('figures read further apart than they keep do not compare', () => {
    const row = find(
      'fact:inputUsdPerMillionTokens',
      readOn('2024-01-01', 'inputUsdPerMillionTokens', 1),
      readOn('2026-01-01', 'inputUsdPerMillionTokens', 2),
    );
    expect(row).toMatchObject({ better: undefined, incomparable: { type: 'dates', days: 731 } });
  });
  test('the sizes of what was released stay, whenever they were read', () => {
    for (const fact of ['contextTokens', 'maxOutputTokens'])
      expect(find(`fact:${fact}`, readOn('2024-06-01', fact, 2048), readOn('2026-07-02', fact, 32_768))).toMatchObject({
        better: 'b',
        incomparable: undefined,
      });
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

describe('a day that moves on', () => {
  const of = (asOf: string, day: string): Comparable => ({ ...readOn(asOf, 'lastCommitDate', day), kind: 'repository' });
  const judged = (...sides: Comparable[]) => find('fact:lastCommitDate', ...sides);
  test('says nothing against what was read before it, and may have moved since', () => {
    const row = judged(of('2026-06-20', '2026-06-20'), of('2026-08-22', '2026-08-22'));
    expect(row).toMatchObject({ better: undefined, incomparable: { type: 'dates', days: 63 } });
    expect(row === undefined ? 'no row' : relativeDifference(row)).toBeUndefined();
  });
  test('is later where most of the distance lies before the other was read', () =>
    expect(judged(of('2026-06-20', '2025-06-20'), of('2026-08-22', '2026-08-22'))).toMatchObject({ better: 'b' }));
  test('is so however long ago the other was read, as long as its age by then is most of the distance', () => {
    expect(judged(of('2025-10-25', '2024-09-24'), of('2026-08-22', '2026-08-22'))).toMatchObject({ better: 'b' });
    expect(judged(of('2025-10-25', '2025-09-24'), of('2026-08-22', '2026-08-22'))).toMatchObject({ better: undefined });
  });
  test('is a lead that readers notice while somebody is at work, and none where both have rested for more than a year', () => {
    const strengthBetween = (...sides: Comparable[]) => {
      const row = judged(...sides);
      return row === undefined ? undefined : strengthOf(row, '2026-11-28');
    };
    expect(strengthBetween(of('2026-08-19', '2026-06-15'), of('2026-08-22', '2026-02-10'))).toBeGreaterThan(1);
    expect(strengthBetween(of('2026-08-19', '2026-04-05'), of('2026-08-22', '2026-02-10'))).toBeLessThan(1);
    expect(strengthBetween(of('2026-08-19', '2025-09-05'), of('2026-08-22', '2024-02-10'))).toBeGreaterThan(1);
    expect(strengthBetween(of('2026-08-19', '2024-04-05'), of('2026-08-22', '2024-02-10'))).toBe(0);
  });
  test('is no later within a month, which is chance where work goes on, and no words say by how many days', () => {
    const row = judged(of('2026-08-22', '2026-08-22'), of('2026-08-22', '2026-07-23'));
    expect(row).toMatchObject({ better: undefined, incomparable: undefined });
    expect(row === undefined ? 'no row' : relativeDifference(row)).toBeUndefined();
    expect(judged(of('2026-08-22', '2026-08-22'), of('2026-08-22', '2026-07-22'))).toMatchObject({ better: 'a' });
  });
  test('needs no warning of its readings where the two lie within a month', () => {
    expect(judged(of('2026-08-21', '2026-08-21'), of('2026-08-22', '2026-08-22'))?.incomparable).toBeUndefined();
    expect(judged(of('2026-05-18', '2026-05-18'), of('2026-08-22', '2026-05-25'))?.incomparable).toBeUndefined();
  });
  test('is later than any that was read after it', () =>
    expect(judged(of('2026-08-22', '2026-06-01'), of('2026-08-01', '2026-08-01'))).toMatchObject({ better: 'b' }));
});

describe('a fact that ages with the copy it was read from', () => {
  const LIMIT = kindViews.repository?.facts.find(({ id }) => id === 'lastCommitDate')?.comparableWithinDays ?? 0;
  const FIRST = '2026-01-01';
  /** Two repositories whose values were read so many days apart. */
  const readApart = (days: number, fact: string, ...[a, b]: readonly [number | string, number | string]) => {
    const [left, right] = [readOn(FIRST, fact, a), readOn(addDays(FIRST, days), fact, b)];
    return find(`fact:${fact}`, { ...left, kind: 'repository' }, { ...right, kind: 'repository' });
  };

  test.each(['lastCommitDate', 'commitsLastYear', 'commitAuthors', 'commits', 'tags'])('declares it: %s', (fact) =>
    expect(kindViews.repository?.facts.find(({ id }) => id === fact)?.comparableWithinDays).toBe(90),
  );
  test('keeps its limit below its maxAgeDays', () =>
    expect(readApart(120, 'commitsLastYear', 10, 900)).toMatchObject({ incomparable: { type: 'dates', days: 120 } }));
  test('is not put into words either, where no side is better', () => {
    const row = readApart(120, 'tags', 10, 90);
    expect(row).toMatchObject({ incomparable: { type: 'dates', days: 120 } });
    expect(row === undefined ? 'no row' : relativeDifference(row)).toBeUndefined();
  });
  test('any other keeps its maxAgeDays: stars of four months ago compare', () =>
    expect(readApart(120, 'stars', 10, 900)?.incomparable).toBeUndefined());
  test('however far apart, values compare exactly up to the limit', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), (days) => {
        const row = readApart(days, 'commitsLastYear', 10, 900);
        expect(row?.incomparable === undefined).toBe(days <= LIMIT);
      }),
    ));
});
