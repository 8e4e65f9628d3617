/** The pairs of a site, and ways to find them. */
import type { PairsData } from '../../schemas/content.ts';
import { choosePairs, isServed, pairOf, ruledOut, type Pair, type PairSources, type Policy } from './choose-pairs.ts';

export interface PairIndex {
  /** The pairs whose pages are files. */
  readonly pairs: readonly Pair[];
  readonly pairBySlug: ReadonlyMap<string, Pair>;
  /** Slug -> those of them that it is in. */
  readonly pairsOf: ReadonlyMap<string, readonly Pair[]>;
  /** The pair of two slugs in either order: one of these, or one whose page is rendered when it is asked for. */
  readonly findPair: (a: string, b: string) => Pair | undefined;
}

/** Slug -> the pairs that it is in. */
function pairsBySlug(pairs: readonly Pair[]): Map<string, Pair[]> {
  const bySlug = new Map<string, Pair[]>();
  for (const pair of pairs) {
    for (const { slug } of pair.sides) {
      const own = bySlug.get(slug);
      if (own === undefined) bySlug.set(slug, [pair]);
      else own.push(pair);
    }
  }
  return bySlug;
}

function pairFinder(
  policy: Policy,
  listed: PairsData,
  sources: PairSources,
  files: PairIndex['pairBySlug'],
): PairIndex['findPair'] {
  const sides = new Map(sources.sides.map((side) => [side.slug, side]));
  const isRuledOut = ruledOut(listed);
  return (a, b) => {
    const pair = pairOf(sides.get(a), sides.get(b), 'all', sources.kinds);
    if (pair === undefined) return undefined;
    return files.get(pair.slug) ?? (isServed(policy) && !isRuledOut(a, b) ? pair : undefined);
  };
}

/** Chooses the pairs by the policy of `site.yaml`, and by `pairs.yaml`. */
export function pairIndex(policy: Policy, listed: PairsData, sources: PairSources): PairIndex {
  const pairs = choosePairs(policy, listed, sources);
  const pairBySlug = new Map(pairs.map((pair) => [pair.slug, pair]));
  return { pairs, pairBySlug, pairsOf: pairsBySlug(pairs), findPair: pairFinder(policy, listed, sources, pairBySlug) };
}
