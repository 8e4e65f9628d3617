/**
 * PageRank of entries that are joined by what they share, counted through the claims themselves: an edge for each pair of entries
 * would take four times the time and memory for twice the entries, and its weight is a sum over claims in any case.
 */

/** An entry as the walk sees it. */
export interface Claimant {
  /** What each of its claims counts, above 0. */
  readonly weight: number;
  /** Indexes of its claims, each once. */
  readonly claims: readonly number[];
}

const TOLERANCE = 1e-9;
const MOST_ITERATIONS = 1000;

/** For each claim the sum of `amounts` over the entries that make it. */
function sumByClaim(nodes: readonly Claimant[], claims: number, amounts: Float64Array): Float64Array {
  const sums = new Float64Array(claims);
  for (const [index, node] of nodes.entries())
    for (const claim of node.claims) sums[claim] = (sums[claim] ?? 0) + (amounts[index] ?? 0);
  return sums;
}

/** What flows to each entry over the claims that it shares, from all others and not from itself. */
function spread(nodes: readonly Claimant[], rarities: readonly number[], amounts: Float64Array): Float64Array {
  const sums = sumByClaim(nodes, rarities.length, amounts);
  return Float64Array.from(nodes, ({ weight, claims }, index) =>
    claims.reduce((sum, claim) => sum + weight * (rarities[claim] ?? 0) * ((sums[claim] ?? 0) - (amounts[index] ?? 0)), 0),
  );
}

/** One step of the walk. What shares nothing passes its part on to all alike. */
function step(
  nodes: readonly Claimant[],
  rarities: readonly number[],
  degrees: Float64Array,
  damping: number,
  last: Float64Array,
) {
  const isAlone = (index: number) => (degrees[index] ?? 0) === 0;
  const passed = Float64Array.from(nodes, ({ weight }, index) =>
    isAlone(index) ? 0 : (weight * (last[index] ?? 0)) / (degrees[index] ?? 1),
  );
  const alone = last.reduce((sum, share, index) => (isAlone(index) ? sum + share : sum), 0);
  const everywhere = (damping * alone + 1 - damping) / nodes.length;
  return spread(nodes, rarities, passed).map((share) => damping * share + everywhere);
}

/**
 * The share of each entry, in the order of `nodes`; all add up to 1. Edge weight: the `rarities` of shared claims times the weights
 * of both sides. Time grows with the number of claims. Throws `Error` when it does not settle, which a damping below 1 rules out.
 */
export function pageRank(nodes: readonly Claimant[], rarities: readonly number[], damping: number): Float64Array {
  const degrees = spread(
    nodes,
    rarities,
    Float64Array.from(nodes, ({ weight }) => weight),
  );
  let last = new Float64Array(nodes.length).fill(1 / nodes.length);
  for (let iteration = 0; iteration < MOST_ITERATIONS; iteration += 1) {
    const next = step(nodes, rarities, degrees, damping, last);
    const moved = next.reduce((sum, share, index) => sum + Math.abs(share - (last[index] ?? 0)), 0);
    if (moved < nodes.length * TOLERANCE) return next;
    last = next;
  }
  throw new Error('the match graph does not settle');
}
