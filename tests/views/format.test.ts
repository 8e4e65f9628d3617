import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCount, formatDate, formatFact, formatList, formatNumber, formatShare } from '../../src/views/format.ts';
import { ordinal } from '../../src/views/score.ts';

test.each([
  [2, '$2.00'],
  [0.4, '$0.40'],
  [0.075, '$0.075'],
  [0.0375, '$0.0375'],
  [0, '$0.00'],
  [15, '$15.00'],
  [1234.5, '$1,234.50'],
])('a price of %d is shown as %s', (value, text) => expect(formatFact({ type: 'usd', better: 'lower' }, value)).toBe(text));

describe('formatNumber', () => {
  test.each([
    [1_047_576, 0, '1,047,576'],
    [0, 0, '0'],
    [72, 1, '72.0'],
    [50.45, 1, '50.5'],
    [50.45, 2, '50.45'],
    [1336, 0, '1,336'],
  ])('%d with %d digits is %s', (value, digits, text) => expect(formatNumber(value, digits)).toBe(text));
  test('never uses scientific notation, and never says NaN', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), (value) => {
        expect(formatNumber(value, 2)).toMatch(/^[\d,]+\.\d\d$/);
        expect(formatFact({ type: 'usd', better: 'lower' }, value)).toMatch(/^\$[\d,]+\.\d{2,6}$/);
      }),
      { numRuns: 10_000 },
    );
  });
});

test.each([
  ['2026-07-02', '2 Jul 2026'],
  ['2024-04', 'Apr 2024'],
  ['2024-12-31', '31 Dec 2024'],
])('%s is shown as %s', (date, text) => expect(formatDate(date)).toBe(text));
test.each([
  [0.934, '93%'],
  [1, '100%'],
  [0.999, '99%'],
  [0, '0%'],
  [0.001, '1%'],
])('a share of %d is shown as %s', (share, text) => expect(formatShare(share)).toBe(text));
test.each([
  [1, '1 entry'],
  [2, '2 entries'],
  [0, '0 entries'],
  [1200, '1,200 entries'],
])('%d is counted as %s', (count, text) => expect(formatCount(count, 'entry', 'entries')).toBe(text));
test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is listed as "%s"', (items, text) => expect(formatList(items)).toBe(text));
test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [21, '21st'],
  [112, '112th'],
])('rank %d is the %s', (rank, text) => expect(ordinal(rank)).toBe(text));

describe('formatFact', () => {
  test.each([
    ['boolean', true, 'Yes'],
    ['boolean', false, 'No'],
    ['list', ['text', 'image'], 'text, image'],
    ['choice', 'paid', 'Paid'],
    ['choice', 'MIT', 'MIT'],
    ['text', '4.57.1', '4.57.1'],
    ['count', 0, '0'],
    ['text', 'none', 'None'],
  ] as const)('a %s of %j is shown as %s', (type, value, text) =>
    expect(formatFact({ type, better: 'none', choices: { paid: 'Paid' } }, value)).toBe(text),
  );
});
