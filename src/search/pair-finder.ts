/**
 * "a vs b" -> the address of that comparison. Runs in the browser on a small list of names, and in tests.
 */
import { compareText } from '../../schemas/text-order.ts';
import { normalizeName } from '../text/normalize-name.ts';
import { pairSlug } from '../comparison/pair.ts';
import { composerPath, pairPath } from '../views/links.ts';

/** Every word is looked up by itself: a thousand keep the page busy for seconds, and no reader types so many. */
const MOST_CHARACTERS = 200;

/** What was typed into a search form. */
export const queryOf = (form: FormData): string =>
  String(form.get('q') ?? '')
    .trim()
    .slice(0, MOST_CHARACTERS);

/** One entry as the finder knows it: slug, name, aliases, and 0 for the first kind, 1 for the second … */
export interface FinderEntry {
  readonly slug: string;
  readonly names: readonly string[];
  readonly kind: number;
  /** Where in its life it is, in words; only where readers need to know. */
  readonly status?: string;
  /** Nobody should choose it any more, so it comes after what can be chosen. */
  readonly isGone?: true;
}

/** The list that the build writes: all entries, and the slugs of the pairs that have a page. */
export interface FinderIndex {
  /** The folder of each kind in addresses, by its number. */
  readonly folders: readonly string[];
  readonly entries: readonly FinderEntry[];
  readonly pairs: readonly string[];
}

export interface FoundPair {
  readonly a: FinderEntry;
  readonly b: FinderEntry;
  /** Address of the page, or of the composer when the pair has no page of its own. */
  readonly href: string;
  readonly hasPage: boolean;
}

const keysOf = (entry: FinderEntry) => [entry.slug, ...entry.names].map(normalizeName);

/** How well a query names an entry: 3 whole name, 2 beginning of a name, 1 all words occur, 0 not at all. */
function fit(entry: FinderEntry, query: string): number {
  const keys = keysOf(entry);
  if (keys.includes(query)) return 3;
  if (keys.some((key) => key.startsWith(query) || key.endsWith(` ${query}`))) return 2;
  const words = query.split(' ');
  return keys.some((key) => words.every((word) => key.split(' ').some((part) => part.startsWith(word)))) ? 1 : 0;
}

const goneLast = (a: FinderEntry, b: FinderEntry) => Number(a.isGone === true) - Number(b.isGone === true);

/** The entries that a text can mean, the best first; among equals what can still be chosen, then the one with the shorter name. */
export function findEntries(index: FinderIndex, text: string): readonly FinderEntry[] {
  const query = normalizeName(text);
  if (query === '') return [];
  const scored = index.entries.map((entry) => ({ entry, points: fit(entry, query) })).filter(({ points }) => points > 0);
  const length = (entry: FinderEntry) => entry.names[0]?.length ?? 0;
  return scored
    .sort(
      (p, q) =>
        q.points - p.points ||
        goneLast(p.entry, q.entry) ||
        length(p.entry) - length(q.entry) ||
        compareText(p.entry.slug, q.entry.slug),
    )
    .map(({ entry }) => entry);
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

function splitNames(query: string): readonly [string, string][] {
  const [left, right] = query.split(/\s+(?:vs?\.?|versus|or|against|compared to)\s+|\s*,\s*/i);
  if (left !== undefined && right !== undefined) return [[left, right]];
  const words = query.trim().split(/\s+/);
  return words.slice(1).map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
}

/** Whether a query can name two entries at all. The list of names need not be fetched for one that cannot. */
export function mayNameTwo(query: string): boolean {
  return splitNames(query).length > 0;
}

/**
 * The pair that a query names: "a vs b", "a, b", or two names side by side where one way of splitting them fits best.
 * Gives `undefined` when it names fewer than two entries.
 */
export function findPair(index: FinderIndex, query: string): FoundPair | undefined {
  const splits = splitNames(query).flatMap(([left, right]) => {
    const [a, b] = [findEntries(index, left)[0], findEntries(index, right)[0]];
    if (a === undefined || b === undefined || a.slug === b.slug) return [];
    return [{ a, b, points: fit(a, normalizeName(left)) + fit(b, normalizeName(right)) }];
  });
  const explicit = splits.length === 1 && /\s(vs?\.?|versus|or|against)\s|,/i.test(query);
  const best = splits.toSorted((p, q) => q.points - p.points)[0];
  if (best === undefined || (!explicit && best.points < 4)) return undefined;
  return pairOf(index, best.a, best.b);
}
