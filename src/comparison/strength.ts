/** How much of a difference a row makes, in units of what readers notice. */
import { ageInDays } from '../../schemas/dates.ts';
import { typeOf } from '../../schemas/fact-types/index.ts';
import type { Row } from './row.ts';
import { SIDES } from './sides.ts';

/** Beyond so many units a difference is as clear as it can be, so that no single figure drowns all others. */
const MOST = 8;

/** Whether a value is older than such values hold, so that it is no reason to choose. Only what changes grows old. */
const isOutdated = ({ subject, cells }: Row, today: string) =>
  typeOf(subject).changes && cells.some((cell) => cell.state === 'known' && ageInDays(cell.asOf, today) > subject.maxAgeDays);

/** Whether sources differ on a value: how far a side is ahead depends on which of them is right. */
const isDisputed = ({ cells }: Row) => cells.some((cell) => cell.state === 'known' && cell.disputed !== undefined);

/**
 * The strength of the better side's lead over the nearest other, from 0 to 8: 1 is the least that a reader would notice, as the
 * types of facts say. 0 where no side is better, sources differ on a value, or one is older than such values hold.
 */
export function strengthOf(row: Row, today: string): number {
  const { strength } = typeOf(row.subject);
  const values = row.lasting?.values ?? row.cells.flatMap((cell) => (cell.state === 'known' ? [cell.value] : []));
  if (row.better === undefined || strength === undefined || isDisputed(row) || isOutdated(row, today)) return 0;
  const own = values[SIDES.indexOf(row.better)];
  const others = values.filter((_, index) => SIDES[index] !== row.better);
  if (own === undefined) return 0;
  return Math.min(MOST, ...others.map((other) => strength(own, other, row.subject)));
}
