import { describe, expect, test } from 'vitest';
import { ask } from '../../support/fact-types.ts';

const date = ask('date');

test('a day of the calendar is a value', () =>
  expect(['2026-07-02', '2024-02-29', '2026-02-29', '2026-07', 20260702].map(date.takes)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]));
test('readers see the day with the name of its month', () => expect(date.format('2026-07-02')).toBe('2 Jul 2026'));
test('later stands above earlier', () => {
  expect(String(date.comparable('2026-07-02')) > String(date.comparable('2026-06-30'))).toBe(true);
  expect(date.lead()).toBe('is later');
});
test('a day of release holds still, whenever it was read', () => expect(date.changes).toBe(false));

test('where the earlier day is better, the difference is told from there', () => {
  const lower = ask('date', { better: 'lower' });
  expect([lower.difference('2024-01-01', '2026-01-01'), lower.lead()]).toEqual(['a: 2 years earlier', 'is earlier']);
});

describe('the difference is told from the later side, in the unit that fits', () => {
  test.each([
    ['2026-01-02', '2026-01-01', 'a: 1 day later'],
    ['2026-01-01', '2026-02-14', 'b: 44 days later'],
    ['2026-01-01', '2026-02-15', 'b: 1 month later'],
    ['2025-04-14', '2025-12-20', 'b: 8 months later'],
    ['2024-01-01', '2025-12-17', 'b: 2 years later'],
    ['2024-01-01', '2025-11-20', 'b: 23 months later'],
    ['2020-01-01', '2025-07-01', 'b: 5.5 years later'],
    ['2025-01-01', '2025-01-01', undefined],
  ])('%s and %s: %s', (a, b, words) => expect(date.difference(a, b)).toBe(words));
});

describe('only what can mean one day is fixed', () => {
  test.each([
    ['2026-7-2', '2026-07-02'],
    ['2026/07/02', '2026-07-02'],
    ['2026.7.02', '2026-07-02'],
    ['20260702', '2026-07-02'],
    ['2026-07-02T10:00:00Z', '2026-07-02'],
    [' 2026-07-02 ', '2026-07-02'],
    ['2026-07-02', undefined],
    ['02.07.2026', undefined],
    ['2026-02-30', undefined],
    ['2026-07', undefined],
    ['2026-07/02', undefined],
    ['2026-07-02T23:00:00-05:00', undefined],
  ])('%s', (text, fixed) => expect(date.fix(text)).toBe(fixed));
});
