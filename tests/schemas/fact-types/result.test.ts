import { expect, test } from 'vitest';
import { ask } from '../../support/fact-types.ts';

const [higher, lower] = [ask('result', { better: 'higher', decimals: 1 }), ask('result', { better: 'lower', decimals: 2 })];

test.each([-10_000, 0, 61.5, 10_000])('%d is a value', (value) => expect(higher.takes(value)).toBe(true));
test.each([-10_001, 10_001, '5'])('%j is none', (value) => expect(higher.takes(value)).toBe(false));
test('readers see the digits that the benchmark publishes', () => expect(higher.format(72)).toBe('72.0'));
test.each([
  [60.4, 56.9, 'a: by 3.5'],
  [56.9, 60.4, 'b: by 3.5'],
  [60.41, 60.44, undefined],
])('%d and %d differ by points: %s', (a, b, words) => expect(higher.difference(a, b)).toBe(words));
test('the words stand with the better side, also where that is the lower one', () =>
  expect(lower.difference(12.65, 17.91)).toBe('a: by 5.26'));
test('belongs to a version of the benchmark and not to the day on which it was read', () => expect(higher.changes).toBe(false));
