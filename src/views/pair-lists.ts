/** Lists of comparison pages. */
import { kinds, type Kind } from '../../schemas/index.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Pair } from '../pairs/choose-pairs.ts';
import { pairPath } from './links.ts';

export interface PairLink {
  readonly title: string;
  readonly a: string;
  readonly b: string;
  readonly href: string;
}

/** The name of an entry, or its slug when there is no such entry. */
export const nameOf = (catalogue: Catalogue, slug: string) => catalogue.entryBySlug.get(slug)?.data.name ?? slug;

/** All comparison pages, by what they compare. */
export function viewPairs(catalogue: Catalogue): readonly { readonly label: string; readonly pairs: readonly PairLink[] }[] {
  const label = (a: Kind, b: Kind) => (a === b ? kinds[a].plural : `${kinds[a].plural} and ${kinds[b].plural.toLowerCase()}`);
  const groups = new Map<string, PairLink[]>();
  for (const { slug, sides } of catalogue.pairs) {
    const [a, b] = [nameOf(catalogue, sides[0].slug), nameOf(catalogue, sides[1].slug)];
    const key = label(sides[0].kind, sides[1].kind);
    groups.set(key, [...(groups.get(key) ?? []), { title: `${a} vs ${b}`, a, b, href: pairPath(slug) }]);
  }
  return [...groups].map(([key, pairs]) => ({ label: key, pairs }));
}

const MORE = 6;

/** For each side of a pair its other comparisons: those with its own kind first, because they say most. */
export function otherComparisons(catalogue: Catalogue, pair: Pair) {
  return pair.sides.map((side) => {
    const others = catalogue.pairs.filter(
      (other) => other.slug !== pair.slug && other.sides.some(({ slug }) => slug === side.slug),
    );
    const links = others.map((other) => {
      const partner = other.sides.find(({ slug }) => slug !== side.slug) ?? side;
      return {
        name: `${nameOf(catalogue, side.slug)} vs ${nameOf(catalogue, partner.slug)}`,
        href: pairPath(other.slug),
        sameKind: partner.kind === side.kind,
      };
    });
    const sorted = links.toSorted((a, b) => Number(b.sameKind) - Number(a.sameKind));
    return { label: `With ${nameOf(catalogue, side.slug)}`, links: sorted.slice(0, MORE) };
  });
}
