/** Which groups and rows of a comparison stand open, and which a reader opens. */
import { BENCHMARKS } from '../../comparison/row.ts';
import { groupAnchor } from '../links.ts';
import type { RowGroupView, RowView } from './rows.ts';

export interface OpenParts {
  readonly groups: ReadonlySet<RowGroupView>;
  /** Of every group; what is none of them is folded within its group. */
  readonly rows: ReadonlySet<RowView>;
}

/** So many rows of a group stand open at most; fewer where all groups together would be longer than the page bears. */
const MOST_OF_GROUP = 8;
const MOST_OF_LONG_GROUP = 5;
/** So much of all open groups: two screens of a phone, and a quarter of what a keyboard user may step through. */
const MOST_OF_PAGE = { rows: 15, stops: 19 } as const;

/** A row has a link to what it means, marks that open sources, and links of its values and of who disputes them. */
const stopsOf = (rows: readonly RowView[]) =>
  rows.reduce((sum, { isMarked, cells }) => {
    const links = cells.flatMap(({ href, dispute }) => [href, dispute].filter((one) => one !== undefined));
    return sum + 1 + isMarked.filter(Boolean).length + links.length;
  }, 0);

/** Those of `groups` that fit on the page with `most` rows each, in order; the first always does. */
function fitting(groups: readonly RowGroupView[], most: number): readonly RowGroupView[] {
  let [rowsLeft, stopsLeft]: [number, number] = [MOST_OF_PAGE.rows, MOST_OF_PAGE.stops];
  return groups.filter(({ rows }, index) => {
    const [count, stops] = [Math.min(rows.length, most), stopsOf(rows.slice(0, most))];
    const fits = index === 0 || (count <= rowsLeft && stops <= stopsLeft);
    if (fits) [rowsLeft, stopsLeft] = [rowsLeft - count, stopsLeft - stops];
    return fits;
  });
}

/** Facts stand in one order on every page (A9), so the first are open. Of results those are that the page names, then those that differ. */
function inOrder({ id, rows }: RowGroupView, named: ReadonlySet<string>): readonly RowView[] {
  const rank = (row: RowView) => (named.has(row.id) ? 0 : row.equal ? 2 : 1);
  return id === groupAnchor(BENCHMARKS) ? rows.toSorted((p, q) => rank(p) - rank(q)) : rows;
}

/** Groups whose values differ stand open, as far as the page has room: first those with a row that is `named` by what is said above them. */
export function openParts(groups: readonly RowGroupView[], named: ReadonlySet<string>): OpenParts {
  const rank = ({ rows }: RowGroupView) => (rows.some(({ id }) => named.has(id)) ? 0 : 1);
  const differing = groups.filter(({ differs }) => differs).toSorted((a, b) => rank(a) - rank(b));
  const isLong = fitting(differing, MOST_OF_GROUP).length < differing.length;
  const most = isLong ? MOST_OF_LONG_GROUP : MOST_OF_GROUP;
  return {
    groups: new Set(fitting(differing, most)),
    rows: new Set(groups.flatMap((group) => inOrder(group, named).slice(0, most))),
  };
}
