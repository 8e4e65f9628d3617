/** What readers say in words, in figures: `this year`, `a dollar`, `top five`. Runs in the browser and in tests. */
import { monthBefore, monthNamed } from './question-days.ts';

const SMALL = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

const figureOf = (word: string): number => (/^an?$/.test(word) ? 1 : SMALL.indexOf(word) + 1 || Number(word));

const COUNT = `an?|\\d+|${SMALL.join('|')}`;
const MEASURE = 'dollars?|bucks?|cents?|thousand|million|billion';

/** So many months before one. */
const monthsBefore = (month: string, count: number): string => Array.from({ length: count }).reduce<string>(monthBefore, month);

/** The years and months that words count from the site's day: `last month` -> `2026-10`. A week is less than questions tell apart. */
function daysInFigures(text: string, today: string): string {
  const [year, month] = [Number(today.slice(0, 4)), today.slice(0, 'YYYY-MM'.length)];
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

const DAY = /(?:(\p{L}{3,9})\s+)?(?:19|20)\d\d(?:-\d\d)?(?![\d-])/u.source;

const isDay = (month: string | undefined): boolean => month === undefined || monthNamed(month.toLowerCase()) > 0;

/** What is from a year is of that year, and not of any later one, unless it is said: `from 2025 on`, `from 2024 to 2025`. */
function fromDays(text: string): string {
  return text
    .replace(new RegExp(`\\b(?:from\\s+)?(${DAY})\\s+(?:on|onwards?|forwards?)\\b`, 'giu'), (all, day: string, month?: string) =>
      isDay(month) ? `since ${day}` : all,
    )
    .replace(
      new RegExp(`\\bfrom\\s+(${DAY})(?!\\s*(?:to|until|till|through|[-–—])(?!\\p{L}))`, 'giu'),
      (all, day: string, month?: string) => (isDay(month) ? `in ${day}` : all),
    );
}

/** Amounts in words before what they are counted in, and a million of tokens that nothing stands before. */
const amountsInFigures = (text: string): string =>
  text
    .replace(/\bhalf an?\s+(?=dollar|million)/gi, '0.5 ')
    .replace(
      new RegExp(`\\b(${COUNT})\\s+(?=(?:${MEASURE})\\b)`, 'gi'),
      (_, count: string) => `${figureOf(count.toLowerCase())} `,
    )
    .replace(/(\$\s?[\d.,]+)\s+in\b(?=.{0,8}\$\s?[\d.,]+\s+out\b)/gi, '$1 input')
    .replace(/(?<![\d.,]\s*|\bper\s+)\bmillion[\s-]+(?=tokens?\b)/gi, '1 million ');

/** A text with days and amounts in figures, as seen from the site's day. */
export const inFigures = (text: string, today: string): string => fromDays(daysInFigures(amountsInFigures(text), today));

/** A text without how many of the best are asked for, since lists have them all, and without short forms: `what's in the top 5` -> `what is in the top`. */
export const withoutCount = (text: string): string =>
  text
    .replace(/\b(what|who|which|that|there|it)['’]s\b/giu, '$1 is')
    .replace(new RegExp(`\\b(top|best)\\s+(?:\\d{1,3}|${SMALL.join('|')})(?=\\s+\\p{L})`, 'giu'), '$1');
