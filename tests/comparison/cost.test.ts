import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cheapest, monthlyCost, toCents, usageOf, type Prices, type Usage } from '../../src/comparison/cost.ts';

const MINI: Prices = { input: 0.4, cached: 0.1, output: 1.6 };
const cents = (usage: Usage, prices: Prices) => {
  const cost = monthlyCost(usage, prices);
  return cost === undefined ? undefined : toCents(cost);
};

describe('monthlyCost', () => {
  test.each([
    ['input that is not cached, cached input and output, each at its price', usageOf(20, 12, 4), MINI, 1080],
    ['the cached price counts for cached tokens alone', usageOf(10, 10, 0), MINI, 100],
    [
      'without a cached price cached input costs what other input costs',
      usageOf(20, 12, 4),
      { ...MINI, cached: undefined },
      1440,
    ],
    ['a price of 0 is a price', usageOf(20, 12, 4), { input: 0, cached: 0, output: 0 }, 0],
    [
      'nothing used costs nothing, whatever the prices',
      usageOf(0, 0, 0),
      { input: undefined, cached: undefined, output: undefined },
      0,
    ],
    ['half a cent is rounded up', usageOf(0.0125, 0, 0), MINI, 1],
    ['less is rounded down', usageOf(0.012499, 0, 0), MINI, 0],
    ['sums that floating point would miss', usageOf(3, 0, 0), { ...MINI, input: 0.335 }, 101],
  ])('%s', (_, usage, prices, expected) => expect(cents(usage, prices)).toBe(expected));
  test('an unknown price makes the cost unknown, never 0', () => {
    expect(monthlyCost(usageOf(1, 0, 1), { ...MINI, output: undefined })).toBeUndefined();
    expect(monthlyCost(usageOf(1, 0, 1), { ...MINI, input: undefined })).toBeUndefined();
  });
  test('unless none of these tokens are used', () => {
    expect(cents(usageOf(1, 0, 0), { ...MINI, output: undefined })).toBe(40);
    expect(cents(usageOf(0, 0, 1), { ...MINI, input: undefined })).toBe(160);
    expect(cents(usageOf(1, 1, 0), { ...MINI, input: undefined })).toBe(10);
  });
  test('a token has no parts', () =>
    expect(() => monthlyCost({ ...usageOf(1, 0, 0), outputTokens: 0.5 }, MINI)).toThrow(RangeError));
});

const price = fc.integer({ min: 0, max: 10_000_000_000 }).map((millionths) => millionths / 1e6);
const prices = fc.record({ input: price, cached: fc.option(price, { nil: undefined }), output: price });
const tokens = fc.integer({ min: 0, max: 100_000_000_000 });
const usage = fc.tuple(tokens, tokens, tokens).map(([fresh, cachedTokens, outputTokens]) => ({
  inputTokens: fresh + cachedTokens,
  cachedTokens,
  outputTokens,
}));
function cost(used: Usage, at: Prices): bigint {
  const found = monthlyCost(used, at);
  if (found === undefined) throw new Error('all prices are known, and yet the cost is not');
  return found;
}
const plus = (a: Usage, b: Usage): Usage => ({
  inputTokens: a.inputTokens + b.inputTokens,
  cachedTokens: a.cachedTokens + b.cachedTokens,
  outputTokens: a.outputTokens + b.outputTokens,
});

describe('for any usage and any prices', () => {
  test('two months together cost what each of them costs', () =>
    fc.assert(
      fc.property(usage, usage, prices, (a, b, at) => {
        expect(cost(plus(a, b), at)).toBe(cost(a, at) + cost(b, at));
      }),
    ));
  test('more tokens never cost less, nor does a higher price', () =>
    fc.assert(
      fc.property(usage, usage, prices, price, (a, more, at, rise) => {
        expect(cost(plus(a, more), at) >= cost(a, at)).toBe(true);
        const dearer = {
          input: at.input + rise,
          cached: at.cached === undefined ? undefined : at.cached + rise,
          output: at.output,
        };
        expect(cost(a, dearer) >= cost(a, at)).toBe(true);
      }),
    ));
  test('n times the tokens cost n times as much', () =>
    fc.assert(
      fc.property(usage, prices, fc.integer({ min: 0, max: 1000 }), ({ inputTokens, cachedTokens, outputTokens }, at, n) => {
        const times = { inputTokens: inputTokens * n, cachedTokens: cachedTokens * n, outputTokens: outputTokens * n };
        expect(cost(times, at)).toBe(BigInt(n) * cost({ inputTokens, cachedTokens, outputTokens }, at));
      }),
    ));
  test('caching makes nothing dearer where the cached price is the lower one', () =>
    fc.assert(
      fc.property(usage, prices, (used, at) => {
        const cheap = { ...at, cached: Math.min(at.cached ?? at.input, at.input) };
        expect(cost(used, cheap) <= cost({ ...used, cachedTokens: 0 }, cheap)).toBe(true);
      }),
    ));
});

describe('cheapest', () => {
  const dollar = 1_000_000_000_000n;
  test('is the one below all others, with its distance to the next', () =>
    expect(cheapest([3n * dollar, dollar, 2n * dollar])).toEqual({ index: 1, cents: 100, next: 200 }));
  test.each([
    ['costs that are shown alike', [dollar, dollar + 1n]],
    ['an unknown cost', [dollar, undefined]],
    ['one cost alone', [dollar]],
    ['no cost', []],
  ])('is nothing for %s', (_, costs) => expect(cheapest(costs)).toBeUndefined());
});
