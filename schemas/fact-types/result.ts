/** A result of a benchmark, in the benchmark's own unit. Results differ by points: a ratio of two percentages says nothing. */
import { formatNumber } from '../numbers.ts';
import type { FactType } from './fact-type.ts';
import { declaredDecimals, fixNumber, hasMore, rounded } from './numbers.ts';

export const result: FactType<number> = {
  schema: ({ z }) => z.number().min(-10_000).max(10_000),
  // A result belongs to the version of the benchmark and not to the day on which it was read.
  changes: false,
  decimals: declaredDecimals,
  format: (value, { decimals }) => formatNumber(value, decimals),
  comparable: rounded,
  difference: (a, b, fact) => {
    const gap = Math.abs(rounded(a, fact) - rounded(b, fact));
    if (gap === 0) return undefined;
    return { side: a > b === (fact.better !== 'lower') ? 0 : 1, text: `by ${gap.toFixed(fact.decimals ?? 0)}` };
  },
  strength: (a, b, { noticeable = 5 }) => Math.abs(a - b) / noticeable,
  notices: 'Results of benchmarks: more than what results scatter by',
  lead: hasMore,
  fix: fixNumber,
};
