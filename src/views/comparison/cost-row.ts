/** One use at the prices of each side, in words: a row of the cost table, rendered by the build and by the calculator alike. */
import { formatNumber, times } from '../../../schemas/numbers.ts';
import { compareCosts, type CostRow, type Part, type PriceList, type Workload } from '../../comparison/cost.ts';
import { formatCents, formatDate } from '../format.ts';

export interface CostCellView {
  /** `not-applicable` = one use does not fit. */
  readonly state: 'known' | 'unknown' | 'not-applicable';
  readonly text: string;
  /** On the cheapest side, by how much it is, and from when and how long a cost holds: `cheaper by $12.40, 2.5×, until 31 Dec 2026`. */
  readonly cheaper: string;
}

/** What bounds one use, in all and in its named part: `context window` and `longest input`. */
export interface LimitNames {
  readonly whole: string;
  readonly own: string;
}

/** How far the cheapest of `sides` is below the next. */
function leadText({ cents, next }: NonNullable<CostRow['cheapest']>, sides: number): string {
  const ratio = times(cents, next);
  return `${sides > 2 ? 'cheapest' : 'cheaper'} by ${formatCents(next - cents)}${ratio === undefined ? '' : `, ${ratio}`}`;
}

function viewCost({ costs, cheapest }: CostRow, side: number, names: LimitNames): CostCellView {
  const { cents, limit, isOwnLimit, until, from, isUnderOneCent } = costs[side] ?? {};
  if (limit !== undefined)
    return {
      state: 'not-applicable',
      text: `Does not fit: its ${names[isOwnLimit === true ? 'own' : 'whole']} is ${formatNumber(limit)}`,
      cheaper: '',
    };
  if (cents === undefined) return { state: 'unknown', text: 'Unknown', cheaper: '' };
  const text = isUnderOneCent === true ? 'Under $0.01' : formatCents(cents);
  const isCheapest = cheapest?.side === side;
  const ends = (isCheapest ? costs : [{ until }]).flatMap((cost) => cost.until ?? []).toSorted();
  const words = [
    ...(isCheapest ? [leadText(cheapest, costs.length)] : []),
    ...ends.slice(0, 1).map((day) => `until ${formatDate(day)}`),
    ...(from === undefined ? [] : [`at the prices from ${formatDate(from)}`]),
  ];
  return { state: 'known', text, cheaper: words.join(', ') };
}

/** The cells of a row, from the left. */
export const viewCostRow = (row: CostRow, names: LimitNames): readonly CostCellView[] =>
  row.costs.map((_, side) => viewCost(row, side, names));

/** What each side costs for a reader's own use. */
export function viewCosts(
  workload: Workload,
  lists: readonly PriceList[],
  parts: readonly Part[],
  areComparable: boolean,
  names: LimitNames,
): readonly CostCellView[] {
  return viewCostRow(compareCosts(workload, lists, parts, areComparable), names);
}
