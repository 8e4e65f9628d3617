/** The pairs to compare among the best answers to a need. */
import type { Catalogue } from '../../catalogue.ts';
import { composerPath, pairPath } from '../links.ts';
import type { PairLink } from './families.ts';
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

/** What to compare among the answers to a need. */
export function viewNeedPairs(catalogue: Catalogue, id: string): NeedPairs {
  const best = matchesOf(catalogue, id).map(({ slug }) => slug);
  const placeOf = new Map(best.slice(0, AMONG).map((slug, at) => [slug, at]));
  const nameOf = (slug: string) => catalogue.entryBySlug.get(slug)?.data.name ?? slug;
  const pages = catalogue.pairs.flatMap(({ slug, sides: [a, b] }) => {
    const [first, second] = [placeOf.get(a.slug), placeOf.get(b.slug)];
    if (first === undefined || second === undefined) return [];
    return [{ order: first + second, link: { a: nameOf(a.slug), b: nameOf(b.slug), href: pairPath(slug) } }];
  });
  const first = best.slice(0, TOGETHER);
  return {
    pages: pages
      .toSorted((p, q) => p.order - q.order)
      .slice(0, MOST_PAIRS)
      .map(({ link }) => link),
    together: first.length < TOGETHER ? undefined : { names: first.map(nameOf), href: composerPath(first) },
  };
}
