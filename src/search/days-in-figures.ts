/** Days and times as readers say them, in years and months: `this year`, `last month`, `q3 2026`, `since september`. Runs in the browser and in tests. */
import { monthBefore, monthNamed, monthText } from './question-days.ts';

export const SMALL = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The number that a word is; not a number where it is none. */
export const figureOf = (word: string): number => (/^an?$/.test(word) ? 1 : SMALL.indexOf(word) + 1 || Number(word));

/** Words and figures that count. */
export const COUNT = `an?|\\d+|${SMALL.join('|')}`;
const YEAR = '(?:19|20)\\d\\d';
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const ORDINAL = '\\d{1,2}(?:st|nd|rd|th)?';

const yearOf = (day: string) => Number(day.slice(0, 'YYYY'.length));
const monthOf = (day: string) => Number(day.slice('YYYY-'.length, 'YYYY-MM'.length));

/** The month that was so many days before a day. */
const monthDaysBefore = (day: string, count: number): string =>
  new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 'YYYY-MM'.length);

/** Days and quarters as months: `20 November 2026` and `2026-11-20` -> `2026-11`. Questions tell no days apart. */
const inMonths = (text: string): string =>
  text
    .replace(new RegExp(`\\b${ORDINAL}\\s+(?:of\\s+)?(${MONTH})[,\\s]+(${YEAR})\\b`, 'gi'), '$1 $2')
    .replace(new RegExp(`\\b(${MONTH})\\s+${ORDINAL},?\\s+(${YEAR})\\b`, 'gi'), '$1 $2')
    .replace(new RegExp(`(?<![\\w-])(${YEAR}-\\d\\d)-\\d\\d(?![\\w-])`, 'g'), '$1')
    .replace(new RegExp(`\\bq([1-4])[\\s/-]*(?:of\\s+)?(${YEAR})\\b`, 'gi'), (_, quarter: string, year: string) => {
      const first = 3 * Number(quarter) - 2;
      return `${monthText(Number(year), first)} to ${monthText(Number(year), first + 2)}`;
    });

const RELEASED = /\b(?:released?|launched|published|new|newest|latest|came out|announced|updated)\b/i;

/** A month without its year: the last that was, or one of the next that are, where something may still come. */
function withYear(text: string, today: string): string {
  const [year, current] = [yearOf(today), monthOf(today)];
  return text.replace(
    new RegExp(`\\b(since|in|after|before|until|from|during|by)\\s+(${MONTH})\\b(?![,\\s]+${YEAR})`, 'gi'),
    (_, before: string, name: string) => {
      const month = monthNamed(name.slice(0, 3).toLowerCase());
      const ahead = (month - current + 12) % 12;
      const isNext = ahead > 0 && ahead < 6 && /^(?:in|before|until|by)$/i.test(before) && !RELEASED.test(text);
      const past = month > current ? year - 1 : year;
      return `${before} ${monthText(isNext ? (month > current ? year : year + 1) : past, month)}`;
    },
  );
}

/** Weeks and days, which questions tell apart by their months alone: `last week` -> `since 2026-11`. */
function daysBack(text: string, today: string): string {
  const since = (days: number) => `since ${monthDaysBefore(today, days)}`;
  return text
    .replace(
      new RegExp(
        `(?:\\b(?:in|within|over|during|since)\\s+)?(?:the\\s+)?\\b(?:last|past|previous)\\s+(${COUNT})\\s+(day|week)s?\\b`,
        'gi',
      ),
      (_, count: string, unit: string) =>
        since(Math.min(figureOf(count.toLowerCase()), 600) * (unit.toLowerCase() === 'week' ? 7 : 1)),
    )
    .replace(
      /(?:\b(?:in|within|over|during|since)\s+)?(?:the\s+)?\b(this|current|last|past|previous)\s+week\b/gi,
      (_, which: string) => since(/^(?:this|current)$/i.test(which) ? 6 : 13),
    )
    .replace(/\b(today|yesterday)\b/gi, (all, which: string) => (RELEASED.test(text) ? since(/^y/i.test(which) ? 1 : 0) : all));
}

/** So many months before one. */
const monthsBefore = (month: string, count: number): string => Array.from({ length: count }).reduce<string>(monthBefore, month);

/** The years and months that words count from the site's day: `last month` -> `2026-10`. */
export function daysInFigures(typed: string, today: string): string {
  const text = withYear(daysBack(inMonths(typed), today), today);
  const [year, month] = [yearOf(today), today.slice(0, 'YYYY-MM'.length)];
  const years: Readonly<Record<string, number>> = {
    this: year,
    current: year,
    last: year - 1,
    previous: year - 1,
    next: year + 1,
  };
  const back = (count: string, unit: string) =>
    `since ${monthsBefore(month, Math.min(figureOf(count.toLowerCase()), 120) * (unit.toLowerCase() === 'year' ? 12 : 1))}`;
  return text
    .replace(
      new RegExp(
        `(?:\\b(?:in|within|over|during|since)\\s+)?(?:the\\s+)?\\b(?:last|past|previous)\\s+(${COUNT})\\s+(month|year)s?\\b`,
        'gi',
      ),
      (_, count: string, unit: string) => back(count, unit),
    )
    .replace(/(?:\b(?:in|within|over|during)\s+)?(?:the\s+)?\bpast\s+(month|year)\b/gi, (_, unit: string) => back('1', unit))
    .replace(/\b(this|current|last|previous|next)\s+year\b/gi, (_, which: string) => String(years[which.toLowerCase()]))
    .replace(/\b(?:this|current)\s+month\b/gi, month)
    .replace(/\b(?:last|previous)\s+month\b/gi, monthBefore(month));
}
