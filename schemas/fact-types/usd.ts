/** An amount of money in US dollars, for one unit of what the fact's own unit names: `USD per 1M tokens`, `USD a month`. */
import { formatNumber, roundTo, times } from '../numbers.ts';
import type { FactTraits, FactType } from './fact-type.ts';
import { hasMore, PRICE_STEP, ratioOf, stepsApart } from './numbers.ts';
import { fixPrice } from './fix-price.ts';

const CENTS = 2;
const MOST_DECIMALS = 6;

/** Amounts get as many digits as they need, such as $0.075, at least those of the fact and at most 6. */
function decimalsOf(value: number, { decimals = 0 }: FactTraits): number {
  const options = [decimals, 3, 4, 5].filter((digits) => digits >= decimals);
  return options.find((digits) => Math.abs(value - roundTo(value, digits)) < 1e-9) ?? MOST_DECIMALS;
}

export const usd: FactType<number> = {
  schema: ({ z }) => z.number().min(0).max(1_000_000),
  changes: true,
  mayEnd: true,
  isAmount: true,
  decimals: decimalsOf,
  format: (value, fact) => `$${formatNumber(value, decimalsOf(value, { ...fact, decimals: fact.decimals ?? CENTS }))}`,
  comparable: (value, fact) => roundTo(value, decimalsOf(value, fact)),
  difference: (a, b, fact) => {
    // What is earned is better when it is more.
    if (fact.better === 'higher') return ratioOf(a, b, { more: 'as much', less: 'less' }, fact);
    const ratio = times(Math.min(a, b), Math.max(a, b));
    return ratio === undefined ? undefined : { side: a < b ? 0 : 1, text: `${ratio} cheaper` };
  },
  strength: (a, b, { noticeable = PRICE_STEP }) => stepsApart(a, b, noticeable),
  notices: 'Prices: one a quarter above the other',
  lead: (fact) => (fact.better === 'higher' ? hasMore(fact) : 'is cheaper'),
  fix: (text, { unit }) => fixPrice(text, unit),
};
