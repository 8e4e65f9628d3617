/** The rows of the tables of a leaderboard, as lists: the browser counts its own anew whenever they are asked for, which thousands of rows make slow. */

const known = new WeakMap<HTMLTableElement, readonly HTMLTableRowElement[]>();
/** The places of rows as the build ranks them. Those of further pages come after all that are there. */
const places = new WeakMap<HTMLTableRowElement, number>();

/** The rows of a table in their order; the same list for as long as no row comes or moves. */
export function rowsOf(table: HTMLTableElement): readonly HTMLTableRowElement[] {
  const [before, now] = [known.get(table), table.tBodies[0]?.rows];
  if (before !== undefined && before.length === now?.length) return before;
  const rows = [...(now ?? [])];
  for (const [at, row] of rows.entries()) if (!places.has(row)) places.set(row, at);
  known.set(table, rows);
  return rows;
}

/** The place of a row as the build ranks it, from 0. */
export const builtPlaceOf = (row: HTMLTableRowElement): number => places.get(row) ?? 0;

const names = new WeakMap<HTMLTableRowElement, string>();

/** The name of the entry of a row; looked up once. */
export function nameOf(row: HTMLTableRowElement): string {
  const name = names.get(row) ?? row.querySelector('th a')?.textContent.trim() ?? '';
  names.set(row, name);
  return name;
}

/** Puts all rows of a table into another order. */
export function orderRows(table: HTMLTableElement, rows: readonly HTMLTableRowElement[]): void {
  table.tBodies[0]?.append(...rows);
  known.set(table, rows);
}

/** The heads of the columns of some tables. */
export const headsOf = (tables: readonly HTMLTableElement[]): readonly HTMLElement[] =>
  tables.flatMap((table) => [...(table.tHead?.rows[0]?.cells ?? [])]);
