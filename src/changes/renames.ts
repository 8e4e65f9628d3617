/** Entries that a change gives another slug, told by the former slugs that they state, and the pages that move with them. */
import type { Catalogue } from '../catalogue.ts';
import { pairSlug } from '../comparison/pair.ts';
import { formerAddresses } from '../views/pages/former-addresses.ts';

export interface Renamed {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** Each entry that is new under its slug, and states as a former one the slug of an entry that is not there any more. */
export function renamesBetween(before: Catalogue, after: Catalogue): readonly Renamed[] {
  return after.content.entries.flatMap(({ slug, data }) => {
    if (before.entryBySlug.has(slug)) return [];
    const from = data.formerSlugs.findLast((former) => before.entryBySlug.has(former) && !after.entryBySlug.has(former));
    return from === undefined ? [] : [{ from, to: slug, name: data.name }];
  });
}

/** The slug that an entry of today had before the change. */
export const slugBefore = (renames: readonly Renamed[], slug: string): string =>
  renames.find(({ to }) => to === slug)?.from ?? slug;

/**
 * The slug that a comparison of today had before the change. One whose sides have changed places had another, and is told as a new
 * page: left and right mean something in a verdict.
 */
export function pairBefore({ pairBySlug }: Catalogue, renames: readonly Renamed[], slug: string): string {
  const pair = pairBySlug.get(slug);
  if (pair === undefined) return slug;
  const [left, right] = pair.sides;
  return pairSlug([{ slug: slugBefore(renames, left.slug) }, { slug: slugBefore(renames, right.slug) }]);
}

interface PageMoves {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** How many pages have another address, to which the old one leads. */
  readonly moved: number;
}

/** Addresses that come and go, without those of pages that only moved. */
export function pageMoves(before: ReadonlySet<string>, after: ReadonlySet<string>, catalogue: Catalogue): PageMoves {
  const moves = formerAddresses(catalogue).filter(({ from, to }) => before.has(from) && !before.has(to));
  const [left, reached] = [new Set(moves.map(({ from }) => from)), new Set(moves.map(({ to }) => to))];
  return {
    added: [...after].filter((path) => !before.has(path) && !reached.has(path)).sort(),
    removed: [...before].filter((path) => !after.has(path) && !left.has(path)).sort(),
    moved: reached.size,
  };
}
