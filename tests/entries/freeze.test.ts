import { expect, test } from 'vitest';
import { deepFreeze } from '../../src/entries/freeze.ts';

test('freezing reaches every list and mapping within a value, and gives the same value back', () => {
  const value = { list: [{ deep: { deeper: [1] } }], empty: null, text: 'a' };
  expect(deepFreeze(value)).toBe(value);
  expect([value, value.list, value.list[0], value.list[0]?.deep, value.list[0]?.deep.deeper].every(Object.isFrozen)).toBe(true);
});

test('a value that refers to itself is frozen, too', () => {
  const value: { self?: unknown } = {};
  value.self = value;
  expect(Object.isFrozen(deepFreeze(value))).toBe(true);
});
