import { expect, test } from 'vitest';
import { ask } from '../../support/fact-types.ts';

const boolean = ask('boolean', { better: 'higher' });

test.each([true, false])('%s is a value', (value) => expect(boolean.takes(value)).toBe(true));
test.each(['yes', 1, null])('%j is none', (value) => expect(boolean.takes(value)).toBe(false));
test('readers see yes and no', () => expect([true, false].map(boolean.format)).toEqual(['Yes', 'No']));
test('yes stands above no, and no words say by how much', () => {
  expect(boolean.comparable(true)).toBe(1);
  expect(boolean.comparable(false)).toBe(0);
  expect(boolean.difference(true, false)).toBeUndefined();
  expect(boolean.lead()).toBe('is ahead');
});
test.each([
  ['yes', 'true'],
  [' No ', 'false'],
  ['maybe', undefined],
  ['1', undefined],
  ['constructor', undefined],
])('%s is fixed to %s', (text, fixed) => expect(boolean.fix(text)).toBe(fixed));
