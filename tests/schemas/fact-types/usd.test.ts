import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask } from '../../support/fact-types.ts';

const usd = ask('usd', { better: 'lower', unit: 'USD per 1M tokens', decimals: 2 });

test.each([0, 0.000001, 1_000_000])('%d is a value', (value) => expect(usd.takes(value)).toBe(true));
test.each([-0.01, 1_000_001, '$5'])('%j is none', (value) => expect(usd.takes(value)).toBe(false));

describe('readers see dollars with as many digits as the amount needs', () => {
  test.each([
    [2, '$2.00'],
    [0.4, '$0.40'],
    [0.075, '$0.075'],
    [0.0375, '$0.0375'],
    [0, '$0.00'],
    [1234.5, '$1,234.50'],
  ])('%d as %s', (value, text) => expect(usd.format(value)).toBe(text));
  test('cents at least, whatever the fact declares', () => expect(ask('usd').format(3)).toBe('$3.00'));
  test('six digits at most, and never in scientific notation', () =>
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (value) => {
        expect(usd.format(value)).toMatch(/^\$[\d,]+\.\d{2,6}$/);
      }),
    ));
});

test.each([
  [0.4, 1, 'a: 2.5× cheaper'],
  [30, 2.5, 'b: 12× cheaper'],
  [0, 1, undefined],
  [1, 1.05, undefined],
])('%d and %d: %s', (a, b, words) => expect(usd.difference(a, b)).toBe(words));
test('who is better is cheaper', () => expect(usd.lead()).toBe('is cheaper'));
test('of what is earned more is better, and nobody is cheaper', () => {
  const earned = ask('usd', { better: 'higher', unit: 'USD a month' });
  expect([earned.difference(1000, 2500), earned.lead()]).toEqual(['b: 2.5× as much', 'has more']);
});
test('prices that are shown alike compare alike', () => expect(usd.comparable(0.4)).toBe(usd.comparable(0.4000000001)));
test.each([
  ['$0.40', '0.40'],
  ['$0.40 / 1M tokens', '0.40'],
  ['0.0000004 per token', '0.4'],
  ['€0.40', undefined],
])('%s is fixed to %s', (text, fixed) => expect(usd.fix(text)).toBe(fixed));
