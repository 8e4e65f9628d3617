/** A day, `YYYY-MM-DD`. */
import { daysBetween, formatDate, toMonths } from '../dates.ts';
import { formatCount, shortNumber } from '../numbers.ts';
import type { Difference, FactTraits, FactType } from './fact-type.ts';

/** Below so many days a difference is told in days, below so many months in months. */
const [MANY_DAYS, MANY_MONTHS] = [45, 24];

function inMonths(months: number): string {
  return months < MANY_MONTHS ? formatCount(months, 'month') : `${shortNumber(months / 12)} years`;
}

const monthNumber = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
const isDay = (date: string) => date.length > 'YYYY-MM'.length;

/**
 * `8 months later`, told from the later side, or `8 months earlier` from the earlier one where that is better; in whole months where one of
 * the two is a month without a day.
 */
function apart(a: string, b: string, { better }: FactTraits): Difference | undefined {
  const [days, months] = [daysBetween(b, a), monthNumber(a) - monthNumber(b)].map(Math.abs) as [number, number];
  const haveDays = isDay(a) && isDay(b);
  if ((haveDays ? days : months) === 0) return undefined;
  const span = haveDays && days < MANY_DAYS ? formatCount(days, 'day') : inMonths(haveDays ? toMonths(days) : months);
  return better === 'lower' ? { side: a < b ? 0 : 1, text: `${span} earlier` } : { side: a > b ? 0 : 1, text: `${span} later` };
}

const pad = (digits: string) => digits.padStart(2, '0');

const FORMS = [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/, /^(\d{4})()(\d{2})(\d{2})$/];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

/** The number of the month that a word begins like; 0 for any other word. */
export const monthNamed = (word: string): number =>
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|ember|tember|ober)?$/i.test(word)
    ? MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1
    : 0;

/** `14 April 2025` and `Apr 14th, 2025` as year, month and day. */
function namedParts(text: string): readonly (string | undefined)[] {
  const [, day, name, year] = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?\\.?[ -]${MONTH},?[ -](\\d{4})$`, 'i').exec(text) ?? [];
  const [, name2, day2, year2] = new RegExp(`^${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'i').exec(text) ?? [];
  const month = MONTHS.indexOf((name ?? name2 ?? '').toLowerCase()) + 1;
  return month === 0 ? [] : [year ?? year2, String(month), day ?? day2];
}

/** Dashes and digits that only look like those of the keyboard, as those. */
const plainMarks = (text: string): string =>
  text
    .replace(/[\u2010-\u2015\u2212\ufe63\uff0d]/g, '-')
    .replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));

/**
 * The days that a text can mean: one for `2026/7/2`, `20260702`, `2 July 2026` and `14.7.2026`, two for `2/7/2026`, which is a
 * day of July in one country and of February in another; none for a month, a year or anything else.
 */
export function daysMeant(typed: string): readonly string[] {
  const text = plainMarks(typed).trim();
  const [, year, , month, day] = FORMS.map((form) => form.exec(text)).find((match) => match !== null) ?? [];
  const [, one, , two, last] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  const readings = [[year, month, day], namedParts(text), [last, two, one], [last, one, two]];
  const days = readings.flatMap(([y, m, d]) => {
    const date = y === undefined || m === undefined || d === undefined ? '' : `${y}-${pad(m)}-${pad(d)}`;
    return date !== '' && isCalendarDay(date) ? [date] : [];
  });
  return [...new Set(days)].sort();
}

/** The one day that a text in another form can mean; `undefined` when it could mean another day. */
function fixDate(text: string): string | undefined {
  const [date, other] = daysMeant(text);
  return date !== text && other === undefined ? date : undefined;
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
  difference: apart,
  strength: (a, b, { noticeable = 30 }) => Math.abs(daysBetween(a, b)) / noticeable,
  notices: 'Days: a month',
  lead: ({ better }) => (better === 'lower' ? 'is earlier' : 'is later'),
  fix: fixDate,
};
