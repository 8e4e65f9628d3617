/** Whether a page holds what was typed: a word that no page has is looked for by ever fewer of its first letters. Runs in the browser and in tests. */
import { normalizeName } from '../text/normalize-name.ts';
import { EMPTY_WORDS } from './content-words.ts';

/** Shorter words and small ones are in every text. */
const LEAST = 3;

const wordsOf = (text: string) => new Set(normalizeName(text).split(' '));

/** So many letters say something within a word as well: `recogn`, of SpeechRecognition. */
const LEAST_WITHIN = 4;

/** Whether a word has the first half of what was typed, as forms of one word do: `running` and `run`. */
function isFormOf(typed: string, word: string): boolean {
  const half = typed.slice(0, Math.max(LEAST, Math.floor(typed.length / 2)));
  return half.length < LEAST_WITHIN ? word.startsWith(half) : word.includes(half);
}

/** Whether a page has a form of every word that was typed. */
export function holdsWords(typed: string): (page: { readonly content: string }) => boolean {
  const asked = [...wordsOf(typed)].filter((word) => word.length >= LEAST && !EMPTY_WORDS.has(word));
  return ({ content }) => {
    const own = [...wordsOf(content)];
    return asked.every((word) => own.some((one) => isFormOf(word, one)));
  };
}
