/** The prices of a collected record: in USD per million tokens, with tiers by size, and their end where they hold for a time. */
import type { FactValue } from '../../../schemas/content.ts';
import type { FactEdit } from '../../editing/edit-facts.ts';
import type { FactRemark } from '../remark.ts';
import type { CollectedRecord } from './collected-record.ts';
import { mapping, pricesOf } from './models-dev-prices.ts';

type Prices = Readonly<Record<string, unknown>>;
type PriceEdit = Omit<FactEdit, 'source' | 'asOf'>;

/** `input_over_272000`, `prompt_over_100000` -> the size. */
const sizeOf = (key: string): number | undefined => Number(/_over_(\d+)$/.exec(key)?.[1]) || undefined;

/** "input and cache x2, output x1.5" -> the prices of a larger request. */
function multiplied(text: string, base: Prices): Prices {
  const factors = [...text.matchAll(/([a-z ]+) x([\d.]+)/g)].flatMap(([, words = '', factor]) =>
    words.split(' and ').map((word) => [word.trim(), Number(factor)] as const),
  );
  const keys: Readonly<Record<string, readonly string[]>> = { cache: ['cache_read', 'cache_write'] };
  const all = factors.flatMap(([word, factor]) => (keys[word] ?? [word]).map((key) => [key, factor] as const));
  return Object.fromEntries(
    all.flatMap(([key, factor]) => (typeof base[key] === 'number' ? [[key, base[key] * factor]] : [])),
  ) as Prices;
}

/** The prices of larger requests, as models.dev states them. */
function tiersOf(tiers: Prices, base: Prices): object[] {
  return Object.entries(tiers).flatMap(([key, prices]) => {
    const size = sizeOf(key);
    if (size === undefined) return [];
    return [{ ...(typeof prices === 'string' ? multiplied(prices, base) : mapping.parse(prices)), tier: { size } }];
  });
}

/** What models.dev does not state. */
const FURTHER: Readonly<Record<string, string>> = {
  batchInputUsdPerMillionTokens: 'batch_input',
  batchOutputUsdPerMillionTokens: 'batch_output',
  imageInputUsdPerMillionTokens: 'image_input',
  imageOutputUsdPerMillionTokens: 'image_output',
};

const furtherOf = (base: Prices) =>
  Object.entries(FURTHER).flatMap(([id, key]) => (typeof base[key] === 'number' ? [[id, base[key]] as const] : []));

/** Fact -> what it costs after the price has ended. */
function nextOf(next: Prices | undefined): Readonly<Record<string, unknown>> {
  return next === undefined ? {} : pricesOf(next, false).facts;
}

/** The last day of a price, and what it is then. A price that ends without a word of the next has only its last day. */
function endOf(id: string, { price_valid_until: until }: CollectedRecord, next: Readonly<Record<string, unknown>>) {
  if (until === undefined) return {};
  return typeof next[id] === 'number' ? { until, next: next[id] } : { until };
}

/** The prices that a record states. A list price that stands beside what is charged for a time is the price. */
export function pricesFrom(one: CollectedRecord): {
  readonly facts: readonly PriceEdit[];
  readonly remarks: readonly FactRemark[];
} {
  if (one.cost_usd_per_1m === undefined) return { facts: [], remarks: [] };
  const tiers = mapping.parse(one.cost_usd_per_1m.tiers);
  const base: Prices = { ...one.cost_usd_per_1m, ...mapping.parse(tiers.list_price) };
  const sound = typeof tiers.input_audio === 'number' ? { input_audio: tiers.input_audio } : {};
  const found = pricesOf({ ...base, ...sound, tiers: tiersOf(tiers, base) }, false);
  const next = nextOf(one.price_next_usd_per_1m);
  const facts = [...Object.entries(found.facts), ...furtherOf(base)].map(([id, value]): PriceEdit => {
    const own = found.tiers?.[id] as FactEdit['tiers'];
    const end = id === 'pricing' ? {} : endOf(id, one, next);
    return { id, value: value as FactValue, ...(own === undefined ? {} : { tiers: own }), ...end };
  });
  return { facts, remarks: found.remarks };
}
