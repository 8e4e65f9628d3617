/** The pairs to compare among the best answers to a need. */
import type { Catalogue } from '../../catalogue.ts';
import { composerPath, pairPath } from '../links.ts';
import type { PairLink } from './comparison-groups.ts';
import { matchesOf } from './terms.ts';

/** Pairs of so many first answers are looked for. */
const AMONG = 6;
const MOST_PAIRS = 5;
const TOGETHER = 3;

export interface NeedPairs {
  /** Comparison pages of two of the first answers, the best first. */
  readonly pages: readonly PairLink[];
  /** The first answers side by side, which script renders; `undefined` where there are fewer than three. */
  readonly together: { readonly names: readonly string[]; readonly href: string } | undefined;
}

/** Comparison pages of two of `slugs`, those of the first ones first. */
export function pairsAmong(catalogue: Catalogue, slugs: readonly string[], most: number): readonly PairLink[] {
  const placeOf = new Map(slugs.map((slug, at) => [slug, at]));
  const nameOf = (slug: string) => catalogue.entryBySlug.get(slug)?.data.name ?? slug;
  const pages = [...new Set(slugs.flatMap((slug) => catalogue.pairsOf.get(slug) ?? []))].flatMap(({ slug, sides: [a, b] }) => {
    const [first, second] = [placeOf.get(a.slug), placeOf.get(b.slug)];
    if (first === undefined || second === undefined) return [];
    return [{ order: first + second, link: { a: nameOf(a.slug), b: nameOf(b.slug), href: pairPath(slug) } }];
  });
  return pages
    .toSorted((p, q) => p.order - q.order)
    .slice(0, most)
    .map(({ link }) => link);
}

/** What to compare among the answers to a need. */
export function viewNeedPairs(catalogue: Catalogue, id: string): NeedPairs {
  const best = matchesOf(catalogue, id).map(({ slug }) => slug);
  const first = best.slice(0, TOGETHER);
  const names = first.map((slug) => catalogue.entryBySlug.get(slug)?.data.name ?? slug);
  return {
    pages: pairsAmong(catalogue, best.slice(0, AMONG), MOST_PAIRS),
    together: first.length < TOGETHER ? undefined : { names, href: composerPath(first) },
  };
}
