/** One use at the prices of each side, in words: a row of the cost table, rendered by the build and by the calculator alike. */
import { times } from '../../../schemas/numbers.ts';
import { compareCosts, type CostRow, type Part, type PriceList, type SideCost, type Workload } from '../../comparison/cost.ts';
import { formatCents } from '../format.ts';

export interface CostCellView {
  readonly state: 'known' | 'unknown';
  readonly text: string;
  /** On the cheapest side, by how much it is: `cheaper by $12.40, 2.5×`; empty on the others. */
  readonly cheaper: string;
}

/** How far the cheapest of `sides` is below the next. */
function leadText({ cents, next }: NonNullable<CostRow['cheapest']>, sides: number): string {
  const ratio = times(cents, next);
  return `${sides > 2 ? 'cheapest' : 'cheaper'} by ${formatCents(next - cents)}${ratio === undefined ? '' : `, ${ratio}`}`;
}

const costText = ({ isUnderOneCent }: SideCost, cents: number) => (isUnderOneCent ? 'Under $0.01' : formatCents(cents));

/** The cells of a row, from the left. */
export function viewCostRow({ costs, cheapest }: CostRow): readonly CostCellView[] {
  return costs.map((cost, side) =>
    cost.cents === undefined
      ? { state: 'unknown', text: 'Unknown', cheaper: '' }
      : {
          state: 'known',
          text: costText(cost, cost.cents),
          cheaper: cheapest?.side === side ? leadText(cheapest, costs.length) : '',
        },
  );
}

/** What each side costs for a reader's own use. */
export function viewCosts(
  workload: Workload,
  lists: readonly PriceList[],
  parts: readonly Part[],
  areComparable: boolean,
): readonly CostCellView[] {
  return viewCostRow(compareCosts(workload, lists, parts, areComparable));
}
