/** The words of names, and how many things are called by each. */
import { keysOf, type Named } from './named.ts';
import type { NameKey } from './name-key.ts';

/** A word in the names of so many things is that of many: it sets apart what is otherwise called alike, as `mini` does. */
export const OF_MANY = 3;

const vocabularies = new WeakMap<readonly Named[], ReadonlyMap<string, number>>();

/** The words of names; `Qwen3` is also called by its letters. */
const wordsOf = (names: readonly NameKey[]) =>
  new Set(names.flatMap(({ words }) => words).flatMap((word) => [word, /^(\p{L}{3,})\p{N}+$/u.exec(word)?.[1] ?? word]));

/** All words of all names, with how many things readers see called by each. */
export function vocabularyOf(things: readonly Named[]): ReadonlyMap<string, number> {
  const before = vocabularies.get(things);
  if (before !== undefined) return before;
  const made = new Map<string, number>();
  for (const thing of things) {
    const { given } = keysOf(thing);
    const shown = wordsOf(given.slice(0, 1));
    for (const word of wordsOf(given)) made.set(word, (made.get(word) ?? 0) + (shown.has(word) ? 1 : 0));
  }
  vocabularies.set(things, made);
  return made;
}
