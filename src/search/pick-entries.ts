/** What a field offers that picks an entry to compare with others: before all else those of the same category. */
import { entryNamed } from './find-entries.ts';
import { findNamed } from './find-named.ts';
import type { FinderEntry, FinderIndex } from './finder-index.ts';
import { wellKnownFirst } from './well-known.ts';

/** Whether two are of one category, or of one kind without categories. */
const isAlike = (a: FinderEntry, b: FinderEntry | undefined) => a.kind === b?.kind && a.group === b.group;

/** The best that can still be chosen first, what something newer stands in place of after it. */
const order = (a: FinderEntry, b: FinderEntry) =>
  Number(a.isGone === true) - Number(b.isGone === true) ||
  Number(a.isPast === true) - Number(b.isPast === true) ||
  (b.score ?? -1) - (a.score ?? -1);

/**
 * The entries that a text can mean beside `others`, which are none of them: those of the category of the first of `others` first, since beside a
 * chat model a "sonnet" is one, whatever else is called so in full. Without a text, all of that category.
 */
export function pickEntries(index: FinderIndex, text: string, others: readonly FinderEntry[]): readonly FinderEntry[] {
  const [beside] = others;
  const free = index.entries.filter((entry) => !others.includes(entry));
  if (text.trim() === '') return free.filter((entry) => isAlike(entry, beside)).toSorted(order);
  const { things } = wellKnownFirst(findNamed(free, text), text);
  if (things.length > 0) return things.toSorted((a, b) => Number(isAlike(b, beside)) - Number(isAlike(a, beside)));
  // What was pasted: an address, or a command.
  const named = entryNamed(index, text);
  return named === undefined || others.includes(named) ? [] : [named];
}
