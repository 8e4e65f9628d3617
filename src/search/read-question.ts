/** What a question asks for, in each kind of entry: "open models with 200k context under $1". Runs in the browser and in tests. */
import type { QuestionWords, Wish, WordMeaning } from './question-index.ts';
import { normalizeName } from '../text/normalize-name.ts';
import { inSentence } from '../views/in-sentence.ts';
import { singular } from './name-key.ts';
import { EMPTY_WORDS } from './content-words.ts';
import { questionSegments, type Bound, type Segment } from './question-segments.ts';

interface Amount {
  readonly type: 'amount';
  readonly value: number;
  readonly isMoney: boolean;
  readonly bound: Bound | undefined;
}

/** A part of a question that was understood: everything that its words can mean, or an amount. */
type Part = { readonly type: 'meanings'; readonly meanings: readonly WordMeaning[] } | Amount;

/** A question as one kind understands it. */
export interface Question {
  readonly kind: number;
  readonly values: readonly { readonly fact: string; readonly value: string; readonly phrase: string }[];
  readonly ranges: readonly {
    readonly fact: string;
    readonly bound: Bound;
    readonly amount: number;
    readonly isMoney: boolean;
    /** The amount is a year, and the fact a day. */
    readonly isYear: boolean;
  }[];
  readonly makers: readonly string[];
  readonly capabilities: readonly { readonly id: string; readonly phrase: string }[];
  readonly category: string | undefined;
  readonly order: { readonly fact: string; readonly isDown: boolean } | undefined;
  /** What is asked for, after a plural: `that read images`. */
  readonly phrases: readonly string[];
  /** The order, after a comma: `cheapest first`. */
  readonly orderPhrase: string | undefined;
}

const MOST_WORDS = 5;

const phraseKey = (words: string) => normalizeName(words).split(' ').map(singular).join(' ');

const tables = new WeakMap<QuestionWords, ReadonlyMap<string, readonly WordMeaning[]>>();

/** The names of categories and capabilities as words that ask for them: of `Image models` also `image`, since `models` says nothing. */
function meaningsOfTerms({ terms, meanings }: QuestionWords): WordMeaning[] {
  const kindWords = meanings.flatMap(({ wish, words }) => (wish.type === 'kind' ? words.map(phraseKey) : []));
  const short = (words: string) =>
    kindWords.flatMap((word) => (words.endsWith(` ${word}`) ? words.slice(0, -word.length - 1) : []));
  return terms.flatMap(({ type, id, names, kind }): WordMeaning[] => {
    const words = names.map(phraseKey);
    if (type === 'category' && kind !== undefined)
      return [{ words: [...words, ...words.flatMap(short)], kind, wish: { type, id }, phrase: '' }];
    return type === 'capability' ? [{ words, wish: { type, id }, phrase: `with ${inSentence(names[0] ?? '')}` }] : [];
  });
}

/** All meanings by their words, each in the singular. */
function tableOf(index: QuestionWords): ReadonlyMap<string, readonly WordMeaning[]> {
  const before = tables.get(index);
  if (before !== undefined) return before;
  const table = new Map<string, WordMeaning[]>();
  for (const meaning of [...index.meanings, ...meaningsOfTerms(index)])
    for (const key of new Set(meaning.words.map(phraseKey))) table.set(key, [...(table.get(key) ?? []), meaning]);
  tables.set(index, table);
  return table;
}

/** The longest words from a place on that mean something, and how many they are. */
function longestAt(segments: readonly Segment[], at: number, table: ReturnType<typeof tableOf>) {
  for (let length = MOST_WORDS; length > 0; length -= 1) {
    const words = segments.slice(at, at + length).flatMap((segment) => (segment.type === 'bound' ? [] : segment.word));
    const meanings = words.length === length ? table.get(words.join(' ')) : undefined;
    if (meanings !== undefined) return { meanings, length };
  }
  return undefined;
}

/** The parts of a question, and how many of its words mean nothing here. */
function partsOf(text: string, index: QuestionWords): { readonly parts: readonly Part[]; readonly unknown: number } {
  const [segments, table] = [questionSegments(text), tableOf(index)];
  const parts: Part[] = [];
  let [unknown, pending]: [number, Bound | undefined] = [0, undefined];
  for (let at = 0; at < segments.length; at += 1) {
    const segment = segments[at];
    const found = longestAt(segments, at, table);
    if (found !== undefined) {
      parts.push({ type: 'meanings', meanings: found.meanings });
      at += found.length - 1;
    } else if (segment?.type === 'bound') pending = segment.bound;
    else if (segment?.type === 'amount') {
      parts.push({ ...segment, bound: segment.bound ?? pending });
      pending = undefined;
    } else if (segment !== undefined && !EMPTY_WORDS.has(segment.word)) unknown += 1;
  }
  return { parts, unknown };
}

const ofKind = (part: Part | undefined, kind: number): readonly WordMeaning[] =>
  part?.type === 'meanings' ? part.meanings.filter((meaning) => meaning.kind === undefined || meaning.kind === kind) : [];

const amountFact = (meanings: readonly WordMeaning[], isMoney: boolean): string | undefined =>
  meanings.flatMap(({ wish }) => (wish.type === 'amount' && wish.isMoney === isMoney ? wish.fact : []))[0];

/** The fact whose amount stands at a place: that of the word after it, or before it; of money the one that is counted in money. */
function factOfAmount(parts: readonly Part[], at: number, kind: number, index: QuestionWords): string | undefined {
  const part = parts[at];
  if (part?.type !== 'amount') return undefined;
  const beside = [parts[at + 1], parts[at - 1]].map((one) => amountFact(ofKind(one, kind), part.isMoney));
  const money = index.meanings.filter((meaning) => meaning.kind === kind && meaning.words.includes('$'));
  return beside.find((fact) => fact !== undefined) ?? amountFact(part.isMoney ? money : [], true);
}

/** Whether an amount of a fact is a year. */
const isYearOf = (fact: string, { meanings }: QuestionWords) =>
  meanings.some(({ wish }) => wish.type === 'amount' && wish.fact === fact && wish.isYear === true);

/** What an amount asks of a fact: a year alone is that year, money alone the most, and any other amount the least. */
function rangesOf({ value, isMoney, bound }: Amount, fact: string, index: QuestionWords): Question['ranges'] {
  const isYear = isYearOf(fact, index);
  const bounds: readonly Bound[] = isYear ? ['atLeast', 'atMost'] : [isMoney ? 'atMost' : 'atLeast'];
  return (bound === undefined ? bounds : [bound]).map((one) => ({ fact, bound: one, amount: value, isMoney, isYear }));
}

const wishesOf = <T extends Wish['type']>(meanings: readonly WordMeaning[], type: T) =>
  meanings.flatMap(({ wish, phrase }) => (wish.type === type ? [{ wish: wish as Extract<Wish, { type: T }>, phrase }] : []));

/** A question as `kind` understands it; `undefined` when a part of it means nothing there, or nothing is asked. */
function questionOf(parts: readonly Part[], kind: number, index: QuestionWords): Question | undefined {
  const chosen: WordMeaning[] = [];
  const ranges: Question['ranges'][number][] = [];
  for (const [at, part] of parts.entries()) {
    if (part.type === 'amount') {
      const fact = factOfAmount(parts, at, kind, index);
      if (fact === undefined) return undefined;
      ranges.push(...rangesOf(part, fact, index));
    } else {
      const meanings = ofKind(part, kind);
      const meaning = meanings.find(({ wish }) => wish.type !== 'amount') ?? meanings[0];
      if (meaning === undefined) return undefined;
      chosen.push(meaning);
    }
  }
  const asked = chosen.filter(({ wish }) => !['amount', 'kind'].includes(wish.type));
  if (asked.length + ranges.length === 0) return undefined;
  const [order] = wishesOf(chosen, 'order');
  return {
    kind,
    values: wishesOf(chosen, 'value').map(({ wish, phrase }) => ({ ...wish, phrase })),
    ranges,
    makers: wishesOf(chosen, 'makers').flatMap(({ wish }) => wish.makers),
    capabilities: wishesOf(chosen, 'capability').map(({ wish, phrase }) => ({ id: wish.id, phrase })),
    category: wishesOf(chosen, 'category')[0]?.wish.id,
    order: order?.wish,
    phrases: [...new Set(asked.filter(({ wish }) => !['order', 'category'].includes(wish.type)).map(({ phrase }) => phrase))],
    orderPhrase: order?.phrase,
  };
}

/** What a text asks for in each kind that understands all of it. `isWhole` = no word of it was left over. */
export function readQuestion(
  text: string,
  index: QuestionWords,
): { readonly questions: readonly Question[]; readonly isWhole: boolean } {
  const { parts, unknown } = partsOf(text, index);
  const questions = index.kinds.flatMap((_, kind) => questionOf(parts, kind, index) ?? []);
  return { questions, isWhole: unknown === 0 };
}
