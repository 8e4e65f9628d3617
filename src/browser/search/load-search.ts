/** What a search looks things up in: loaded when a reader turns to it, and asked for again with the next letter where it did not come. */
import type { FinderIndex } from '../../search/finder-index.ts';
import type { QuestionIndex } from '../../search/question-index.ts';
import { isCertain, suggest, type Suggestion } from '../../search/suggest.ts';
import { FINDER_PATH, QUESTIONS_PATH } from '../../views/links.ts';
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

/** What a text can mean, the best first. A name in full is known by names alone; all else takes the words of questions. */
export async function suggestionsFor(text: string): Promise<readonly Suggestion[]> {
  if (text === '') return [];
  const names = await namesOnce();
  return suggest(
    text,
    names,
    isCertain(text, names) ? undefined : await loadOnce(QUESTIONS_PATH, () => loadJson<QuestionIndex>(QUESTIONS_PATH)),
  );
}
