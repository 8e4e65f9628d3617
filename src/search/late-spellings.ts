/**
 * Which spellings travel with the words of questions, and which in a file of their own: that is loaded for a text with another script or a word that
 * nothing here is called by.
 */
import { EMPTY_WORDS } from './content-words.ts';
import type { FinderIndex } from './finder-index.ts';
import { nameKey, singular } from './name-key.ts';
import { BOUND_BEFORE } from './question-bounds.ts';
import type { QuestionWords } from './question-index.ts';

const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}]/u;

const JOINING = ['and', 'or', 'vs', 'versus', 'not', 'without', 'no'];

const known = new WeakMap<FinderIndex, ReadonlySet<string>>();

/** All words of names and of questions. */
function knownWords(names: FinderIndex, { meanings, terms }: QuestionWords): ReadonlySet<string> {
  const before = known.get(names);
  if (before !== undefined) return before;
  const texts = [
    ...names.entries.flatMap((entry) => [...entry.names, entry.maker ?? '']),
    ...meanings.flatMap(({ words }) => words),
    ...terms.flatMap((term) => term.names),
    ...EMPTY_WORDS,
    ...BOUND_BEFORE.keys(),
    ...JOINING,
  ];
  const made = new Set(texts.flatMap((text) => nameKey(text).words));
  known.set(names, made);
  return made;
}

/** Whether a text may hold a spelling of the file of its own. The last word may still be on its way to one that is known. */
export function needsLateSpellings(text: string, names: FinderIndex, questions: QuestionWords): boolean {
  if (OTHER_SCRIPT.test(text)) return true;
  const [all, { words }] = [knownWords(names, questions), nameKey(text)];
  const isKnown = (word: string) => /\p{N}/u.test(word) || all.has(word) || all.has(singular(word));
  const isBegun = (word: string) => [...all].some((one) => one.startsWith(word));
  return words.some((word, at) => !isKnown(word) && !(at === words.length - 1 && isBegun(word)));
}

/** The spellings of one or the other file. */
export const spellingsOf = (questions: QuestionWords, names: FinderIndex, isLate: boolean): QuestionWords['spellings'] =>
  Object.fromEntries(
    Object.entries(questions.spellings).filter(([text]) => needsLateSpellings(text, names, questions) === isLate),
  );
