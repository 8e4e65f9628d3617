/** Which facts the amounts of a question are of, and what they ask of these. */
import type { QuestionWords, WordMeaning } from './question-index.ts';
import { SCALE } from './question-numbers.ts';
import type { AmountPart, Part } from './question-parts.ts';
import type { AmountSegment } from './question-segments.ts';
import { isYear, monthAfter, monthBefore } from './question-days.ts';

/** What is asked of an amount, or of a day; an empty end is open. */
export interface AskedRange {
  readonly fact: string;
  readonly from: string;
  readonly to: string;
  readonly isMoney: boolean;
  /** The ends are years, or months such as 2026-01. */
  readonly isDay: boolean;
  /** What the ends are counted in, as in 70 billion; empty for what is counted one by one. */
  readonly unit: string;
  /** Nothing but a number says how much: `5 context`. */
  readonly isBare: boolean;
  /** As it was typed. */
  readonly text: string;
}

/** The meanings that a part has in a kind. */
export const ofKind = (part: Part | undefined, kind: number): readonly WordMeaning[] =>
  part?.type === 'meanings' ? part.meanings.filter((meaning) => meaning.kind === undefined || meaning.kind === kind) : [];

const isDayOf = ({ month, isBare, value, until = value }: AmountSegment) =>
  month !== undefined || (isBare && isYear(value) && isYear(until));

/** `70b` and `500m`: in figures nobody writes what is counted in billions. */
const isLarge = ({ isBare, isMoney, value }: AmountSegment) => !isBare && !isMoney && value >= 1e6;

/** The fact of those words that an amount can be of: a year is of a day, or any count; a month of a day alone. */
function factAmong(meanings: readonly WordMeaning[], amount: AmountSegment): string | undefined {
  const fits = ({ wish }: WordMeaning) =>
    wish.type === 'amount' &&
    (wish.unit === undefined || isLarge(amount)) &&
    (wish.isYear === true ? isDayOf(amount) : wish.isMoney === amount.isMoney && amount.month === undefined);
  return meanings.flatMap((meaning) => (fits(meaning) && meaning.wish.type === 'amount' ? meaning.wish.fact : []))[0];
}

/** The fact that amounts are of which no word is beside: of money, of days, and of `70b`. */
function usualFact(kind: number, amount: AmountSegment, { meanings }: QuestionWords): string | undefined {
  const own = meanings.filter((meaning) => meaning.kind === kind);
  if (amount.isMoney)
    return factAmong(
      own.filter(({ words }) => words.includes('$')),
      amount,
    );
  // As with money: `128k` is of the fact that has `k` among its words.
  const counted = factAmong(
    own.filter(({ words }) => words.includes('k')),
    amount,
  );
  if (counted !== undefined && /\d[km]\+?$/i.test(amount.text)) return counted;
  const isUsual = ({ wish }: WordMeaning) =>
    wish.type === 'amount' &&
    (isDayOf(amount) ? wish.isYear === true : wish.unit === 'billion' && /\d[bt]\+?$/i.test(amount.text));
  // Of several days that one by which entries can be put in order: `newest`.
  const isOrdered = ({ wish }: WordMeaning) =>
    wish.type === 'amount' && own.some((other) => other.wish.type === 'order' && other.wish.fact === wish.fact);
  const usual = own.filter(isUsual);
  return factAmong([...usual.filter(isOrdered), ...usual], amount);
}

/** Whether two amounts can be of the same fact, and there is a usual one for them. */
const isAlike = (one: Part | undefined, other: Part | undefined): boolean =>
  one?.type === 'amount' && other?.type === 'amount' && one.amount.isMoney && other.amount.isMoney;

/** The facts of the amounts that words name: a word before an amount that is no other's, or one after it. */
function namedFacts(parts: readonly Part[], kind: number): Map<number, string> {
  const [facts, taken] = [new Map<number, string>(), new Set<number>()];
  for (const [at, part] of parts.entries()) {
    const factAt = (place: number) =>
      part.type === 'amount' && !taken.has(place) ? factAmong(ofKind(parts[place], kind), part.amount) : undefined;
    // Of several words after it the last says most: "$1 per million output".
    const end = parts.findIndex((_, place) => place > at && factAt(place) === undefined);
    const last = (end < 0 ? parts.length : end) - 1;
    const next = parts[last + 1]?.type === 'amount' ? at + 1 : last;
    // "Under $1 with output up to $5": the word belongs to the amount after it, which has no other.
    const isOfNext = factAt(at + 3) === undefined && factAt(at + 1) !== undefined && isAlike(part, parts[at + 2]);
    const place = [at - 1, ...(isOfNext ? [] : [next])].find((one) => factAt(one) !== undefined);
    if (place === undefined) continue;
    facts.set(at, factAt(place) ?? '');
    taken.add(place);
  }
  return facts;
}

/** The facts of the amounts of a question, by their places: of a word beside it, else of an amount beside it, else the usual one. */
export function factsOfAmounts(parts: readonly Part[], kind: number, index: QuestionWords): ReadonlyMap<number, string> {
  const named = namedFacts(parts, kind);
  const all = parts.map((part, at) => {
    if (part.type !== 'amount' || named.has(at)) return named.get(at);
    const beside = [at + 1, at - 1].find((place) => {
      const other = parts[place];
      return other?.type === 'amount' && other.amount.isMoney === part.amount.isMoney && named.has(place);
    });
    return beside === undefined ? usualFact(kind, part.amount, index) : named.get(beside);
  });
  return new Map(all.flatMap((fact, at) => (fact === undefined ? [] : [[at, fact] as const])));
}

/** Whether a part says something only beside an amount, as `price` and `context` do. */
export const isAmountWord = (part: Part | undefined, kind: number): boolean => {
  const meanings = ofKind(part, kind);
  return meanings.length > 0 && meanings.every(({ wish }) => wish.type === 'amount');
};

/** Whether a word for amounts belongs to an amount or an order: beside it, or beside others that do. */
export function isUsedWord(parts: readonly Part[], at: number, kind: number, facts: ReadonlyMap<number, string>): boolean {
  const leads = (step: number): boolean => {
    const place = at + step;
    const hasOrder = ofKind(parts[place], kind).some(({ wish }) => wish.type === 'order');
    if (facts.has(place) || hasOrder) return true;
    return isAmountWord(parts[place], kind) && isUsedTowards(place, step);
  };
  const isUsedTowards = (from: number, step: number): boolean => {
    const place = from + step;
    return facts.has(place) || (isAmountWord(parts[place], kind) && isUsedTowards(place, step));
  };
  return leads(-1) || leads(1);
}

/** The ends of days: `before 2025` ends with 2024. */
function daysOf({ value, until, untilMonth, month, bound }: AmountSegment): Pick<AskedRange, 'from' | 'to'> {
  const own = month ?? String(value);
  if (until !== undefined) return { from: own, to: untilMonth ?? String(until) };
  if (bound === 'atLeast') return { from: own, to: '' };
  if (bound === 'atMost') return { from: '', to: own };
  if (bound === 'over') return { from: month === undefined ? String(value + 1) : monthAfter(month), to: '' };
  if (bound === 'under') return { from: '', to: month === undefined ? String(value - 1) : monthBefore(month) };
  return { from: own, to: own };
}

/** The ends of amounts: of money alone the most, of what is counted in a unit that very size, of any other amount the least. */
function endsOf({ value, until, bound, isMoney }: AmountSegment, isSize: boolean): Pick<AskedRange, 'from' | 'to'> {
  if (isSize && bound === undefined && until === undefined) return { from: String(value), to: String(value) };
  if (until !== undefined) return { from: String(value), to: String(until) };
  const isMost = bound === undefined ? isMoney : bound === 'atMost' || bound === 'under';
  return isMost ? { from: '', to: String(value) } : { from: String(value), to: '' };
}

const inUnit = (amount: AmountSegment, scale: number): AmountSegment => ({
  ...amount,
  value: amount.value / scale,
  ...(amount.until === undefined ? {} : { until: amount.until / scale }),
});

/** What an amount asks of a fact. */
export function rangeOf({ amount, text }: AmountPart, fact: string, { meanings }: QuestionWords): AskedRange {
  const wishes = meanings.flatMap(({ wish }) => (wish.type === 'amount' && wish.fact === fact ? wish : []));
  const { isYear: isDay = false, unit = '' } = wishes[0] ?? {};
  const { isMoney, isBare, bound } = amount;
  const counted = inUnit(amount, SCALE.get(unit) ?? 1);
  return {
    fact,
    isMoney,
    isDay,
    unit,
    text,
    isBare: isBare && bound === undefined,
    ...(isDay ? daysOf(amount) : endsOf(counted, unit !== '')),
  };
}
