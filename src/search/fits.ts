/** How well what was typed fits the names of a thing. */
import { compareText } from '../../schemas/text-order.ts';
import { keyOfWords, nameKey, type NameKey } from './name-key.ts';
import { keysOf, withoutBegin, type Keys, type Named } from './named.ts';
import { hasNumbers, numbersAsked, type TextNumber } from './text-numbers.ts';

/** What was typed. */
export interface Query {
  readonly key: NameKey;
  readonly numbers: readonly (readonly TextNumber[])[];
}

export const queryOf = (text: string): Query => ({ key: nameKey(text), numbers: numbersAsked(text) });

/** So many letters say something in the middle of a word; of scripts that write no spaces one does. */
const isAscii = (text: string) => /^\p{ASCII}+$/u.test(text);
const leastPart = (text: string) => (isAscii(text) ? 3 : 1);

const inOrder = (words: readonly string[]) => words.toSorted(compareText).join(' ');
/** Whether a text begins so. A number is whole: 2 does not begin 2024. */
const begins = (text: string, part: string) =>
  text.startsWith(part) && !(/\p{N}$/u.test(part) && /^\p{N}/u.test(text.slice(part.length)));
/** Words of one or two letters begin too many others, but for the last, which may still be typed. */
const mayBegin = ({ words }: NameKey, at: number) =>
  at === words.length - 1 || (words[at]?.length ?? 0) >= leastPart(words[at] ?? '');
const holds = (text: string, part: string) => ` ${text} `.includes(` ${part} `);

/** Whether words of a name begin with a text, run together. */
const beginsWords = ({ words }: NameKey, { joined }: NameKey): boolean =>
  words.some((_, at) => begins(words.slice(at).join(''), joined));

/** Whether a text is part of a word: `hle` is not what `math level` holds. */
const isInWord = ({ words }: NameKey, { joined }: NameKey): boolean =>
  words.some((word) => word.includes(joined) && begins(word.slice(word.indexOf(joined)), joined));

type Fit = (key: NameKey, query: NameKey) => boolean;

/** How a text and a name belong together, from the best: a whole name, its beginning, words of it, parts of words. */
const WHOLE: Fit = (key, query) => key.joined === query.joined;
const INSIDE: Fit = (key, query) => query.joined.length >= leastPart(query.joined) && isInWord(key, query);
export const FITS: readonly Fit[] = [
  WHOLE,
  (key, query) => key.words.length === query.words.length && inOrder(key.words) === inOrder(query.words),
  (key, query) => key.parted.startsWith(`${query.parted} `),
  (key, query) => holds(key.name, query.name),
  (key, query) => key.joined.startsWith(query.joined),
  (key, query) => query.words.every((word) => key.words.includes(word)),
  (key, query) => holds(key.parted, query.parted),
  (key, query) => key.words.some((_, at) => begins(key.words.slice(at).join(' '), query.name)),
  (key, query) =>
    query.words.every((word, at) => key.words.some((part) => part === word || (mayBegin(query, at) && begins(part, word)))),
  (key, query) => query.joined.length >= leastPart(query.joined) && beginsWords(key, query),
  INSIDE,
];

/** Whether a fit is that of letters within a word, which say little in scripts with spaces: `kling`, of Inkling. */
export const isWithin = (fit: number, { key }: Query): boolean => Math.floor(fit) === FITS.indexOf(INSIDE) && isAscii(key.joined);

/** The first of them are those of a whole name. */
export const WHOLE_FITS = 2;

/** What was typed without the words of the maker, which the name lacks; the same where nothing else would be left. */
export function withoutMaker(query: NameKey, { maker }: Keys): NameKey {
  const short = withoutBegin(query, maker);
  if (short !== undefined) return short;
  const rest = query.words.filter((word) => !maker.includes(word));
  return rest.length === 0 || rest.length === query.words.length ? query : keyOfWords(rest);
}

/** That it is another name than the one that readers see counts as half a step. */
const OTHER_NAME = 0.5;

/** Whether a name holds the first word of a text, as every fit needs: most names do not, and nothing else is asked of them. */
const mayFit = (key: NameKey, { words }: NameKey) => key.joined.includes(words[0] ?? '');

/** From 0, the best; `undefined` for what a text cannot mean, as another version. A whole name is one whichever of them it is. */
export function fitOf(thing: Named, { key: query, numbers }: Query, fits: readonly Fit[] = FITS): number | undefined {
  const keys = keysOf(thing);
  const short = withoutMaker(query, keys);
  const names = keys.names.filter((key) => mayFit(key, query) || mayFit(key, short));
  const isMet = (fit: Fit) => (key: NameKey) => fit(key, query) || (short !== query && fit(key, short));
  // Of names that are shown nowhere letters within a word say nothing.
  const counts = (fit: Fit, key: NameKey) =>
    fit === INSIDE && isAscii(query.joined) ? key === keys.names[0] : keys.lasting.includes(key);
  const isMetBy = (fit: Fit) => names.some((key) => isMet(fit)(key) && (fit === WHOLE || counts(fit, key)));
  const at = names.length === 0 ? -1 : fits.findIndex(isMetBy);
  if (at > 0 && !keys.own.some(isMet(WHOLE)) && !hasNumbers(numbers, keys.numbers)) return undefined;
  if (at >= WHOLE_FITS && keys.own.some(isMet(WHOLE))) return WHOLE_FITS;
  const fit = fits[at];
  if (fit !== undefined) return at + (at < WHOLE_FITS || keys.names.slice(0, 1).some(isMet(fit)) ? 0 : OTHER_NAME);
  const isMaker =
    fits === FITS &&
    (query.joined === keys.maker.join('') || query.words.every((word) => keys.maker.some((part) => part.startsWith(word))));
  return isMaker ? FITS.length : undefined;
}
