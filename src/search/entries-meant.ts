/** The entries that texts name where no list asks back: in addresses of comparisons, and for assistants. Runs in the browser and in the server for assistants. */
import { entryNamed } from './find-entries.ts';
import { findNamed, isCalled, surelyNamed } from './find-named.ts';
import type { FinderEntry, FinderIndex } from './finder-index.ts';
import { pickEntries } from './pick-entries.ts';
import { readTyped } from './read-typed.ts';
import { wellKnownFirst } from './well-known.ts';

const bySlug = ({ entries }: FinderIndex, text: string) => entries.find(({ slug }) => slug === text);

/** A word alone may be the whole name of one thing and what another is called by. */
const isBare = (text: string) => !/[\s\d]/.test(text.trim());

/** The entry whose name a text is, as search has it, or whose name alone holds its words. */
function byName(index: FinderIndex, typed: string): FinderEntry | undefined {
  const text = readTyped(typed, index);
  const { entries } = index;
  const found = wellKnownFirst(findNamed(entries, text), text);
  const [first, ...others] = found.isNear === true || found.by === 'slips' ? [] : found.things;
  if (found.by === 'whole name') return first;
  return entryNamed(index, text) ?? surelyNamed(entries, text) ?? (others.length === 0 ? first : undefined);
}

/** The entry that a text means: a slug is that of one, whatever others are called. What is only near, or a slip away, is none. */
const entryMeant = (index: FinderIndex, text: string): FinderEntry | undefined => bySlug(index, text) ?? byName(index, text);

/** Another entry that readers mean as well by a word that names one: "sonnet" is a library, and what several models are called. */
export function alsoMeant(index: FinderIndex, text: string): FinderEntry | undefined {
  const [meant, called] = [entryMeant(index, text), isBare(text) ? byName(index, text) : undefined];
  const whole = isBare(text) ? entryNamed(index, text) : undefined;
  return [called, whole].find((one) => one !== undefined && one !== meant);
}

/**
 * The entries that texts name together. Slugs alone, as pages write them, are those entries; where one is a name, a reader wrote it, and a bare word
 * means what is called so in the category of the others.
 */
export function entriesMeant(index: FinderIndex, texts: readonly string[]): readonly (FinderEntry | undefined)[] {
  const slugs = texts.map((text) => bySlug(index, text));
  if (slugs.every((entry) => entry !== undefined)) return slugs;
  const sure = texts.map((text) => (isBare(text) ? undefined : entryMeant(index, text)));
  const beside = sure.find((entry) => entry !== undefined);
  return texts.map((text, at) => {
    if (sure[at] !== undefined) return sure[at];
    const [picked] = beside === undefined ? [] : pickEntries(index, text, [beside]).things;
    const isTheirs =
      picked?.group === beside?.group && picked?.kind === beside?.kind && picked !== undefined && isCalled(picked, text);
    return isTheirs && byName(index, text) !== undefined ? picked : (byName(index, text) ?? slugs[at]);
  });
}
