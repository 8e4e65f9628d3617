import { expect, test } from 'vitest';
import { ask } from '../../support/fact-types.ts';

const month = ask('month');

test('a month or a day is a value', () =>
  expect(['2024-06', '2024-06-30', '2024-06-31', '2024-13', '2024'].map(month.takes)).toEqual([true, true, false, false, false]));
test('readers see what is stated, and no day that is not', () =>
  expect(['2024-06', '2024-06-30'].map(month.format)).toEqual(['Jun 2024', '30 Jun 2024']));
test('later stands above earlier, months and days mixed', () =>
  expect(['2024-06', '2024-06-30', '2024-07'].map(month.comparable).toSorted()).toEqual(['2024-06', '2024-06-30', '2024-07']));
test.each([
  ['2024-06-01', '2024-06-03', 'b: 2 days later'],
  ['2024-06', '2024-07', 'b: 1 month later'],
  ['2024-10', '2024-06', 'a: 4 months later'],
  ['2024-06-30', '2024-08', 'b: 2 months later'],
  ['2023-01', '2025-07', 'b: 2.5 years later'],
  ['2024-06', '2024-06-30', undefined],
  ['2024-06', '2024-06', undefined],
])('%s and %s: %s, never in days where one has none', (a, b, words) => expect(month.difference(a, b)).toBe(words));
test('days are fixed as dates are', () => expect(month.fix('2024/6/3')).toBe('2024-06-03'));
