import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, ageInDays, daysBetween, formatDate, spanInDays, toMonths } from '../../schemas/dates.ts';

describe('daysBetween', () => {
  test.each([
    ['2025-12-31', '2026-01-01', 1],
    ['2025-01-01', '2026-01-01', 365],
    ['2024-01-01', '2026-01-01', 731],
    ['2026-01-01', '2026-01-01', 0],
    ['2026-01-01', '2025-12-31', -1],
    ['2024-06', '2024-06-30', 29],
  ])('from %s to %s are %d days', (earlier, later, days) => expect(daysBetween(earlier, later)).toBe(days));
});

test('what lies ahead has the age 0', () => {
  expect(ageInDays('2025-12-31', '2026-01-01')).toBe(1);
  expect(ageInDays('2026-02-01', '2026-01-01')).toBe(0);
});
test('a span is that between the first and the last, whatever their order', () => {
  expect(spanInDays(['2026-01-05', '2026-01-01', '2026-01-03'])).toBe(4);
  expect(spanInDays(['2026-01-05'])).toBe(0);
  expect(spanInDays([])).toBe(0);
});
test('adding days and counting them are each other’s inverse, across months, leap days and years', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 20_000 }), (count) => {
      expect(daysBetween('2026-01-01', addDays('2026-01-01', count))).toBe(count);
    }),
  );
});
test.each([
  [0, 0],
  [15, 0],
  [16, 1],
  [365, 12],
  [731, 24],
])('%d days are %d months', (days, months) => expect(toMonths(days)).toBe(months));
test.each([
  ['2026-07-02', '2 Jul 2026'],
  ['2024-04', 'Apr 2024'],
  ['2024-12-31', '31 Dec 2024'],
])('%s is shown as %s', (date, text) => expect(formatDate(date)).toBe(text));
