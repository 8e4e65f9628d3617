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
  const words = { more: 'as many', less: 'fewer' };
  expect(ratioOf(1, 4, words, { better: 'none' })).toEqual({ side: 1, text: '4× as many' });
  expect(ratioOf(0, 4, words, { better: 'higher' })).toBeUndefined();
});
test('where less is better it is told from the smaller side, as what it lacks, and never as all of it', () => {
  const lower = (a: number, b: number) => ratioOf(a, b, { more: 'as many', less: 'fewer' }, { better: 'lower' });
  expect(lower(1, 4)).toEqual({ side: 0, text: '75% fewer' });
  expect(lower(5_000, 1)).toEqual({ side: 1, text: '99% fewer' });
  expect([lower(0, 4), lower(100, 105)]).toEqual([undefined, undefined]);
});
test('who leads has more, or less', () =>
  expect(['higher', 'lower'].map((better) => hasMore({ better: better as 'higher' }))).toEqual(['has more', 'has less']));
