/** What a question asks for, in each kind of entry: "open models with 200k context under $1". Runs in the browser and in tests. */
import { askedBy, chosenOf, denied, goesOn, withOr, type Asked } from './asked.ts';
import type { QuestionWords, WordMeaning } from './question-index.ts';
import { isSamePhrase } from './words-meant.ts';
import { factsOfAmounts, isAmountWord, isUsedWord, ofKind, rangeOf, type AskedRange } from './question-amounts.ts';
import { questionParts, type MeaningsPart, type Part } from './question-parts.ts';

/** A question as one kind understands it. */
export interface Question {
  readonly kind: number;
  readonly asked: readonly Asked[];
  readonly ranges: readonly AskedRange[];
  readonly category: string | undefined;
  readonly order:
    | {
        readonly fact: string;
        readonly isDown: boolean;
        /** After a comma: `cheapest first`. */
        readonly phrase: string;
      }
    | undefined;
  /** That something of it is not recorded, in a sentence. */
  readonly note: string | undefined;
  /** Words that mean nothing in this kind, those side by side together. */
  readonly unknown: readonly string[];
  /** Words such as `price`, beside which there is no amount. */
  readonly loose: readonly string[];
  /** Words that ask for something in another kind alone, where a category of this one is named: `local vector database`. */
  readonly foreign: readonly string[];
}

/** A question in the making. `undefined` in place of one: a part of it means nothing in the kind. */
type Draft = { -readonly [Key in keyof Question]: Question[Key] };

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
  const { wish, phrase, note } = first;
  const own = isNot ? denied(wish, draft.kind, text, index) : undefined;
  if (isNot && (own === undefined || goesOn(next, draft.kind))) return false;
  const more = own === undefined ? askedBy(meanings, text) : [own];
  const [one] = more;
  if (isOr && (one === undefined || more.length > 1)) return wish.type === 'kind';
  if (note !== undefined) draft.note = note;
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

/** `model` beside a category of repositories asks for no such thing. */
const namesKind = ({ meanings }: MeaningsPart) => meanings.some(({ wish }) => wish.type === 'kind');

/** Whether words ask for nothing in a kind of which a category is named, so that they can be left out of its answer. */
function isForeign(part: Part, kind: number, parts: readonly Part[], fact: string | undefined): boolean {
  const isUsed = part.type === 'meanings' ? part.isNot || ofKind(part, kind).length > 0 || namesKind(part) : fact !== undefined;
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
    // What is not recorded of another kind is not recorded here either, and nothing stands in for it.
    const notes = part.type === 'meanings' ? part.meanings.flatMap(({ note }) => note ?? []) : [];
    draft.note ??= notes[0]?.replace(/;.*$/, '.');
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

/** Who types no more than `context window` or `stars` wants the best of it first; of a `token price` the price. */
function orderedBy({ loose, ...draft }: Draft, { meanings }: QuestionWords): Question | undefined {
  if (draft.unknown.length + draft.foreign.length > 0) return undefined;
  const own = meanings.filter(({ kind }) => kind === draft.kind);
  const facts = loose.flatMap((word) =>
    own
      .flatMap(({ wish, words }) => (wish.type === 'amount' && words.some((one) => isSamePhrase(one, word)) ? wish : []))
      .slice(0, 1),
  );
  const fact = facts.find(({ isMoney }) => isMoney) ?? facts[0];
  const order = own.find(({ wish }) => wish.type === 'order' && wish.fact === fact?.fact && wish.isDown !== fact.isMoney);
  if (order?.wish.type !== 'order') return undefined;
  return { ...draft, loose: [], order: { fact: order.wish.fact, isDown: order.wish.isDown, phrase: order.phrase } };
}

/** A question as `kind` understands it; `undefined` when a part of it means nothing there, or nothing is asked. */
function questionOf(parts: readonly Part[], kind: number, index: QuestionWords): Question | undefined {
  const draft: Draft = {
    kind,
    asked: [],
    ranges: [],
    category: undefined,
    order: undefined,
    note: undefined,
    unknown: [],
    loose: [],
    foreign: [],
  };
  const facts = factsOfAmounts(parts, kind, index);
  if (!parts.every((_, at) => addPart(draft, parts, at, facts, index))) return undefined;
  const asksFor = [draft.category, draft.order, draft.note, ...draft.asked, ...draft.ranges].some((one) => one !== undefined);
  return asksFor ? draft : orderedBy(draft, index);
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
