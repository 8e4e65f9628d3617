/** What a search looks things up in: loaded when a reader turns to it, and asked for again with the next letter where it did not come. */
import type { FinderIndex } from '../../search/finder-index.ts';
import { askedParts } from '../../search/asked-parts.ts';
import { needsLateSpellings } from '../../search/late-spellings.ts';
import { unpackCapable, unpackWords, type PackedWords } from '../../search/packed-questions.ts';
import type { AskedValue, QuestionWords } from '../../search/question-index.ts';
import { applySpellings } from '../../search/question-segments.ts';
import { readTyped } from '../../search/read-typed.ts';
import { isCertain, suggest } from '../../search/suggest.ts';
import type { Suggestion } from '../../search/suggestion.ts';
import { askedFactPath, CAPABLE_PATH, FINDER_PATH, QUESTIONS_PATH, SPELLINGS_PATH } from '../../views/links.ts';
import { loadJson } from '../load-json.ts';
import { loadNames } from '../load-names.ts';

const loaded = new Map<string, Promise<unknown>>();

function loadOnce<T>(path: string, load: () => Promise<T>): Promise<T> {
  const before = loaded.get(path);
  if (before !== undefined) return before as Promise<T>;
  const file = load().catch((error: unknown) => {
    loaded.delete(path);
    throw error;
  });
  loaded.set(path, file);
  return file;
}

/** The names of all entries. */
export const namesOnce = (): Promise<FinderIndex> => loadOnce(FINDER_PATH, loadNames);

/** The words of questions, and of all values those that a question has asked about so far. */
interface LoadedQuestions extends QuestionWords {
  readonly spellings: Record<string, string>;
  readonly values: Record<string, readonly AskedValue[]>;
  readonly capable: Record<string, readonly number[]>;
}

const wordsOnce = (): Promise<LoadedQuestions> =>
  loadOnce(QUESTIONS_PATH, async () => ({
    ...unpackWords(await loadJson<PackedWords>(QUESTIONS_PATH)),
    values: {},
    capable: {},
  }));

/** Loads what it takes to read a text that is spelt otherwise. */
async function loadSpellings(text: string, names: FinderIndex, questions: LoadedQuestions): Promise<void> {
  if (needsLateSpellings(text, names, questions))
    Object.assign(
      questions.spellings,
      await loadOnce(SPELLINGS_PATH, () => loadJson<QuestionWords['spellings']>(SPELLINGS_PATH)),
    );
}

/** A text in the words of the site: `クロード` -> `claude`. */
export async function inWordsOfSite(text: string): Promise<string> {
  const [names, questions] = [await namesOnce(), await wordsOnce()];
  await loadSpellings(text, names, questions);
  return applySpellings(text, questions.spellings);
}

/** Loads what it takes to read a text that is spelt otherwise, and to answer it. */
async function loadAnswers(text: string, names: FinderIndex, questions: LoadedQuestions): Promise<void> {
  await loadSpellings(text, names, questions);
  const { facts, capabilities } = askedParts(text, questions);
  const loads = facts.map(async (fact) => {
    const path = askedFactPath(fact);
    questions.values[fact] = await loadOnce(path, () => loadJson<readonly AskedValue[]>(path));
  });
  const loadCapable = async () => {
    const packed = await loadOnce(CAPABLE_PATH, () => loadJson<readonly (readonly number[])[]>(CAPABLE_PATH));
    Object.assign(questions.capable, unpackCapable(packed, questions));
  };
  await Promise.all([...loads, ...(capabilities ? [loadCapable()] : [])]);
}

/** What a text can mean, the best first. A name in full is known by names alone; all else takes the words of questions. */
export async function suggestionsFor(typed: string): Promise<readonly Suggestion[]> {
  if (typed === '') return [];
  const names = await namesOnce();
  const text = readTyped(typed, names);
  if (isCertain(text, names)) return suggest(text, names);
  const questions = await wordsOnce();
  await loadAnswers(text, names, questions);
  return suggest(text, names, questions);
}
