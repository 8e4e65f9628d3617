/** The facets of the search page: what records can be filtered by. */
import { compareText } from '../../schemas/text-order.ts';
import { filterNames, type SearchRecord } from './records.ts';

export interface Facet {
  readonly name: string;
  readonly values: readonly string[];
}

/** A list that no reader would look through is cut to the values that several records have. */
const MANY = 60;

/** The facets in the order of the page, each with the values that records have, in the order of text. */
export function searchFacets(records: readonly SearchRecord[]): readonly Facet[] {
  return filterNames().flatMap((name): Facet[] => {
    const counts = new Map<string, number>();
    for (const value of records.flatMap((record) => record.filters[name] ?? [])) counts.set(value, (counts.get(value) ?? 0) + 1);
    const least = counts.size > MANY ? 2 : 1;
    const values = [...counts].flatMap(([value, count]) => (count < least ? [] : value)).toSorted(compareText);
    return values.length < 2 ? [] : [{ name, values }];
  });
}
