/** What a text may mean that holds more than a name: "price of gpt 5", "claude opus 4.8 for coding". Runs in the browser and in tests. */
import { findNamed, type Found, type Named } from './find-named.ts';
import { contentWords } from './content-words.ts';
import { nameKey } from './name-key.ts';

const vocabularies = new WeakMap<readonly Named[], ReadonlySet<string>>();

/** All words of all names. */
function vocabularyOf(things: readonly Named[]): ReadonlySet<string> {
  const before = vocabularies.get(things);
  if (before !== undefined) return before;
  const made = new Set(things.flatMap(({ names }) => names.flatMap((name) => nameKey(name).words)));
  vocabularies.set(things, made);
  return made;
}

/** All runs of words, the longest first, from the left. */
const runsOf = (words: readonly string[]): readonly string[] =>
  Array.from({ length: words.length }, (_, less) => words.length - less).flatMap((length) =>
    Array.from({ length: words.length - length + 1 }, (_, from) => words.slice(from, from + length).join(' ')),
  );

/** More words are no name. */
const MOST_WORDS = 8;

/** What the longest part of a text finds, without the words that ask for nothing, those of `general` and those that no name has. */
export function findNearest<T extends Named>(things: readonly T[], text: string, general: readonly string[] = []): Found<T> {
  const words = nameKey(contentWords(text)).words.filter((word) => vocabularyOf(things).has(word) && !general.includes(word));
  for (const run of runsOf(words.slice(0, MOST_WORDS))) {
    const found = findNamed(things, run);
    if (found.things.length > 0 && found.by !== 'slips') return found;
  }
  return { things: [], by: 'part' };
}

/** What a text names, or else what a part of it names. */
export function findOrNearest<T extends Named>(things: readonly T[], text: string): Found<T> {
  const found = findNamed(things, text);
  return found.things.length > 0 ? found : findNearest(things, text);
}
