/** What a text may mean that holds more than a name, or another one: "price of gpt 5", "claude opus 4.8 for coding", "gpt 99". Runs in the browser and in tests. */
import { textsUndated } from './day-of-name.ts';
import { beginsWith, findNamed, findSpelt, hasNumbersOf, isCalled, wholeNamed, type Found } from './find-named.ts';
import { keysOf, type Named } from './named.ts';
import { contentWords, EMPTY_WORDS } from './content-words.ts';
import { nameKey, singular } from './name-key.ts';
import { ABOUT, AFTER_NAME, isVariant } from './variants.ts';
import { OF_MANY, vocabularyOf } from './vocabulary.ts';

/** `faster than` says of which thing something is asked, and is part of no name. */
const COMPARING = /(?<!\p{L})(?:\p{L}+er|worse|(?:more|less) \p{L}+)\s+than(?!\p{L})/giu;

/** All runs of words, the longest first, from the left. */
const runsOf = (words: readonly string[]): readonly string[] =>
  Array.from({ length: words.length }, (_, less) => words.length - less).flatMap((length) =>
    Array.from({ length: words.length - length + 1 }, (_, from) => words.slice(from, from + length).join(' ')),
  );

/** More words are no name. */
const MOST_WORDS = 8;

const hasLetters = (text: string) => /\p{L}/u.test(text);
const isNumber = (word: string) => /^\p{N}+$/u.test(word);

/** `gpt 6 3` -> `gpt 6`, `gpt`: an earlier version is nearer than any other. */
const withoutLastNumbers = (words: readonly string[]): readonly string[] =>
  isNumber(words.at(-1) ?? '') ? [words.slice(0, -1).join(' '), ...withoutLastNumbers(words.slice(0, -1))] : [];

/** The beginnings of a text that begin names, the longest first: what something is called first says most of what it is. */
const beginningsOf = (words: readonly string[], things: readonly Named[]): readonly string[] =>
  words
    .map((_, at) => words.slice(0, words.length - at).join(' '))
    .filter((begin) => things.some((thing) => keysOf(thing).names[0]?.name.startsWith(begin) === true));

/** The texts to look for, the nearest first: all words, without a day, without the last numbers, without any: another version is nearer than another name. */
function textsNear(words: readonly string[], things: readonly Named[]): readonly string[] {
  const [all = '', ...rest] = runsOf(words.slice(0, MOST_WORDS));
  const withoutNumbers = words.filter((word) => !isNumber(word)).join(' ');
  const texts = [...textsUndated(all), ...withoutLastNumbers(words), withoutNumbers, ...beginningsOf(words, things), ...rest];
  return [...new Set([all, ...texts])].filter(hasLetters);
}

const QUESTION = /^\s*(?:is|are|can|could|does|do|did|will|was|when|how|what|which|who|why|where)(?!\p{L})|\?\s*$/iu;

/** Whether a text asks something, and so need not be a name from its first word to the last. */
export const isAsking = (text: string): boolean => QUESTION.test(text);

/** Whether what was found for a part of a text is what the whole of it means. */
function isMeant(
  things: readonly Named[],
  { by, things: [first] }: Found<Named>,
  part: string,
  asked: readonly string[],
  text: string,
): boolean {
  const left = asked.filter((word) => !part.split(' ').includes(word));
  if (isAsking(text)) return left.every((word) => (vocabularyOf(things).get(word) ?? 0) < OF_MANY);
  return left.length === 0 || (by === 'whole name' && first !== undefined && !isVariant(things, first, part, left, text));
}

/** What the nearest part of a text finds. */
export interface Nearest<T> extends Found<T> {
  /** The part that finds it. */
  readonly part: string;
  /** Whether the text names something else, which is not among the things: another version, or a name of which this is only a part. */
  readonly isOther: boolean;
}

/** Words that name nothing by themselves. */
export interface GeneralWords {
  /** They may be part of what is named, as `model`. */
  readonly ofMany: readonly string[];
  /** They ask something of what is named, as `price` and `context window`. */
  readonly ofNone: readonly string[];
  /** They ask something, and are part of names besides, as `open source`: in a question alone they are none of the name. */
  readonly asked: readonly string[];
}

const NONE: GeneralWords = { ofMany: [], ofNone: [], asked: [] };

/** Words without those of some phrases, of which each stands in the text as it is. */
function withoutPhrases(words: readonly string[], phrases: readonly string[]): readonly string[] {
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length);
  const rest = longestFirst.reduce((text, phrase) => text.replaceAll(` ${phrase} `, ' '), ` ${words.join(' ')} `).trim();
  return rest === '' ? [] : rest.split(/\s+/);
}

/** What the longest part of a text finds, without the words that ask for nothing, general ones and those that no name has. */
export function findNearest<T extends Named>(things: readonly T[], text: string, general: GeneralWords = NONE): Nearest<T> {
  const isQuestion = isAsking(text);
  const phrases = isQuestion ? [...general.ofNone, ...general.asked] : general.ofNone;
  const all = contentWords(nameKey(text.replace(COMPARING, ' ')).name).split(' ');
  const asked = withoutPhrases(all, phrases).filter((word) => !general.ofMany.includes(word));
  const words = asked.filter((word) => vocabularyOf(things).has(word));
  const wordsAsked = new Set(isQuestion ? general.asked.flatMap((phrase) => phrase.split(' ')) : []);
  for (const part of textsNear(words, things)) {
    const found = findSpelt(things, part);
    const [first] = found.things;
    // "Long" is asked for in "long documents", and so need not be part of a name.
    if (first === undefined || (found.by !== 'whole name' && wordsAsked.has(part))) continue;
    const isOther = found.isNear === true || !isMeant(things, found, part, asked, text) || !hasNumbersOf(first, text);
    return { ...found, part, isOther };
  }
  return { things: [], by: 'part', part: '', isOther: true };
}

/** Whether a text names a thing, or a version of one, or begins the names of many. */
function isName(things: readonly Named[], text: string): boolean {
  if (!hasLetters(text)) return false;
  const called = things.filter((thing) => isCalled(thing, text));
  const isVersion = /\d/.test(text) && called.length > 0;
  return (
    isVersion || wholeNamed(things, text) !== undefined || called.filter((thing) => beginsWith(thing, text)).length >= OF_MANY
  );
}

/** The words of a text that names have, without those before and after them, where these are a name: `should i use one`, `one price`. */
export function namePart(things: readonly Named[], text: string): string {
  const words = text
    .replace(AFTER_NAME, '')
    .replace(/[?!.:]+$/, '')
    .split(/\s+/);
  const isOfName = (word: string) =>
    !EMPTY_WORDS.has(word.toLowerCase()) &&
    !ABOUT.has(singular(word.toLowerCase())) &&
    nameKey(word).words.every((one) => vocabularyOf(things).has(one));
  const [from, to] = [words.findIndex(isOfName), words.findLastIndex(isOfName)];
  const part = words.slice(from, to + 1).join(' ');
  // A number more is another version.
  const isSame = from >= 0 && !words.toSpliced(from, to - from + 1).some((word) => /\d/.test(word)) && isName(things, part);
  return isSame ? part : text;
}

/** What a text names, or else what a part of it names. */
export function findOrNearest<T extends Named>(things: readonly T[], text: string): Found<T> {
  const found = findNamed(things, text);
  return found.things.length > 0 ? found : findNearest(things, text);
}
