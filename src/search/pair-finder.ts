/**
 * "a vs b" -> the address of that comparison. Runs in the browser on a small list of names, and in tests.
 */
import { pairSlug } from '../comparison/pair.ts';
import { composerPath, folderPath, pairPath } from '../views/links.ts';
import { entryNamed } from './find-entries.ts';
import { findNamed } from './find-named.ts';
import { findOrNearest } from './nearest.ts';
import { hasPage, type FinderEntry, type FinderIndex } from './finder-index.ts';

export interface FoundComparison {
  /** Two to four entries; of two that have a page, in its order. */
  readonly sides: readonly FinderEntry[];
  /** Address of the page, or of the composer where the sides have no page of their own. */
  readonly href: string;
  readonly hasPage: boolean;
}

/** A comparison with a page has its sides in one order; any other has them as they were named. */
const MOST_SIDES = 4;

const inOrder = (one: FinderEntry, two: FinderEntry): readonly [FinderEntry, FinderEntry] =>
  one.kind < two.kind || (one.kind === two.kind && one.slug < two.slug) ? [one, two] : [two, one];

/** The comparison of two to four entries; `undefined` for fewer, each of which counts once. */
export function comparisonOf(index: FinderIndex, named: readonly FinderEntry[]): FoundComparison | undefined {
  const sides = [...new Set(named)].slice(0, MOST_SIDES);
  const [one, two, third] = sides;
  if (one === undefined || two === undefined) return undefined;
  const pair = inOrder(one, two);
  if (third === undefined && hasPage(index, one, two)) return { sides: pair, hasPage: true, href: pairPath(pairSlug(pair)) };
  return { sides, hasPage: false, href: composerPath(sides.map(({ slug }) => slug)) };
}

const VERSUS = /\s+(?:vs?\.?|versus|against|compared (?:to|with))\s+/i;
const OR = /\s+or\s+|\s*,\s*/i;

/** The page of an entry. */
export const entryHref = ({ folders }: FinderIndex, { kind, slug }: FinderEntry): string =>
  `${folderPath(folders[kind] ?? '')}${slug}/`;

/** The kind that most of the entries are of. */
function commonKind(entries: readonly FinderEntry[]): number | undefined {
  const [most] = [...Map.groupBy(entries, ({ kind }) => kind)].toSorted(([, p], [, q]) => q.length - p.length);
  return most?.[0];
}

/**
 * The entries of which a text names each; none when one of its parts names nothing. A part that is no whole name means an entry of
 * the kind of the others: beside a model "claude" is one too.
 */
function sidesOf({ entries }: FinderIndex, texts: readonly string[], isVersus: boolean): readonly FinderEntry[] {
  const found = texts.map((text) => (isVersus ? findOrNearest : findNamed)(entries, text));
  if (!found.every(({ things, by }) => things.length > 0 && (isVersus || by !== 'slips'))) return [];
  const sure = found.find(({ by }) => by === 'whole name')?.things[0]?.kind;
  const kind = sure ?? commonKind(found.flatMap(({ things }) => things));
  return found.flatMap(
    ({ things, by }) => (by === 'whole name' ? undefined : things.find((one) => one.kind === kind)) ?? things[0] ?? [],
  );
}

/**
 * The comparison that a text names with a word or a comma between names: "a vs b", "a or b", "a, b, c". After "vs" names may hold slips
 * of typing. A text that is the name of one entry, or that has no such word, names none.
 */
export function findComparison(index: FinderIndex, query: string): FoundComparison | undefined {
  if (entryNamed(index, query) !== undefined) return undefined;
  const isVersus = VERSUS.test(query);
  const texts = query.split(VERSUS).flatMap((part) => part.split(OR));
  const parts = texts.filter((text) => text.trim() !== '');
  return parts.length < 2 ? undefined : comparisonOf(index, sidesOf(index, parts, isVersus));
}

/**
 * The comparison that two whole names side by side may mean: "o4-mini whisper", "o4-mini and whisper". A text that is, or begins, the
 * name of an entry means that entry; so this is a guess, to be offered and never followed.
 */
export function guessComparison(index: FinderIndex, query: string): FoundComparison | undefined {
  if (VERSUS.test(query) || OR.test(query)) return undefined;
  const words = query.trim().split(/\s+/);
  for (let at = 1; at < words.length; at += 1) {
    const rest = words.slice(/^(?:and|&|\+)$/i.test(words[at] ?? '') ? at + 1 : at);
    const sides = [words.slice(0, at), rest].flatMap((side) => entryNamed(index, side.join(' ')) ?? []);
    const found = sides.length < 2 ? undefined : comparisonOf(index, sides);
    if (found !== undefined) return found;
  }
  return undefined;
}
