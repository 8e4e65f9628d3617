/**
 * The match graph: entries of a category, joined by the capabilities that they share.
 * Edge weight Σ ln(1 + N / df) over the shared capabilities, so a rare one joins more strongly than a common one,
 * times the claim weights of both sides, so long lists count less a claim.
 */
import { UndirectedGraph } from 'graphology';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import type { Ranking } from '../../schemas/content.ts';
import { byText, compareText } from '../../schemas/text-order.ts';
import { ownValue } from '../../schemas/own-value.ts';

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

function connect(graph: UndirectedGraph, nodes: readonly GraphNode[], fullWeightClaims: number): Map<string, Neighbour[]> {
  const counts = countEntries(nodes);
  const lists = nodes.map((node) => ({ slug: node.slug, claims: rarestFirst(node, counts) }));
  const neighbours = new Map(nodes.map((node) => [node.slug, [] as Neighbour[]]));
  for (const [index, a] of lists.entries()) {
    for (const b of lists.slice(index + 1)) {
      const shared = a.claims.filter((id) => b.claims.includes(id));
      if (shared.length === 0) continue;
      const rarities = shared.reduce((sum, id) => sum + rarity(nodes.length, counts.get(id) ?? 1), 0);
      const weight = rarities * claimWeight(a.claims.length, fullWeightClaims) * claimWeight(b.claims.length, fullWeightClaims);
      graph.addUndirectedEdge(a.slug, b.slug, { weight });
      neighbours.get(a.slug)?.push({ slug: b.slug, weight, shared });
      neighbours.get(b.slug)?.push({ slug: a.slug, weight, shared });
    }
  }
  return neighbours;
}

/** PageRank share p of N entries -> 0-100: 50 is the average, doubling adds 25. Free of N, so scores hold as a category grows. */
export function centralityScore(share: number, entries: number): number {
  return Math.min(100, Math.max(0, 50 + 25 * Math.log2(share * entries)));
}

const nearestFirst = (a: Neighbour, b: Neighbour) => b.weight - a.weight || compareText(a.slug, b.slug);

function graphOf(nodes: readonly GraphNode[], { damping, fullWeightClaims }: GraphMethod): MatchGraph {
  const graph = new UndirectedGraph();
  for (const node of nodes) graph.addNode(node.slug);
  const neighbours = connect(graph, nodes, fullWeightClaims);
  const shares =
    nodes.length === 0 ? {} : pagerank(graph, { alpha: damping, maxIterations: 1000, tolerance: 1e-9, getEdgeWeight: 'weight' });
  const claims = new Map(nodes.map((node) => [node.slug, node.capabilities.length]));
  return {
    neighboursOf: (slug) => (neighbours.get(slug) ?? []).toSorted(nearestFirst),
    centralityOf: (slug) => {
      const share = ownValue(shares, slug);
      return share === undefined || claims.get(slug) === 0 ? undefined : centralityScore(share, nodes.length);
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
