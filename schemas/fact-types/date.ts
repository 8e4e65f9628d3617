/** A day, `YYYY-MM-DD`. */
import { daysBetween, formatDate, toMonths } from '../dates.ts';
import { formatCount, shortNumber } from '../numbers.ts';
import type { Difference, FactType } from './fact-type.ts';

/** Below so many days a difference is told in days, below so many months in months. */
const [MANY_DAYS, MANY_MONTHS] = [45, 24];

function inMonths(months: number): string {
  return months < MANY_MONTHS ? formatCount(months, 'month') : `${shortNumber(months / 12)} years`;
}

const monthNumber = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
const isDay = (date: string) => date.length > 'YYYY-MM'.length;

/** `8 months later`, told from the later side; in whole months where one of the two is a month without a day. */
function laterBy(a: string, b: string): Difference | undefined {
  const [days, months] = [daysBetween(b, a), monthNumber(a) - monthNumber(b)].map(Math.abs) as [number, number];
  const haveDays = isDay(a) && isDay(b);
  if ((haveDays ? days : months) === 0) return undefined;
  const span = haveDays && days < MANY_DAYS ? formatCount(days, 'day') : inMonths(haveDays ? toMonths(days) : months);
  return { side: a > b ? 0 : 1, text: `${span} later` };
}

const pad = (digits: string) => digits.padStart(2, '0');

const FORMS = [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/, /^(\d{4})()(\d{2})(\d{2})$/];

/** `2026/7/2`, `2026-7-2`, `20260702` and `2026-07-02T10:00:00Z` -> `2026-07-02`; `undefined` when it could mean another day. */
function fixDate(text: string): string | undefined {
  const [, year, , month, day] = FORMS.map((form) => form.exec(text.trim())).find((match) => match !== null) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return date !== text && isCalendarDay(date) ? date : undefined;
}

/** Whether a text of the form `YYYY-MM-DD` names a day that exists. */
function isCalendarDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

export const date: FactType<string> = {
  schema: ({ isoDate }) => isoDate,
  changes: false,
  format: formatDate,
  comparable: (value) => value,
  difference: laterBy,
  strength: (a, b, { noticeable = 30 }) => Math.abs(daysBetween(a, b)) / noticeable,
  notices: 'Days: a month',
  lead: () => 'is later',
  fix: fixDate,
};
