/** Which rows of a leaderboard its filters leave, and how many that are. */
import type { FacetIndex } from '../../search/facet-index.ts';
import { filterEntries, placesOfSlugs } from '../../search/facet-query.ts';
import type { LeaderboardState } from '../../views/leaderboard-query.ts';
import { showCounts } from './facet-panel.ts';
import { slugOfRow, type Weights } from './table-order.ts';
import { rowsOf } from './table-rows.ts';

interface FilteredTables {
  readonly tables: readonly HTMLTableElement[];
  /** Those of them that can be seen. */
  readonly shown: readonly HTMLTableElement[];
}

/** Hides what is not asked for, and shows the counts. */
export function filterRows(state: LeaderboardState, index: FacetIndex, { tables, shown }: FilteredTables): void {
  const placeOf = placesOfSlugs(index);
  const placed = (all: readonly HTMLTableElement[]) =>
    all.flatMap(rowsOf).map((row) => ({ row, at: placeOf.get(slugOfRow(row)) ?? -1 }));
  const filter = (some: ReturnType<typeof placed>) =>
    filterEntries(
      state,
      index,
      some.map(({ at }) => at),
    );
  const [rows, seen] = [placed(tables), placed(shown)];
  const { counts, isShown: isSeen } = filter(seen);
  const isShown = seen.length === rows.length ? isSeen : filter(rows).isShown;
  for (const { row, at } of rows) row.hidden = isShown[at] !== true;
  const panel = document.querySelector<HTMLElement>('.leaderboard-controls .filters');
  if (panel) showCounts(panel, counts);
}

/** How many rows can be seen where that is not all, and what of the address is not understood. */
export function shownText(rows: readonly HTMLTableRowElement[], unknown: readonly string[], weights: Weights): string {
  const shown = rows.filter((row) => !row.hidden).length;
  const parts = [
    ...(shown === rows.length ? [] : [`${shown} of ${rows.length} shown${shown === 0 ? ': take a filter away' : ''}`]),
    ...(weights.areOwn ? ['with your own weights'] : []),
    ...(unknown.length === 0 ? [] : [`not understood: ${unknown.join(', ')}`]),
  ];
  return parts.join('; ');
}
