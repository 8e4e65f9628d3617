/** The cost part of a comparison: the prices of its sides, and some months of use at these prices. */
import type { FactValue, KindView, SiteData } from '../../schemas/content.ts';
import { ageInDays, spanInDays } from '../../schemas/dates.ts';
import { comingMonth, lastDays } from './offers.ts';
import type { Comparable } from './row.ts';
import { compareCosts, type CostRow, type Part, type PriceList, type Prices, type Workload } from './cost.ts';

export type Workloads = NonNullable<SiteData['cost']>['workloads'];

export interface ComparedCost {
  /** The kind whose prices these are. */
  readonly kind: string;
  /** The sides of that kind, counted from 0, each with its prices. */
  readonly priced: readonly { readonly side: number; readonly list: PriceList }[];
  /** Why no side is called cheaper, or that a dispute may decide it. */
  readonly caveat: 'dates' | 'outdated' | 'disputed' | undefined;
  readonly rows: readonly (CostRow & { readonly name: string } & Workload)[];
}

/** The parts of a kind's cost. */
const partsOf = ({ cost }: KindView): readonly Part[] =>
  Object.entries(cost?.parts ?? {}).map(([id, { partOf }]) => ({ id, partOf, isSized: id === cost?.size?.limit?.part }));

const priceFacts = ({ cost }: KindView) => Object.values(cost?.parts ?? {}).map(({ price }) => price);

/** A whole that is known to have no price is not sold, so nothing is charged for it; a part then costs what its whole does. */
function priceOf(value: FactValue | undefined, isWhole: boolean): number | undefined {
  if (value === 'none' && isWhole) return 0;
  return typeof value === 'number' ? value : undefined;
}

function pricesOf({ cost }: KindView, facts: Readonly<Record<string, { readonly value: FactValue }>>): Prices {
  const parts = Object.entries(cost?.parts ?? {});
  return Object.fromEntries(parts.map(([id, { price, partOf }]) => [id, priceOf(facts[price]?.value, partOf === undefined)]));
}

/** How much one use may hold by a fact; of two sources that disagree the larger, so that what does not fit fits by neither. */
function limitBy(id: string, { facts, disputed = {} }: Comparable): number | undefined {
  const stated = [facts[id]?.value, disputed[id]?.value].filter((value) => typeof value === 'number');
  return stated.length === 0 ? undefined : Math.max(...stated);
}

function tiersOf({ cost }: KindView, facts: Comparable['facts']): PriceList['tiers'] {
  const tiered = Object.entries(cost?.parts ?? {}).flatMap(([id, { price }]) => {
    const tiers = facts[price]?.tiers;
    return tiers === undefined ? [] : [[id, tiers] as const];
  });
  return tiered.length === 0 ? undefined : Object.fromEntries(tiered);
}

/** The prices of an entry for the coming month, also as they would be if the other source of a disputed one were right. */
function priceListOf(kind: KindView, entry: Comparable, today: string): PriceList {
  const { disputed = {} } = entry;
  const { facts, from } = comingMonth(entry.facts, priceFacts(kind), today);
  const isDisputed = priceFacts(kind).some((id) => disputed[id] !== undefined);
  return {
    prices: pricesOf(kind, facts),
    disputed: isDisputed ? pricesOf(kind, { ...facts, ...disputed }) : undefined,
    tiers: tiersOf(kind, facts),
    limit: limitBy(kind.cost?.size?.limit?.fact ?? '', entry),
    ownLimit: limitBy(kind.cost?.size?.limit?.own ?? '', entry),
    until: lastDays(priceFacts(kind).flatMap((id) => facts[id] ?? []))[0],
    from,
  };
}

/** Whether an entry has a price for anything that is a whole and no part of something else. */
function hasPrice(kind: KindView, entry: Comparable): boolean {
  // Nobody can buy what is gone any more.
  if (entry.isGone === true) return false;
  const prices = pricesOf(kind, entry.facts);
  return partsOf(kind).some(({ id, partOf }) => partOf === undefined && prices[id] !== undefined);
}

/** Whether a part is worth naming: one whose price most entries lack is only where a side states it. */
export function isPriced({ cost, facts }: KindView, part: string, lists: readonly PriceList[]): boolean {
  const isRare = facts.some(({ id, isRare: rare }) => id === cost?.parts[part]?.price && rare === true);
  return !isRare || lists.some(({ prices }) => prices[part] !== undefined);
}

function caveatOf(
  kind: KindView,
  entries: readonly Comparable[],
  lists: readonly PriceList[],
  today: string,
): ComparedCost['caveat'] {
  if (entries.length < 2) return undefined;
  const ids = priceFacts(kind);
  const days = entries.flatMap(({ facts }) => ids.flatMap((id) => facts[id]?.asOf ?? []));
  const facts = kind.facts.filter(({ id }) => ids.includes(id));
  const mostDays = Math.min(...facts.map(({ maxAgeDays }) => maxAgeDays));
  if (spanInDays(days) > mostDays) return 'dates';
  if (days.some((day) => ageInDays(day, today) > mostDays)) return 'outdated';
  return lists.some(({ disputed }) => disputed !== undefined) ? 'disputed' : undefined;
}

/** Which sides have a price at all, from the left. */
export function pricedSides(entries: readonly Comparable[], kinds: Readonly<Record<string, KindView>>): readonly boolean[] {
  return entries.map((entry) => {
    const kind = kinds[entry.kind];
    return kind !== undefined && hasPrice(kind, entry);
  });
}

type Month = NonNullable<Workloads[string]>[number];

/** The months of use that all of some entries of a kind are for. */
export function monthsFor(
  workloads: Workloads,
  kind: string,
  entries: readonly Pick<Comparable, 'category'>[],
): readonly Month[] {
  const isFor = ({ categories }: Month) => entries.every(({ category = '' }) => categories?.includes(category) ?? true);
  return (workloads[kind] ?? []).filter(isFor);
}

/**
 * Costs of the sides whose kind has prices; those of the first such kind, where sides are of several. `undefined` when no price
 * of any side is known, or the site names no workloads of the kind.
 */
export function compareCost(
  entries: readonly Comparable[],
  kinds: Readonly<Record<string, KindView>>,
  workloads: Workloads,
  today: string,
): ComparedCost | undefined {
  const first = entries.find((entry) => kinds[entry.kind]?.cost !== undefined);
  const kind = first === undefined ? undefined : kinds[first.kind];
  const own = entries.flatMap((entry, side) => (entry.kind === kind?.id && entry.isGone !== true ? [{ side, entry }] : []));
  if (kind === undefined || workloads[kind.id] === undefined || !own.some(({ entry }) => hasPrice(kind, entry))) return undefined;
  const lists = own.map(({ entry }) => priceListOf(kind, entry, today));
  const caveat = caveatOf(
    kind,
    own.map(({ entry }) => entry),
    lists,
    today,
  );
  const areComparable = own.length > 1 && caveat !== 'dates' && caveat !== 'outdated';
  const months = monthsFor(
    workloads,
    kind.id,
    own.map(({ entry }) => entry),
  );
  const shown = months.filter(({ use }) => partsOf(kind).every(({ id }) => (use[id] ?? 0) === 0 || isPriced(kind, id, lists)));
  return {
    kind: kind.id,
    priced: own.map(({ side }, index) => ({ side, list: lists[index] ?? { prices: {} } })),
    caveat,
    rows: shown.map((month) => ({ ...month, ...compareCosts(month, lists, partsOf(kind), areComparable) })),
  };
}
