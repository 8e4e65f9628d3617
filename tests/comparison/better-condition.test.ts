import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StatedFact } from '../../schemas/content.ts';
import { compareRows } from '../../src/comparison/compare-rows.ts';
import { tierFor } from '../../src/comparison/cost.ts';
import { relativeDifference } from '../../src/comparison/relative-difference.ts';
import type { Comparable, Row } from '../../src/comparison/row.ts';
import { comparable, ROWS } from '../support/compare.ts';

const [INPUT, OUTPUT, REASONED] = [
  'inputUsdPerMillionTokens',
  'outputUsdPerMillionTokens',
  'reasoningOutputUsdPerMillionTokens',
] as const;

type Price = Pick<StatedFact, 'value' | 'tiers' | 'until' | 'next' | 'seller'>;

/** An entry with these prices, all of one source and day. */
const side = (prices: Readonly<Record<string, Price>>): Comparable => ({
  ...comparable({}),
  facts: Object.fromEntries(
    Object.entries(prices).map(([id, price]) => [id, { ...price, source: 's', asOf: '2026-01-01' }] as const),
  ),
});

function rowOf(a: Readonly<Record<string, Price>>, b: Readonly<Record<string, Price>>, fact: string = INPUT): Row {
  const row = compareRows([side(a), side(b)], ROWS).find(({ id }) => id === `fact:${fact}`);
  if (row === undefined) throw new Error(`no row ${fact}`);
  return row;
}

const conditionOf = (a: Price, b: Price) => {
  const { better, condition } = rowOf({ [INPUT]: a }, { [INPUT]: b });
  return [better, condition];
};

test('a price that only a seller asks is lower at that seller; a lower price of a maker needs no such words', () => {
  const sold: Price = { value: 1, seller: 'Example Shop' };
  expect(conditionOf(sold, { value: 3 })).toEqual(['a', 'at Example Shop']);
  expect(conditionOf({ value: 0.5 }, sold)).toEqual(['a', undefined]);
  const tiered: Price = { ...sold, tiers: [{ above: 272_000, value: 5 }] };
  expect(conditionOf(tiered, { value: 3 })).toEqual(['a', 'at Example Shop, up to 272,000 input tokens a request']);
});

describe('a price that depends on the size of a use', () => {
  const tiered: Price = { value: 2.5, tiers: [{ above: 272_000, value: 5 }] };
  test('is lower up to the size at which it is no more', () =>
    expect(conditionOf(tiered, { value: 3 })).toEqual(['a', 'up to 272,000 input tokens a request']));
  test('is lower without a condition where every tier is', () => {
    expect(conditionOf(tiered, { value: 6 })).toEqual(['a', undefined]);
    expect(conditionOf(tiered, { value: 2 })).toEqual(['b', undefined]);
  });
  test('is not lower where only its tiers tell the sides apart', () =>
    expect(conditionOf(tiered, { value: 2.5 })).toEqual([undefined, undefined]));
  test('is another price than the same without tiers', () =>
    expect(rowOf({ [INPUT]: tiered }, { [INPUT]: { value: 2.5 } }).equal).toBe(false));
  test('the words of difference stay those of the first price', () =>
    expect(relativeDifference(rowOf({ [INPUT]: tiered }, { [INPUT]: { value: 5 } }))).toEqual({ side: 'a', text: '2× cheaper' }));

  const prices = fc.record({
    value: fc.integer({ min: 1, max: 9 }),
    tiers: fc
      .uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 3 })
      .chain((sizes) =>
        fc.tuple(
          ...sizes
            .toSorted((p, q) => p - q)
            .map((above) => fc.record({ above: fc.constant(above), value: fc.integer({ min: 1, max: 9 }) })),
        ),
      ),
  });
  test('whatever the tiers, the side said to be cheaper is so at every size that the condition allows, and not just above', () =>
    fc.assert(
      fc.property(prices, prices, (a, b) => {
        const [better, condition] = conditionOf(a, b);
        if (better === undefined) return;
        const limit = condition === undefined ? Infinity : Number(/^up to (\d+) /.exec(condition)?.[1]);
        const priceAt = (one: typeof a, size: number) => tierFor(one.tiers, size)?.value ?? one.value;
        const isLower = (size: number) =>
          better === 'a' ? priceAt(a, size) < priceAt(b, size) : priceAt(b, size) < priceAt(a, size);
        for (let size = 0.5; size <= 10; size += 0.5) if (size <= limit) expect(isLower(size)).toBe(true);
        if (limit < Infinity) expect(isLower(limit + 0.25)).toBe(false);
      }),
    ));
});

describe('a price that ends', () => {
  const offer = (next?: number): Price => ({ value: 1, until: '2026-12-31', ...(next === undefined ? {} : { next }) });
  const differenceOf = (a: Price, b: Price) => relativeDifference(rowOf({ [INPUT]: a }, { [INPUT]: b }))?.text;
  test('is lower until its last day, where what follows is not', () => {
    expect(conditionOf(offer(3), { value: 2 })).toEqual(['a', 'until 31 Dec 2026']);
    expect(differenceOf(offer(3), { value: 2 })).toBe('2× cheaper');
  });
  test('is lower until its last day where nobody knows what follows', () =>
    expect(conditionOf(offer(), { value: 2 })).toEqual(['a', 'until 31 Dec 2026']));
  test('is compared as it is after the offer, where it is lower then too', () => {
    expect(conditionOf(offer(4), { value: 5 })).toEqual(['a', 'at the price from 1 Jan 2027']);
    expect(differenceOf(offer(4), { value: 5 })).toBe('1.3× cheaper');
  });
  test('so is another that it is dearer than, now and then', () => {
    expect(conditionOf({ value: 0.5 }, offer(2))).toEqual(['a', 'at the price from 1 Jan 2027']);
    expect(differenceOf({ value: 0.5 }, offer(2))).toBe('4× cheaper');
  });
  test('of two the last counts, and each must leave the same side lower', () => {
    const early: Price = { value: 1, until: '2026-11-30', next: 2 };
    expect(conditionOf(early, { value: 3, until: '2026-12-31', next: 8 })).toEqual(['a', 'at the price from 1 Jan 2027']);
    expect(differenceOf(early, { value: 3, until: '2026-12-31', next: 8 })).toBe('4× cheaper');
    expect(conditionOf({ ...early, next: 4 }, { value: 3, until: '2026-12-31', next: 8 })).toEqual(['a', 'until 30 Nov 2026']);
  });
});

describe('a price of another mode', () => {
  test('takes the word from the side that is dearer in it', () =>
    expect(rowOf({ [OUTPUT]: { value: 2.8 }, [REASONED]: { value: 8.4 } }, { [OUTPUT]: { value: 4 } }, OUTPUT)).toMatchObject({
      better: 'a',
      condition: 'without reasoning',
    }));
  test('changes nothing for the side that is cheaper in it as well', () =>
    expect(rowOf({ [OUTPUT]: { value: 2.8 }, [REASONED]: { value: 8.4 } }, { [OUTPUT]: { value: 9 } }, OUTPUT)).toMatchObject({
      better: 'a',
      condition: undefined,
    }));
});

test('several conditions are all told', () =>
  expect(
    rowOf(
      { [OUTPUT]: { value: 1, tiers: [{ above: 1000, value: 9 }], until: '2026-12-31', next: 9 }, [REASONED]: { value: 9 } },
      { [OUTPUT]: { value: 4 } },
      OUTPUT,
    ).condition,
  ).toBe('without reasoning, up to 1,000 input tokens a request, until 31 Dec 2026'));
