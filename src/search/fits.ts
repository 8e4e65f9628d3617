/** How well what was typed fits the names of a thing. */
import { compareText } from '../../schemas/text-order.ts';
import { keyOfWords, nameKey, singular, type NameKey } from './name-key.ts';
import { keysOf, numbersIn, withoutBegin, type Keys, type Named } from './named.ts';
import { hasNumbers, numbersAsked, type TextNumber } from './text-numbers.ts';

/** What was typed. */
export interface Query {
  readonly key: NameKey;
  readonly numbers: readonly (readonly TextNumber[])[];
}

export const queryOf = (text: string): Query => ({ key: nameKey(text), numbers: numbersAsked(text) });

/** So many letters say something in the middle of a word; of scripts that write no spaces one does. */
export const isAscii = (text: string): boolean => /^\p{ASCII}+$/u.test(text);
const leastPart = (text: string) => (isAscii(text) ? 3 : 1);

const inOrder = (words: readonly string[]) => words.toSorted(compareText).join(' ');
/** Whether a text begins so. A number is whole: 2 does not begin 2024. */
const begins = (text: string, part: string) =>
  text.startsWith(part) && !(/\p{N}$/u.test(part) && /^\p{N}/u.test(text.slice(part.length)));
/** Words of one or two letters begin too many others, but for the last, which may still be typed. */
const mayBegin = ({ words }: NameKey, at: number) =>
  at === words.length - 1 || (words[at]?.length ?? 0) >= leastPart(words[at] ?? '');
/** Of words that a text has twice a name has as many. */
const mayHold = (key: NameKey, query: NameKey) => query.words.length <= key.words.length;
const holds = (text: string, part: string) => ` ${text} `.includes(` ${part} `);

/** Whether words of a name begin with a text, run together. */
const beginsWords = ({ words }: NameKey, { joined }: NameKey): boolean =>
  words.some((_, at) => begins(words.slice(at).join(''), joined));

/** Whether a text is part of a word: `hle` is not what `math level` holds. */
const isInWord = ({ words }: NameKey, { joined }: NameKey): boolean =>
  words.some((word) => word.includes(joined) && begins(word.slice(word.indexOf(joined)), joined));

/** So many letters of a further word say that it was meant. */
const LEAST_CUT = 3;

/** Whether a word ends within the first letters of a word of a name that is not its first there: `clip` of CLI Proxy, `vlm` of VL Max. */
export function isCut({ words }: NameKey, { joined, words: asked }: NameKey): boolean {
  if (asked.length > 1) return false;
  const ends = words.flatMap((_, at) => {
    if (!words.slice(at).join('').startsWith(joined)) return [];
    let left = joined.length;
    let place = at;
    while (left > (words[place]?.length ?? Infinity)) left -= words[place++]?.length ?? 0;
    return place === at || left === words[place]?.length || left >= LEAST_CUT;
  });
  return ends.length > 0 && !ends.includes(true);
}

export type Fit = (key: NameKey, query: NameKey) => boolean;

/** How a text and a name belong together, from the best: a whole name, its beginning, words of it, parts of words. */
const WHOLE: Fit = (key, query) => key.joined === query.joined;
const SINGULAR: Fit = (key, query) => key.words.map(singular).join(' ') === query.words.map(singular).join(' ');
export const HOLDS: Fit = (key, query) => holds(key.name, query.name);
export const BEGINS: Fit = (key, query) => key.joined.startsWith(query.joined);
export const WORDS_BEGIN: Fit = (key, query) => query.joined.length >= leastPart(query.joined) && beginsWords(key, query);
export const INSIDE: Fit = (key, query) => query.joined.length >= leastPart(query.joined) && isInWord(key, query);
export const FITS: readonly Fit[] = [
  WHOLE,
  (key, query) => key.words.length === query.words.length && inOrder(key.words) === inOrder(query.words),
  SINGULAR,
  // `sonnet 5` is Claude Sonnet 5 before any later one.
  (key, query) => query.words.length > 1 && /\d$/.test(query.parted) && key.parted.endsWith(` ${query.parted}`),
  (key, query) => key.parted.startsWith(`${query.parted} `),
  HOLDS,
  BEGINS,
  (key, query) => mayHold(key, query) && query.words.every((word) => key.words.includes(word)),
  (key, query) => holds(key.parted, query.parted),
  (key, query) => key.words.some((_, at) => begins(key.words.slice(at).join(' '), query.name)),
  (key, query) =>
    mayHold(key, query) &&
    query.words.every((word, at) => key.words.some((part) => part === word || (mayBegin(query, at) && begins(part, word)))),
  WORDS_BEGIN,
  INSIDE,
];

/** The first of them are those of a whole name. */
export const WHOLE_FITS = 2;

/** What was typed without the words of the maker, which the name lacks; the same where nothing else would be left. */
export function withoutMaker(query: NameKey, { maker }: Keys): NameKey {
  const short = withoutBegin(query, maker);
  if (short !== undefined) return short;
  const rest = query.words.filter((word) => !maker.includes(word));
  return rest.length === 0 || rest.length === query.words.length ? query : keyOfWords(rest);
}

/** That it is another name than the one that readers see counts as half a step … */
export const OTHER_NAME = 0.5;
/** … and that it is one only without the words of the maker as less: "mistral small" is a name, and Devstral Small no other. */
const WITHOUT_MAKER = 0.25;

/** Whether a name holds the first word of a text, as every fit needs: most names do not, and nothing else is asked of them. */
const mayFit = (key: NameKey, { words }: NameKey) => key.joined.includes(words[0] ?? '');

/** From 0, the best; `undefined` for what a text cannot mean, as another version. A whole name is one whichever of them it is. */
export function fitOf(thing: Named, { key: query, numbers }: Query, fits: readonly Fit[] = FITS): number | undefined {
  const keys = keysOf(thing);
  const short = withoutMaker(query, keys);
  const names = keys.names.filter((key) => mayFit(key, query) || mayFit(key, short));
  const isMet = (fit: Fit) => (key: NameKey) => fit(key, query) || (short !== query && fit(key, short));
  // Of names that are shown nowhere letters within a word say nothing, nor does a word that is cut short.
  const counts = (fit: Fit, key: NameKey) =>
    isAscii(query.joined) && (fit === INSIDE || ((fit === BEGINS || fit === WORDS_BEGIN) && isCut(key, query)))
      ? key === keys.names[0]
      : keys.lasting.includes(key);
  // A name right behind its maker is whole as well, also without a space: `acmetool`.
  const made = keys.maker.join('');
  const isBehind = ({ joined }: NameKey) => [query.joined, short.joined].includes(made + joined);
  if (made !== '' && (query.joined.startsWith(made) || short.joined.startsWith(made)) && keys.given.some(isBehind)) return 0;
  const isMetBy = (fit: Fit) => names.some((key) => isMet(fit)(key) && (fit === WHOLE || counts(fit, key)));
  const at = names.length === 0 ? -1 : fits.findIndex(isMetBy);
  if (at > 0 && !keys.own.some(isMet(WHOLE)) && !hasNumbers(numbers, numbersIn(keys, query))) return undefined;
  if (at >= WHOLE_FITS && keys.own.some(isMet(WHOLE))) return WHOLE_FITS;
  const fit = fits[at];
  if (fit !== undefined && at < WHOLE_FITS) return at;
  if (fit !== undefined) {
    const isShown = keys.names.slice(0, 1).some(isMet(fit));
    const isFull = names.some((key) => fit(key, query));
    return at + (isShown ? 0 : OTHER_NAME) + (isFull ? 0 : WITHOUT_MAKER);
  }
  const isMaker =
    fits === FITS &&
    (query.joined === keys.maker.join('') || query.words.every((word) => keys.maker.some((part) => part.startsWith(word))));
  return isMaker ? FITS.length : undefined;
}
