import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cheapestOf, compareCosts, costOf, toCents, type Part, type Prices, type Use } from '../../src/comparison/cost.ts';

const PARTS: readonly Part[] = [{ id: 'in' }, { id: 'cached', partOf: 'in' }, { id: 'out' }];
const MINI: Prices = { in: 0.4, cached: 0.1, out: 1.6 };
const use = (input: number, cached: number, output: number): Use => ({ in: input, cached, out: output });
const cents = (used: Use, prices: Prices) => {
  const cost = costOf(used, prices, PARTS);
  return cost === undefined ? undefined : toCents(cost);
};

describe('costOf', () => {
  test.each([
    ['input that is not cached, cached input and output, each at its price', use(20, 12, 4), MINI, 1080],
    ['the cached price counts for the cached part alone', use(10, 10, 0), MINI, 100],
    ['without a price of its own a part costs what the whole does', use(20, 12, 4), { ...MINI, cached: undefined }, 1440],
    ['a price of 0 is a price', use(20, 12, 4), { in: 0, cached: 0, out: 0 }, 0],
    ['nothing used costs nothing, whatever the prices', use(0, 0, 0), {}, 0],
    ['a part that is not named is not used', { in: 20 }, MINI, 800],
    ['half a cent is rounded up', use(0.0125, 0, 0), MINI, 1],
    ['less is rounded down', use(0.012499, 0, 0), MINI, 0],
    ['sums that floating point would miss', use(3, 0, 0), { ...MINI, in: 0.335 }, 101],
  ] as const)('%s', (_, used, prices, expected) => expect(cents(used, prices)).toBe(expected));
  test('an unknown price makes the cost unknown, never 0', () => {
    expect(costOf(use(1, 0, 1), { ...MINI, out: undefined }, PARTS)).toBeUndefined();
    expect(costOf(use(1, 0, 1), { ...MINI, in: undefined }, PARTS)).toBeUndefined();
  });
  test('unless nothing is used of what it is the price of', () => {
    expect(cents(use(1, 0, 0), { ...MINI, out: undefined })).toBe(40);
    expect(cents(use(0, 0, 1), { ...MINI, in: undefined })).toBe(160);
    expect(cents(use(1, 1, 0), { ...MINI, in: undefined })).toBe(10);
  });
  test('a kind has the parts that it declares: a month of hosting has one price for each size', () => {
    const parts: readonly Part[] = [{ id: 'plan' }, { id: 'storage' }];
    expect(costOf({ plan: 1, storage: 50 }, { plan: 19, storage: 0.35 }, parts)).toBe(36_500_000_000_000n);
  });
  test('what is no number is refused', () => expect(() => costOf(use(Number.NaN, 0, 0), MINI, PARTS)).toThrow(RangeError));
});

const price = fc.integer({ min: 0, max: 10_000_000_000 }).map((millionths) => millionths / 1e6);
const prices = fc.record({ in: price, cached: fc.option(price, { nil: undefined }), out: price });
/** Whole millionths of what a price is for, of which floating point numbers add up exactly. */
const millionths = fc.integer({ min: 0, max: 1_000_000_000 });
interface Amounts {
  readonly fresh: number;
  readonly cached: number;
  readonly out: number;
}
const amounts: fc.Arbitrary<Amounts> = fc.record({ fresh: millionths, cached: millionths, out: millionths });
const used = ({ fresh, cached, out }: Amounts, times = 1): Use =>
  use(((fresh + cached) * times) / 1e6, (cached * times) / 1e6, (out * times) / 1e6);
const plus = (a: Amounts, b: Amounts): Amounts => ({
  fresh: a.fresh + b.fresh,
  cached: a.cached + b.cached,
  out: a.out + b.out,
});
function cost(some: Use, at: Prices): bigint {
  const found = costOf(some, at, PARTS);
  if (found === undefined) throw new Error('all prices are known, and yet the cost is not');
  return found;
}

describe('for any use and any prices', () => {
  test('two months together cost what each of them costs', () =>
    fc.assert(
      fc.property(amounts, amounts, prices, (a, b, at) => {
        expect(cost(used(plus(a, b)), at)).toBe(cost(used(a), at) + cost(used(b), at));
      }),
    ));
  test('more use never costs less, nor does a higher price', () =>
    fc.assert(
      fc.property(amounts, amounts, prices, price, (a, more, at, rise) => {
        expect(cost(used(plus(a, more)), at) >= cost(used(a), at)).toBe(true);
        const dearer = { in: at.in + rise, cached: at.cached === undefined ? undefined : at.cached + rise, out: at.out };
        expect(cost(used(a), dearer) >= cost(used(a), at)).toBe(true);
      }),
    ));
  test('n times the use costs n times as much', () =>
    fc.assert(
      fc.property(amounts, prices, fc.integer({ min: 0, max: 1000 }), (a, at, n) => {
        expect(cost(used(a, n), at)).toBe(BigInt(n) * cost(used(a), at));
      }),
    ));
  test('caching makes nothing dearer where the cached price is the lower one', () =>
    fc.assert(
      fc.property(amounts, prices, (a, at) => {
        const cheap = { ...at, cached: Math.min(at.cached ?? at.in, at.in) };
        expect(cost(used(a), cheap) <= cost({ ...used(a), cached: 0 }, cheap)).toBe(true);
      }),
    ));
});

describe('cheapestOf', () => {
  const dollar = 1_000_000_000_000n;
  test('is the one below all others, with its distance to the next', () =>
    expect(cheapestOf([3n * dollar, dollar, 2n * dollar])).toEqual({ side: 1, cents: 100, next: 200 }));
  test.each([
    ['costs that are shown alike', [dollar, dollar + 1n]],
    ['costs that are nearly the same', [175n * dollar, 180n * dollar]],
    ['an unknown cost', [dollar, undefined]],
    ['one cost alone', [dollar]],
    ['no cost', []],
  ])('is nothing for %s', (_, costs) => expect(cheapestOf(costs)).toBeUndefined());
});

describe('compareCosts', () => {
  const lists = [{ prices: MINI }, { prices: { in: 1, out: 4 } }];
  test('tells what each side pays, and which is the cheapest', () =>
    expect(compareCosts({ use: use(1, 0, 1) }, lists, PARTS, true)).toEqual({
      costs: [
        { cents: 200, isUnderOneCent: false },
        { cents: 500, isUnderOneCent: false },
      ],
      cheapest: { side: 0, cents: 200, next: 500 },
    }));
  test('names no cheapest where the sides must not be compared', () =>
    expect(compareCosts({ use: use(1, 0, 1) }, lists, PARTS, false).cheapest).toBeUndefined());
  test('names none where the other source of a price would make it another', () => {
    const disputed = (output: number) => [{ prices: MINI, disputed: { ...MINI, out: output } }, ...lists.slice(1)];
    expect(compareCosts({ use: use(1, 0, 1) }, disputed(4), PARTS, true).cheapest?.side).toBe(0);
    expect(compareCosts({ use: use(1, 0, 1) }, disputed(4.7), PARTS, true).cheapest).toBeUndefined();
  });
  test('a use above a tier costs the price of the tier as a whole; without a size the first price holds', () => {
    const tiered = [{ prices: { in: 2.5, out: 15 }, tiers: { in: [{ above: 272_000, value: 5 }] } }];
    const cents = (size?: number) => compareCosts({ use: use(100, 0, 0), size }, tiered, PARTS, true).costs[0]?.cents;
    expect([cents(272_000), cents(272_001), cents()]).toEqual([25_000, 50_000, 25_000]);
  });
  test('a tier can make another side the cheapest', () => {
    const both = [{ prices: { in: 1, out: 1 }, tiers: { in: [{ above: 10, value: 3 }] } }, { prices: { in: 2, out: 1 } }];
    const cheapest = (size: number) => compareCosts({ use: use(1, 0, 1), size }, both, PARTS, true).cheapest?.side;
    expect([cheapest(10), cheapest(11)]).toEqual([0, 1]);
  });
  test('a use that a side cannot hold has no cost there, and makes no side the cheapest', () => {
    const parts: readonly Part[] = [{ id: 'in', isSized: true }, { id: 'cached', partOf: 'in' }, { id: 'out' }];
    const at = (limit: number | undefined, size: number | undefined) =>
      compareCosts({ use: use(100, 50, 20), size }, [{ prices: MINI, limit }, { prices: { in: 2, out: 9 } }], parts, true);
    // Of each 1,000 that are sent, 200 come back.
    expect(at(1199, 1000)).toMatchObject({ costs: [{ cents: undefined, limit: 1199 }, { cents: 38_000 }], cheapest: undefined });
    expect(at(1200, 1000).cheapest?.side).toBe(0);
    expect(at(undefined, 1000).cheapest?.side).toBe(0);
    expect(at(1, undefined).cheapest?.side).toBe(0);
  });
  test('where nothing of the sized part is used, its size alone counts', () => {
    const parts: readonly Part[] = [{ id: 'in', isSized: true }, { id: 'out' }];
    const cost = (size: number) => compareCosts({ use: { out: 1 }, size }, [{ prices: MINI, limit: 9 }], parts, true).costs[0];
    expect([cost(9)?.cents, cost(10)?.cents]).toEqual([160, undefined]);
  });
  test('tells less than half a cent from nothing', () =>
    expect(compareCosts({ use: { in: 0.001 } }, [{ prices: MINI }, { prices: { in: 0 } }], PARTS, true).costs).toEqual([
      { cents: 0, isUnderOneCent: true },
      { cents: 0, isUnderOneCent: false },
    ]));
});
