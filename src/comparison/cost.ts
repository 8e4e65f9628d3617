/**
 * What a month of tokens costs at stated prices. Exact: prices are whole millionths of a dollar for a million tokens, the
 * finest that a page shows, so a cost is a whole number of 10⁻¹² dollars and nothing is rounded before the cent.
 * The build and the calculator in the browser both count with it, so it imports nothing that a page would have to load.
 */

/** Tokens of a month, whole numbers. */
export interface Usage {
  /** All that is sent. */
  readonly inputTokens: number;
  /** The part of the input that the vendor still holds from an earlier request. */
  readonly cachedTokens: number;
  readonly outputTokens: number;
}

/** USD for a million tokens; `undefined` = not stated. */
export interface Prices {
  readonly input: number | undefined;
  readonly cached: number | undefined;
  readonly output: number | undefined;
}

/** The usage that is written in millions of tokens. */
export function usageOf(inputMillions: number, cachedMillions: number, outputMillions: number): Usage {
  const tokens = (millions: number) => Math.round(millions * 1e6);
  return { inputTokens: tokens(inputMillions), cachedTokens: tokens(cachedMillions), outputTokens: tokens(outputMillions) };
}

/**
 * The cost of a month in 10⁻¹² dollars: (input − cached) × input price + cached × cached price + output × output price.
 * Without a cached price, cached input costs what other input costs.
 * Unknown  `undefined` when a price that is needed is not stated. A price of which no token is used is not needed.
 * Throws   `RangeError` for tokens that are not whole. Cached tokens must not exceed the input, which callers check.
 */
export function monthlyCost({ inputTokens, cachedTokens, outputTokens }: Usage, prices: Prices): bigint | undefined {
  const parts = [
    [inputTokens - cachedTokens, prices.input],
    [cachedTokens, prices.cached ?? prices.input],
    [outputTokens, prices.output],
  ] as const;
  let cost = 0n;
  for (const [tokens, price] of parts) {
    if (tokens === 0) continue;
    if (price === undefined) return undefined;
    cost += BigInt(tokens) * BigInt(Math.round(price * 1e6));
  }
  return cost;
}

/** A cost in whole cents, half a cent rounded up. */
export const toCents = (cost: bigint): number => Number((cost + 5_000_000_000n) / 10_000_000_000n);

export interface Cheapest {
  /** Which of the costs. */
  readonly index: number;
  readonly cents: number;
  /** Cents of the next cheapest. */
  readonly next: number;
}

/** The one cost that is below every other by a cent at least; `undefined` for one cost, when one is unknown, or on a tie. */
export function cheapest(costs: readonly (bigint | undefined)[]): Cheapest | undefined {
  const all = costs.map((cost) => (cost === undefined ? NaN : toCents(cost)));
  const cents = Math.min(...all);
  const index = all.indexOf(cents);
  const next = Math.min(...all.filter((_, other) => other !== index));
  return cents < next && next < Infinity ? { index, cents, next } : undefined;
}
