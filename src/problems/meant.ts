/** "Did you mean", where ids have other names too: a label, an alias, a title. */
import { normalizeName } from '../text/normalize-name.ts';
import { nearest, slipsBetween } from './nearest.ts';

/** Ids, each with the other names that people know it by. */
export type Named = ReadonlyMap<string, readonly string[]>;

/** `contextWindow`, `Context window` and `context_window` -> `context window`. */
const wordsOf = (name: string): string => normalizeName(name.replace(/([a-z0-9])([A-Z])/g, '$1 $2'));
const joined = (name: string): string => wordsOf(name).replaceAll(' ', '');

/** One of several: `capabilities` -> `capability`, `aliases` -> `alias`. */
const singular = (word: string): string =>
  word
    .replace(/ies$/, 'y')
    .replace(/(?<=s)es$/, '')
    .replace(/(?<![s])s$/, '');

/** Ids without other names. */
export const unnamed = (ids: Iterable<string>): Named => new Map([...ids].map((id) => [id, []]));

/** The only id with a name that passes; two would be a guess. */
function onlyOne(named: Named, passes: (name: string) => boolean): string | undefined {
  const found = [...named].filter(([id, names]) => [id, ...names].some(passes)).map(([id]) => id);
  return found.length === 1 ? found[0] : undefined;
}

/** From so many letters on, two slips leave enough of a word to know it by. */
const LONG = 8;

/** The id with the name that is nearest by edits. */
function nearestName(word: string, named: Named): string | undefined {
  const ids = new Map([...named].flatMap(([id, names]) => names.map((name) => [name, id] as const)));
  const name = nearest(word, ids.keys());
  // Among many names a short word is two letters from something that has nothing to do with it: "prices" from "voices".
  const isFar = name !== undefined && word.length < LONG && slipsBetween(word, name) > 1;
  return name === undefined || isFar ? undefined : ids.get(name);
}

/** Shorter words stand in too many names. */
const TELLING = 5;

/** The id that alone has all words of `word` in its names: `cutoff` -> `knowledgeCutoff`. */
function withAllWords(word: string, named: Named): string | undefined {
  const words = wordsOf(word).split(' ');
  if (!words.some((one) => one.length >= TELLING)) return undefined;
  return onlyOne(named, (name) => words.every((one) => wordsOf(name).split(' ').includes(one)));
}

/**
 * The id that `word` stands for: written in another way, misspelt, called by another name, or by a part of its name that no
 * other has. `undefined` where it could be two.
 */
export function meant(word: string, named: Named): string | undefined {
  const known = found.get(named) ?? new Map<string, string | undefined>();
  found.set(named, known);
  if (!known.has(word)) known.set(word, findMeant(word, named));
  return known.get(word);
}

/** What was found before: a name that is gone may stand in a thousand places. */
const found = new WeakMap<Named, Map<string, string | undefined>>();

function findMeant(word: string, named: Named): string | undefined {
  if (word.trim() === '') return undefined;
  // The path of its file, or the name of the file.
  const id = /^(?:.*\/)?([^/]+?)\.(?:md|yaml)$|^[\w-]+\/([\w-]+)$/.exec(word);
  const inFile = id?.[1] ?? id?.[2] ?? '';
  if (named.has(inFile)) return inFile;
  return (
    onlyOne(named, (name) => joined(name) === joined(word)) ??
    onlyOne(named, (name) => singular(joined(name)) === singular(joined(word))) ??
    nearest(word, named.keys()) ??
    nearestName(word, named) ??
    withAllWords(word, named)
  );
}

/** A word in more names tells nothing; of fewer so many are told. */
const [MOST_SHARED, MOST_TOLD] = [24, 8];

/** Ids that have all words of `word` in their names, where there are several, each with its first other name: `price`. */
function sharing(word: string, named: Named): string | undefined {
  const words = wordsOf(word).split(' ');
  if (words.some((one) => one.length < 3)) return undefined;
  const has = (name: string) => words.every((one) => wordsOf(name).split(' ').includes(one));
  const length = ([id, [name = id]]: readonly [string, readonly string[]]) => name.length;
  const found = [...named].filter(([id, names]) => [id, ...names].some(has)).toSorted((a, b) => length(a) - length(b));
  if (found.length === 0 || found.length > MOST_SHARED) return undefined;
  const told = found.slice(0, MOST_TOLD).map(([id, [name]]) => (name === undefined ? id : `${id} (${name})`));
  return [...told, ...(found.length > MOST_TOLD ? [`${found.length - MOST_TOLD} more`] : [])].join(', ');
}

/** The hint for an unknown word: the id that is meant, else the whole list when it is short, or those that share its words. */
export function suggestNamed(word: string, named: Named): string | undefined {
  const id = meant(word, named);
  if (id !== undefined) return `Did you mean ${id}?`;
  if (named.size > 0 && named.size <= 24) return `Use one of: ${[...named.keys()].join(', ')}.`;
  const shared = sharing(word, named);
  return shared === undefined ? undefined : `Which of these is meant: ${shared}?`;
}
