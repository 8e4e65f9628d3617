/** The rows of the tables of a leaderboard, as lists: the browser counts its own anew whenever they are asked for, which thousands of rows make slow. */

const known = new WeakMap<HTMLTableElement, readonly HTMLTableRowElement[]>();

/** The rows of a table in their order; the same list for as long as no row comes or moves. */
export function rowsOf(table: HTMLTableElement): readonly HTMLTableRowElement[] {
  const [before, now] = [known.get(table), table.tBodies[0]?.rows];
  if (before !== undefined && before.length === now?.length) return before;
  const rows = [...(now ?? [])];
  known.set(table, rows);
  return rows;
}

/** Puts all rows of a table into another order. */
export function orderRows(table: HTMLTableElement, rows: readonly HTMLTableRowElement[]): void {
  table.tBodies[0]?.append(...rows);
  known.set(table, rows);
}

/** The heads of the columns of some tables. */
export const headsOf = (tables: readonly HTMLTableElement[]): readonly HTMLElement[] =>
  tables.flatMap((table) => [...(table.tHead?.rows[0]?.cells ?? [])]);
