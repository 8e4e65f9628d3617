/** Names in the middle of sentences. */

/** A letter before a hyphen is a shape or a unit (X-ray, T-shirt, U-lock); only of `E-` is that not so. */
const BY_LETTER = /^[\p{Lu}--[E]]-/v;

/** `Chat models` -> `chat models`; `OCR tools` and `OpenAI-compatible API` stay. */
export const inSentence = (name: string): string =>
  /^\S[^\p{Lu}\s-]*(?:[\s-]|$)/u.test(name) && !BY_LETTER.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** Letters of the alphabet whose names begin with a vowel. */
const SPOKEN_WITH_VOWEL = /^[AEFHILMNORSX]$/;
/** Capitals that are read as a word, as those of a SIM card and a RAM disk are; not those of an LED lamp or an SUV. */
const READ_AS_WORD = /^(?!LED|SUV)[BCDFGHJ-NP-TV-Z][AEIOU][B-DF-HJ-NP-TV-Z]/;
const VOWEL = /^[aeiou\u00e0-\u00e6\u00e8-\u00ef\u00f2-\u00f6\u00f9-\u00fc]/i;
/** Vowels that sound like the first letter of `you` or `one`. */
const SOUNDS_LIKE_CONSONANT = /^(?:eu|ewe|ubiq|unan|uni(?!n|m)|u[rst](?:[aeiou]|$)|one\b|once\b)/i;
const SILENT_H = /^(?:heir|honest|hono|hour)/i;
/** Figures whose names begin with a vowel: 8, 11, 18, and those that begin with 8. */
const FIGURE_WITH_VOWEL = /^(?:8\d*|11|18)(?!\d)/;

function isSpokenWithVowel(name: string): boolean {
  const [word = ''] = name.split(/[\s-]/);
  if (/^\d/.test(word)) return FIGURE_WITH_VOWEL.test(word);
  const isSpelt = /^\p{Lu}(?:[\p{Lu}\d]*)$/u.test(word) && !READ_AS_WORD.test(word);
  if (isSpelt) return SPOKEN_WITH_VOWEL.test(word.charAt(0));
  return SILENT_H.test(word) || (VOWEL.test(word) && !SOUNDS_LIKE_CONSONANT.test(word));
}

/** One of what a name names: `a model`, `an SD card`, `an hourglass`, `a unicycle`. */
export const withArticle = (name: string): string => `${isSpokenWithVowel(name) ? 'an' : 'a'} ${inSentence(name)}`;
