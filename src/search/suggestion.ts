/** A line of what a text can mean, and how it is worded. */
import { benchmarkPath, capabilityPath, folderPath, needPath } from '../views/links.ts';
import { entryNamed } from './find-entries.ts';
import type { FinderEntry, FinderIndex } from './finder-index.ts';
import { findOrNearest } from './nearest.ts';
import { entryHref, type FoundComparison } from './pair-finder.ts';
import type { SearchTerm } from './question-index.ts';

export interface Suggestion {
  readonly href: string;
  readonly text: string;
  /** What it is, its score, its status: `Comparison`, `82/100`. */
  readonly notes: readonly string[];
  /** It is only near to the text, which means something that is not here: another version, for one. Enter does not open it. */
  readonly isOther?: true;
  /** Why it is only near, in a sentence, where it is not for want of such a name. */
  readonly why?: string;
}

/** What is only near to a text is offered where nothing else is found. */
export const MOST_NEAR = 3;

/** The line of an entry. */
export function entryLine(names: FinderIndex, entry: FinderEntry): Suggestion {
  const score = entry.score === undefined ? [] : [`${entry.score}/100`];
  const notes = [...score, ...(entry.status === undefined ? [] : [entry.status])];
  return { href: entryHref(names, entry), text: entry.names[0] ?? entry.slug, notes };
}

/** What a reader should know of entries before comparing them. */
const endings = ({ sides }: FoundComparison) =>
  sides.flatMap(({ names, slug, status }) => (status === undefined ? [] : [`${names[0] ?? slug}: ${status}`]));

const nameOf = ({ names, slug }: FinderEntry) => names[0] ?? slug;

/** The line of a comparison. */
export const comparisonLine = (found: FoundComparison): Suggestion => ({
  href: found.href,
  text: found.sides.map(nameOf).join(' vs '),
  notes: ['Comparison', ...endings(found), ...found.excess.map((entry) => `without ${nameOf(entry)}`)],
});

const TERM_LABELS: Readonly<Record<SearchTerm['type'], string>> = {
  kind: 'Leaderboard',
  category: 'Leaderboard',
  need: 'Need',
  capability: 'Capability',
  benchmark: 'Benchmark',
  picture: 'Picture',
};

function termHref({ type, id, kind = 0 }: SearchTerm, { folders }: FinderIndex): string {
  if (type === 'need') return needPath(id);
  if (type === 'capability') return capabilityPath(id);
  if (type === 'benchmark') return benchmarkPath(id);
  if (type === 'picture') return `${folderPath(id)}#picture`;
  const folder = folderPath(folders[kind] ?? '');
  return type === 'kind' ? folder : `${folder}${id}/`;
}

/** The line of a category, need or other page. */
export const termLine = (names: FinderIndex, term: SearchTerm): Suggestion => ({
  href: termHref(term, names),
  text: term.names[0] ?? '',
  notes: [TERM_LABELS[term.type]],
});

/** Entries that are near to a text which means none of them. */
export const otherLines = (names: FinderIndex, text: string): readonly Suggestion[] =>
  findOrNearest(names.entries, text)
    .things.slice(0, MOST_NEAR)
    .map((entry) => ({ ...entryLine(names, entry), isOther: true }));

/** The sides of a comparison that is not to be had: what is near to one that names nothing, or the one entry that all sides name. */
export function sideLines(names: FinderIndex, texts: readonly string[]): readonly Suggestion[] {
  const named = texts.map((text) => entryNamed(names, text));
  const [only] = named;
  if (only !== undefined && named.every((entry) => entry === only)) return [entryLine(names, only)];
  return texts.flatMap((text, at) => {
    const entry = named[at];
    return entry === undefined ? otherLines(names, text) : [{ ...entryLine(names, entry), isOther: true as const }];
  });
}
