import { expect, test } from 'vitest';
import { ask } from '../../support/fact-types.ts';

const count = ask('count', { better: 'higher' });

test.each([0, 1, 1_000_000_000_000])('%d is a value', (value) => expect(count.takes(value)).toBe(true));
test.each([-1, 0.5, 1_000_000_000_001, '5', Number.NaN])('%j is none', (value) => expect(count.takes(value)).toBe(false));
test('readers see it with its thousands apart', () => expect(count.format(1_047_576)).toBe('1,047,576'));
test.each([
  [5000, 2, 'a: over 1,000× as many'],
  [2, 5, 'b: 2.5× as many'],
  [12, 1, 'a: 12× as many'],
  [100, 105, undefined],
  [0, 5, undefined],
  [5, 5, undefined],
])('%d and %d: %s', (a, b, words) => expect(count.difference(a, b)).toBe(words));
test('who is better has more, or less where less is better', () => {
  expect(count.lead()).toBe('has more');
  expect(ask('count', { better: 'lower' }).lead()).toBe('has less');
});
test('it changes, so old values do not compare with new ones', () => expect(count.changes).toBe(true));
