import { expect, test } from 'vitest';
import { ask } from '../../support/fact-types.ts';

const percent = ask('percent', { better: 'higher' });

test.each([0, 99.95, 100])('%d is a value', (value) => expect(percent.takes(value)).toBe(true));
test.each([-0.1, 100.1, '5'])('%j is none', (value) => expect(percent.takes(value)).toBe(false));
test.each([
  [5, '5%'],
  [99.95, '99.95%'],
  [99.999, '99.999%'],
  [1 / 3, '0.3333%'],
])('%d is shown as %s: as many digits as it needs, up to four', (value, text) => expect(percent.format(value)).toBe(text));
test('no fewer digits than the fact declares', () => expect(ask('percent', { decimals: 2 }).format(5)).toBe('5.00%'));
test('values that are shown alike compare alike', () => expect(percent.comparable(0.33331)).toBe(percent.comparable(0.33329)));
test('a ratio of shares says nothing', () => expect(percent.difference(40, 20)).toBeUndefined());
test('who is better is higher, or lower', () =>
  expect([percent, ask('percent', { better: 'lower' })].map((type) => type.lead())).toEqual(['is higher', 'is lower']));
test.each([
  ['5  %', '5'],
  ['99.95%', '99.95'],
  ['5 percent', undefined],
  ['0,5%', '0.5'],
])('%s is fixed to %s', (text, fixed) => expect(percent.fix(text)).toBe(fixed));
