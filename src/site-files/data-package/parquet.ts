/** Tables as Parquet files. */
import { parquetWriteBuffer, type BasicType } from 'hyparquet-writer';
import type { ColumnType, Table } from './table.ts';

/** Days stay text, as they are everywhere else. */
const TYPES: Readonly<Record<ColumnType, BasicType>> = {
  string: 'STRING',
  number: 'DOUBLE',
  integer: 'INT32',
  boolean: 'BOOLEAN',
  date: 'STRING',
};

/** The bytes of a table, the same for the same rows. */
export function parquetBytes({ columns, rows }: Table): Uint8Array {
  const columnData = Object.entries(columns).map(([name, [type]]) => ({
    name,
    type: TYPES[type],
    nullable: true,
    data: rows.map((row) => row[name] ?? null),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
