/** OpenRouter: which models its public list holds, in the form of `/api/v1/models`. */
import * as z from 'zod';
import { jsonDataSet } from '../data-set.ts';
import type { model as modelKind } from '../../../schemas/kinds/model.ts';
import { DataSetError, statedFacts, type FactTable } from '../fact-table.ts';

const model = z.object({ id: z.string(), name: z.string() });
/** The API answers with `data`; copies of it in repositories carry `models`. */
const dataSet = z.union([
  z.object({ data: z.array(model) }),
  z.object({ models: z.array(model) }).transform(({ models }) => ({ data: models })),
]);

/** The list -> `onOpenrouter` by model id. Throws `DataSetError` when the format has changed or the list is empty. */
export function parseOpenrouter(json: unknown, asOf: string): FactTable {
  const parsed = dataSet.safeParse(json);
  if (!parsed.success)
    throw new DataSetError('OpenRouter’s list has changed its format: expected a list of models with id and name.');
  const rows = parsed.data.data.map(({ id, name }) => ({
    key: id,
    name,
    maker: name.split(':')[0] ?? '',
    facts: statedFacts<typeof modelKind>({ onOpenrouter: true }),
  }));
  if (rows.length === 0) throw new DataSetError('OpenRouter’s list lists no models: an outage must not empty our facts.');
  return { source: 'openrouter', kind: 'model', asOf, rows: new Map(rows.map((row) => [row.key, row])) };
}

export const openrouter = jsonDataSet('https://openrouter.ai/api/v1/models', parseOpenrouter);
