/** A question as one line says it back: `Chat models that read images, with price up to $1, cheapest first`. */
import type { AskedRange } from './question-amounts.ts';
import type { QuestionIndex } from './question-index.ts';
import { writtenDay } from './question-days.ts';
import type { Question } from './read-question.ts';

function writtenAmount(amount: string, isMoney: boolean): string {
  const least = isMoney && !Number.isInteger(Number(amount)) ? 2 : 0;
  const digits = Number(amount).toLocaleString('en-US', { minimumFractionDigits: least, maximumFractionDigits: 6 });
  return isMoney ? `$${digits}` : digits;
}

function dayPhrase(fact: string, from: string, to: string): string {
  // "Released" follows a plural by itself, "knowledge cutoff" does not.
  const label = fact.endsWith('ed') ? fact : `with ${fact}`;
  if (from === to) return `${label} in ${writtenDay(from)}`;
  if (to === '') return `${label} in ${writtenDay(from)} or later`;
  return from === '' ? `${label} up to ${writtenDay(to)}` : `${label} from ${writtenDay(from)} to ${writtenDay(to)}`;
}

function rangePhrase({ fact, from, to, isMoney, isDay, unit }: AskedRange, labels: QuestionIndex['labels']): string {
  const label = labels[fact] ?? fact;
  if (isDay) return dayPhrase(label, from, to);
  const written = (amount: string) => [writtenAmount(amount, isMoney), unit].join(' ').trim();
  if (to === '') return `with ${label} of at least ${written(from)}`;
  const most = written(to);
  if (from === to) return `with ${label} of ${most}`;
  return `with ${label} ${from === '' ? `up to ${most}` : `of ${writtenAmount(from, isMoney)} to ${most}`}`;
}

/** The question in words, after the plural of what is asked for. */
export function sentenceOf(
  { asked, ranges, order }: Question,
  named: string | undefined,
  labels: QuestionIndex['labels'],
  plural: string,
): string {
  const phrases = [
    ...(named === undefined ? [] : [`with “${named}” in the name`]),
    ...new Set(asked.map(({ phrase }) => phrase)),
    ...ranges.map((range) => rangePhrase(range, labels)),
  ];
  const what = phrases.length === 0 ? plural : `${plural} ${phrases.join(' and ')}`;
  return order === undefined ? what : `${what}, ${order.phrase}`;
}
