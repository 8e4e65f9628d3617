/** Where in its life an entry is on the site's day. */
import { daysBetween } from '../../schemas/dates.ts';
import type { KindView, StatedFact } from '../../schemas/content.ts';

export interface LifeCycle {
  /** The value of the fact that states it; `undefined` = unknown. */
  readonly status: string | undefined;
  /** Nobody should choose it any more: it is shown, and never ranked, recommended or called better. */
  readonly isGone: boolean;
  /** Its end is announced. */
  readonly isEnding: boolean;
  /** It is neither gone nor ending, and its maker does not call it superseded: such entries stand first among answers. */
  readonly isCurrent: boolean;
  /** The day of its end, announced or past. */
  readonly end: string | undefined;
  /** Days from the site's day to its end; below 0 when that is past. */
  readonly daysLeft: number | undefined;
  /** The slug of the entry that takes its place, or a name. */
  readonly successor: string | undefined;
}

type Facts = Readonly<Record<string, StatedFact>>;

const textOf = (facts: Facts, id: string | undefined): string | undefined => {
  const value = facts[id ?? '']?.value;
  return value === undefined || value === 'none' ? undefined : String(value);
};

/** The life cycle that facts state, seen from `today`. A day that has come ends it, whatever status was read before. */
export function lifeCycleOf(facts: Facts, { lifeCycle }: Pick<KindView, 'lifeCycle'>, today: string): LifeCycle {
  const status = textOf(facts, lifeCycle?.status);
  const end = textOf(facts, lifeCycle?.end);
  const isOneOf = (choices: readonly string[] = []) => status !== undefined && choices.includes(status);
  const isGone = isOneOf(lifeCycle?.gone) || (end !== undefined && end <= today);
  const isEnding = !isGone && (end !== undefined || isOneOf(lifeCycle?.ending));
  const isCurrent = !isGone && !isEnding && !isOneOf(lifeCycle?.superseded);
  const daysLeft = end === undefined ? undefined : daysBetween(today, end);
  return { status, isGone, isEnding, isCurrent, end, daysLeft, successor: textOf(facts, lifeCycle?.successor) };
}
