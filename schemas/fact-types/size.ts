/** An amount of data, or of anything else that is measured and not counted; the unit stands with the fact. */
import { formatNumber, roundTo } from '../numbers.ts';
import type { FactTraits, FactType } from './fact-type.ts';
import { fixNumber, hasMore, ratioOf, stepsApart } from './numbers.ts';

const MOST_DECIMALS = 3;

/** At least as many digits as the fact declares, and as many more as the value needs, up to three. */
function decimalsOf(value: number, { decimals = 0 }: FactTraits): number {
  const options = [0, 1, 2, MOST_DECIMALS].filter((digits) => digits >= decimals);
  return options.find((digits) => Math.abs(value - roundTo(value, digits)) < 1e-9) ?? MOST_DECIMALS;
}

export const size: FactType<number> = {
  schema: ({ z }) => z.number().min(0).max(1_000_000_000_000),
  changes: true,
  isAmount: true,
  decimals: decimalsOf,
  format: (value, fact) => formatNumber(value, decimalsOf(value, fact)),
  comparable: (value, fact) => roundTo(value, decimalsOf(value, fact)),
  difference: (a, b, fact) => ratioOf(a, b, { more: 'as much', less: 'less' }, fact),
  strength: (a, b, { noticeable = 1.25 }) => stepsApart(a, b, noticeable),
  notices: 'Sizes: a quarter more',
  lead: hasMore,
  fix: fixNumber,
};
