/** A share of a hundred. Two shares differ by points: a ratio of percentages says nothing. */
import { formatNumber, roundTo } from '../numbers.ts';
import type { FactTraits, FactType } from './fact-type.ts';
import { fixNumber } from './numbers.ts';

const MOST_DECIMALS = 4;

/** At least as many digits as the fact declares, and as many more as the value needs, up to four: 99.95, 99.999. */
function decimalsOf(value: number, { decimals = 0 }: FactTraits): number {
  const options = [0, 1, 2, 3, MOST_DECIMALS].filter((digits) => digits >= decimals);
  return options.find((digits) => Math.abs(value - roundTo(value, digits)) < 1e-9) ?? MOST_DECIMALS;
}

export const percent: FactType<number> = {
  schema: ({ z }) => z.number().min(0).max(100),
  changes: true,
  decimals: decimalsOf,
  format: (value, fact) => `${formatNumber(value, decimalsOf(value, fact))}%`,
  comparable: (value, fact) => roundTo(value, decimalsOf(value, fact)),
  strength: (a, b, { noticeable = 5 }) => Math.abs(a - b) / noticeable,
  notices: 'Shares: 5 points',
  lead: ({ better }) => (better === 'lower' ? 'is lower' : 'is higher'),
  fix: (text) => fixNumber(text.trim().replace(/\s*%$/, '')),
};
