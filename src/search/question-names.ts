/** The words of a question that mean nothing in themselves, and may be part of the names of entries. */
import type { FinderEntry, FinderIndex } from './finder-index.ts';
import { hasName, nameKeys } from './asked-values.ts';
import { nameKey } from './name-key.ts';

export interface LeftWords {
  /** What the entries have in their names, where one run of words is that. */
  readonly named: string | undefined;
  /** Those that the answer leaves out. */
  readonly left: readonly string[];
  /** Whether those that it leaves out are part of a name too, so that it answers another question. */
  readonly isOfName: boolean;
}

/** A name with spaces around each word, and where letters and digits meet. */
const spaced = (name: string): string => ` ${nameKey(name).parted} `;

const wordsOf = new WeakMap<FinderEntry, readonly string[]>();

/** The names of an entry, and its maker. */
function namesOf(entry: FinderEntry): readonly string[] {
  const made = wordsOf.get(entry) ?? [...entry.names, entry.maker ?? ''].map(spaced);
  wordsOf.set(entry, made);
  return made;
}

const isName = (text: string, kind: number, { entries }: FinderIndex): boolean => {
  const wanted = spaced(text);
  // A number alone is part of many names, and is not what they are called.
  return (
    /\p{L}/u.test(text) &&
    text.length > 1 &&
    entries.some((entry) => entry.kind === kind && namesOf(entry).some((name) => name.includes(wanted)))
  );
};

/** Whether a text is the name of an entry of any kind, or that of several begins so: what one kind does not know may be called so in another. */
function beginsName(text: string, { entries }: FinderIndex): boolean {
  const begun = entries.filter((entry) => namesOf(entry)[0]?.startsWith(spaced(text)) === true);
  return /\p{L}{3}/u.test(text) && (begun.length > 1 || begun.some((entry) => namesOf(entry)[0] === spaced(text)));
}

interface Keys {
  readonly listed: readonly string[];
  /** Of names that an entry may have, and the list of names says no second time: its address, and each with the maker before it. */
  readonly unlisted: readonly string[];
}

const keys = new WeakMap<FinderEntry, Keys>();

/** The names of an entry as a leaderboard looks for a text in them. */
function keysOf(entry: FinderEntry): Keys {
  const before = keys.get(entry);
  if (before !== undefined) return before;
  const { slug, names, maker = '' } = entry;
  const unlisted = [slug, `${maker} ${slug}`, `${maker} ${names[0] ?? ''}`];
  const made = { listed: nameKeys(names, maker), unlisted: nameKeys(unlisted, maker) };
  keys.set(entry, made);
  return made;
}

/** Whether a leaderboard shows an entry for a text in its name. */
export function isNamed(text: string): (entry: FinderEntry) => boolean {
  const has = hasName(text);
  return (entry) => has(keysOf(entry).listed);
}

/** Whether a leaderboard finds the same entries by a text, and not one more by a name that is not listed. */
function isSure(text: string, kind: number, { entries }: FinderIndex): boolean {
  const has = hasName(text);
  return entries.every((entry) => entry.kind !== kind || has(keysOf(entry).listed) || !has(keysOf(entry).unlisted));
}

/** Words side by side, the longest first. */
function runsOf(text: string): readonly string[] {
  const words = text.split(' ');
  const runs = words.flatMap((_, from) => words.slice(from).map((__, more) => words.slice(from, from + more + 1)));
  return runs.toSorted((a, b) => b.length - a.length).map((run) => run.join(' '));
}

const without = (text: string, part: string): readonly string[] =>
  ` ${text} `
    .split(` ${part} `)
    .map((rest) => rest.trim())
    .filter((rest) => rest !== '');

/** What the words that a question leaves over say of names. */
export function leftWords(unknown: readonly string[], kind: number, names: FinderIndex): LeftWords {
  const longest = unknown.map((text) => runsOf(text).find((run) => isName(run, kind, names) && isSure(run, kind, names)));
  const at = longest.findIndex((run) => run !== undefined);
  const named = longest[at];
  const isPart = (text: string) => runsOf(text).some((run) => isName(run, kind, names) || beginsName(run, names));
  if (named === undefined) return { named, left: unknown, isOfName: unknown.some(isPart) };
  const left = unknown.flatMap((text, place) => (place === at ? without(text, named) : text));
  // A number beside a name is another version or size of it.
  const isOfName = without(unknown[at] ?? '', named).some((text) => /\d/.test(text)) || left.some(isPart);
  return { named, left, isOfName };
}
