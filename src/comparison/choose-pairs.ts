/**
 * Which pairs get a page of their own. Pages for all pairs grow with N²; the policy of `site.yaml` keeps them near N, or makes files of
 * so many only, and leaves the others to be rendered when they are asked for.
 */
import type { PairsData, SiteData } from '../../schemas/content.ts';
import { comparePairSides, inOrder, pairSlug, type Side } from './pair.ts';

/** Why a pair has a page. */
type PairReason = 'asked for' | 'successor' | 'best of category' | 'makers' | 'nearest' | 'same need' | 'all';

export interface Pair {
  readonly slug: string;
  readonly sides: readonly [Side, Side];
  readonly reason: PairReason;
}

/** An entry that may be paired. */
interface PairSide extends Side {
  /** Nobody should choose it any more: it is paired with what it is nearest to, and proposed to nobody else. */
  readonly isGone: boolean;
  /** The slug of the entry that takes its place. */
  readonly successor: string | undefined;
}

/** What the choice is made from. */
export interface PairSources {
  readonly sides: readonly PairSide[];
  /** Ids of the kinds in canonical order. */
  readonly kinds: readonly string[];
  /** Slugs of the nearest entries, the nearest first. */
  readonly neighboursOf: (slug: string) => readonly { readonly slug: string }[];
  /** For each category the slugs of its ranked entries, the best first. */
  readonly categories: readonly (readonly string[])[];
  /** For each category its makers, that of the best entry first, each with its best and its newest entries. */
  readonly makers: readonly (readonly (readonly string[])[])[];
  /** For each need the slugs of its answers, the best first. */
  readonly needs: readonly (readonly string[])[];
}

type Wish = readonly [string, string, PairReason];

const pairsOf = (slugs: readonly string[], reason: PairReason): Wish[] =>
  slugs.flatMap((a, index) => slugs.slice(index + 1).map((b): Wish => [a, b, reason]));

export type Policy = SiteData['pairs'];
type NearestPolicy = Extract<Policy, { readonly nearest: number }>;

/** Whether every pair has an address, and only some of them are files. */
export const isServed = (policy: Policy): boolean => policy.policy === 'all' && policy.static === 'nearest';

const goneAmong = ({ sides }: PairSources) => new Set(sides.filter(({ isGone }) => isGone).map(({ slug }) => slug));

/** Each entry with its nearest that can still be chosen. What is gone itself gets one, so that its page leads on. */
function nearestOf({ nearest }: NearestPolicy, sources: PairSources): Wish[] {
  const gone = goneAmong(sources);
  return sources.sides.flatMap(({ slug, isGone }) =>
    sources
      .neighboursOf(slug)
      .filter((neighbour) => !gone.has(neighbour.slug))
      .slice(0, isGone ? Math.min(1, nearest) : nearest)
      .map((neighbour): Wish => [slug, neighbour.slug, 'nearest']),
  );
}

/** Each entry with its successor, unless that is gone as well. */
function successorsOf({ successors }: NearestPolicy, sources: PairSources): Wish[] {
  const gone = goneAmong(sources);
  return sources.sides.flatMap(({ slug, successor }): Wish[] =>
    !successors || successor === undefined || gone.has(successor) ? [] : [[slug, successor, 'successor']],
  );
}

/** Entries of each maker of a category with those of the others. */
const acrossMakers = (makers: readonly (readonly string[])[]): Wish[] =>
  makers.flatMap((own, index) =>
    makers.slice(index + 1).flatMap((others) => own.flatMap((a) => others.map((b): Wish => [a, b, 'makers']))),
  );

function wishes(policy: Policy, listed: PairsData, sources: PairSources): Wish[] {
  const asked = listed.include.map(({ items: [a, b] }): Wish => [a, b, 'asked for']);
  if (!('nearest' in policy))
    return [
      ...asked,
      ...pairsOf(
        sources.sides.map((side) => side.slug),
        'all',
      ),
    ];
  const best = sources.categories.flatMap((slugs) => pairsOf(slugs.slice(0, policy.bestOfCategory), 'best of category'));
  return [
    ...asked,
    ...successorsOf(policy, sources),
    ...best,
    ...sources.makers.flatMap((makers) => acrossMakers(makers.slice(0, policy.makers))),
    ...nearestOf(policy, sources),
    ...sources.needs.flatMap((slugs) => pairsOf(slugs.slice(0, policy.sameNeed), 'same need')),
  ];
}

/** The pair of two slugs, in canonical order; `undefined` where one names no side, or both the same. */
export function pairOf(a: Side | undefined, b: Side | undefined, reason: PairReason, kinds: readonly string[]): Pair | undefined {
  if (a === undefined || b === undefined || a === b) return undefined;
  const sides = inOrder(a, b, kinds);
  return { slug: pairSlug(sides), sides, reason };
}

/** The pairs that `pairs.yaml` rules out: whether two slugs, in either order, are one of them. */
export function ruledOut({ exclude }: PairsData): (a: string, b: string) => boolean {
  const keyOf = (slugs: readonly string[]) => slugs.toSorted().join(' ');
  const pairs = new Set(exclude.map(({ items }) => keyOf(items)));
  return (a, b) => pairs.size > 0 && pairs.has(keyOf([a, b]));
}

/**
 * The pairs whose pages are files, each once, in canonical order; the first reason wins.
 * For N entries `nearest: K` makes at most K·N + needs·C(sameNeed, 2) + categories·(C(bestOfCategory, 2) + C(makers, 2)
 * times what each maker has) + successors + the listed pages.
 * Slugs that are not among `sides` are passed over: `pairs.yaml` was checked before.
 */
export function choosePairs(policy: Policy, listed: PairsData, sources: PairSources): readonly Pair[] {
  const sides = new Map(sources.sides.map((side) => [side.slug, side]));
  const isRuledOut = ruledOut(listed);
  const chosen = new Map<string, Pair>();
  for (const [first, second, reason] of wishes(policy, listed, sources)) {
    const pair = isRuledOut(first, second) ? undefined : pairOf(sides.get(first), sides.get(second), reason, sources.kinds);
    if (pair !== undefined && !chosen.has(pair.slug)) chosen.set(pair.slug, pair);
  }
  const order = (a: Side, b: Side) => comparePairSides(a, b, sources.kinds);
  const byOrder = (p: Pair, q: Pair) => order(p.sides[0], q.sides[0]) || order(p.sides[1], q.sides[1]);
  return [...chosen.values()].sort(byOrder);
}
