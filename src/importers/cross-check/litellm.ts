/** LiteLLM's price table, in the form of `model_prices_and_context_window.json`: USD per token. */
import * as z from 'zod';
import { jsonDataSet } from '../data-set.ts';
import { DataSetError } from '../fact-table.ts';
import type { ReferencePrices, ReferencePriceTable } from './cross-check.ts';

const row = z.object({
  input_cost_per_token: z.number().optional(),
  output_cost_per_token: z.number().optional(),
  cache_read_input_token_cost: z.number().optional(),
});
const dataSet = z.record(z.string(), z.unknown());

/** USD per token -> USD per million, without the noise of binary fractions. */
const perMillion = (perToken: number) => Math.round(perToken * 1e12) / 1e6;

function pricesOf(value: unknown): ReferencePrices | undefined {
  const parsed = row.safeParse(value);
  if (!parsed.success) return undefined;
  const { input_cost_per_token: input, output_cost_per_token: output, cache_read_input_token_cost: cached } = parsed.data;
  return {
    ...(input === undefined ? {} : { inputUsdPerMillionTokens: perMillion(input) }),
    ...(output === undefined ? {} : { outputUsdPerMillionTokens: perMillion(output) }),
    ...(cached === undefined ? {} : { cachedInputUsdPerMillionTokens: perMillion(cached) }),
  };
}

/** Its rows are named `provider/model`, or for large vendors by the model alone. Throws `DataSetError` when the format has changed. */
export function parseLitellm(json: unknown, asOf: string): ReferencePriceTable {
  const parsed = dataSet.safeParse(json);
  if (!parsed.success || Object.keys(parsed.data).length === 0)
    throw new DataSetError('LiteLLM’s price table has changed its format: expected rows by model name.');
  const rows = parsed.data;
  return {
    source: 'litellm',
    asOf,
    pricesOf: (id) => {
      const name = id.slice(id.indexOf('/') + 1);
      const key = [id, name].find((candidate) => Object.hasOwn(rows, candidate));
      return key === undefined ? undefined : pricesOf(rows[key]);
    },
  };
}

export const litellm = jsonDataSet(
  'https://raw.githubusercontent.com/BerriAI/litellm/main/model_prices_and_context_window.json',
  parseLitellm,
);
