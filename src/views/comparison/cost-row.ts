/** One usage at the prices of each side, in words: a row of the cost table, rendered by the build and by the calculator alike. */
import { cheapest, monthlyCost, toCents, type Cheapest, type Prices, type Usage } from '../../comparison/cost.ts';
import { times } from '../../comparison/relative-difference.ts';
import { formatCents } from '../format.ts';

/** The prices of a side, and those that it would have if the other source of a disputed one were right. */
export interface PriceList {
  readonly prices: Prices;
  readonly disputed?: Prices | undefined;
}

export interface CostCellView {
  readonly state: 'known' | 'unknown';
  readonly text: string;
  /** On the cheapest side, by how much it is: `cheaper by $12.40, 2.5 ×`; empty on the others. */
  readonly cheaper: string;
}

/** How far the cheapest of `sides` is below the next. */
function leadText({ cents, next }: Cheapest, sides: number): string {
  const ratio = times(cents, next);
  return `${sides > 2 ? 'cheapest' : 'cheaper'} by ${formatCents(next - cents)}${ratio === undefined ? '' : `, ${ratio}`}`;
}

/**
 * What each side costs, from the left. Marks a side only where all are known, differ as shown, and `areComparable`, and
 * where no dispute decides which side it is.
 */
export function viewCosts(usage: Usage, priceLists: readonly PriceList[], areComparable: boolean): readonly CostCellView[] {
  const costs = priceLists.map(({ prices }) => monthlyCost(usage, prices));
  const otherwise = priceLists.map(({ prices, disputed = prices }) => monthlyCost(usage, disputed));
  const best = cheapest(costs);
  const isSure = areComparable && best?.index === cheapest(otherwise)?.index;
  return costs.map((cost, index) => {
    if (cost === undefined) return { state: 'unknown', text: 'Unknown', cheaper: '' };
    const cents = toCents(cost);
    return {
      state: 'known',
      text: cost > 0 && cents === 0 ? 'Under $0.01' : formatCents(cents),
      cheaper: isSure && index === best?.index ? leadText(best, priceLists.length) : '',
    };
  });
}
