import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCount, formatNumber, roundTo, shortNumber, times } from '../../schemas/numbers.ts';

describe('formatNumber', () => {
  test.each([
    [1_047_576, 0, '1,047,576'],
    [0, 0, '0'],
    [72, 1, '72.0'],
    [50.45, 1, '50.5'],
    [50.45, 2, '50.45'],
    [-3.5, 1, '-3.5'],
    [72.35, 1, '72.4'],
    [-0.04, 1, '0.0'],
  ])('%d with %d digits is %s', (value, digits, text) => expect(formatNumber(value, digits)).toBe(text));
  test('never uses scientific notation, and never says NaN', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), (value) => {
        expect(formatNumber(value, 2)).toMatch(/^[\d,]+\.\d\d$/);
      }),
    );
  });
});

test.each([
  [1, '1 entry'],
  [2, '2 entries'],
  [0, '0 entries'],
  [1200, '1,200 entries'],
])('%d is counted as %s', (count, text) => expect(formatCount(count, 'entry', 'entries')).toBe(text));
test('the plural is regular unless it is given', () => expect(formatCount(2, 'row')).toBe('2 rows'));

describe('a rounded number is the one that a page shows', () => {
  const shown = (value: number, digits: number) => Number(formatNumber(value, digits).replaceAll(',', ''));

  test('of any number', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 6 }), (value, digits) => {
        expect(shown(value, digits)).toBe(roundTo(value, digits));
      }),
    );
  });
  test('of halves, which go up by the digits that were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 4 }), (count, digits) => {
        const half = Number(`${count}5e-${digits + 1}`);
        expect(roundTo(half, digits)).toBe(Number(`${count + 1}e-${digits}`));
        expect(shown(half, digits)).toBe(roundTo(half, digits));
      }),
    );
  });
});
test.each([
  [2.46, '2.5'],
  [2, '2'],
  [9.99, '10'],
  [12.3, '12'],
])('%d is short as %s', (value, text) => expect(shortNumber(value)).toBe(text));

describe('times', () => {
  test.each([
    [2, 5, '2.5×'],
    [1, 12.3, '12×'],
    [1, 999.6, '1000×'],
    [1, 1000, 'over 1,000×'],
    [100, 110, '1.1×'],
    [0.1, 0.11, '1.1×'],
    [100, 109, undefined],
    [0, 5, undefined],
    [5, 5, undefined],
  ])('%d goes into %d %s', (low, high, text) => expect(times(low, high)).toBe(text));
});
