/** Results of entries -> standardised observations, which the joint fit works with. */
import type { BenchmarkData } from '../../../schemas/content.ts';
import { MAKER_NOISE } from '../quality.ts';

/** A benchmark as the fit needs it. */
export interface FitBenchmark {
  readonly id: string;
  readonly area: string | undefined;
  /** The results that score 0 and 1 here. */
  readonly from: number;
  readonly to: number;
}

/** One result of one entry. */
export interface FitResult {
  readonly entry: string;
  readonly benchmark: string;
  readonly value: number;
  readonly reportedBy?: 'maker' | undefined;
}

/** One result, as the number of standard deviations above the mean of its benchmark; above is always better. */
interface Observation {
  readonly entry: string;
  readonly z: number;
  /** 1, or less for what a maker reports. */
  readonly weight: number;
}

/** The observations of one benchmark, with what turns them back into results. */
export interface Standardised {
  readonly id: string;
  /** Mean of the results, in the unit of the benchmark. */
  readonly mean: number;
  /** Standard deviation of the results; below 0 where lower results are better. */
  readonly deviation: number;
  readonly observations: readonly Observation[];
}

/** The benchmarks that count, for the fit. */
export function fitBenchmarks(benchmarks: readonly { readonly id: string; readonly data: BenchmarkData }[]): FitBenchmark[] {
  return benchmarks
    .filter(({ data }) => data.area !== undefined)
    .map(({ id, data: { area, from, to } }) => ({ id, area, from, to }));
}

/** The results of entries of content, one a benchmark and entry. */
export function fitResults(
  entries: readonly {
    readonly slug: string;
    readonly data: {
      readonly benchmarks: Readonly<Record<string, { readonly value: number; readonly reportedBy?: 'maker' | undefined }>>;
    };
  }[],
): FitResult[] {
  return entries.flatMap(({ slug, data }) =>
    Object.entries(data.benchmarks).map(([benchmark, { value, reportedBy }]) => ({ entry: slug, benchmark, value, reportedBy })),
  );
}

export const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Standard deviation; results that are all equal tell nothing, and give 0. */
export function deviationOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
}

/** The results of one benchmark, standardised; `undefined` when they are fewer than `least` or all equal. */
export function standardise(
  { id, from, to }: FitBenchmark,
  results: readonly FitResult[],
  least: number,
): Standardised | undefined {
  const own = results.filter(({ benchmark }) => benchmark === id);
  if (own.length < least) return undefined;
  const values = own.map(({ value }) => value);
  const [mean, size] = [meanOf(values), deviationOf(values)];
  if (size === 0) return undefined;
  const deviation = Math.sign(to - from) * size;
  const observations = own.map(({ entry, value, reportedBy }) => ({
    entry,
    z: (value - mean) / deviation,
    weight: reportedBy === undefined ? 1 : 1 / MAKER_NOISE ** 2,
  }));
  return { id, mean, deviation, observations };
}
