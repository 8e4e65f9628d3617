import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildMatchGraph as buildWith,
  centralityScore,
  claimWeight,
  rarity,
  type GraphNode,
} from '../../src/matching/capability-graph.ts';

const METHOD = { damping: 0.85, fullWeightClaims: 10 };
const buildMatchGraph = (nodes: readonly GraphNode[]) => buildWith(nodes, METHOD);
const node = (slug: string, capabilities: readonly string[], group = 'model'): GraphNode => ({
  slug,
  group,
  capabilities,
});
const FIELD = [
  node('a', ['chat', 'rare']),
  node('b', ['chat', 'rare']),
  node('c', ['chat']),
  node('d', ['other']),
  node('e', []),
];

describe('buildMatchGraph', () => {
  const graph = buildMatchGraph(FIELD);
  test('joins entries by shared capabilities, the nearest first, with the rarest capability named first', () => {
    expect(graph.neighboursOf('a').map(({ slug, shared }) => [slug, shared])).toEqual([
      ['b', ['rare', 'chat']],
      ['c', ['chat']],
    ]);
  });
  test('a shared capability weighs ln(1 + N / df)', () => {
    expect(graph.neighboursOf('c')[0]?.weight).toBeCloseTo(Math.log(1 + 5 / 3), 9);
    expect(rarity(5, 2)).toBeGreaterThan(rarity(5, 3));
  });
  test('entries of different groups, which do different jobs, are never joined', () => {
    const mixed = buildMatchGraph([...FIELD, node('tool', ['chat', 'rare'], 'repository')]);
    expect(mixed.neighboursOf('tool')).toEqual([]);
    expect(mixed.neighboursOf('a')).toEqual(graph.neighboursOf('a'));
  });
  test('an entry without capabilities has an unknown centrality, one that shares nothing a low one', () => {
    expect(graph.centralityOf('e')).toBeUndefined();
    expect(graph.centralityOf('d')).toBeLessThan(50);
  });
  test('who shares more is more central', () => {
    expect(graph.centralityOf('a')).toBeGreaterThan(graph.centralityOf('c') ?? 100);
    expect(graph.centralityOf('a')).toBeCloseTo(graph.centralityOf('b') ?? 0, 6);
  });
  test('beyond ten claims each weighs less, so that in a field of even lists claiming everything gains under 10 points', () => {
    const all = Array.from({ length: 60 }, (_, index) => `cap-${String(index).padStart(2, '0')}`);
    const group = (index: number) => [0, 1, 2, 3, 4, 5].map((step) => all[(10 * (index % 6) + step) % 60] ?? '');
    const others = Array.from({ length: 30 }, (_, index) => node(`n${index}`, group(index)));
    const honest = buildMatchGraph([...others, node('x', group(0))]).centralityOf('x') ?? 0;
    const greedy = buildMatchGraph([...others, node('x', all)]).centralityOf('x') ?? 100;
    expect(greedy - honest).toBeLessThan(10);
    expect([5, 10, 20, 60].map((claims) => claimWeight(claims, 10))).toEqual([1, 1, 0.5, 1 / 6]);
  });
  test('the order of entries and capabilities does not matter', () => {
    const lists = fc.array(fc.uniqueArray(fc.constantFrom('p', 'q', 'r', 's', 't')), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(lists, (all) => {
        const nodes = all.map((capabilities, index) => node(`n${index}`, capabilities));
        const shuffled = nodes.toReversed().map((one) => ({ ...one, capabilities: one.capabilities.toReversed() }));
        const [one, two] = [buildMatchGraph(nodes), buildMatchGraph(shuffled)];
        for (const { slug } of nodes) {
          expect(two.centralityOf(slug)).toEqual(one.centralityOf(slug));
          expect(two.neighboursOf(slug)).toEqual(one.neighboursOf(slug));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('centralityScore', () => {
  test.each([
    [1, 50],
    [2, 75],
    [4, 100],
    [64, 100],
    [0.5, 25],
    [0.01, 0],
  ])('%d times the average share scores %d', (times, score) => expect(centralityScore(times / 20, 20)).toBeCloseTo(score, 9));
});
