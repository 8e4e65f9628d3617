/** A catalogue that was cut short: what it counts is too low, and what it states of single models is as good as ever. */
import type { FactTable, SourceFacts } from '../fact-table.ts';
import { remark } from '../remark.ts';

/** So many of the models that entries name may leave it at once, and from so many on it can be told. */
const [MOST_GONE, FEW] = [0.5, 10];

/** Whether the catalogue with these `rows` holds enough of those that entries name. */
export const seemsWhole = (rows: FactTable['rows'], named: readonly string[]): boolean =>
  named.length < FEW || named.filter((id) => !rows.has(id)).length <= named.length * MOST_GONE;

/** What it states of an entry, without how many sell it. */
export function withoutCount({ facts, remarks = [], ...rest }: SourceFacts): SourceFacts {
  const { providerCount, ...kept } = facts;
  if (providerCount === undefined) return { ...rest, facts, remarks };
  const text = 'providerCount: not counted, because the catalogue lacks more than half of the models that entries name';
  return { ...rest, facts: kept, remarks: [...remarks, remark('not valid', text, 'providerCount')] };
}
