/** CSV tables of repositories: their cells and rows. */
import { parse as parseCsv } from 'csv-parse/sync';
import * as z from 'zod';
import type { Entry } from '../entries/entry.ts';
import { csvFault } from './csv-fault.ts';
import { DataSetError, formatError, type FactTable, type TableRow } from './fact-table.ts';
import { newRepositories } from './new-repositories.ts';

/** An empty cell is unknown, and never 0. What is no number stays text, for the schema of its fact to refuse. */
const empty = z.literal('').transform(() => undefined);
export const count = empty.or(z.string().transform((cell) => (Number.isFinite(Number(cell)) ? Number(cell) : cell))).optional();
export const text = empty.or(z.string()).optional();
/** The day of a time stamp. */
export const day = empty.or(z.string().transform((stamp) => /^\d{4}-\d\d-\d\d(?=[ T])/.exec(stamp)?.[0] ?? stamp)).optional();

function cellsOf(csv: string, title: string): unknown[] {
  try {
    return parseCsv(csv, { columns: true, skip_empty_lines: true, trim: true, bom: true });
  } catch (error) {
    throw new DataSetError(`${title} is not a CSV table: ${csvFault(error, csv)}.`);
  }
}

/** The rows of a table with a header that tell what they are about. Throws `DataSetError` when there are none, or most do not. */
export function parseRows<T>(csv: string, row: z.ZodType<T>, title: string): T[] {
  const cells = cellsOf(csv, title);
  const parsed = cells.map((one) => row.safeParse(one));
  const found = parsed.flatMap(({ data }) => (data === undefined ? [] : [data]));
  const at = parsed.findIndex(({ error }) => error !== undefined);
  if (found.length > parsed.length / 2) return found;
  const fault = parsed[at]?.error ?? new z.ZodError([]);
  throw formatError(`${title} has changed its format or is empty; nothing was changed`, fault, cells[at]);
}

/** The table of a source, by the keys of its rows. A repository that the source lists several times is one row. */
export function tableOf(source: string, asOf: string, rows: readonly TableRow[]): FactTable {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const newRows = (all: readonly Entry[]) => newRepositories(byKey.values(), all);
  return { source, kind: 'repository', asOf, rows: byKey, newRows, needsPlacing: true };
}
