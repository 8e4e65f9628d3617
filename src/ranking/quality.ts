/**
 * Quality: all comparable results of one entry -> one figure from 0 to 100 with an interval. It is a function of these
 * results and of the published calibrations alone, so no other entry can change it.
 *
 *   z of a result   (result − centre) / spread, in units of ability
 *   mean of an area Σ z/noise² / Σ 1/noise²
 *   ability         (centre · prior + Σ weight of area · mean of area) / (prior + Σ weight of area)
 *   weight of area  1 / (area variance + 1 / Σ 1/noise²): many results in one area never say all about the others
 *   Quality         50 + 20 · ability, held between 0 and 100
 *
 * A better result never lowers Quality; neither does a further result that is at or above both the ability so far and the
 * mean of its area.
 */
import type { Calibration } from '../../schemas/benchmark.ts';
import { ownValue } from '../../schemas/own-value.ts';
import { sum } from '../../schemas/numbers.ts';
import { clampScore } from './score-scale.ts';

/** By how much the noise of a result is multiplied that the maker of the entry reports, so that it weighs a quarter. */
export const MAKER_NOISE = 2;

/** How results become Quality. */
export interface QualityRules {
  /** The ability that is expected before any result, in units of ability: that of the category. */
  readonly centre: number;
  /** How firmly it is expected: 1 over its variance. */
  readonly prior: number;
  /** Variance of an entry's strength from area to area, in squared units of ability. */
  readonly areaVariance: number;
  /** Points of Quality for one unit of ability. */
  readonly pointsPerUnit: number;
  /** Half the width of the interval in standard errors; 1.645 covers 90 percent. */
  readonly errors: number;
}

/** The published rules. A category passes its own `centre`. */
export const QUALITY_RULES: QualityRules = { centre: 0, prior: 1, areaVariance: 0.25, pointsPerUnit: 20, errors: 1.645 };

/** What Quality needs to know of a benchmark. */
export interface QualityBenchmark {
  readonly area?: string | undefined;
  readonly calibration?: Calibration | undefined;
}

export interface QualityResult {
  readonly value: number;
  readonly reportedBy?: 'maker' | undefined;
}

/** A result with its part in the mean of its area. */
interface CountedResult {
  readonly benchmark: string;
  readonly value: number;
  /** Units of ability above what an entry of ability 0 is expected to reach. */
  readonly z: number;
  /** Share of the area's mean, 0 to 1. */
  readonly weight: number;
}

interface QualityArea {
  readonly id: string;
  /** Weighted mean of its standardised results, in units of ability. */
  readonly mean: number;
  readonly count: number;
  /** Share of what all areas together say, 0 to 1. */
  readonly weight: number;
  readonly results: readonly CountedResult[];
}

export interface Quality {
  /** 0 to 100, unrounded; that of the centre when nothing is known. */
  readonly score: number;
  readonly low: number;
  readonly high: number;
  /** In units of ability. */
  readonly ability: number;
  /** In the order of the benchmarks. */
  readonly areas: readonly QualityArea[];
  /** Whether at least one result counts. */
  readonly known: boolean;
}

interface Standard {
  readonly area: string;
  readonly benchmark: string;
  readonly value: number;
  readonly z: number;
  /** 1 over the squared noise. */
  readonly precision: number;
}

function standardsOf(
  results: Readonly<Record<string, QualityResult>>,
  benchmarks: Readonly<Record<string, QualityBenchmark>>,
): Standard[] {
  return Object.entries(benchmarks).flatMap(([benchmark, { area, calibration }]) => {
    const result = ownValue(results, benchmark);
    if (result === undefined || area === undefined || calibration === undefined) return [];
    const noise = calibration.noise * (result.reportedBy === undefined ? 1 : MAKER_NOISE);
    const z = (result.value - calibration.centre) / calibration.spread;
    return [{ area, benchmark, value: result.value, z, precision: 1 / noise ** 2 }];
  });
}

function areaOf(id: string, own: readonly Standard[], variance: number) {
  const precision = sum(own.map((standard) => standard.precision));
  const results = own.map(({ benchmark, value, z, precision: part }) => ({ benchmark, value, z, weight: part / precision }));
  const mean = sum(results.map(({ z, weight }) => z * weight));
  return { id, mean, count: own.length, results, precision: 1 / (variance + 1 / precision) };
}

/** Areas that disagree more than their noise explains make the interval wider. */
function scatterOf(areas: readonly { readonly mean: number; readonly precision: number }[], ability: number): number {
  if (areas.length < 2) return 1;
  return Math.max(1, sum(areas.map(({ mean, precision }) => precision * (mean - ability) ** 2)) / (areas.length - 1));
}

/** The Quality of an entry: `results` by benchmark id, counted where `benchmarks` states an area and a calibration. */
export function qualityOf(
  results: Readonly<Record<string, QualityResult>>,
  benchmarks: Readonly<Record<string, QualityBenchmark>>,
  rules: QualityRules = QUALITY_RULES,
): Quality {
  const standards = standardsOf(results, benchmarks);
  const ids = [...new Set(standards.map(({ area }) => area))];
  const areas = ids.map((id) =>
    areaOf(
      id,
      standards.filter(({ area }) => area === id),
      rules.areaVariance,
    ),
  );
  const said = sum(areas.map(({ precision }) => precision));
  const ability = (rules.centre * rules.prior + sum(areas.map(({ mean, precision }) => mean * precision))) / (rules.prior + said);
  const margin = rules.errors * Math.sqrt(scatterOf(areas, ability) / (rules.prior + said));
  const scoreOf = (units: number) => clampScore(50 + rules.pointsPerUnit * units);
  return {
    score: scoreOf(ability),
    low: scoreOf(ability - margin),
    high: scoreOf(ability + margin),
    ability,
    areas: areas.map(({ precision, ...area }) => ({ ...area, weight: precision / said })),
    known: standards.length > 0,
  };
}
