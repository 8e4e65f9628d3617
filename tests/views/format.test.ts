import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFact, formatStated, formatList, formatShare, unitText } from '../../src/views/format.ts';
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

test('a price is never in scientific notation, and never NaN', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), (value) => {
      expect(formatFact({ type: 'usd', better: 'lower' }, value)).toMatch(/^\$[\d,]+\.\d{2,6}$/);
    }),
  );
});

test.each([
  ['USD per 1M tokens', ' per 1M tokens'],
  // The value has the sign of dollars already.
  ['USD', ''],
  ['kg', ' kg'],
  [undefined, ''],
])('after a value the unit %s is told as "%s"', (unit, text) => expect(unitText({ unit })).toBe(text));

test.each([
  [0.934, '93%'],
  [1, '100%'],
  [0.999, '99%'],
  [0, '0%'],
  [0.001, '1%'],
])('a share of %d is shown as %s', (share, text) => expect(formatShare(share)).toBe(text));
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

test('a figure that its source rounds is told as such', () => {
  const stars = { type: 'count', better: 'higher' } as const;
  expect(formatStated(stars, { value: 7700, roundedTo: 100 })).toBe('about 7,700');
  expect(formatStated(stars, { value: 7738 })).toBe('7,738');
});

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
