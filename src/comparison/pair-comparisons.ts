/** Comparisons of pairs, and what is known of one without making it. */
import type { Pair } from './choose-pairs.ts';
import { compare, type Comparison, type Method, type Subject } from './compare.ts';
import { compareRows } from './compare-rows.ts';
import { isThin } from './thin.ts';

export interface PairComparisons {
  readonly comparisonOf: (pair: Pair) => Comparison;
  readonly isThin: (pair: Pair) => boolean;
}

/** Ways to ask about pairs of `subjects`. Both throw `Error` for a pair of which one is no subject, which only a programmer can cause. */
export function pairComparisons(subjects: ReadonlyMap<string, Subject>, method: Method): PairComparisons {
  const entriesOf = ({ slug, sides }: Pair) => {
    const entries = sides.flatMap((side) => subjects.get(side.slug) ?? []);
    if (entries.length < sides.length) throw new Error(`${slug} names an entry that does not exist`);
    return entries;
  };
  const known = new Map<string, boolean>();
  const thinness = (pair: Pair) => {
    const entries = entriesOf(pair);
    const coverages = entries.map(({ score }) => score.coverage);
    return isThin(compareRows(entries, method), coverages, method.ranking);
  };
  return {
    comparisonOf: (pair) => compare(entriesOf(pair), method),
    isThin: (pair) => {
      const answer = known.get(pair.slug) ?? thinness(pair);
      known.set(pair.slug, answer);
      return answer;
    },
  };
}
