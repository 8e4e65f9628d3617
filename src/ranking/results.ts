/** Results of entries -> what ranking and matching need of them. */
import type { BenchmarkData } from '../../schemas/content.ts';
import type { Ranking, ResultsScore } from './method.ts';
import { publishedQuantiles } from './reference.ts';
import { QUALITY_RULES, qualityOf, type Quality, type QualityResult } from './quality.ts';

/** Benchmark id -> what is published of it. */
export type Benchmarks = Readonly<Record<string, Pick<BenchmarkData, 'area' | 'calibration'>>>;

/** The benchmarks of a site by id. */
export const benchmarksById = (all: readonly { readonly id: string; readonly data: BenchmarkData }[]): Benchmarks =>
  Object.fromEntries(all.map(({ id, data: { area, calibration } }) => [id, { area, calibration }]));

/** The signal of a kind that counts all results, if its method has one. */
function resultsSignal(kind: string, { signals }: Ranking): string | undefined {
  return Object.values(signals[kind] ?? {})
    .flat()
    .find(({ results }) => results === true)?.id;
}

/** The ability that is expected of an entry before any result: that of the middle of its category, as published. */
function centreOf(kind: string, category: string | undefined, method: Ranking): number {
  const signal = resultsSignal(kind, method) ?? '';
  const median = publishedQuantiles(signal, { kind, category }, method.reference)?.[2];
  return median === undefined ? QUALITY_RULES.centre : (median - 50) / QUALITY_RULES.pointsPerUnit;
}

/** The Quality of an entry, expected to be in the middle of its category as far as its results are few. */
export function qualityIn(
  {
    kind,
    category,
    results,
  }: { readonly kind: string; readonly category: string | undefined; readonly results: Readonly<Record<string, QualityResult>> },
  benchmarks: Benchmarks,
  method: Ranking,
): Quality {
  return qualityOf(results, benchmarks, { ...QUALITY_RULES, centre: centreOf(kind, category, method) });
}

/** Quality as a signal: its score with the deviation that its interval stands for; `undefined` when no result counts. */
export function resultsScore({ known, score, low, high, areas }: Quality): ResultsScore | undefined {
  if (!known) return undefined;
  const count = areas.reduce((sum, area) => sum + area.count, 0);
  return { score, deviation: (high - low) / (2 * QUALITY_RULES.errors), count };
}

/** How many results of an area weigh as much as what the results of all other areas let expect. */
const FEW = 1;

/**
 * What needs ask for: standardised results by benchmark, and an ability for each of `areas`: the mean of its results, shrunk to
 * the ability by all results where there are few. Nothing for an entry without any result.
 */
export function abilitiesOf(quality: Quality, areas: readonly string[]) {
  const results = quality.areas.flatMap((area) => area.results.map(({ benchmark, z }) => [benchmark, z] as const));
  const abilities = areas.map((id) => {
    const { mean = 0, count = 0 } = quality.areas.find((area) => area.id === id) ?? {};
    return [id, (mean * count + quality.ability * FEW) / (count + FEW)] as const;
  });
  return { results: Object.fromEntries(results), areas: quality.known ? Object.fromEntries(abilities) : {} };
}
