/** Comparisons of pairs, each made once. */
import type { Pair } from './choose-pairs.ts';
import { compare, type Comparison, type Method, type Subject } from './compare.ts';

/** A way to compare pairs that keeps what it has made: pages, sitemap, verification and search read the same value. */
export function memoizedComparison(subjects: ReadonlyMap<string, Subject>, method: Method): (pair: Pair) => Comparison {
  const made = new Map<string, Comparison>();
  return ({ slug, sides }) => {
    const known = made.get(slug);
    if (known !== undefined) return known;
    const entries = sides.flatMap((side) => subjects.get(side.slug) ?? []);
    if (entries.length < sides.length) throw new Error(`${slug} names an entry that does not exist`);
    const comparison = compare(entries, method);
    made.set(slug, comparison);
    return comparison;
  };
}
