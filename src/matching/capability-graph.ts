/**
 * The match graph: entries of a category, joined by the capabilities that they share.
 * Edge weight Σ ln(1 + N / df) over the shared capabilities, so a rare one joins more strongly than a common one,
 * times the claim weights of both sides, so long lists count less a claim.
 */
import type { Ranking } from '../../schemas/content.ts';
import { byText, compareText } from '../../schemas/text-order.ts';
import { pageRank } from './centrality.ts';

/** What the graph needs to know of an entry. */
export interface GraphNode {
  readonly slug: string;
  /** Only entries of the same group are joined: those that do the same job. */
  readonly group: string;
  readonly capabilities: readonly string[];
}

interface Neighbour {
  readonly slug: string;
  /** Edge weight, above 0. */
  readonly weight: number;
  /** Ids of the shared capabilities, the rarest first. */
  readonly shared: readonly string[];
}

export interface MatchGraph {
  /** Entries that share a capability, the nearest first, then by slug. */
  readonly neighboursOf: (slug: string) => readonly Neighbour[];
  /** 0-100, or `undefined` when the entry claims no capability. */
  readonly centralityOf: (slug: string) => number | undefined;
}

/** The part of the method that joins entries. */
export type GraphMethod = Pick<Ranking['matchGraph'], 'damping' | 'fullWeightClaims'>;

/**
 * The weight of each claim of an entry with `claims` of them: 1, or its share of `fullWeightClaims`. Beyond that many each
 * counts less, so that the gain from listing more shrinks; it does not vanish.
 */
export function claimWeight(claims: number, fullWeightClaims: number): number {
  return Math.min(1, fullWeightClaims / claims);
}

/** How much sharing a capability says: ln(1 + N / df). */
export function rarity(entries: number, entriesWithIt: number): number {
  return Math.log1p(entries / entriesWithIt);
}

function countEntries(nodes: readonly GraphNode[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of nodes.flatMap((node) => [...new Set(node.capabilities)])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function rarestFirst(node: GraphNode, counts: ReadonlyMap<string, number>): string[] {
  const byRarity = (a: string, b: string) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || compareText(a, b);
  return [...new Set(node.capabilities)].sort(byRarity);
}

/** An entry with its claims, the rarest first. */
interface Member {
  readonly slug: string;
  readonly weight: number;
  readonly claims: readonly string[];
  readonly has: ReadonlySet<string>;
}

function membersOf(nodes: readonly GraphNode[], counts: ReadonlyMap<string, number>, fullWeightClaims: number): Member[] {
  return nodes.map((node) => {
    const claims = rarestFirst(node, counts);
    return { slug: node.slug, weight: claimWeight(claims.length, fullWeightClaims), claims, has: new Set(claims) };
  });
}

/** The entry that `a` is joined to, in the order of slugs so that the weight is the same from both sides. */
function joined(a: Member, b: Member, rarities: ReadonlyMap<string, number>): Neighbour | undefined {
  const shared = a.claims.filter((id) => b.has.has(id));
  if (a === b || shared.length === 0) return undefined;
  const [first, second] = compareText(a.slug, b.slug) < 0 ? [a, b] : [b, a];
  const weight = shared.reduce((sum, id) => sum + (rarities.get(id) ?? 0), 0) * first.weight * second.weight;
  return { slug: b.slug, weight, shared };
}

/** Slug -> PageRank share. */
function sharesOf(members: readonly Member[], rarities: ReadonlyMap<string, number>, damping: number): Map<string, number> {
  const indexes = new Map([...rarities.keys()].map((id, index) => [id, index]));
  const claimants = members.map(({ weight, claims }) => ({ weight, claims: claims.map((id) => indexes.get(id) ?? 0) }));
  const shares = pageRank(claimants, [...rarities.values()], damping);
  return new Map(members.map(({ slug }, index) => [slug, shares[index] ?? 0]));
}

/** PageRank share p of N entries -> 0-100: 50 is the average, doubling adds 25. Free of N, so scores hold as a category grows. */
export function centralityScore(share: number, entries: number): number {
  return Math.min(100, Math.max(0, 50 + 25 * Math.log2(share * entries)));
}

const nearestFirst = (a: Neighbour, b: Neighbour) => b.weight - a.weight || compareText(a.slug, b.slug);

/** Neighbours are looked for when somebody asks: there are as many of them as pairs, and most are never asked for. */
function graphOf(nodes: readonly GraphNode[], { damping, fullWeightClaims }: GraphMethod): MatchGraph {
  const counts = countEntries(nodes);
  const rarities = new Map([...counts].map(([id, count]) => [id, rarity(nodes.length, count)]));
  const members = membersOf(nodes, counts, fullWeightClaims);
  const memberOf = new Map(members.map((member) => [member.slug, member]));
  const shares = sharesOf(members, rarities, damping);
  return {
    neighboursOf: (slug) => {
      const member = memberOf.get(slug);
      return member === undefined ? [] : members.flatMap((other) => joined(member, other, rarities) ?? []).sort(nearestFirst);
    },
    centralityOf: (slug) => {
      const share = shares.get(slug);
      return share === undefined || memberOf.get(slug)?.claims.length === 0 ? undefined : centralityScore(share, nodes.length);
    },
  };
}

/** One graph per group behind one face; entries of different groups are never joined. The order of `nodes` does not matter. */
export function buildMatchGraph(nodes: readonly GraphNode[], method: GraphMethod): MatchGraph {
  const sorted = nodes.toSorted(byText(({ slug }) => slug));
  const groupOf = new Map(sorted.map((node) => [node.slug, node.group]));
  const graphs = new Map(
    [...new Set(groupOf.values())].map((group) => [
      group,
      graphOf(
        sorted.filter((node) => node.group === group),
        method,
      ),
    ]),
  );
  const graph = (slug: string) => graphs.get(groupOf.get(slug) ?? '');
  return {
    neighboursOf: (slug) => graph(slug)?.neighboursOf(slug) ?? [],
    centralityOf: (slug) => graph(slug)?.centralityOf(slug),
  };
}
