import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageRank, type Claimant } from '../../src/matching/centrality.ts';

const RARITIES = [0.3, 0.9, 1.4, 2.2];
const DAMPING = 0.85;

/** The weight of the edge between two entries, as the match graph defines it. */
const edge = (a: Claimant, b: Claimant) =>
  a === b
    ? 0
    : a.claims.filter((id) => b.claims.includes(id)).reduce((sum, id) => sum + (RARITIES[id] ?? 0), 0) * a.weight * b.weight;

/** One step of the walk over all edges, as textbooks have it. */
function stepOverEdges(nodes: readonly Claimant[], shares: readonly number[]): number[] {
  const degrees = nodes.map((node) => nodes.reduce((sum, other) => sum + edge(node, other), 0));
  const everywhere = shares.reduce((sum, share, index) => sum + (degrees[index] === 0 ? DAMPING * share : 0), 1 - DAMPING);
  return nodes.map((node) => {
    const flows = nodes.map((other, index) => (edge(node, other) * (shares[index] ?? 0)) / (degrees[index] || 1));
    return everywhere / nodes.length + DAMPING * flows.reduce((sum, flow) => sum + flow, 0);
  });
}

describe('pageRank', () => {
  const claimant = fc.record({
    weight: fc.constantFrom(1, 0.5, 0.25),
    claims: fc.uniqueArray(fc.constantFrom(0, 1, 2, 3)),
  });
  const fields = fc.array(claimant, { minLength: 1, maxLength: 9 });

  test('is where the walk over all edges settles, though it never makes one', () => {
    fc.assert(
      fc.property(fields, (nodes) => {
        const shares = [...pageRank(nodes, RARITIES, DAMPING)];
        for (const [index, share] of stepOverEdges(nodes, shares).entries()) expect(share).toBeCloseTo(shares[index] ?? 0, 7);
      }),
      { numRuns: 500 },
    );
  });
  test('shares add up to 1, whether or not somebody shares nothing', () => {
    fc.assert(
      fc.property(fields, (nodes) => {
        const sum = pageRank(nodes, RARITIES, DAMPING).reduce((total, share) => total + share, 0);
        expect(sum).toBeCloseTo(1, 9);
      }),
    );
  });
  test('who shares nothing has less than an even share', () => {
    const shares = pageRank(
      [
        { weight: 1, claims: [0] },
        { weight: 1, claims: [0] },
        { weight: 1, claims: [1] },
      ],
      RARITIES,
      DAMPING,
    );
    expect(shares[2]).toBeLessThan(1 / 3);
    expect(shares[0]).toBeCloseTo(shares[1] ?? 0, 12);
  });
});
