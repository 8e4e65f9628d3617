/** The list of names that the build writes for the browser. */

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
  /** 0 to 100, as shown; only of what is ranked. */
  readonly score?: number;
  /** Where in its life it is, in words; only where readers need to know. */
  readonly status?: string;
  /** Nobody should choose it any more, so it comes after what can be chosen. */
  readonly isGone?: true;
}

/** All entries, and the slugs of the pairs that have a page. */
export interface FinderIndex {
  /** The folder of each kind in addresses, by its number. */
  readonly folders: readonly string[];
  readonly entries: readonly FinderEntry[];
  readonly pairs: readonly string[];
}
