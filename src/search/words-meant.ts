/** What words of a question mean together. */
import { normalizeName } from '../text/normalize-name.ts';
import { inSentence } from '../views/in-sentence.ts';
import { singular } from './name-key.ts';
import type { QuestionWords, WordMeaning } from './question-index.ts';
import type { Segment } from './question-segments.ts';

const MOST_WORDS = 5;

/** Shorter words may be parts of others by chance. */
const LEAST_JOINED = 6;

const phraseKey = (words: string) => normalizeName(words).split(' ').map(singular).join(' ');

/** Whether two texts are the same words, in the singular or not. */
export const isSamePhrase = (one: string, two: string): boolean => phraseKey(one) === phraseKey(two);

const tables = new WeakMap<QuestionWords, ReadonlyMap<string, readonly WordMeaning[]>>();

/** The names of categories and capabilities as words that ask for them: of `Image models` also `image`, since `models` says nothing. */
function meaningsOfTerms({ terms, meanings }: QuestionWords): WordMeaning[] {
  const kindWords = meanings.flatMap(({ wish, words }) => (wish.type === 'kind' ? words.map(phraseKey) : []));
  // What is the whole name of one category is not short for another.
  const whole = new Set(terms.flatMap(({ type, names }) => (type === 'category' ? names.map(phraseKey) : [])));
  const short = (words: string) =>
    kindWords
      .flatMap((word) => (words.endsWith(` ${word}`) ? words.slice(0, -word.length - 1) : []))
      .filter((word) => !whole.has(word));
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
  // `open ai`, `opensource`: spaces make no difference in a word that is long enough to be no other.
  for (const [key, meanings] of table) {
    const joined = `=${key.replaceAll(' ', '')}`;
    if (!key.startsWith('=') && joined.length > LEAST_JOINED && !table.has(joined)) table.set(joined, meanings);
  }
  tables.set(index, table);
  return table;
}

/** The longest words from a place on that mean something, and how many segments they are. */
export function longestAt(segments: readonly Segment[], at: number, index: QuestionWords) {
  const table = tableOf(index);
  for (let length = MOST_WORDS; length > 0; length -= 1) {
    const words = segments.slice(at, at + length).map(({ word }) => word);
    const text = words.join(' ');
    const meanings = words.length === length ? (table.get(text) ?? table.get(`=${words.join('')}`)) : undefined;
    if (meanings !== undefined) return { meanings, length, text };
  }
  return undefined;
}
