/** Compares our prices with a reference price table. Nothing is imported from one: differences are reported. */
import type { FactId } from '../../../schemas/define-kind.ts';
import type { model } from '../../../schemas/kinds/model.ts';
import type { Entry } from '../../entries/entry.ts';

const PRICES = [
  'inputUsdPerMillionTokens',
  'outputUsdPerMillionTokens',
  'cachedInputUsdPerMillionTokens',
] as const satisfies readonly FactId<typeof model>[];

/** List prices in USD per million tokens; what a table does not state is absent. */
export type ReferencePrices = { readonly [Id in (typeof PRICES)[number]]?: number };

export interface ReferencePriceTable {
  readonly source: string;
  readonly asOf: string;
  /** The prices of `provider/model` as models.dev names it, or `undefined` when the table has no such model. */
  readonly pricesOf: (modelsDevId: string) => ReferencePrices | undefined;
}

export interface DisputedPrice {
  readonly slug: string;
  readonly fact: keyof ReferencePrices;
  readonly ours: number;
  readonly ourSource: string;
  readonly ourAsOf: string;
  readonly theirs: number;
}

export interface CrossCheck {
  readonly compared: number;
  /** Slugs of entries that the table does not list. */
  readonly unknown: readonly string[];
  readonly disputedPrices: readonly DisputedPrice[];
}

/** The share by which prices per token may differ through rounding. */
const TOLERANCE = 0.01;

const differs = (ours: number, theirs: number) =>
  Math.abs(ours - theirs) > TOLERANCE * Math.max(Math.abs(ours), Math.abs(theirs));

function compareEntry(entry: Entry, prices: ReferencePrices): DisputedPrice[] {
  return PRICES.flatMap((fact) => {
    const stated = entry.data.facts[fact];
    const theirs = prices[fact];
    if (typeof stated?.value !== 'number' || theirs === undefined || !differs(stated.value, theirs)) return [];
    return [{ slug: entry.slug, fact, ours: stated.value, ourSource: stated.source, ourAsOf: stated.asOf, theirs }];
  });
}

/** Compares a table with all entries that have an id of models.dev. */
export function crossCheck(table: ReferencePriceTable, entries: readonly Entry[]): CrossCheck {
  const named = entries.flatMap((entry) => {
    const id = entry.data.ids['models-dev'];
    return id === undefined ? [] : [{ entry, prices: table.pricesOf(id) }];
  });
  return {
    compared: named.filter(({ prices }) => prices !== undefined).length,
    unknown: named.filter(({ prices }) => prices === undefined).map(({ entry }) => entry.slug),
    disputedPrices: named.flatMap(({ entry, prices }) => (prices === undefined ? [] : compareEntry(entry, prices))),
  };
}

/** `inputUsdPerMillionTokens: 0.4 by models-dev on 2026-07-02, but 0.5 by litellm on 2026-07-20` */
export function describeDispute(
  { fact, ours, ourSource, ourAsOf, theirs }: DisputedPrice,
  { source, asOf }: Pick<ReferencePriceTable, 'source' | 'asOf'>,
): string {
  return `${fact}: ${ours} by ${ourSource} on ${ourAsOf}, but ${theirs} by ${source} on ${asOf}`;
}

/** The result in lines for a terminal. */
export function summariseCrossCheck(table: ReferencePriceTable, { compared, unknown, disputedPrices }: CrossCheck): string {
  const lines = disputedPrices.map((price) => `${price.slug}\n  ${describeDispute(price, table)}`);
  const totals = `${compared} entries compared, ${disputedPrices.length} prices differ by more than 1%, ${unknown.length} entries not listed by ${table.source}; nothing was changed.`;
  return `${[...lines, totals].join('\n')}\n`;
}
