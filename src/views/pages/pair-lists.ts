/** Lists of comparison pages. */
import { kindOf } from '../../kinds/kinds.ts';
import type { Catalogue } from '../../catalogue.ts';
import { pairPath } from '../links.ts';

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
  const label = (a: string, b: string) =>
    a === b ? kindOf(a).plural : `${kindOf(a).plural} and ${kindOf(b).plural.toLowerCase()}`;
  const groups = new Map<string, PairLink[]>();
  for (const { slug, sides } of catalogue.pairs) {
    const [a, b] = [nameOf(catalogue, sides[0].slug), nameOf(catalogue, sides[1].slug)];
    const key = label(sides[0].kind, sides[1].kind);
    groups.set(key, [...(groups.get(key) ?? []), { title: `${a} vs ${b}`, a, b, href: pairPath(slug) }]);
  }
  return [...groups].map(([key, pairs]) => ({ label: key, pairs }));
}
