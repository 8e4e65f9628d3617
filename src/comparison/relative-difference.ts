/**
 * How far two shown values lie apart, in the words of their type: "2.5× cheaper", "8 months later".
 * Computed from the values as shown, so that the words and the figures cannot disagree; after the end of offers, where that is known.
 */
import { typeOf } from '../../schemas/fact-types/index.ts';
import type { Row } from './row.ts';
import { SIDES, type SideName } from './sides.ts';
import { isAlike } from '../../schemas/alike.ts';
import { isOverstated } from './strength.ts';
import { comparable, isWithinRounding } from './displayed.ts';

export interface RelativeDifference {
  /** The side that the words stand with. */
  readonly side: SideName;
  readonly text: string;
}

/**
 * The difference of a row of two, or `undefined` where a value is unknown, words do not apply, another source makes it less, or the values are
 * nearly the same or nearer than their sources round.
 */
export function relativeDifference({
  subject,
  cells,
  better,
  incomparable,
  isCompared,
  lasting,
}: Row): RelativeDifference | undefined {
  const [a, b, third] = cells;
  if (third !== undefined || !isCompared || incomparable !== undefined || a?.state !== 'known' || b?.state !== 'known')
    return undefined;
  const [own = a.value, other = b.value] = lasting?.values ?? [];
  const [left, right] = [comparable(subject, own), comparable(subject, other)];
  if (left === undefined || right === undefined || isOverstated({ subject, cells, better }) || isWithinRounding(a, b))
    return undefined;
  if (isAlike(subject, own, other)) return undefined;
  const found = typeOf(subject).difference?.(left, right, subject);
  return found === undefined ? undefined : { side: SIDES[found.side], text: found.text };
}
