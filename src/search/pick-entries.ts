/** What a field offers that picks an entry to compare with others: before all else those of the same category. */
import { findNamed } from './find-named.ts';
import type { FinderEntry, FinderIndex } from './finder-index.ts';

/** Whether two are of one category, or of one kind without categories. */
const isAlike = (a: FinderEntry, b: FinderEntry | undefined) => a.kind === b?.kind && a.group === b.group;

/** The best that can still be chosen first. */
const order = (a: FinderEntry, b: FinderEntry) =>
  Number(a.isGone === true) - Number(b.isGone === true) || (b.score ?? -1) - (a.score ?? -1);

/**
 * The entries that a text can mean beside `others`, which are none of them: a whole name first, then those of the category of the
 * first of `others`. Without a text, all of that category.
 */
export function pickEntries({ entries }: FinderIndex, text: string, others: readonly FinderEntry[]): readonly FinderEntry[] {
  const [beside] = others;
  const free = entries.filter((entry) => !others.includes(entry));
  if (text.trim() === '') return free.filter((entry) => isAlike(entry, beside)).toSorted(order);
  const { things, by } = findNamed(free, text);
  const sure = by === 'whole name' ? things.slice(0, 1) : [];
  const rest = things.slice(sure.length);
  return [...sure, ...rest.toSorted((a, b) => Number(isAlike(b, beside)) - Number(isAlike(a, beside)))];
}
