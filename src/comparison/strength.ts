/** How much of a difference a row makes, in units of what readers notice. */
import { ageInDays } from '../../schemas/dates.ts';
import { typeOf, type FactValue } from '../../schemas/fact-types/index.ts';
import type { Row } from './row.ts';
import { SIDES } from './sides.ts';

/** Beyond so many units a difference is as clear as it can be, so that no single figure drowns all others. */
const MOST = 8;

/** Whether a value is older than such values hold, so that it is no reason to choose. Only what changes grows old. */
const isOutdated = ({ subject, cells }: Row, today: string) =>
  typeOf(subject).changes && cells.some((cell) => cell.state === 'known' && ageInDays(cell.asOf, today) > subject.maxAgeDays);

/**
 * Whether sources differ on a value, and the side would be less far ahead by what the other one says: then how far it is ahead is no
 * figure to rest on.
 */
export function isOverstated({ subject, cells }: Pick<Row, 'subject' | 'cells'>): boolean {
  const { strength } = typeOf(subject);
  const known = cells.flatMap((cell) => (cell.state === 'known' ? [cell] : []));
  if (strength === undefined || known.every(({ disputed }) => disputed === undefined)) return false;
  const gap = (values: readonly FactValue[]) =>
    Math.min(...values.slice(1).map((value) => strength(values[0] ?? value, value, subject)));
  return gap(known.map(({ value, disputed }) => disputed ?? value)) < gap(known.map(({ value }) => value));
}

/**
 * The strength of the better side's lead over the nearest other, from 0 to 8: 1 is the least that a reader would notice, as the
 * types of facts say. 0 where no side is better, it would be less by what another source says, or a value is older than such values hold.
 */
export function strengthOf(row: Row, today: string): number {
  const { strength } = typeOf(row.subject);
  const values = row.lasting?.values ?? row.cells.flatMap((cell) => (cell.state === 'known' ? [cell.value] : []));
  if (row.better === undefined || strength === undefined || isOverstated(row) || isOutdated(row, today)) return 0;
  const own = values[SIDES.indexOf(row.better)];
  const others = values.filter((_, index) => SIDES[index] !== row.better);
  if (own === undefined) return 0;
  return Math.min(MOST, ...others.map((other) => strength(own, other, row.subject)));
}
