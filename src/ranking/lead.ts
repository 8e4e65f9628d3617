/** Who leads under weights that are not the published ones. The build and the browser both ask here, so they cannot differ. */
import { weightedMean } from './weighted-mean.ts';

/** Something that can be weighed. */
export interface Weighed {
  /** 0 to 100, one for each side. */
  readonly scores: readonly number[];
  /** Whether it is known of every side; otherwise the prior stands in somewhere. */
  readonly isKnown: boolean;
}

export interface LeadRules {
  /** Points that a leader must be ahead. */
  readonly minimumGap: number;
  /** Share of the weight, 0 to 1, that must lie on what is known of every side. */
  readonly minimumCoverage: number;
}

export interface Lead {
  /** As shown: integers. */
  readonly scores: readonly number[];
  /** The place of the side that is clear of all others. */
  readonly leader: number | undefined;
  /** Whether enough is known to name a leader at all. */
  readonly isKnown: boolean;
}

/** Scores and leader under `weights` of any unit, in the order of `criteria`. */
export function leadUnder(weights: readonly number[], criteria: readonly Weighed[], rules: LeadRules): Lead {
  const sides = criteria[0]?.scores ?? [];
  const meanOf = (value: (criterion: Weighed) => number) => weightedMean(criteria.map(value), weights);
  const scores = sides.map((_, side) => Math.round(meanOf((criterion) => criterion.scores[side] ?? 0)));
  const isKnown = meanOf((criterion) => Number(criterion.isKnown)) >= rules.minimumCoverage;
  const [first = 0, second = 0] = scores.toSorted((a, b) => b - a);
  const isClear = isKnown && first > second && first - second >= rules.minimumGap;
  return { scores, leader: isClear ? scores.indexOf(first) : undefined, isKnown };
}
