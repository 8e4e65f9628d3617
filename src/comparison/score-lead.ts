/** Which side leads in a sub-score: by as many points, and as surely, as a lead in the whole takes. */
import { displayedScore } from '../ranking/rank.ts';
import { likelihoodAbove, scatterOf } from '../ranking/scatter.ts';
import { goalpostOf, signalScore } from '../ranking/signals.ts';
import type { Ranking } from '../../schemas/content.ts';
import { gapOf, highest } from './outcome.ts';
import type { Comparable } from './row.ts';
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
  /** The points of it that only stand because its days were read earlier than those of another side. */
  readonly loss?: number;
}

/** The sub-score of a side; `undefined` where nothing of it is known. */
export function scattered(id: string, { kind, category, score }: Scored, rules: Rules): ScatteredScore | undefined {
  if (score.unmeasured.includes(id)) return undefined;
  const uncertain = { open: score.open[id] ?? {}, deviation: score.deviations[id] ?? 0 };
  return { shown: displayedScore(score.subScores[id] ?? 0), scatter: scatterOf(uncertain, { kind, category }, rules) };
}

type Rated = Pick<Comparable, 'kind' | 'category' | 'facts'>;

/** The facts of a sub-score that are days which move on, with their signals. */
const movingDays = (id: string, { kind, facts }: Rated, { signals }: Pick<Ranking, 'signals'>) =>
  (signals[kind]?.[id] ?? []).flatMap((signal) => {
    const stated = signal.goalpost?.type === 'daysSince' ? facts[signal.facts?.[0] ?? ''] : undefined;
    return stated === undefined ? [] : [{ signal, stated }];
  });

/**
 * By how many points the sub-score of each side would be lower if nothing had happened from the day on which its days were read to the
 * latest day on which those of a side were: what was read in spring looks fresher than what was read in summer, and is not.
 */
export function lossesOf(id: string, sides: readonly Rated[], ranking: Pick<Ranking, 'signals'>): readonly number[] {
  const days = sides.map((side) => movingDays(id, side, ranking));
  const latest = days.flatMap((own) => own.map(({ stated }) => stated.asOf)).reduce((a, b) => (a > b ? a : b), '');
  return days.map((own, at) =>
    own.reduce((sum, { signal, stated: { value, asOf } }) => {
      const goalpost = goalpostOf(signal, {}, sides[at]?.category);
      const scoreOn = (day: string) => signalScore(goalpost, value, day);
      return sum + signal.weight * (scoreOn(asOf) - scoreOn(latest));
    }, 0),
  );
}

/** The side that leads; `undefined` where a side is not measured, and where the difference may be chance, or that of the readings. */
export function leadIn(
  sides: readonly (ScatteredScore | undefined)[],
  { minimumGap, minimumShare }: Rules['verdict'],
): SideName | undefined {
  const values = sides.flatMap((side) => side?.shown ?? []);
  const leader = values.length < sides.length ? undefined : highest(values);
  const own = sides[SIDES.findIndex((side) => side === leader)];
  if (own === undefined || gapOf(values) - (own.loss ?? 0) < minimumGap) return undefined;
  const others = sides.flatMap((side) => (side === undefined || side === own ? [] : [side]));
  const isSure = ({ shown, scatter }: ScatteredScore) => likelihoodAbove(own.shown - shown, own.scatter, scatter) >= minimumShare;
  return others.every(isSure) ? leader : undefined;
}
