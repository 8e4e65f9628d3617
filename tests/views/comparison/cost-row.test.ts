import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Part, PriceList, Use } from '../../../src/comparison/cost.ts';
import { viewCosts } from '../../../src/views/comparison/cost-row.ts';

const PARTS: readonly Part[] = [{ id: 'in' }, { id: 'cached', partOf: 'in' }, { id: 'out' }];

const list = (input: number | undefined, output: number | undefined, cached?: number): PriceList => ({
  prices: { in: input, cached, out: output },
});
const NAMES = { whole: 'context window', own: 'longest input' };
const MONTH: Use = { in: 10, cached: 0, out: 1 };
const seen = (lists: readonly PriceList[], use = MONTH, areComparable = true) =>
  viewCosts({ use }, lists, PARTS, areComparable, NAMES).map(({ text, cheaper }) => [text, cheaper]);

describe('a use at the prices of each side', () => {
  test('marks the cheaper of two in words, with how much and how many times', () =>
    expect(seen([list(0.4, 1.6), list(1.1, 4.4)])).toEqual([
      ['$5.60', 'cheaper by $9.80, 2.8×'],
      ['$15.40', ''],
    ]));
  test('the cheapest of several is compared with the next', () =>
    expect(seen([list(3, 3), list(1, 1), list(2, 2)])).toEqual([
      ['$33.00', ''],
      ['$11.00', 'cheapest by $11.00, 2×'],
      ['$22.00', ''],
    ]));
  test('has no ratio to what is free, nor where it is next to none', () => {
    expect(seen([list(0, 0), list(1, 1)])[0]).toEqual(['$0.00', 'cheaper by $11.00']);
    expect(seen([list(1, 1), list(1.07, 1)])[0]).toEqual(['$11.00', 'cheaper by $0.70']);
  });
  test('costs that are nearly the same are not marked', () =>
    expect(seen([list(1, 1), list(1.04, 1)]).map(([, mark]) => mark)).toEqual(['', '']));
  test('says from which day they hold, where the prices of today are over before a month is', () =>
    expect(seen([{ ...list(1, 1), from: '2026-12-01' }, list(2, 2)])[0]).toEqual([
      '$11.00',
      'cheaper by $11.00, 2×, at the prices from 1 Dec 2026',
    ]));
  test('an unknown price reads Unknown, and no side is marked', () =>
    expect(seen([list(1, undefined), list(2, 2)])).toEqual([
      ['Unknown', ''],
      ['$22.00', ''],
    ]));
  test('a use that does not fit says so, with what bounds it', () =>
    expect(viewCosts({ use: MONTH, size: 9 }, [{ ...list(1, 1), limit: 8 }, list(2, 2)], PARTS, true, NAMES)).toEqual([
      { state: 'not-applicable', text: 'Does not fit: its context window is 8', cheaper: '' },
      { state: 'known', text: '$22.00', cheaper: '' },
    ]));
  test('the state is told apart for what renders it', () =>
    expect(viewCosts({ use: MONTH }, [list(1, undefined), list(0, 0)], PARTS, true, NAMES).map(({ state }) => state)).toEqual([
      'unknown',
      'known',
    ]));
  test('costs that are shown alike, or must not be compared, are not marked', () => {
    expect(seen([list(1, 1), list(1.0001, 1)]).map(([, mark]) => mark)).toEqual(['', '']);
    expect(seen([list(1, 1), list(2, 2)], MONTH, false).map(([, mark]) => mark)).toEqual(['', '']);
  });
  test('a dispute stands against the mark only where it decides which side is cheaper', () => {
    const disputed = (input: number): PriceList => ({ ...list(1, 1), disputed: { in: input, cached: undefined, out: 1 } });
    expect(seen([disputed(1.5), list(2, 2)])[0]).toEqual(['$11.00', 'cheaper by $11.00, 2×']);
    expect(seen([disputed(2.5), list(2, 2)]).map(([, mark]) => mark)).toEqual(['', '']);
  });
  test('so does one whose input alone is too long', () => {
    const sized: readonly Part[] = [{ id: 'in', isSized: true }, { id: 'out' }];
    const at = (size: number) => viewCosts({ use: MONTH, size }, [{ ...list(1, 1), limit: 99, ownLimit: 8 }], sized, true, NAMES);
    expect([8, 9].flatMap((size) => at(size).map(({ text }) => text))).toEqual([
      '$11.00',
      'Does not fit: its longest input is 8',
    ]);
  });
  test('less than half a cent is not nothing', () =>
    expect(seen([list(0.4, 1.6)], { in: 0.001 })).toEqual([['Under $0.01', '']]));
  test('swapping the sides swaps the cells', () => {
    const price = fc.option(
      fc.integer({ min: 0, max: 5_000_000 }).map((millionths) => millionths / 1e6),
      { nil: undefined },
    );
    const any = fc.tuple(price, price, price).map(([input, output, cached]) => list(input, output, cached));
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(seen([b, a])).toEqual(seen([a, b]).toReversed());
      }),
    );
  });
});
