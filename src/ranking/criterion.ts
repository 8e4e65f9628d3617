/** Criteria that readers may weigh and the published score does not count, such as price: facts -> 0 to 100. */
import { isOpenLicence } from '../../schemas/fact-types/open-licences.ts';
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
  /** 0 to 100; what stands in for it when it is unknown. */
  readonly score: number;
  readonly isKnown: boolean;
}

/** What may be had, and not used for any purpose, counts for half. */
const UNDER_TERMS = 0.5;

/** A score under the terms that it comes with: whole where the licence lets anybody use it for any purpose, half under any other. */
function underLicence(score: number, licence: RawValue | undefined): CriterionScore {
  if (score === 0) return { score, isKnown: true };
  if (licence === undefined) return { score: score * UNDER_TERMS, isKnown: false };
  return { score: isOpenLicence(String(licence)) ? score : score * UNDER_TERMS, isKnown: true };
}

/** How an entry that states `facts` measures up by a criterion. */
export function criterionScore(measure: Measure, facts: Ratable['facts'], { prior }: Pick<Ranking, 'prior'>): CriterionScore {
  const raw = rawOf(measure, facts);
  if (raw === undefined) return { score: prior, isKnown: false };
  const score = signalScore(measure.goalpost, raw, facts[Object.keys(measure.facts)[0] ?? '']?.asOf);
  return measure.licence === undefined ? { score, isKnown: true } : underLicence(score, facts[measure.licence]?.value);
}
