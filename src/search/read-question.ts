/** What a question asks for, in each kind of entry: "open models with 200k context under $1". Runs in the browser and in tests. */
import type { QuestionWords, Wish, WordMeaning } from './question-index.ts';
import { factsOfAmounts, isAmountWord, isUsedWord, ofKind, rangeOf, type AskedRange } from './question-amounts.ts';
import { questionParts, type MeaningsPart, type Part } from './question-parts.ts';

/** One thing that entries must have. */
type Asked = {
  /** After a plural: `that read images`. */
  readonly phrase: string;
  /** As it was typed. */
  readonly text: string;
} & (
  | {
      readonly type: 'values';
      readonly fact: string;
      /** One of them is enough. */ readonly values: readonly string[];
      readonly isGone?: true;
    }
  | { readonly type: 'makers'; readonly makers: readonly string[] }
  | { readonly type: 'capability'; readonly id: string }
);

/** A question as one kind understands it. */
export interface Question {
  readonly kind: number;
  readonly asked: readonly Asked[];
  readonly ranges: readonly AskedRange[];
  readonly category: string | undefined;
  readonly order:
    | { readonly fact: string; readonly isDown: boolean; /** After a comma: `cheapest first`. */ readonly phrase: string }
    | undefined;
  /** Words that mean nothing in this kind, those side by side together. */
  readonly unknown: readonly string[];
  /** Words such as `price`, beside which there is no amount. */
  readonly loose: readonly string[];
  /** Words that ask for something in another kind alone, where a category of this one is named: `local vector database`. */
  readonly foreign: readonly string[];
}

/** A question in the making. `undefined` in place of one: a part of it means nothing in the kind. */
type Draft = { -readonly [Key in keyof Question]: Question[Key] };

type Value = Extract<Asked, { type: 'values' }>;

/** The answer that `without` asks for: of what is yes or no, the other one. */
function denied(wish: Wish, kind: number, text: string, { meanings, labels }: QuestionWords): Value | undefined {
  if (wish.type !== 'value' || wish.values.join() !== 'yes') return undefined;
  const isNo = ({ wish: own, kind: its }: WordMeaning) =>
    its === kind && own.type === 'value' && own.fact === wish.fact && own.values.join() === 'no';
  const phrase = meanings.find(isNo)?.phrase ?? `without ${labels[wish.fact] ?? wish.fact}`;
  return { type: 'values', fact: wish.fact, values: ['no'], phrase, text: `no ${text}` };
}

/** What the words of a part ask for besides orders and categories; values of several facts that have the same words all count. */
function askedBy(meanings: readonly WordMeaning[], text: string): readonly Asked[] {
  return meanings.flatMap(({ wish, phrase }): Asked[] => {
    if (wish.type === 'value') return [{ ...wish, type: 'values', phrase, text }];
    if (wish.type === 'makers') return [{ type: 'makers', makers: wish.makers, phrase, text }];
    return wish.type === 'capability' ? [{ type: 'capability', id: wish.id, phrase, text }] : [];
  });
}

const isSameFact = (a: Asked | undefined, b: Asked): boolean =>
  a?.type === b.type && (a.type !== 'values' || b.type !== 'values' || a.fact === b.fact);

/** `a, b or c` of one fact is one of the three. `undefined`: one of two different things cannot be asked for. */
function withOr(asked: readonly Asked[], more: Asked): readonly Asked[] | undefined {
  const last = asked.at(-1);
  if (last === undefined || !isSameFact(last, more) || more.type === 'capability') return undefined;
  const same = [...asked.filter((one) => isSameFact(one, more)), more];
  const phrase = same.map((one) => one.phrase).join(' or ');
  const text = same.map((one) => one.text).join(' or ');
  const values = same.flatMap((one) => (one.type === 'values' ? one.values : []));
  const makers = same.flatMap((one) => (one.type === 'makers' ? one.makers : []));
  const others = asked.filter((one) => !same.includes(one));
  const gone = same.some((one) => one.type === 'values' && one.isGone === true) ? { isGone: true as const } : {};
  return [...others, more.type === 'makers' ? { ...more, makers, phrase, text } : { ...more, ...gone, values, phrase, text }];
}

/** What the words of a part say beside amounts: all values that they name, or else the first of their meanings. */
function chosenOf(meanings: readonly WordMeaning[]): readonly WordMeaning[] {
  const own = meanings.filter(({ wish }) => wish.type !== 'amount');
  return own[0]?.wish.type === 'value' ? own.filter(({ wish }) => wish.type === 'value') : own.slice(0, 1);
}

/** Whether something comes after what is denied that may be denied as well: `without this and that`. */
const goesOn = (next: Part | undefined, kind: number) =>
  chosenOf(ofKind(next, kind)).some(({ wish }) => ['value', 'makers', 'capability'].includes(wish.type));

/** Adds what words ask for; whether that can be asked for. */
function addMeanings(
  draft: Draft,
  { text, isOr, isNot }: MeaningsPart,
  next: Part | undefined,
  meanings: readonly WordMeaning[],
  index: QuestionWords,
): boolean {
  const [first] = meanings;
  if (first === undefined) return false;
  const { wish, phrase } = first;
  const own = isNot ? denied(wish, draft.kind, text, index) : undefined;
  if (isNot && (own === undefined || goesOn(next, draft.kind))) return false;
  const more = own === undefined ? askedBy(meanings, text) : [own];
  const [one] = more;
  if (isOr && (one === undefined || more.length > 1)) return wish.type === 'kind';
  const joined = isOr && one !== undefined ? withOr(draft.asked, one) : [...draft.asked, ...more];
  if (joined === undefined) return false;
  draft.asked = joined;
  if (wish.type === 'order') {
    if (draft.order === undefined) draft.order = { fact: wish.fact, isDown: wish.isDown, phrase };
    else draft.unknown = [...draft.unknown, text];
  }
  if (wish.type !== 'category') return true;
  if (draft.category !== undefined && draft.category !== wish.id) return false;
  draft.category = wish.id;
  return true;
}

/** Whether words ask for nothing in a kind of which a category is named, so that they can be left out of its answer. */
function isForeign(part: Part, kind: number, parts: readonly Part[], fact: string | undefined): boolean {
  const isUsed = part.type === 'meanings' ? part.isNot || ofKind(part, kind).length > 0 : fact !== undefined;
  const isWord = part.type === 'meanings' || (part.type === 'amount' && !part.amount.isBare);
  const namesCategory = (other: Part) => ofKind(other, kind).some(({ wish }) => wish.type === 'category');
  return isWord && !isUsed && !part.isOr && parts.some(namesCategory);
}

/** Adds a part; whether it can be asked for in the kind. */
function addPart(
  draft: Draft,
  parts: readonly Part[],
  at: number,
  facts: ReadonlyMap<number, string>,
  index: QuestionWords,
): boolean {
  const [part, before] = [parts[at], parts[at - 1]];
  const isLoose = part?.type === 'unknown' || (part?.type === 'meanings' && isAmountWord(part, draft.kind));
  if (part === undefined) return true;
  if (isForeign(part, draft.kind, parts, facts.get(at))) {
    draft.foreign = [...draft.foreign, part.text];
    return true;
  }
  if (part.isOr && part.type !== 'meanings')
    return part.type === 'unknown' && before?.type === 'unknown' && leave(draft, part.text);
  if (part.type === 'meanings' && isLoose) {
    if (!isUsedWord(parts, at, draft.kind, facts)) draft.loose = [...draft.loose, part.text];
    return true;
  }
  if (isLoose) return leave(draft, part.text);
  if (part.type === 'meanings') return addMeanings(draft, part, parts[at + 1], chosenOf(ofKind(part, draft.kind)), index);
  if (part.type !== 'amount') return false;
  const fact = facts.get(at);
  if (fact !== undefined) draft.ranges = [...draft.ranges, rangeOf(part, fact, index)];
  else if (!part.amount.isBare || part.amount.bound !== undefined) return false;
  // `qwen 3`: what is no amount is part of the name that begins with the maker.
  else
    leave(
      draft,
      ofKind(before, draft.kind).some(({ wish }) => wish.type === 'makers') ? `${before?.text ?? ''} ${part.text}` : part.text,
    );
  return true;
}

function leave(draft: Draft, text: string): true {
  draft.unknown = [...draft.unknown, text];
  return true;
}

/** A question as `kind` understands it; `undefined` when a part of it means nothing there, or nothing is asked. */
function questionOf(parts: readonly Part[], kind: number, index: QuestionWords): Question | undefined {
  const draft: Draft = {
    kind,
    asked: [],
    ranges: [],
    category: undefined,
    order: undefined,
    unknown: [],
    loose: [],
    foreign: [],
  };
  const facts = factsOfAmounts(parts, kind, index);
  if (!parts.every((_, at) => addPart(draft, parts, at, facts, index))) return undefined;
  const asksFor = draft.asked.length + draft.ranges.length > 0 || draft.category !== undefined || draft.order !== undefined;
  return asksFor ? draft : undefined;
}

export interface ReadQuestion {
  /** What the text asks for, in each kind that understands it. */
  readonly questions: readonly Question[];
  /** Whether it denies or counts what nobody here can answer: what is named in it is not what is looked for. */
  readonly isRefused: boolean;
}

/** Reads a text as a question. */
export function readQuestion(text: string, index: QuestionWords): ReadQuestion {
  const { parts, isRefused } = questionParts(text, index);
  const questions = index.kinds.flatMap((_, kind) => questionOf(parts, kind, index) ?? []);
  const isDenied = questions.length === 0 && parts.some((part) => part.type === 'meanings' && part.isNot);
  return { questions, isRefused: isRefused || isDenied };
}
