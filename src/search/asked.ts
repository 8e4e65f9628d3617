/** What the words of a question ask for, one thing after the other. */
import type { QuestionWords, Wish, WordMeaning } from './question-index.ts';
import { ofKind } from './question-amounts.ts';
import type { Part } from './question-parts.ts';

/** One thing that entries must have. */
export type Asked = {
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

type Value = Extract<Asked, { type: 'values' }>;

/** The answer that `without` asks for: of what is yes or no, the other one. */
export function denied(wish: Wish, kind: number, text: string, { meanings, labels }: QuestionWords): Value | undefined {
  if (wish.type !== 'value' || wish.values.join() !== 'yes') return undefined;
  const isNo = ({ wish: own, kind: its }: WordMeaning) =>
    its === kind && own.type === 'value' && own.fact === wish.fact && own.values.join() === 'no';
  const phrase = meanings.find(isNo)?.phrase ?? `without ${labels[wish.fact] ?? wish.fact}`;
  return { type: 'values', fact: wish.fact, values: ['no'], phrase, text: `no ${text}` };
}

/** What the words of a part ask for besides orders and categories; values of several facts that have the same words all count. */
export function askedBy(meanings: readonly WordMeaning[], text: string): readonly Asked[] {
  return meanings.flatMap(({ wish, phrase }): Asked[] => {
    if (wish.type === 'value') return [{ ...wish, type: 'values', phrase, text }];
    if (wish.type === 'makers') return [{ type: 'makers', makers: wish.makers, phrase, text }];
    return wish.type === 'capability' ? [{ type: 'capability', id: wish.id, phrase, text }] : [];
  });
}

const isSameFact = (a: Asked | undefined, b: Asked): boolean =>
  a?.type === b.type && (a.type !== 'values' || b.type !== 'values' || a.fact === b.fact);

/** `a, b or c` of one fact is one of the three. `undefined`: one of two different things cannot be asked for. */
export function withOr(asked: readonly Asked[], more: Asked): readonly Asked[] | undefined {
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
export function chosenOf(meanings: readonly WordMeaning[]): readonly WordMeaning[] {
  const own = meanings.filter(({ wish }) => wish.type !== 'amount');
  return own[0]?.wish.type === 'value' ? own.filter(({ wish }) => wish.type === 'value') : own.slice(0, 1);
}

/** Whether something comes after what is denied that may be denied as well: `without this and that`. */
export const goesOn = (next: Part | undefined, kind: number) =>
  chosenOf(ofKind(next, kind)).some(({ wish }) => ['value', 'makers', 'capability'].includes(wish.type));
