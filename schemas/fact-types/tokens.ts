/** A length of text in tokens, the pieces in which language models read and write. */
import { formatNumber } from '../numbers.ts';
import type { FactType } from './fact-type.ts';
import { declaredDecimals, fixNumber, hasMore, ratioOf, rounded, stepsApart } from './numbers.ts';

export const tokens: FactType<number> = {
  schema: ({ z }) => z.int().min(1).max(100_000_000),
  changes: true,
  isAmount: true,
  decimals: declaredDecimals,
  format: (value, { decimals }) => formatNumber(value, decimals),
  comparable: rounded,
  difference: (a, b, fact) => ratioOf(a, b, { more: 'as long', less: 'shorter' }, fact),
  strength: (a, b, { noticeable = 1.5 }) => stepsApart(a, b, noticeable),
  notices: 'Lengths: half as many tokens again',
  lead: hasMore,
  fix: fixNumber,
};
