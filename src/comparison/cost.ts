/**
 * What a period of use costs at stated prices. Exact: amounts and prices are whole millionths, the finest that a page shows, so
 * a cost is a whole number of 10⁻¹² dollars and nothing is rounded before the cent.
 * The build and the calculator in the browser both count with it, so it is written by hand and imports little that a page
 * would have to load.
 */
import { areAlike, PRICE_STEP, stepsApart } from '../../schemas/fact-types/numbers.ts';

/** A part of a cost, as its kind declares it: its id, and the part that it is taken out of. */
export interface Part {
  readonly id: string;
  readonly partOf?: string | undefined;
  /** Whether it is the part whose amount in one use is named as the size of that. */
  readonly isSized?: boolean | undefined;
}

/** Part -> how much is used in a period, in the units of its price. */
export type Use = Readonly<Record<string, number>>;

/** Part -> USD for one unit; `undefined` = not stated. */
export type Prices = Readonly<Record<string, number | undefined>>;

/** The price of uses that are larger than `above`; it holds for the whole of such a use. */
export interface Tier {
  readonly above: number;
  readonly value: number;
}

/** The tier that a use of `size` falls into; `undefined` for the smallest uses, which have the price itself. */
export const tierFor = (tiers: readonly Tier[], size: number): Tier | undefined => tiers.findLast(({ above }) => size > above);

/** The prices of a side, and those that it would have if the other source of a disputed one were right. */
export interface PriceList {
  readonly prices: Prices;
  readonly disputed?: Prices | undefined;
  /** Part -> what larger uses cost, the smallest first. */
  readonly tiers?: Readonly<Record<string, readonly Tier[]>> | undefined;
  /** The last day of the first of its prices that end. */
  readonly until?: string | undefined;
  /** The day from which its prices hold, where those of today are over before a month is. */
  readonly from?: string | undefined;
  /** How much one use may hold of all parts together; `undefined` = not known. */
  readonly limit?: number | undefined;
  /** How much it may hold of the sized part alone; `undefined` = no less, as far as is known. */
  readonly ownLimit?: number | undefined;
}

/** `prices` of a list for uses of `size` each; those of the smallest where none is named. */
function pricesFor(size: number | undefined, prices: Prices, tiers: PriceList['tiers'] = {}): Prices {
  const larger = Object.entries(tiers).flatMap(([part, all]) => {
    const tier = size === undefined ? undefined : tierFor(all, size);
    return tier === undefined ? [] : [[part, tier.value] as const];
  });
  return { ...prices, ...Object.fromEntries(larger) };
}

const millionths = (value: number) => BigInt(Math.round(value * 1e6));

/**
 * The cost of a period in 10⁻¹² dollars: the sum of amount × price over all parts. What is taken out of another part is not
 * paid for there, and costs what the other part costs where it has no price of its own.
 * Unknown  `undefined` when a price that is needed is not stated. The price of a part of which nothing is used is not needed.
 * Throws   `RangeError` for amounts that are no numbers. A part must not exceed the whole, which callers check.
 */
export function costOf(use: Use, prices: Prices, parts: readonly Part[]): bigint | undefined {
  let cost = 0n;
  for (const { id, partOf } of parts) {
    const taken = parts.filter((part) => part.partOf === id).reduce((sum, part) => sum + millionths(use[part.id] ?? 0), 0n);
    const amount = millionths(use[id] ?? 0) - taken;
    const price = prices[id] ?? (partOf === undefined ? undefined : prices[partOf]);
    if (amount === 0n) continue;
    if (price === undefined) return undefined;
    cost += amount * millionths(price);
  }
  return cost;
}

/** A cost in whole cents, half a cent rounded up. */
export const toCents = (cost: bigint): number => Number((cost + 5_000_000_000n) / 10_000_000_000n);

/** What a side pays. */
interface SideCost {
  /** `undefined` = a price is not stated. */
  readonly cents: number | undefined;
  /** Whether it costs something, and less than a cent. */
  readonly isUnderOneCent: boolean;
  /** How much one use may hold, where this one holds more: it does not fit, and has no price. */
  readonly limit?: number | undefined;
  /** Whether that is the limit of the sized part alone, and not of all together. */
  readonly isOwnLimit?: true | undefined;
  /** The last day on which it costs so; `undefined` where no end is known. */
  readonly until?: string | undefined;
  /** The day from which it costs so, where that is yet to come. */
  readonly from?: string | undefined;
}

export interface CostRow {
  /** One for each side, from the left. */
  readonly costs: readonly SideCost[];
  /** The side that is cheapest, counted from 0, and the cents of the next; nothing on a tie, or where a dispute decides. */
  readonly cheapest: { readonly side: number; readonly cents: number; readonly next: number } | undefined;
}

/** The one cost that is below every other by more than nearly nothing; `undefined` for one cost, when one is unknown, or on a tie. */
export function cheapestOf(costs: readonly (bigint | undefined)[]): CostRow['cheapest'] {
  const all = costs.map((cost) => (cost === undefined ? NaN : toCents(cost)));
  const cents = Math.min(...all);
  const side = all.indexOf(cents);
  const next = Math.min(...all.filter((_, other) => other !== side));
  const isBelow = cents < next && next < Infinity && !areAlike(stepsApart(cents, next, PRICE_STEP));
  return isBelow ? { side, cents, next } : undefined;
}

const sideCost = (
  cost: bigint | undefined,
  limit: Pick<SideCost, 'limit' | 'isOwnLimit'> | undefined,
  { until, from }: Pick<PriceList, 'until' | 'from'>,
): SideCost => ({
  cents: cost === undefined ? undefined : toCents(cost),
  isUnderOneCent: cost !== undefined && cost > 0n && toCents(cost) === 0,
  ...limit,
  ...(until === undefined || cost === undefined ? {} : { until }),
  ...(from === undefined || cost === undefined ? {} : { from }),
});

/** An amount of use, and the size of each single use, which prices may depend on. */
export interface Workload {
  readonly use: Use;
  readonly size?: number | undefined;
}

/** How much one use holds of all parts together: that of the sized part is named, and the others are used in proportion. */
function wholeOf({ use, size = 0 }: Workload, parts: readonly Part[]): number {
  const amount = (of: readonly Part[]) => of.reduce((sum, { id }) => sum + (use[id] ?? 0), 0);
  const sized = amount(parts.filter(({ isSized }) => isSized));
  return sized === 0 ? size : Math.round((size * amount(parts.filter(({ partOf }) => partOf === undefined))) / sized);
}

/** The limit of a side that a use of that size, and that much in all, exceeds. */
function exceeded(
  { limit = Infinity, ownLimit = Infinity }: PriceList,
  size: number,
  whole: number,
): Pick<SideCost, 'limit' | 'isOwnLimit'> | undefined {
  if (size > ownLimit) return { limit: ownLimit, isOwnLimit: true };
  return whole > limit ? { limit } : undefined;
}

/**
 * What each side pays for a workload, from the left; nothing where one use does not fit. A side is the cheapest only where all are
 * known and differ as shown, where they are `areComparable`, and where no dispute decides which side it is.
 */
export function compareCosts(
  workload: Workload,
  lists: readonly PriceList[],
  parts: readonly Part[],
  areComparable: boolean,
): CostRow {
  const { use, size } = workload;
  const whole = wholeOf(workload, parts);
  const limits = lists.map((list) => exceeded(list, size ?? 0, whole));
  const costAt = ({ tiers }: PriceList, prices: Prices, at: number) =>
    limits[at] === undefined ? costOf(use, pricesFor(size, prices, tiers), parts) : undefined;
  const costs = lists.map((list, at) => costAt(list, list.prices, at));
  const otherwise = lists.map((list, at) => costAt(list, list.disputed ?? list.prices, at));
  const cheapest = cheapestOf(costs);
  const isSure = areComparable && cheapest?.side === cheapestOf(otherwise)?.side;
  return {
    costs: costs.map((cost, at) => sideCost(cost, limits[at], lists[at] ?? {})),
    cheapest: isSure ? cheapest : undefined,
  };
}
