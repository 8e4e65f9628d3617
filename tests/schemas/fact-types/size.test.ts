import { expect, test } from 'vitest';
import { ask } from '../../support/fact-types.ts';

const size = ask('size', { better: 'lower', unit: 'GB' });

test.each([0, 0.5, 1_000_000_000_000])('%d is a value', (value) => expect(size.takes(value)).toBe(true));
test.each([-1, '5', Number.POSITIVE_INFINITY])('%j is none', (value) => expect(size.takes(value)).toBe(false));
test.each([
  [2, '2'],
  [0.5, '0.5'],
  [1234.125, '1,234.125'],
  [1 / 3, '0.333'],
])('%d is shown as %s: as many digits as it needs, up to three', (value, text) => expect(size.format(value)).toBe(text));
test('no fewer digits than the fact declares', () => expect(ask('size', { decimals: 1 }).format(2)).toBe('2.0'));
test('values that are shown alike compare alike', () => expect(size.comparable(0.33331)).toBe(size.comparable(0.33329)));
test.each([
  [4, 1, 'b: 75% less'],
  [1, 1.05, undefined],
])('%d and %d: %s', (a, b, words) => expect(size.difference(a, b)).toBe(words));
test('where more is better the larger side is told', () =>
  expect(ask('size', { better: 'higher' }).difference(4, 1)).toBe('a: 4× as much'));
test('who is better has less, where less is better', () => expect(size.lead()).toBe('has less'));
test('grouped digits are fixed', () => expect(size.fix('1,000')).toBe('1000'));
