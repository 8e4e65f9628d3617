import { expect, test } from 'vitest';
import { ask } from '../../support/fact-types.ts';

const choice = ask('choice', { choices: { free: 'Free', 'free-tier': 'Paid, with a free tier' } });

test('one of the listed values is a value', () =>
  expect(['free', 'free-tier', 'paid', 'Free', ['free']].map(choice.takes)).toEqual([true, true, false, false, false]));
test('readers see what the fact lists for it', () => expect(choice.format('free-tier')).toBe('Paid, with a free tier'));
test('has no order, no words of difference and nothing to fix', () => {
  expect(choice.comparable('free')).toBeUndefined();
  expect(choice.difference('free', 'free-tier')).toBeUndefined();
  expect(choice.fix('Free')).toBeUndefined();
});
