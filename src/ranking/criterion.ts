/** Criteria that readers may weigh and the published score does not count, such as price: facts -> 0 to 100. */
import type { Measure, Ranking, Ratable, RawValue } from './method.ts';
import { NONE_COUNTS, signalScore } from './signals.ts';
import { weightedMean } from './weighted-mean.ts';

/** The raw value: the one fact itself, or the mean of several numbers; `undefined` when any of them is unknown. */
function rawOf({ facts: parts, goalpost }: Measure, facts: Ratable['facts']): RawValue | undefined {
  const values = Object.keys(parts).map((id) => facts[id]?.value);
  const [first] = values;
  if (values.length === 1) return first === 'none' && !NONE_COUNTS.has(goalpost.type) ? undefined : first;
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length === values.length ? weightedMean(numbers, Object.values(parts)) : undefined;
}

export interface CriterionScore {
  /** 0 to 100; the published prior when it is unknown. */
  readonly score: number;
  readonly isKnown: boolean;
}

/** How an entry that states `facts` measures up by a criterion. */
export function criterionScore(measure: Measure, facts: Ratable['facts'], { prior }: Pick<Ranking, 'prior'>): CriterionScore {
  const raw = rawOf(measure, facts);
  return raw === undefined
    ? { score: prior, isKnown: false }
    : { score: signalScore(measure.goalpost, raw, facts[Object.keys(measure.facts)[0] ?? '']?.asOf), isKnown: true };
}
