/** OpenRouter: which models its public list holds, in the form of `/api/v1/models`. */
import * as z from 'zod';
import { DataSetError, type FactTable } from '../fact-table.ts';

/** Where the data set is published. */
export const OPENROUTER_URL = 'https://openrouter.ai/api/v1/models';

const model = z.object({ id: z.string(), name: z.string() });
/** The API answers with `data`; copies of it in repositories carry `models`. */
const dataSet = z.union([
  z.object({ data: z.array(model) }),
  z.object({ models: z.array(model) }).transform(({ models }) => ({ data: models })),
]);

/** The list -> `onOpenrouter` by model id. Throws `DataSetError` when the form has changed or the list is empty. */
export function readOpenrouter(json: unknown, asOf: string): FactTable {
  const parsed = dataSet.safeParse(json);
  if (!parsed.success)
    throw new DataSetError('OpenRouter’s list has changed its form: expected a list of models with id and name.');
  const rows = parsed.data.data.map(({ id, name }) => ({
    key: id,
    name,
    maker: name.split(':')[0] ?? '',
    facts: { onOpenrouter: true },
  }));
  if (rows.length === 0) throw new DataSetError('OpenRouter’s list holds no model: an outage must not empty our facts.');
  return { source: 'openrouter', kind: 'model', asOf, rows: new Map(rows.map((row) => [row.key, row])) };
}
