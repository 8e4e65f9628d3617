/** Lists of the API as tables: a column for each field, named by the keys that lead to it with dots between. */
import { stringify } from 'csv-stringify/sync';
import { isMapping } from '../../../schemas/mapping.ts';

type Cell = string | number;

/** Lists of words stand in one cell with semicolons between; an unknown value leaves its cell empty. */
function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (Array.isArray(value) && !value.some(isMapping)) return value.join('; ');
  return JSON.stringify(value);
}

function fieldsOf(value: object, path = ''): (readonly [column: string, cell: Cell])[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    isMapping(inner) ? fieldsOf(inner, `${path}${key}.`) : [[`${path}${key}`, cellOf(inner)] as const],
  );
}

/**
 * A CSV file after RFC 4180, with the columns that any of its rows has; those of `columns` where it has no row. What a spreadsheet
 * would take for a formula is marked as text; numbers stay numbers.
 */
export function csvText(rows: readonly object[], columns: readonly string[]): string {
  const records = rows.map((row) => Object.fromEntries(fieldsOf(row)));
  const found = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return stringify(records, {
    header: true,
    columns: found.length === 0 ? [...columns] : found,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
