import { expect, test } from 'vitest';
import { ask } from '../../support/fact-types.ts';

const text = ask('text');

test('a few words on one line are a value', () =>
  expect(['4.57.1', 'x'.repeat(60), 'x'.repeat(61), 'a\nb', '', 5].map(text.takes)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]));
test('readers see it as it is', () => expect(text.format('4.57.1')).toBe('4.57.1'));
test('has no order, no words of difference and nothing to fix', () => {
  expect(text.comparable('a')).toBeUndefined();
  expect(text.difference('a', 'b')).toBeUndefined();
  expect(text.fix('a')).toBeUndefined();
});
