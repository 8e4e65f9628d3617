/** Prices as models.dev states them: in USD per million tokens, with tiers by the size of a request. */
import * as z from 'zod';
import type { FactId } from '../../../schemas/define-kind.ts';
import type { model } from '../../../schemas/kinds/model.ts';
import type { SourceFacts } from '../fact-table.ts';
import { remark, type FactRemark } from '../remark.ts';

/** Fact of our catalogue -> key of models.dev. */
const PRICES = {
  inputUsdPerMillionTokens: 'input',
  outputUsdPerMillionTokens: 'output',
  reasoningOutputUsdPerMillionTokens: 'reasoning',
  cachedInputUsdPerMillionTokens: 'cache_read',
  cacheWriteUsdPerMillionTokens: 'cache_write',
  audioInputUsdPerMillionTokens: 'input_audio',
  audioOutputUsdPerMillionTokens: 'output_audio',
} as const satisfies { readonly [Id in FactId<typeof model>]?: string };

/** A price that counts only where it is another than the one behind it. */
const OWN_ONLY: Readonly<Record<string, string>> = { reasoning: 'output', input_audio: 'input' };

type Cost = Readonly<Record<string, unknown>>;

/** A mapping of keys, or an empty one in place of anything else. */
export const mapping = z.record(z.string(), z.unknown()).catch({});

const tier = z.looseObject({ tier: z.object({ type: z.literal('context').optional(), size: z.number().positive() }) });

/** The prices of requests above a size, the smallest size first; `undefined` when they have another form. */
function tiersOf(cost: Cost): readonly { readonly above: number; readonly prices: Cost }[] | undefined {
  const over200k = mapping.parse(cost.context_over_200k);
  if (cost.tiers === undefined || cost.tiers === null)
    return Object.keys(over200k).length === 0 ? [] : [{ above: 200_000, prices: over200k }];
  const parsed = z.array(tier).safeParse(cost.tiers);
  if (!parsed.success) return undefined;
  const all = parsed.data.map(({ tier: { size }, ...prices }) => ({ above: size, prices }));
  return all.toSorted((a, b) => a.above - b.above);
}

/** The tiers of one price; those that repeat the price below them are no tiers. */
function tiersOfPrice(key: string, cost: Cost, all: NonNullable<ReturnType<typeof tiersOf>>): unknown[] {
  const stated = all.flatMap(({ above, prices }) =>
    prices[key] === undefined || prices[key] === null ? [] : [{ above, value: prices[key] }],
  );
  return stated.filter(({ value }, index) => value !== (index === 0 ? cost[key] : stated[index - 1]?.value));
}

const zeroRemark = (fact: string, what = 'a price of 0') =>
  remark('price of 0', `${fact}: ${what} is not used: plans, promotions and hosts that charge nothing state it too`, fact);

/**
 * The prices of one offer. A price of 0 counts only for what is known to be free (`isFree`); that a model is paid for follows from
 * its input price, and that it is free from none.
 */
export function pricesOf(offer: unknown, isFree: boolean): SourceFacts & { readonly remarks: readonly FactRemark[] } {
  const cost: Cost = mapping.parse(offer);
  const all = tiersOf(cost);
  const facts: Record<string, unknown> = {};
  const tiers: Record<string, unknown> = {};
  const remarks: FactRemark[] = [];
  for (const [id, key] of Object.entries(PRICES)) {
    const value = cost[key];
    if (value === undefined || value === null || value === cost[OWN_ONLY[key] ?? '']) continue;
    if (value === 0 && !isFree) {
      remarks.push(zeroRemark(id));
      continue;
    }
    facts[id] = value;
    if (all === undefined)
      remarks.push(remark('not valid', `${id}: its tiers have another form than expected and are not used`, id));
    const own = tiersOfPrice(key, cost, all ?? []);
    if (own.some((one) => (one as { readonly value: unknown }).value === 0)) remarks.push(zeroRemark(id, 'a tier of 0'));
    else if (own.length > 0) tiers[id] = own;
  }
  const input = facts.inputUsdPerMillionTokens;
  if (typeof input === 'number' && input > 0) facts.pricing = 'paid';
  return { facts, tiers, remarks, follows: { pricing: 'inputUsdPerMillionTokens' } };
}
