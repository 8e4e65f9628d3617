/** How well Quality foretells results that it has not seen: rank correlations, for tests and for `npm run bench:ranking`. */
import { readFileSync } from 'node:fs';
import type { Content } from '../../src/entries/entry.ts';
import { calibrate } from '../../src/ranking/calibration/calibrate.ts';
import { fitBenchmarks, fitResults } from '../../src/ranking/calibration/observations.ts';
import { qualityOf, type Quality, type QualityBenchmark } from '../../src/ranking/quality.ts';

/** Places of values from the smallest; equal values share the mean of their places. */
function meanRanksOf(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
}

/** Spearman's rank correlation, -1 to 1: whether two lists put the same things in the same order. */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number {
  const [xs, ys] = [meanRanksOf(pairs.map(([x]) => x)), meanRanksOf(pairs.map(([, y]) => y))];
  const middle = (pairs.length - 1) / 2;
  const product = (as: readonly number[], bs: readonly number[]) =>
    as.reduce((sum, a, index) => sum + (a - middle) * ((bs[index] ?? middle) - middle), 0);
  return product(xs, ys) / Math.sqrt(product(xs, xs) * product(ys, ys));
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** The benchmarks by id, with what their files publish for Quality. */
function qualityBenchmarks({ benchmarks }: Content): Record<string, QualityBenchmark> {
  return Object.fromEntries(benchmarks.map(({ id, data: { area, calibration } }) => [id, { area, calibration }]));
}

/** Quality of every entry, by slug, from the published calibrations. */
function qualities(content: Content): ReadonlyMap<string, Quality> {
  const benchmarks = qualityBenchmarks(content);
  return new Map(content.entries.map(({ slug, data }) => [slug, qualityOf(data.benchmarks, benchmarks)]));
}

/** Parts of one benchmark come from the same runs, so they are left out together. */
const FAMILIES = ['livebench-', 'frontiermath-'];
const familyOf = (id: string) => FAMILIES.find((family) => id.startsWith(family)) ?? id;

export interface LeftOut {
  readonly id: string;
  readonly area: string;
  /** Entries with a result of it, and with others to foretell it from. */
  readonly count: number;
  readonly correlation: number;
}

/** Fits without one benchmark, and sets its results beside the Quality from all others. */
function leaveOut(content: Content, id: string): LeftOut | undefined {
  const left = content.benchmarks.find((benchmark) => benchmark.id === id)?.data;
  if (left?.area === undefined) return undefined;
  const others = fitBenchmarks(content.benchmarks).filter((benchmark) => familyOf(benchmark.id) !== familyOf(id));
  const { calibrations } = calibrate(others, fitResults(content.entries));
  const known = Object.fromEntries(others.map((one) => [one.id, { area: one.area, calibration: calibrations.get(one.id) }]));
  const sign = left.better === 'higher' ? 1 : -1;
  const pairs = content.entries.flatMap(({ data }) => {
    const [result, quality] = [data.benchmarks[id], qualityOf(data.benchmarks, known)];
    return result === undefined || !quality.known ? [] : [[sign * result.value, quality.ability] as const];
  });
  return pairs.length < 10 ? undefined : { id, area: left.area, count: pairs.length, correlation: rankCorrelation(pairs) };
}

/** Every benchmark with at least ten results of entries that have others, the best foretold first. */
export function leaveOneOut(content: Content): readonly LeftOut[] {
  return content.benchmarks.flatMap(({ id }) => leaveOut(content, id) ?? []).toSorted((a, b) => b.correlation - a.correlation);
}

/** Ratings that visitors of an arena gave, which no calibration has seen: slug -> points. */
export function arenaRatings(): Readonly<Record<string, number>> {
  const file = new URL('../bench/arena-text-2026-08.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { ratings: Record<string, number> }).ratings;
}

/** Quality beside the arena's rating, of entries with at least `least` results. */
export function besideArena(content: Content, least: number): readonly { slug: string; quality: number; rating: number }[] {
  const known = qualities(content);
  return Object.entries(arenaRatings()).flatMap(([slug, rating]) => {
    const quality = known.get(slug);
    const count = quality?.areas.reduce((sum, area) => sum + area.count, 0) ?? 0;
    return quality === undefined || count < least ? [] : [{ slug, quality: quality.score, rating }];
  });
}
