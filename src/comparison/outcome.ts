/** Who leads in a comparison, or why nobody can: decided from the scores as the page shows them. */
import type { Ranking } from '../../schemas/content.ts';
import { SIDES, type SideName } from './sides.ts';

/** A score as the page shows it: integers. */
export interface ShownScore {
  readonly kind: string;
  readonly category: string | undefined;
  readonly isGone: boolean;
  readonly score: number;
  /** The score by those sub-scores alone that may decide who wins. */
  readonly decisive: number;
  readonly rank: number | undefined;
  readonly outOf: number;
  /** Those that may decide; `undefined` = nothing of it is known, so it is not measured. */
  readonly subScores: Readonly<Record<string, number | undefined>>;
  /** The standard deviations of those that scatter, in points. */
  readonly scatter?: Readonly<Record<string, number>> | undefined;
}

export type Outcome =
  | { readonly type: 'different-kinds' }
  | { readonly type: 'gone'; readonly sides: readonly SideName[] }
  | { readonly type: 'different-categories' }
  | { readonly type: 'not-ranked'; readonly sides: readonly SideName[] }
  | { readonly type: 'winner'; readonly side: SideName; readonly gap: number; readonly share: number }
  | {
      readonly type: 'too-close';
      readonly leader: SideName | undefined;
      readonly gap: number;
      readonly share: number;
      /** Sub-scores of which nothing is known of some side: nobody can win before they are measured. */
      readonly unmeasured: readonly string[];
      /** Whether the leader is as far ahead without the sub-scores that may not decide. */
      readonly holds: boolean;
    };

/** The side whose shown value is higher than all others. */
export function highest(values: readonly number[]): SideName | undefined {
  const top = Math.max(...values);
  return values.filter((value) => value === top).length === 1 ? SIDES[values.indexOf(top)] : undefined;
}

/** How far the highest value is above the next. */
export function gapOf(values: readonly number[]): number {
  const [first = 0, second = 0] = values.toSorted((p, q) => q - p);
  return first - second;
}

/** Who is far and often enough ahead to lead, whether or not all is measured that decides who wins. */
export function clearLeader(outcome: Outcome, { verdict }: Pick<Ranking, 'verdict'>): SideName | undefined {
  if (outcome.type === 'winner') return outcome.side;
  if (outcome.type !== 'too-close' || outcome.unmeasured.length === 0) return undefined;
  const isClear = outcome.gap >= verdict.minimumGap && outcome.share >= verdict.minimumShare;
  return isClear ? outcome.leader : undefined;
}

const sidesThat = (sides: readonly ShownScore[], holds: (side: ShownScore) => boolean) =>
  SIDES.filter((_, index) => sides[index] !== undefined && holds(sides[index]));

const differ = (sides: readonly ShownScore[], key: 'kind' | 'category') => sides.some((side) => side[key] !== sides[0]?.[key]);

/**
 * The outcome. A winner needs a gap of `minimumGap` points as shown, with and without the sub-scores that may not decide, the
 * lead in `minimumShare` of the samples of weights and of all that is unknown, and every sub-score measured on every side.
 */
export function outcomeOf(
  sides: readonly ShownScore[],
  shareOf: (side: number) => number,
  { minimumGap, minimumShare }: Ranking['verdict'],
): Outcome {
  if (differ(sides, 'kind')) return { type: 'different-kinds' };
  const gone = sidesThat(sides, ({ isGone }) => isGone);
  if (gone.length > 0) return { type: 'gone', sides: gone };
  if (differ(sides, 'category')) return { type: 'different-categories' };
  const unranked = sidesThat(sides, ({ rank }) => rank === undefined);
  if (unranked.length > 0) return { type: 'not-ranked', sides: unranked };
  const scores = sides.map(({ score }) => score);
  const decisive = sides.map((side) => side.decisive);
  const leader = highest(scores);
  const gap = gapOf(scores);
  const unmeasured = Object.keys(sides[0]?.subScores ?? {}).filter((id) =>
    sides.some((side) => side.subScores[id] === undefined),
  );
  if (leader === undefined) return { type: 'too-close', leader, gap, share: 0.5, unmeasured, holds: false };
  const share = shareOf(SIDES.indexOf(leader));
  const holds = highest(decisive) === leader && gapOf(decisive) >= minimumGap;
  const isClear = gap >= minimumGap && holds && share >= minimumShare && unmeasured.length === 0;
  return isClear ? { type: 'winner', side: leader, gap, share } : { type: 'too-close', leader, gap, share, unmeasured, holds };
}
