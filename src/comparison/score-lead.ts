/** Which side leads in a sub-score: by as many points, and as surely, as a lead in the whole takes. */
import { displayedScore } from '../ranking/rank.ts';
import { likelihoodAbove, scatterOf } from '../ranking/scatter.ts';
import type { Ranking } from '../../schemas/content.ts';
import { gapOf, highest } from './outcome.ts';
import { SIDES, type SideName } from './sides.ts';

/** What a sub-score of a side is judged by. */
interface Scored {
  readonly kind: string;
  readonly category?: string | undefined;
  readonly score: {
    readonly subScores: Readonly<Record<string, number>>;
    readonly unmeasured: readonly string[];
    readonly open: Readonly<Record<string, Readonly<Record<string, number>>>>;
    readonly deviations: Readonly<Record<string, number>>;
  };
}

type Rules = Pick<Ranking, 'verdict' | 'reference' | 'prior'>;

/** A sub-score as shown, and how it scatters. */
export interface ScatteredScore {
  readonly shown: number;
  readonly scatter: number;
}

/** The sub-score of a side; `undefined` where nothing of it is known. */
export function scattered(id: string, { kind, category, score }: Scored, rules: Rules): ScatteredScore | undefined {
  if (score.unmeasured.includes(id)) return undefined;
  const uncertain = { open: score.open[id] ?? {}, deviation: score.deviations[id] ?? 0 };
  return { shown: displayedScore(score.subScores[id] ?? 0), scatter: scatterOf(uncertain, { kind, category }, rules) };
}

/** The side that leads; `undefined` where a side is not measured, and where the difference may be chance. */
export function leadIn(
  sides: readonly (ScatteredScore | undefined)[],
  { minimumGap, minimumShare }: Rules['verdict'],
): SideName | undefined {
  const values = sides.flatMap((side) => side?.shown ?? []);
  const leader = values.length < sides.length ? undefined : highest(values);
  const own = sides[SIDES.findIndex((side) => side === leader)];
  if (own === undefined || gapOf(values) < minimumGap) return undefined;
  const others = sides.flatMap((side) => (side === undefined || side === own ? [] : [side]));
  const isSure = ({ shown, scatter }: ScatteredScore) => likelihoodAbove(own.shown - shown, own.scatter, scatter) >= minimumShare;
  return others.every(isSure) ? leader : undefined;
}
