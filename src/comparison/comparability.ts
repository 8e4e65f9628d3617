/**
 * May the values of a row be set against each other? Only results of the same release of a benchmark, only figures read
 * at about the same time, and only where a dispute between sources does not decide the outcome.
 */
import { typeOf, type FactValue } from '../../schemas/fact-types/index.ts';
import { spanInDays } from '../../schemas/dates.ts';
import { bestSide } from './best-side.ts';
import type { Incomparability, RowSubject } from './row.ts';

/** A known value, as far as this is about it. */
interface Known {
  readonly value: FactValue;
  readonly asOf: string;
  readonly version?: string | undefined;
  readonly disputed?: FactValue | undefined;
}

/** Whether the better side would be another one if the other source were right. */
function isDecidedByDispute(subject: RowSubject, cells: readonly Known[]): boolean {
  if (cells.every(({ disputed }) => disputed === undefined)) return false;
  const stated = bestSide(
    subject,
    cells.map(({ value }) => value),
  );
  const otherwise = bestSide(
    subject,
    cells.map(({ value, disputed }) => disputed ?? value),
  );
  return stated !== otherwise;
}

/** Why known values of a row do not compare; `undefined` when they do. Rows without a direction are never judged. */
export function incomparability(subject: RowSubject, cells: readonly Known[]): Incomparability | undefined {
  if (subject.better === 'none') return undefined;
  const versions = [...new Set(cells.flatMap(({ version }) => version ?? []))];
  if (versions.length > 1) return { type: 'versions', versions };
  const days = spanInDays(cells.map(({ asOf }) => asOf));
  // What holds still, such as a day of release, may be read at any time.
  if (typeOf(subject).changes && days > subject.maxAgeDays) return { type: 'dates', days };
  return isDecidedByDispute(subject, cells) ? { type: 'disputed' } : undefined;
}
