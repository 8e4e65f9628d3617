/**
 * How far two shown values lie apart, in words that a reader can use: "2.5 × cheaper", "8 months newer".
 * Computed from the values as shown, so that the words and the figures cannot disagree.
 */
import type { FactValue } from '../../schemas/index.ts';
import type { SideName } from './best-side.ts';
import type { Row, RowSubject } from './compare-rows.ts';
import { comparable } from './displayed.ts';

export interface RelativeDifference {
  /** The side that the words stand with. */
  readonly side: SideName;
  readonly text: string;
}

/** Ratios below this read as equal, and nothing is said. */
const SMALLEST_RATIO = 1.1;
const DAYS_PER_MONTH = 365.25 / 12;

/** `2.46` -> `2.5`, `12.3` -> `12`. */
const short = (value: number) => String(value < 10 ? Number(value.toFixed(1)) : Math.round(value));

/** How many times `low` goes into `high`: `2.5 ×`, at most `over 1,000 ×`; `undefined` below 1.1, or when `low` is 0. */
export function times(low: number, high: number): string | undefined {
  if (low <= 0 || high / low < SMALLEST_RATIO) return undefined;
  return `${high / low >= 1000 ? 'over 1,000' : short(high / low)} ×`;
}

function ratio(subject: RowSubject, a: number, b: number): RelativeDifference | undefined {
  const ratio = times(Math.min(a, b), Math.max(a, b));
  if (ratio === undefined) return undefined;
  if (subject.type === 'usd') return { side: a < b ? 'a' : 'b', text: `${ratio} cheaper` };
  return { side: a > b ? 'a' : 'b', text: `${ratio} as ${subject.type === 'tokens' ? 'long' : 'many'}` };
}

/** Results of one benchmark differ by points of its own unit: a ratio of two percentages says nothing. */
function points({ decimals = 0, better }: RowSubject, a: number, b: number): RelativeDifference | undefined {
  const gap = Math.abs(a - b);
  if (gap === 0) return undefined;
  const isA = a > b === (better !== 'lower');
  return { side: isA ? 'a' : 'b', text: `by ${gap.toFixed(decimals)}` };
}

function age(a: string, b: string): RelativeDifference | undefined {
  const days = Math.abs(Date.parse(`${a}T00:00:00Z`) - Date.parse(`${b}T00:00:00Z`)) / 86_400_000;
  if (!Number.isFinite(days) || days < 1) return undefined;
  const months = Math.round(days / DAYS_PER_MONTH);
  const count = (value: number | string, word: string) => `${value} ${word}${value === 1 || value === '1' ? '' : 's'}`;
  const text = days < 45 ? count(days, 'day') : months < 24 ? count(months, 'month') : count(short(months / 12), 'year');
  return { side: a > b ? 'a' : 'b', text: `${text} later` };
}

function between(subject: RowSubject, a: FactValue, b: FactValue): RelativeDifference | undefined {
  const [left, right] = [comparable(subject, a), comparable(subject, b)];
  if (typeof left === 'string' && typeof right === 'string') return age(left, right);
  if (typeof a !== 'number' || typeof b !== 'number' || typeof left !== 'number' || typeof right !== 'number') return undefined;
  return subject.group === 'benchmarks' ? points(subject, left, right) : ratio(subject, left, right);
}

/** The difference of a row of two, or `undefined` where a value is unknown, words do not apply, or the values are as good as equal. */
export function relativeDifference({ subject, cells, incomparable }: Row): RelativeDifference | undefined {
  const [a, b, third] = cells;
  if (third !== undefined || incomparable !== undefined) return undefined;
  return a?.state === 'known' && b?.state === 'known' ? between(subject, a.value, b.value) : undefined;
}
