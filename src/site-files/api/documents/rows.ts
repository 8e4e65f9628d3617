/** Rows of comparisons and their cells. */
import type { Cell, Row } from '../../../comparison/row.ts';
import type { SideName } from '../../../comparison/sides.ts';
import type { CellResult, ComparisonResult } from '../schemas/comparisons.ts';
import { known } from './values.ts';

/** The slug of a side; `null` for none. */
export type SlugOf = (side: SideName | undefined) => string | null;

function cellResult(cell: Cell): CellResult {
  const missing = { value: null, source: null, asOf: null };
  if (cell.state === 'not-applicable') return { status: 'not-applicable', ...missing };
  if (cell.state === 'unknown')
    return cell.withheld === undefined
      ? { status: 'unknown', ...missing }
      : { status: 'withheld', ...missing, reason: cell.withheld };
  const { state: _state, setting: _setting, value, source, asOf, tiers, disputed, ...extras } = cell;
  return {
    ...known(value as Parameters<typeof known>[0]),
    source,
    asOf,
    ...extras,
    ...(tiers === undefined ? {} : { tiers: [...tiers] }),
    ...(disputed === undefined ? {} : { disputed: disputed as Exclude<CellResult['disputed'], undefined> }),
  };
}

/** A row with its cells, the sides named by their slugs. */
export function rowResult(row: Row, slugOf: SlugOf): ComparisonResult['rows'][number] {
  const { label, group, unit = null, better } = row.subject;
  return {
    id: row.id,
    label,
    group,
    unit,
    better,
    cells: row.cells.map(cellResult),
    betterSide: slugOf(row.better),
    condition: row.condition ?? null,
    isEqual: row.equal,
    isCompared: row.isCompared,
    incomparable: row.incomparable?.type ?? null,
  };
}
