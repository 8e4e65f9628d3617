/** Whether a page holds what was typed: a word that no page has is looked for by ever fewer of its first letters. Runs in the browser and in tests. */
import { normalizeName } from '../text/normalize-name.ts';
import { EMPTY_WORDS } from './content-words.ts';

/** Shorter words and small ones are in every text. */
const LEAST = 3;

const wordsOf = (text: string) => new Set(normalizeName(text).split(' '));

/** Whether words begin alike for half of what was typed, as forms of one word do: `running` and `run`. */
function isFormOf(typed: string, word: string): boolean {
  const least = Math.max(LEAST, Math.floor(typed.length / 2));
  return word.slice(0, least) === typed.slice(0, least);
}

/** Whether a page has a form of every word that was typed. */
export function holdsWords(typed: string): (page: { readonly content: string }) => boolean {
  const asked = [...wordsOf(typed)].filter((word) => word.length >= LEAST && !EMPTY_WORDS.has(word));
  return ({ content }) => {
    const own = [...wordsOf(content)];
    return asked.every((word) => own.some((one) => isFormOf(word, one)));
  };
}
