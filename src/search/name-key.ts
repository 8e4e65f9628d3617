/** A name, or what was typed, in the forms in which they are compared. Runs in the browser, at build time and in tests. */
import { normalizeName } from '../text/normalize-name.ts';

export interface NameKey {
  /** Words with single spaces between them: `gpt 4 1 mini`. */
  readonly name: string;
  readonly words: readonly string[];
  /** Without spaces, so that hyphen, space and nothing are one: `gpt41mini`. */
  readonly joined: string;
  /** With a space also where letters and digits meet: `gpt 4 o` for `gpt 4o`. */
  readonly parted: string;
}

const MEET = /(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu;

export function keyOfWords(words: readonly string[]): NameKey {
  const name = words.join(' ');
  return { name, words, joined: words.join(''), parted: name.replace(MEET, ' ') };
}

/** `3.0` is 3. */
const ENDING_ZEROS = /(?<=\d)(?:\.0+)+(?![.\d])/g;

export const nameKey = (text: string): NameKey => keyOfWords(normalizeName(text.replace(ENDING_ZEROS, '')).split(' '));

/** A name without its versions, by which a series is called: `gpt mini` for `GPT-5.4 mini`, `qwen coder 30b` for `Qwen3-Coder 30B`. */
export const seriesName = ({ words }: NameKey): string =>
  words
    .map((word) => word.replace(/^(\p{L}*)\p{N}+$/u, '$1'))
    .filter((word) => word !== '')
    .join(' ');

/** The words of a text, each without what sets it apart from others of one word: `models` and `model` are one. */
export const singular = (word: string): string =>
  /^[a-z]{2,}[^su]s$/.test(word) || /^[a-z]+[^s]es$/.test(word) ? word.slice(0, -1) : word;
