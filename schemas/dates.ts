/** Calendar arithmetic, the only one of the site. Days are text, `YYYY-MM-DD`, counted in UTC, so that no time zone can move them. */

const MS_PER_DAY = 86_400_000;
/** A year of 365 days. */
export const MS_PER_YEAR = 365 * MS_PER_DAY;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The mean length of a month of the Gregorian calendar, as far as four years show it. */
const DAYS_PER_MONTH = 365.25 / 12;

const dayNumbers = new Map<string, number>();

/** Days since 1 January 1970. A month without a day counts as its first day. The few days that content names are asked for over and over. */
function dayNumber(day: string): number {
  const number = dayNumbers.get(day) ?? Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
  dayNumbers.set(day, number);
  return number;
}

/** Days from `earlier` to `later`, below 0 if they stand the other way round. */
export function daysBetween(earlier: string, later: string): number {
  return dayNumber(later) - dayNumber(earlier);
}

/** How many days `day` lies before `asOf`; 0 if it lies after. */
export function ageInDays(day: string, asOf: string): number {
  return Math.max(0, daysBetween(day, asOf));
}

/** Days between the first and the last of `days`; 0 if there are none. */
export function spanInDays(days: readonly string[]): number {
  if (days.length === 0) return 0;
  const numbers = days.map(dayNumber);
  return Math.max(...numbers) - Math.min(...numbers);
}

/** The day of a moment, in milliseconds since 1 January 1970. */
export const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The first moment of a day. */
export const startOfDay = (day: string): Date => new Date(dayNumber(day) * MS_PER_DAY);

/** The last moment of a day, in milliseconds since 1 January 1970. */
export const endOfDay = (day: string): number => (dayNumber(day) + 1) * MS_PER_DAY;

/** The day `count` days after `day`, or before it if `count` is below 0. */
export function addDays(day: string, count: number): string {
  return dayAt((dayNumber(day) + count) * MS_PER_DAY);
}

/** A length of time in months, as a whole number. */
export function toMonths(days: number): number {
  return Math.round(days / DAYS_PER_MONTH);
}

/** `2026-07-02` -> `2 Jul 2026`, `2024-04` -> `Apr 2024`. */
export function formatDate(date: string): string {
  const [year = '', month = '', day] = date.split('-');
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
