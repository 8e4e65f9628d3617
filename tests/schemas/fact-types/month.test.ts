import { expect, test } from 'vitest';
import { ask } from '../../support/fact-types.ts';

const month = ask('month');

test('a month or a day is a value', () =>
  expect(['2024-06', '2024-06-30', '2024-06-31', '2024-13', '2024'].map(month.takes)).toEqual([true, true, false, false, false]));
test('readers see what is stated, and no day that is not', () =>
  expect(['2024-06', '2024-06-30'].map(month.format)).toEqual(['Jun 2024', '30 Jun 2024']));
test('later stands above earlier, months and days mixed', () =>
  expect(['2024-06', '2024-06-30', '2024-07'].map(month.comparable).toSorted()).toEqual(['2024-06', '2024-06-30', '2024-07']));
test('words of difference need two days', () => {
  expect(month.difference('2024-06-01', '2024-06-03')).toBe('b: 2 days later');
  expect(month.difference('2024-06', '2024-08')).toBeUndefined();
  expect(month.difference('2024-06-01', '2024-08')).toBeUndefined();
});
test('days are fixed as dates are', () => expect(month.fix('2024/6/3')).toBe('2024-06-03'));
