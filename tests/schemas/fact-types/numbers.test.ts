import { describe, expect, test } from 'vitest';
import { declaredDecimals, fixNumber, hasMore, ratioOf, rounded } from '../../../schemas/fact-types/numbers.ts';

describe('only what can mean one number is fixed', () => {
  test.each([
    ['1,000,000', '1000000'],
    ['1_000', '1000'],
    ['1,000.5', '1000.5'],
    [' 5 ', '5'],
    ['$0.40', undefined],
    ['128k', undefined],
    ['1,5', '1.5'],
    ['0,125', '0.125'],
    ['1,5,0', undefined],
    ['1,0000', undefined],
    ['1e6', undefined],
    ['-5', undefined],
    ['about 5', undefined],
    ['', undefined],
  ])('%j', (text, fixed) => expect(fixNumber(text)).toBe(fixed));
});

test('digits are those that the fact declares, else none', () => {
  expect([declaredDecimals(1, { better: 'none' }), declaredDecimals(1, { better: 'none', decimals: 2 })]).toEqual([0, 2]);
  expect(rounded(1.236, { better: 'none', decimals: 2 })).toBe(1.24);
});
test('a ratio is told from the larger side', () => {
  expect(ratioOf(1, 4, 'as many')).toEqual({ side: 1, text: '4× as many' });
  expect(ratioOf(0, 4, 'as many')).toBeUndefined();
});
test('who leads has more, or less', () =>
  expect(['higher', 'lower'].map((better) => hasMore({ better: better as 'higher' }))).toEqual(['has more', 'has less']));
