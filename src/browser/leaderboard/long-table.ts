/** A long table shows its first rows until a reader asks for all of them, or sorts or filters it. Without script it is whole. */

/** Rows that a table shows at first; `leaderboard.css` holds the same number. */
const MOST = 100;

/** What holds the button behind a long table. */
const moreOf = (table: HTMLTableElement) => table.parentElement?.querySelector<HTMLElement>('.show-all');

function toggleShort(table: HTMLTableElement, isShort: boolean): void {
  const more = moreOf(table);
  if (!more) return;
  table.toggleAttribute('data-short', isShort);
  more.hidden = !isShort;
}

/** Shows every row of a table. */
export const showAllRows = (table: HTMLTableElement): void => toggleShort(table, false);

/** Leaves the first rows of a table that has a button for the rest; the button leads on to the next row. */
export function shortenTable(table: HTMLTableElement): void {
  toggleShort(table, true);
  moreOf(table)
    ?.querySelector('button')
    ?.addEventListener('click', () => {
      showAllRows(table);
      table.tBodies[0]?.rows[MOST]?.querySelector('a')?.focus();
    });
}
