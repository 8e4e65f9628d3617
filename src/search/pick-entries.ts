/** What a field offers that picks an entry to compare with others: before all else those of the same category. */
import { entryNamed } from './find-entries.ts';
import { findNamed, type Found } from './find-named.ts';
import type { FinderEntry, FinderIndex } from './finder-index.ts';
import { findNearest } from './nearest.ts';
import { readTyped } from './read-typed.ts';
import { wellKnownFirst } from './well-known.ts';

/** What is offered, and whether it is only near to what was typed. */
export type Picked = Pick<Found<FinderEntry>, 'things' | 'isNear'>;

/** Whether two are of one category, or of one kind without categories. */
const isAlike = (a: FinderEntry, b: FinderEntry | undefined) => a.kind === b?.kind && a.group === b.group;

/** The best that can still be chosen first, what something newer stands in place of after it. */
const order = (a: FinderEntry, b: FinderEntry) =>
  Number(a.isGone === true) - Number(b.isGone === true) ||
  Number(a.isPast === true) - Number(b.isPast === true) ||
  (b.score ?? -1) - (a.score ?? -1);

/** What a text is near to, which names none of the entries. */
function nearTo(free: readonly FinderEntry[], text: string): Picked {
  const { things, isOther } = findNearest(free, text);
  return { things, ...(isOther ? { isNear: true } : {}) };
}

/**
 * The entries that a text can mean beside `others`, which are none of them: those of the category of the first of `others` first, since beside a
 * chat model a "sonnet" is one, whatever else is called so in full. Without a text, all of that category.
 */
export function pickEntries(index: FinderIndex, typed: string, others: readonly FinderEntry[]): Picked {
  const [beside] = others;
  const free = others.length === 0 ? index.entries : index.entries.filter((entry) => !others.includes(entry));
  if (typed.trim() === '') return { things: free.filter((entry) => isAlike(entry, beside)).toSorted(order) };
  const text = readTyped(typed, index);
  const { things, by, isNear } = wellKnownFirst(findNamed(free, text), text);
  const alikeFirst = things.toSorted((a, b) => Number(isAlike(b, beside)) - Number(isAlike(a, beside)));
  if (things.length > 0) return { things: alikeFirst, ...(by !== 'whole name' && isNear === true ? { isNear } : {}) };
  // What was pasted: an address, or a command.
  const named = entryNamed(index, text);
  return named === undefined ? nearTo(free, text) : { things: others.includes(named) ? [] : [named] };
}
