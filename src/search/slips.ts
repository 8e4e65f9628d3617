/** Slips of typing: a letter too many, too few, another one, or two in the wrong order. */
import { distance } from 'fastest-levenshtein';
import { singular, type NameKey } from './name-key.ts';
import { onceForEach, soundOf } from './sounds.ts';

/** Shorter words leave no room for slips. */
const SHORT = 4;

/** Slips that are forgiven in a text of so many letters. */
const slipsIn = (length: number) => (length < SHORT ? 0 : length < 8 ? 1 : 2);

/** A text with each two neighbours in the other order. */
const swapped = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) =>
    [text.slice(0, at), text[at + 1], text[at], text.slice(at + 2)].join(''),
  );

/** Hardly anyone mistakes the first letter of a word: `sora` is not `lora`. It may be left out, doubled or swapped. */
const beginsAlike = (typed: string, name: string): boolean =>
  typed[0] === name[0] || typed[0] === name[1] || typed[1] === name[0];

/** In a word of four letters another consonant makes another word: `onnx` is not Onyx. */
const isOtherWord = (typed: string, name: string): boolean =>
  typed.length === SHORT &&
  name.length === SHORT &&
  [...typed].some((letter, at) => letter !== name[at] && /[^aeiou]/.test(letter));

/** In three letters no slip is forgiven but the last two in the wrong order: `gtp`. */
const isSwapped = (typed: string, name: string): boolean =>
  typed.length === SHORT - 1 && typed !== name && typed[0] === name[0] && swapped(typed).includes(name);

const collapsed = onceForEach((word) => word.replace(/(\p{L})\1+/gu, '$1'));
const digitsOf = onceForEach((text) => text.replace(/\P{N}+/gu, ' ').trim());

/** A letter that is doubled, or is not, is the least of slips: `lllama` is Llama before it is Ollama. */
const DOUBLED = 0.25;

/** A word that is so much longer is no other spelling of one. */
const MOST_LONGER = 3;

/** Slips between two texts, of which two letters in the wrong order are one, and so is another spelling of the same sound. Digits are as they are. */
function slipsBetween(typed: string, name: string, most: number): number {
  if (digitsOf(typed) !== digitsOf(name)) return Infinity;
  const mayBeSpelt = most > 0 && typed !== name && typed.length >= SHORT && typed.length - name.length < MOST_LONGER;
  if (mayBeSpelt && collapsed(typed) === collapsed(name)) return DOUBLED;
  if (mayBeSpelt && soundOf(typed) === soundOf(name)) return 1;
  if (isSwapped(typed, name)) return 1;
  if (Math.abs(typed.length - name.length) > most || !beginsAlike(typed, name)) return Infinity;
  const plain = distance(typed, name);
  if (plain === 1 && isOtherWord(typed, name)) return Infinity;
  if (plain < 2 || plain > most + 1) return plain;
  return Math.min(plain, ...swapped(typed).map((other) => 1 + distance(other, name)));
}

/** Fewer letters with a slip in them begin too many words: `sora`, for one, that of every fourth. */
const LEAST_BEGINNING = 5;

/** How many slips turn `word` into one of `parts` or its beginning; `undefined` when more than are forgiven. */
function slipsTo(word: string, parts: readonly string[]): number | undefined {
  const most = slipsIn(word.length);
  const lengths = word.length < LEAST_BEGINNING ? [] : [-1, 0, 1];
  const counts = parts.flatMap((part) =>
    [...new Set([part, ...lengths.map((more) => part.slice(0, word.length + more))])].map((begin) =>
      slipsBetween(word, begin, most),
    ),
  );
  const least = Math.min(...counts);
  return least <= most || parts.some((part) => isSwapped(word, part)) ? least : undefined;
}

/** The slips between two rows of words of the same length; `undefined` when a word has more than are forgiven. */
function slipsInTurn(typed: readonly string[], name: readonly string[]): number | undefined {
  const counts = typed.map((word, at) => ({
    most: isSwapped(word, name[at] ?? '') ? 1 : slipsIn(word.length),
    count: slipsBetween(word, name[at] ?? '', slipsIn(word.length)),
  }));
  return counts.some(({ most, count }) => count > most) ? undefined : counts.reduce((all, { count }) => all + count, 0);
}

/**
 * The slips that turn what was typed into a whole name. Word by word, where there are as many, since a short word has no room for slips;
 * else run together.
 */
function slipsToWhole({ words, joined }: NameKey, key: NameKey): number | undefined {
  const own = key.name.split(' ');
  if (own.length === words.length) return slipsInTurn(words, own);
  const most = slipsIn(joined.length);
  const slips = slipsBetween(joined, key.joined, most);
  return slips <= most ? slips : undefined;
}

/** `Qwen3` as two words; the number of a short word, as `v2`, is part of it. */
const lettersAndNumber = (word: string): readonly string[] => /^(\p{L}{3,})(\p{N}+)$/u.exec(word)?.slice(1) ?? [word];

const partsOf = ({ words }: NameKey) => words.flatMap((word) => [word, ...lettersAndNumber(word)]);

/** That a text is only part of a name counts as half a slip. */
export const PART_SLIP = 0.5;

/**
 * The slips that turn what was typed into a name, whole or word by word; `undefined` when more than are forgiven. A word with a number, as `Qwen3`, may be
 * typed as two; the number of a short one, as `v2`, is none of the name.
 */
export function slipsOf(query: NameKey, key: NameKey): number | undefined {
  const whole = slipsToWhole(query, key);
  const parts = partsOf(key);
  const typed = query.words.flatMap(lettersAndNumber);
  const byWord = typed.flatMap((word) => slipsTo(word, parts) ?? []);
  const counts = [
    ...(whole === undefined ? [] : [whole]),
    ...(byWord.length < typed.length ? [] : [byWord.reduce((all, one) => all + one, PART_SLIP)]),
  ];
  return counts.length === 0 ? undefined : Math.min(...counts);
}

/** So many letters make a word that is hardly another one but for a slip. */
const LONG = 6;

const consonants = (word: string) => word.replace(/[aeiou]/g, '');

/** Whether two words differ in no more than one consonant, as they sound: `openrail` is another word than `openai`. */
const soundsAlike = (typed: string, part: string) => distance(consonants(soundOf(typed)), consonants(soundOf(part))) < 2;

/** Whether a word begins or ends with the whole of another, and goes on: `stablelm` is not Stable. */
const goesBeyond = (typed: string, part: string) =>
  part.length >= SHORT - 1 && (typed.startsWith(singular(part)) || typed.endsWith(part));

/** Whether what was typed is surely meant to be a word of a name: letters in the wrong order, doubled, left out, or vowels mistaken. */
function isSurely(typed: string, part: string): boolean {
  if (soundOf(typed) === soundOf(part) || collapsed(typed) === collapsed(part)) return true;
  if (swapped(typed).includes(part)) return true;
  if (goesBeyond(typed, part)) return false;
  const [length, count] = [Math.max(typed.length, part.length), slipsBetween(typed, part, slipsIn(typed.length))];
  if (count === 1 && typed.length > SHORT && consonants(typed) === consonants(part)) return true;
  return length >= LONG && count <= slipsIn(typed.length) && soundsAlike(typed, part);
}

/** Whether a text is surely a name with slips in it, and no other name that is near: `bolt` may be anything but a bot. */
export const isSureSlip = (query: NameKey, key: NameKey): boolean =>
  isSurely(query.joined, key.joined) ||
  query.words
    .flatMap(lettersAndNumber)
    .every((word) => partsOf(key).some((part) => part.startsWith(word) || isSurely(word, part)));

/** Whether a word of three letters is no slip for this one, which only a word of many names or a whole name lets be: `gte` is no `get`. */
export const isShortSlip = (typed: string, { words, joined }: NameKey, isOfMany: (word: string) => boolean): boolean =>
  typed.length === SHORT - 1 &&
  !words.includes(typed) &&
  !words.some((word) => isSwapped(typed, word) && (word === joined || isOfMany(word)));
