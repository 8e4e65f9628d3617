/**
 * "a vs b" -> the address of that comparison. Runs in the browser on a small list of names, and in tests.
 */
import { pairSlug } from '../comparison/pair.ts';
import { composerPath, folderPath, pairPath } from '../views/links.ts';
import { entryNamed, findEntries } from './find-entries.ts';
import type { FinderEntry, FinderIndex } from './finder-index.ts';

export interface FoundPair {
  readonly a: FinderEntry;
  readonly b: FinderEntry;
  /** Address of the page, or of the composer when the pair has no page of its own. */
  readonly href: string;
  readonly hasPage: boolean;
}

/** The address for two entries, whichever way round they were named. */
export function pairOf(index: FinderIndex, one: FinderEntry, two: FinderEntry): FoundPair | undefined {
  if (one.slug === two.slug) return undefined;
  const inOrder = one.kind < two.kind || (one.kind === two.kind && one.slug < two.slug);
  const [a, b] = inOrder ? [one, two] : [two, one];
  const slug = pairSlug([a, b]);
  const hasPage = index.pairs.includes(slug);
  return { a, b, hasPage, href: hasPage ? pairPath(slug) : composerPath([a.slug, b.slug]) };
}

const BETWEEN = /\s+(?:vs?\.?|versus|or|against|compared (?:to|with))\s+|\s*,\s*/i;

/** The names between which a text has such a word or a comma. */
export const namesIn = (query: string): readonly string[] => query.split(BETWEEN);

/** The page of an entry. */
export const entryHref = ({ folders }: FinderIndex, { kind, slug }: FinderEntry): string =>
  `${folderPath(folders[kind] ?? '')}${slug}/`;

/**
 * The pair that a text names with a word or a comma between two names: "a vs b", "a or b", "a, b". A text that is the name of one
 * entry, or that has no such word, names no pair.
 */
export function findPair(index: FinderIndex, query: string): FoundPair | undefined {
  const [left, right, third] = namesIn(query);
  if (left === undefined || right === undefined || third !== undefined || entryNamed(index, query) !== undefined)
    return undefined;
  const [a, b] = [findEntries(index, left)[0], findEntries(index, right)[0]];
  return a === undefined || b === undefined ? undefined : pairOf(index, a, b);
}

/**
 * The pair that two whole names side by side may mean: "o4-mini whisper". A text that is, or begins, the name of an entry means that
 * entry; so this is a guess, to be offered and never followed.
 */
export function guessPair(index: FinderIndex, query: string): FoundPair | undefined {
  if (BETWEEN.test(query)) return undefined;
  const words = query.trim().split(/\s+/);
  for (let at = 1; at < words.length; at += 1) {
    const [a, b] = [words.slice(0, at), words.slice(at)].map((side) => entryNamed(index, side.join(' ')));
    const pair = a === undefined || b === undefined ? undefined : pairOf(index, a, b);
    if (pair !== undefined) return pair;
  }
  return undefined;
}
