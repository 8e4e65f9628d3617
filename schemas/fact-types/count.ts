/** How many of something. */
import { formatNumber } from '../numbers.ts';
import type { FactType } from './fact-type.ts';
import { declaredDecimals, fixNumber, hasMore, ratioOf, rounded, stepsApart } from './numbers.ts';

export const count: FactType<number> = {
  schema: ({ z }) => z.int().min(0).max(1_000_000_000_000),
  changes: true,
  isGradual: true,
  isAmount: true,
  decimals: declaredDecimals,
  format: (value, { decimals }) => formatNumber(value, decimals),
  comparable: rounded,
  difference: (a, b) => ratioOf(a, b, 'as many'),
  strength: (a, b, { noticeable = 1.5 }) => stepsApart(a, b, noticeable),
  notices: 'Counts: half as many again',
  lead: hasMore,
  fix: fixNumber,
};
