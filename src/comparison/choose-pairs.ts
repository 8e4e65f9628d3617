/**
 * Which pairs get a page of their own. Pages for all pairs grow with N²; the policy of `site.yaml` keeps them near N.
 */
import type { PairsData, SiteData } from '../../schemas/content.ts';
import { comparePairSides, inOrder, pairSlug, type Side } from './pair.ts';

/** Why a pair has a page. */
type PairReason = 'asked for' | 'nearest' | 'same need' | 'all';

export interface Pair {
  readonly slug: string;
  readonly sides: readonly [Side, Side];
  readonly reason: PairReason;
}

/** What the choice is made from. */
export interface PairSources {
  readonly sides: readonly Side[];
  /** Ids of the kinds in canonical order. */
  readonly kinds: readonly string[];
  /** Slugs of the nearest entries, the nearest first. */
  readonly neighboursOf: (slug: string) => readonly { readonly slug: string }[];
  /** For each need the slugs of its answers, the best first. */
  readonly needs: readonly (readonly string[])[];
}

type Wish = readonly [string, string, PairReason];

const pairsOf = (slugs: readonly string[], reason: PairReason): Wish[] =>
  slugs.flatMap((a, index) => slugs.slice(index + 1).map((b): Wish => [a, b, reason]));

function wishes(policy: SiteData['pairs'], listed: PairsData, sources: PairSources): Wish[] {
  const asked = listed.include.map(({ items: [a, b] }): Wish => [a, b, 'asked for']);
  if (policy.policy === 'all')
    return [
      ...asked,
      ...pairsOf(
        sources.sides.map((side) => side.slug),
        'all',
      ),
    ];
  const near = sources.sides.flatMap(({ slug }) =>
    sources
      .neighboursOf(slug)
      .slice(0, policy.nearest)
      .map((neighbour): Wish => [slug, neighbour.slug, 'nearest']),
  );
  return [...asked, ...near, ...sources.needs.flatMap((slugs) => pairsOf(slugs.slice(0, policy.sameNeed), 'same need'))];
}

/**
 * The pairs that get a page, each once, in canonical order; the first reason wins.
 * For N entries `nearest: K` makes at most K·N + needs·C(sameNeed, 2) + the listed pages.
 * Slugs that are not among `sides` are passed over: `pairs.yaml` was checked before.
 */
export function choosePairs(policy: SiteData['pairs'], listed: PairsData, sources: PairSources): readonly Pair[] {
  const sides = new Map(sources.sides.map((side) => [side.slug, side]));
  const ruledOut = new Set(listed.exclude.map(({ items }) => items.toSorted().join(' ')));
  const chosen = new Map<string, Pair>();
  for (const [first, second, reason] of wishes(policy, listed, sources)) {
    const [a, b] = [sides.get(first), sides.get(second)];
    if (a === undefined || b === undefined || ruledOut.has([first, second].sort().join(' '))) continue;
    const ordered = inOrder(a, b, sources.kinds);
    const slug = pairSlug(ordered);
    if (!chosen.has(slug)) chosen.set(slug, { slug, sides: ordered, reason });
  }
  const order = (a: Side, b: Side) => comparePairSides(a, b, sources.kinds);
  const byOrder = (p: Pair, q: Pair) => order(p.sides[0], q.sides[0]) || order(p.sides[1], q.sides[1]);
  return [...chosen.values()].sort(byOrder);
}
