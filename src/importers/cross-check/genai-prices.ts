/** Pydantic's genai-prices, in the form of `prices/data.json`: USD per million tokens, with price history and tiers. */
import { compareText } from '../../../schemas/text-order.ts';
import * as z from 'zod';
import { jsonDataSet } from '../data-set.ts';
import { formatError } from '../fact-table.ts';
import type { ReferencePrices, ReferencePriceTable } from './cross-check.ts';

/** A price, or tiers of which the base counts for short prompts. */
const price = z.union([z.number(), z.object({ base: z.number() }).transform(({ base }) => base)]).optional();
const prices = z.object({ input_mtok: price, output_mtok: price, cache_read_mtok: price });
/** Prices that hold from a day on, or without a constraint from the beginning. */
const dated = z.object({ constraint: z.object({ start_date: z.string().optional() }).optional(), prices });

type Match =
  | { readonly equals: string }
  | { readonly starts_with: string }
  | { readonly ends_with: string }
  | { readonly contains: string }
  | { readonly regex: string }
  | { readonly or: readonly Match[] }
  | { readonly and: readonly Match[] };
const match: z.ZodType<Match> = z.lazy(() =>
  z.union([
    z.object({ equals: z.string() }),
    z.object({ starts_with: z.string() }),
    z.object({ ends_with: z.string() }),
    z.object({ contains: z.string() }),
    z.object({ regex: z.string() }),
    z.object({ or: z.array(match) }),
    z.object({ and: z.array(match) }),
  ]),
);
const model = z.object({ id: z.string(), match: match.optional(), prices: z.union([prices, z.array(dated)]) });
const dataSet = z.array(z.object({ id: z.string(), models: z.array(model) })).min(1);

function matches(rule: Match, name: string): boolean {
  if ('equals' in rule) return name === rule.equals;
  if ('starts_with' in rule) return name.startsWith(rule.starts_with);
  if ('ends_with' in rule) return name.endsWith(rule.ends_with);
  if ('contains' in rule) return name.includes(rule.contains);
  if ('regex' in rule) return new RegExp(rule.regex).test(name);
  return 'or' in rule ? rule.or.some((one) => matches(one, name)) : rule.and.every((one) => matches(one, name));
}

/** Of the prices that have begun by `asOf`, the latest. */
function current(all: z.infer<typeof model>['prices'], asOf: string): z.infer<typeof prices> | undefined {
  if (!Array.isArray(all)) return all;
  const begun = all.filter(({ constraint }) => (constraint?.start_date ?? '') <= asOf);
  return begun.toSorted((a, b) => compareText(b.constraint?.start_date ?? '', a.constraint?.start_date ?? ''))[0]?.prices;
}

function toPrices(found: z.infer<typeof prices> | undefined): ReferencePrices | undefined {
  if (found === undefined) return undefined;
  const { input_mtok: input, output_mtok: output, cache_read_mtok: cached } = found;
  return {
    ...(input === undefined ? {} : { inputUsdPerMillionTokens: input }),
    ...(output === undefined ? {} : { outputUsdPerMillionTokens: output }),
    ...(cached === undefined ? {} : { cachedInputUsdPerMillionTokens: cached }),
  };
}

/** The prices that hold on `asOf`. Throws `DataSetError` that names where the format has changed. */
export function parseGenaiPrices(json: unknown, asOf: string): ReferencePriceTable {
  const parsed = dataSet.safeParse(json);
  if (!parsed.success) throw formatError('genai-prices has changed its format', parsed.error, json);
  return {
    source: 'genai-prices',
    asOf,
    pricesOf: (id) => {
      const [provider, name] = [id.slice(0, id.indexOf('/')), id.slice(id.indexOf('/') + 1)];
      const models = parsed.data.find((candidate) => candidate.id === provider)?.models ?? [];
      const found =
        models.find((candidate) => candidate.id === name) ??
        models.find((candidate) => candidate.match !== undefined && matches(candidate.match, name));
      return toPrices(found === undefined ? undefined : current(found.prices, asOf));
    },
  };
}

export const genaiPrices = jsonDataSet(
  'https://raw.githubusercontent.com/pydantic/genai-prices/main/prices/data.json',
  parseGenaiPrices,
);
