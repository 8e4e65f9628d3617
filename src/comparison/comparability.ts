/**
 * May the values of a row be set against each other? Only results of the same release of a benchmark and of settings
 * that compare, only figures read at about the same time, and only where a dispute between sources does not decide the outcome.
 */
import { typeOf, type FactValue } from '../../schemas/fact-types/index.ts';
import { daysBetween, spanInDays } from '../../schemas/dates.ts';
import { isAlike } from '../../schemas/alike.ts';
import { bestSide } from './best-side.ts';
import type { Rounded } from './displayed.ts';
import { isMoving } from './moving-day.ts';
import type { Incomparability, RowSubject } from './row.ts';
import { areSettingsApart, type ResultSetting } from './setting.ts';

/** A known value, as far as this is about it. */
interface Known extends Rounded {
  readonly value: FactValue;
  readonly asOf: string;
  readonly version?: string | undefined;
  readonly setting?: ResultSetting | undefined;
  readonly disputed?: FactValue | undefined;
}

/** Whether the better side would be another one if the other source were right. */
function isDecidedByDispute(subject: RowSubject, cells: readonly Known[]): boolean {
  if (cells.every(({ disputed }) => disputed === undefined)) return false;
  const otherwise = cells.map((cell) => (cell.disputed === undefined ? cell : { value: cell.disputed }));
  return bestSide(subject, cells) !== bestSide(subject, otherwise);
}

/** How many days apart values may have been read; `undefined` for what holds still, such as a day of release. */
function daysThatCompare(subject: RowSubject): number | undefined {
  const { better, comparableWithinDays, maxAgeDays } = subject;
  return comparableWithinDays ?? (better !== 'none' && typeOf(subject).changes ? maxAgeDays : undefined);
}

/**
 * Whether such days were read too early of a side to say that it is behind: what was read before the latest of them may have
 * moved since, and most of the distance is that of the readings.
 */
function isReadTooEarly(cells: readonly Known[]): boolean {
  const days = cells.map(({ value, asOf }) => ({ day: String(value), asOf }));
  const latest = days.map(({ day }) => day).reduce((a, b) => (a > b ? a : b));
  return days.some(({ day, asOf }) => asOf < latest && 2 * daysBetween(day, asOf) < daysBetween(day, latest));
}

/** Of days that are nearly the same nobody is called better, so that there is nothing to warn of. */
const areAllAlike = (subject: RowSubject, [first, ...others]: readonly Known[]) =>
  first !== undefined && others.every(({ value }) => isAlike(subject, first.value, value));

function readFarApart(subject: RowSubject, cells: readonly Known[]): Incomparability | undefined {
  const days = spanInDays(cells.map(({ asOf }) => asOf));
  const limit = daysThatCompare(subject);
  const isFar = isMoving(subject) ? isReadTooEarly(cells) && !areAllAlike(subject, cells) : limit !== undefined && days > limit;
  return isFar ? { type: 'dates', days } : undefined;
}

/**
 * Why known values of a row do not compare; `undefined` when they do. Without a direction there is nothing to judge but
 * when they were read, and that only where their fact says how far apart.
 */
export function incomparability(subject: RowSubject, cells: readonly Known[]): Incomparability | undefined {
  if (subject.better === 'none') return readFarApart(subject, cells);
  const versions = [...new Set(cells.flatMap(({ version }) => version ?? []))];
  if (versions.length > 1) return { type: 'versions', versions };
  if (areSettingsApart(cells.flatMap(({ setting }) => setting ?? []))) return { type: 'settings' };
  const apart = readFarApart(subject, cells);
  if (apart !== undefined) return apart;
  return isDecidedByDispute(subject, cells) ? { type: 'disputed' } : undefined;
}
