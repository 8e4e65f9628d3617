/** A table of the data package: what its columns mean, and its rows. */

/** `YYYY-MM-DD` for a date. */
export type ColumnType = 'string' | 'number' | 'integer' | 'boolean' | 'date';
/** `null` = unknown, or not applicable. */
export type Cell = string | number | boolean | null;
export type TableRow = Readonly<Record<string, Cell>>;

export interface Table {
  /** The name of its files. */
  readonly name: string;
  readonly title: string;
  readonly columns: Readonly<Record<string, readonly [type: ColumnType, description: string]>>;
  /** Columns that no two rows have alike. */
  readonly key: readonly string[];
  /** Column -> the table and its column that it names a row of. */
  readonly refers: Readonly<Record<string, readonly [table: string, column: string]>>;
  readonly rows: readonly TableRow[];
}

/** The column that says where a row comes from, in tables that have one. */
export const SOURCE = 'source';

export const SOURCED = {
  [SOURCE]: ['string', 'An id of the table sources, or the address of a page.'],
  asOf: ['date', 'The day on which the source said so.'],
} as const;
