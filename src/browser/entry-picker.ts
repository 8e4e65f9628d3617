/** A field that picks an entry for a place of a comparison. */
import type { FinderEntry, FinderIndex } from '../search/finder-index.ts';
import { comparisonOf, findComparison } from '../search/pair-finder.ts';
import { pickEntries } from '../search/pick-entries.ts';
import { readTyped } from '../search/read-typed.ts';
import { composerPath } from '../views/links.ts';
import { loadSearchStyles } from './load-styles.ts';
import { inWordsOfSite, namesOnce } from './search/load-search.ts';
import { makeList, suggestBox, type Line } from './search/suggest-box.ts';

export interface PickerOptions {
  /** What the field is called. */
  readonly label: string;
  /** The entries of the comparison, from the left. */
  readonly slugs: readonly string[];
  /** The place that the picked entry takes. */
  readonly at: number;
}

const MOST_LINES = 8;
let pickers = 0;
let styles: Promise<void> | undefined;

/** Where the comparison of `slugs` is: a page of its own where there is one. */
export function comparisonHref(index: FinderIndex, slugs: readonly string[]): string {
  const sides = slugs.flatMap((slug) => index.entries.find((entry) => entry.slug === slug) ?? []);
  const found = comparisonOf(index, sides);
  return found?.hasPage === true ? found.href : composerPath(slugs);
}

/** The line of an entry, which leads to the comparison with it in its place. */
function lineOf(index: FinderIndex, { slug, names, status }: FinderEntry, { slugs, at }: PickerOptions): Line {
  const href = comparisonHref(index, [...slugs.slice(0, at), slug, ...slugs.slice(at + 1)]);
  return { href, text: names[0] ?? slug, notes: status === undefined ? [] : [status] };
}

/** The comparison that a text names by itself, such as "a vs b", where nothing is picked yet. */
function comparisonLine(index: FinderIndex, text: string, { slugs }: PickerOptions): readonly Line[] {
  const found = slugs.length === 0 ? findComparison(index, readTyped(text, index)) : undefined;
  if (found === undefined) return [];
  return [{ href: found.href, text: found.sides.map(({ names, slug }) => names[0] ?? slug).join(' vs '), notes: [] }];
}

function build(label: string) {
  const [box, name, input, parts] = [
    document.createElement('div'),
    document.createElement('label'),
    document.createElement('input'),
    makeList('Entries'),
  ];
  const id = `picker-${++pickers}`;
  box.className = 'entry-picker';
  Object.assign(name, { htmlFor: id, textContent: label });
  Object.assign(input, { id, type: 'text', autocomplete: 'off', spellcheck: false });
  box.append(name, input, parts.list, parts.status);
  return { box, input, ...parts };
}

/** Puts a picker in the place of `where` and gives the field; it goes to the new comparison when an entry is picked. */
export async function entryPicker(where: HTMLElement, options: PickerOptions): Promise<HTMLInputElement> {
  // Without its sheet a list can be used all the same, so one that does not come holds nothing up.
  styles ??= loadSearchStyles().catch(() => undefined);
  await styles;
  const { box, input, list, status } = build(options.label);
  const slugs = options.slugs.filter((_, place) => place !== options.at);
  const linesOf = (index: FinderIndex, text: string): readonly Line[] => {
    const others = slugs.flatMap((slug) => index.entries.find((entry) => entry.slug === slug) ?? []);
    const { things, isNear } = pickEntries(index, text, others);
    const other = isNear === true ? { isOther: true as const } : {};
    const found = things.slice(0, MOST_LINES).map((entry) => ({ ...lineOf(index, entry, options), ...other }));
    return [...comparisonLine(index, text, options), ...found];
  };
  const linesFor = async (text: string): Promise<readonly Line[]> => {
    const index = await namesOnce();
    const lines = linesOf(index, text);
    const isSure = lines.length > 0 && lines[0]?.isOther !== true;
    return isSure ? lines : linesOf(index, await inWordsOfSite(text));
  };
  suggestBox({ input, list, status, linesFor, nothing: 'No entry of this name.', opensAtOnce: true });
  where.replaceWith(box);
  return input;
}
