/** Entries and a row catalogue for tests of comparisons. */
import type { StatedFact } from '../../schemas/content.ts';
import type { RowCatalogue } from '../../src/comparison/compare-rows.ts';
import type { ShownScore } from '../../src/comparison/outcome.ts';
import type { Comparable } from '../../src/comparison/row.ts';
import { kindViews } from '../../src/kinds/kinds.ts';

export const ROWS: RowCatalogue = {
  kinds: kindViews,
  benchmarks: ['exam', 'errors'].map((id) => ({
    id,
    data: {
      name: id,
      version: '1',
      summary: 'For tests.',
      metric: 'share',
      unit: 'percent',
      better: id === 'exam' ? 'higher' : 'lower',
      decimals: 1,
      from: id === 'exam' ? 0 : 100,
      to: id === 'exam' ? 100 : 0,
      homepage: 'https://example.org',
      source: 'example',
      asOf: '2026-01-01',
      names: {},
      maxAgeDays: 730,
    },
  })),
};

const stated = { source: 'example', asOf: '2026-01-01' };

/** An entry that states `facts` and `results`, and nothing else. */
export function comparable(
  facts: Readonly<Record<string, StatedFact['value']>>,
  results: Readonly<Record<string, number>> = {},
  kind: Comparable['kind'] = 'model',
): Comparable {
  return {
    kind,
    facts: Object.fromEntries(Object.entries(facts).map(([id, value]) => [id, { value, ...stated }])),
    benchmarks: Object.fromEntries(Object.entries(results).map(([id, value]) => [id, { value, ...stated }])),
  };
}

/** A side that is shown with `score` in everything, ranked, and still to be chosen. */
export const shownScore = (score: number, change: Partial<ShownScore> = {}): ShownScore => ({
  kind: 'model',
  category: undefined,
  isGone: false,
  score,
  decisive: score,
  rank: 1,
  outOf: 9,
  subScores: { adoption: score, quality: score, ecosystem: score, matchGraph: score },
  ...change,
});
