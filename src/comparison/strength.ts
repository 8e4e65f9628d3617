/** How much of a difference a row makes, in units of what readers notice. */
import { ageInDays } from '../../schemas/dates.ts';
import { typeOf, type FactValue } from '../../schemas/fact-types/index.ts';
import { roundTo } from '../../schemas/numbers.ts';
import { isMoving } from './moving-day.ts';
import { isSoon } from './offers.ts';
import type { Row } from './row.ts';
import { SIDES } from './sides.ts';

/** Beyond so many units a difference is as clear as it can be, so that no single figure drowns all others. */
const MOST = 8;

/** Whether a value is older than such values hold, so that it is no reason to choose. Only what changes grows old. */
const isOutdated = ({ subject, cells }: Row, today: string) =>
  typeOf(subject).changes && cells.some((cell) => cell.state === 'known' && ageInDays(cell.asOf, today) > subject.maxAgeDays);

/**
 * Whether a day that moves on stood still for longer than such a day holds even on the better side: nobody chooses what rests a little
 * less. What was last read longer ago than that is not known to go on.
 */
function isAtRest({ subject, cells, better }: Row, today: string): boolean {
  const own = cells[SIDES.findIndex((side) => side === better)];
  if (!isMoving(subject) || own?.state !== 'known') return false;
  return Math.max(ageInDays(String(own.value), own.asOf), ageInDays(own.asOf, today)) > subject.maxAgeDays;
}

/** How far the value of the better side, or of the first where none is, stands from the nearest other. */
function leadOf(
  values: readonly FactValue[],
  better: Row['better'],
  apart: (own: FactValue, other: FactValue) => number,
): number {
  const at = Math.max(
    0,
    SIDES.findIndex((side) => side === better),
  );
  const own = values[at];
  if (own === undefined) return 0;
  return Math.min(...values.filter((_, index) => index !== at).map((other) => apart(own, other)));
}

/**
 * Whether sources differ on a value, and the side would be less far ahead by what the other one says: then how far it is ahead is no
 * figure to rest on.
 */
export function isOverstated({ subject, cells, better }: Pick<Row, 'subject' | 'cells' | 'better'>): boolean {
  const { strength } = typeOf(subject);
  const known = cells.flatMap((cell) => (cell.state === 'known' ? [cell] : []));
  if (strength === undefined || known.every(({ disputed }) => disputed === undefined)) return false;
  const gap = (values: readonly FactValue[]) => leadOf(values, better, (own, other) => strength(own, other, subject));
  return gap(known.map(({ value, disputed }) => disputed ?? value)) < gap(known.map(({ value }) => value));
}

/**
 * The strength of the better side's lead over the nearest other, from 0 to 8: 1 is the least that a reader would notice, as the
 * types of facts say. 0 where no side is better or one is for less than a month more, it would be less by what another source says, a
 * value is older than such values hold, or what moves on rests on all sides.
 */
export function strengthOf(row: Row, today: string): number {
  const { strength } = typeOf(row.subject);
  const values = row.lasting?.values ?? row.cells.flatMap((cell) => (cell.state === 'known' ? [cell.value] : []));
  const isOver = row.endsOn !== undefined && isSoon(row.endsOn, today);
  if (row.better === undefined || strength === undefined || isOver || isOverstated(row)) return 0;
  if (isOutdated(row, today) || isAtRest(row, today)) return 0;
  const lead = leadOf(values, row.better, (own, other) => strength(own, other, row.subject));
  // $1.00 is a quarter below $1.25, of which the logarithm would leave 0.9999999999999998.
  return roundTo(Math.min(MOST, lead), 9);
}
