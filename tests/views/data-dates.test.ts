import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataDatesText, datesOf } from '../../src/views/data-dates.ts';

test('the newest day of the figures is told, and the day that half of them are not newer than', () =>
  expect(dataDatesText(['2026-07-02', '2026-05-01', '2024-01-01'])).toBe(
    'Data as of 2 Jul 2026; half of the figures are from 1 May 2026 or earlier.',
  ));
test('of an even number of figures the earlier one of the middle counts, so that "half" is never said of fewer', () =>
  expect(dataDatesText(['2026-07-02', '2026-05-01'])).toMatch(/half of the figures are from 1 May 2026/));
test('figures of one day need no second one', () =>
  expect(dataDatesText(['2026-07-02', '2026-07-02'])).toBe('Data as of 2 Jul 2026.'));
test('where there are more figures of the newest day than others, that day says it all', () =>
  expect(dataDatesText(['2026-07-02', '2020-01-01', '2026-07-02'])).toBe('Data as of 2 Jul 2026.'));
test('without a figure there is nothing to say', () => expect(dataDatesText([])).toBe(''));
test('the order of the figures does not matter', () => {
  const days = fc.array(fc.constantFrom('2024-02-29', '2025-12-31', '2026-01-01', '2026-07-02'), { minLength: 1 });
  fc.assert(
    fc.property(days, (list) => {
      expect(dataDatesText(list.toReversed())).toBe(dataDatesText(list));
    }),
  );
});
test('facts and results of all entries count', () => {
  const dated = (...days: readonly string[]) => Object.fromEntries(days.map((asOf, index) => [`f${index}`, { asOf }]));
  expect(
    datesOf([
      { facts: dated('2026-01-01', '2026-01-02'), benchmarks: dated('2026-01-03') },
      { facts: {}, benchmarks: dated('2026-01-04') },
    ]),
  ).toEqual(['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04']);
});
