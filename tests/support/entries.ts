/** Small entries for tests of the arithmetic. */
import fc from 'fast-check';
import type { Ratable, RawValue } from '../../src/ranking/method.ts';
import type { Goalpost, Ranking } from '../../schemas/content.ts';

/** A method with one or two signals in each sub-score of a model, so that sums can be done by hand. */
export function smallMethod(changes: Partial<Ranking> = {}): Ranking {
  const signal = (id: string, fact: string, goalpost: Goalpost, weight: number) => ({
    id,
    label: id,
    facts: [fact],
    goalpost,
    weight,
    reason: 'For tests.',
  });
  const centrality = [{ id: 'centrality', label: 'centrality', centrality: true as const, weight: 1, reason: 'For tests.' }];
  const signals = {
    adoption: [signal('users', 'users', { type: 'count', top: 1000 }, 0.6), signal('listed', 'listed', { type: 'boolean' }, 0.4)],
    quality: [
      { id: 'exam', label: 'exam', benchmark: 'exam', weight: 0.5, reason: 'For tests.' },
      signal('fresh', 'lastChange', { type: 'daysSince', top: 999 }, 0.5),
    ],
    ecosystem: [signal('room', 'room', { type: 'logRange', from: 10, to: 1000 }, 1)],
    matchGraph: centrality,
  };
  return {
    methodVersion: '1',
    prior: 25,
    minimumCoverage: 0.6,
    robustness: { samples: 200, seed: 7, spread: 0.5 },
    verdict: { minimumGap: 5, minimumShare: 0.95, maximumRows: 8 },
    matchGraph: { damping: 0.85, fullWeightClaims: 10, manyClaims: 20 },
    needs: { bestAnswers: 10 },
    thinPages: { minimumDifferences: 5 },
    subScores: {
      adoption: { label: 'Adoption', weight: 0.35, definition: 'x', decides: true },
      quality: { label: 'Quality', weight: 0.3, definition: 'x', decides: true },
      ecosystem: { label: 'Ecosystem', weight: 0.2, definition: 'x', decides: true },
      matchGraph: { label: 'Match Graph', weight: 0.15, definition: 'x', decides: true },
    },
    reference: { kinds: {}, categories: {} },
    areas: {},
    signals: { model: signals, repository: signals },
    ...changes,
  };
}

export const SCALES = { exam: { from: 0, to: 100 } };

/** An entry from plain values; what is left out is unknown. */
export function ratable(
  slug: string,
  values: Readonly<Record<string, RawValue | undefined>> = {},
  kind: Ratable['kind'] = 'model',
): Ratable {
  const { exam, centrality, ...facts } = values;
  const known = Object.entries(facts).flatMap(([id, value]) =>
    value === undefined ? [] : [[id, { value, asOf: '2026-01-01' }] as const],
  );
  return {
    slug,
    kind,
    category: undefined,
    isGone: false,
    today: '2026-01-01',
    results: undefined,
    facts: Object.fromEntries(known),
    benchmarks: typeof exam === 'number' ? { exam: { value: exam } } : {},
    centrality: typeof centrality === 'number' ? centrality : undefined,
  };
}

const day = fc
  .integer({ min: 0, max: 2000 })
  .map((days) => new Date(Date.UTC(2020, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Random values for every signal of `smallMethod`, any of them unknown. */
export const values = fc.record({
  users: maybe(fc.integer({ min: 0, max: 5000 })),
  listed: maybe(fc.boolean()),
  exam: maybe(fc.double({ min: -20, max: 120, noNaN: true })),
  lastChange: maybe(day),
  room: maybe(fc.integer({ min: 1, max: 100_000 })),
  centrality: maybe(fc.double({ min: 0, max: 100, noNaN: true })),
});
