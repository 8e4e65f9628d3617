/** How many of something. */
import { formatNumber } from '../numbers.ts';
import type { FactType } from './fact-type.ts';
import { declaredDecimals, fixNumber, hasMore, ratioOf, rounded, stepsApart } from './numbers.ts';

/** Fewer than so many more are chance, whatever the ratio. */
const FEW = 4;

export const count: FactType<number> = {
  schema: ({ z }) => z.int().min(0).max(1_000_000_000_000),
  changes: true,
  isGradual: true,
  isAmount: true,
  decimals: declaredDecimals,
  format: (value, { decimals }) => formatNumber(value, decimals),
  comparable: rounded,
  difference: (a, b, fact) => ratioOf(a, b, { more: 'as many', less: 'fewer' }, fact),
  // Three against two is half as many again, and means nothing.
  strength: (a, b, { noticeable = 1.5 }) => Math.min(stepsApart(a, b, noticeable), Math.abs(a - b) / FEW),
  notices: 'Counts: half as many again, and four more',
  lead: hasMore,
  fix: fixNumber,
};
