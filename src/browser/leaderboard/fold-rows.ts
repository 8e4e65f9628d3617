/** A leaderboard of thousands shows the first of what its filters leave, so that the browser lays out no more; a button shows the rest. */
import { rowsOf } from './table-rows.ts';

/** As many as a page has without script. */
const MOST_ROWS = 100;
/** Tables of which a reader asked for all rows, in whatever order they come to stand. */
const whole = new WeakSet<HTMLTableElement>();

const buttons = new WeakMap<HTMLTableElement, HTMLButtonElement>();

/** Shows what is folded; the reader goes on at the first of it. */
function showAll(table: HTMLTableElement): void {
  const next = rowsOf(table).find((row) => row.classList.contains('beyond'));
  whole.add(table);
  foldRows(table);
  next?.querySelector('a')?.focus();
}

/** The button below `table`, made when it is first needed. */
function buttonOf(table: HTMLTableElement): HTMLButtonElement {
  const known = buttons.get(table);
  if (known !== undefined) return known;
  const made = Object.assign(document.createElement('button'), { type: 'button', className: 'plain' });
  made.addEventListener('click', () => showAll(table));
  (table.closest('.scroller') ?? table).after(made);
  buttons.set(table, made);
  return made;
}

/** Folds what stands behind the first rows of `table` that the filters leave. */
export function foldRows(table: HTMLTableElement): void {
  const rows = rowsOf(table);
  const left = rows.filter((row) => !row.hidden);
  const most = whole.has(table) ? Infinity : MOST_ROWS;
  const beyond = new Set(left.slice(most));
  for (const row of rows) row.classList.toggle('beyond', beyond.has(row));
  if (beyond.size === 0 && !buttons.has(table)) return;
  const button = buttonOf(table);
  button.hidden = beyond.size === 0;
  button.textContent = `Show all ${left.length}`;
}
