/** Rows move to their new places, so that a reader sees what changed: where the browser can, and the reader has not asked for rest. */
import { rowsOf } from './table-rows.ts';

/** More rows would cost more than the motion explains. */
const MOST_ROWS = 60;

const visibleRows = (tables: readonly HTMLTableElement[]): readonly HTMLTableRowElement[] =>
  tables.flatMap((table) => (table.checkVisibility() ? rowsOf(table).filter((row) => !row.hidden) : []));

const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches || document.hidden;

/** Does `render`, with the rows of `tables` in motion from where they stood. */
export function withMotion(tables: readonly HTMLTableElement[], render: () => void): void {
  const rows = visibleRows(tables);
  if (!('startViewTransition' in document) || isStill() || rows.length > MOST_ROWS) return render();
  rows.forEach((row, at) => (row.style.viewTransitionName = `row-${at}`));
  const done = document.startViewTransition(render).finished;
  void done.finally(() => rows.forEach((row) => (row.style.viewTransitionName = '')));
}
