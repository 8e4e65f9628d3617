/** CSV tables of repositories: their cells and rows. */
import { parse as parseCsv } from 'csv-parse/sync';
import * as z from 'zod';
import { DataSetError, formatError, type FactTable, type TableRow } from './fact-table.ts';

/** An empty cell is unknown, and never 0. */
const empty = z.literal('').transform(() => undefined);
export const count = empty.or(z.coerce.number().int().min(0)).optional();
export const text = empty.or(z.string()).optional();
export const day = empty.or(z.string().transform((stamp) => /^\d{4}-\d\d-\d\d/.exec(stamp)?.[0])).optional();

/** The rows of a table with a header. Throws `DataSetError` when there are none or one has another format. */
export function parseRows<T>(csv: string, row: z.ZodType<T>, title: string): T[] {
  let rows: unknown;
  try {
    rows = parseCsv(csv, { columns: true, skip_empty_lines: true, bom: true });
  } catch (error) {
    throw new DataSetError(`${title} is not a CSV table: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = z.array(row).min(1).safeParse(rows);
  if (parsed.success) return parsed.data;
  throw formatError(`${title} has changed its format or is empty; nothing was changed`, parsed.error);
}

/** The table of a source, by the keys of its rows. */
export const tableOf = (source: string, asOf: string, rows: readonly TableRow[]): FactTable => ({
  source,
  kind: 'repository',
  asOf,
  rows: new Map(rows.map((row) => [row.key, row])),
});
