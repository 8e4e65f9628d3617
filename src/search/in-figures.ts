/** What readers say in words, in figures: `this year`, `a dollar`, `top five`. Runs in the browser and in tests. */
import { COUNT, daysInFigures, figureOf, SMALL } from './days-in-figures.ts';
import { monthNamed } from './question-days.ts';

const MEASURE = 'dollars?|bucks?|cents?|thousand|million|billion';

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
    .replace(/\b(?:came|come|comes|coming) out\b/gi, 'released')
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
    .replace(/^\s*\d{1,3}\s+(?=(?:best|top)\b)/iu, '')
    .replace(new RegExp(`\\b(top|best)\\s+(?:\\d{1,3}|${SMALL.join('|')})(?=\\s+\\p{L}|\\s*$)`, 'giu'), '$1');
