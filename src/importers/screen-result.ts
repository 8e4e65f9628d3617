/** Why a published result is not to be written: what `check` would refuse afterwards, and what an older table states. */
import { result as resultSchema } from '../../schemas/entry.ts';
import type { BenchmarkData, StatedResult } from '../../schemas/content.ts';
import { isPlainNumber, MOST_DECIMALS } from '../entries/check-numbers.ts';
import { differences } from './differences.ts';
import type { MatchedResult } from './sources/benchmark-table.ts';

/** What a result is held against. */
export interface ResultTerms {
  readonly benchmark: BenchmarkData;
  readonly source: string;
  /** The last day on which anything can have been read, `YYYY-MM-DD`. */
  readonly lastDay: string;
  /** What the entry states already. */
  readonly before: StatedResult | undefined;
}

/** `undefined` for a result that an entry may state. */
export function resultFault(
  { value, variant, reportedBy, asOf }: MatchedResult,
  { benchmark: { from, to, unit }, source, lastDay, before }: ResultTerms,
): string | undefined {
  const stated = { value, variant, reportedBy, source, asOf };
  const { error } = resultSchema.safeParse(stated);
  if (error !== undefined) return differences(error, stated)[0]?.slice(2);
  if (!isPlainNumber(value)) return `${value} has more than ${MOST_DECIMALS} digits after the point`;
  if (value < Math.min(from, to) || value > Math.max(from, to))
    return `${value} is outside of ${from} to ${to} (${unit}), the scale of the benchmark`;
  if (asOf > lastDay) return `it is of ${asOf}, a day to come`;
  return before !== undefined && before.asOf > asOf ? `it is of ${asOf}, and the entry has one of ${before.asOf}` : undefined;
}
