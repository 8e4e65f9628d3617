/** All results of content -> the calibration of each benchmark, which its file publishes. */
import type { Calibration } from '../../../schemas/benchmark.ts';
import { connected, fitJointly, type JointFit } from './joint-fit.ts';
import { standardise, type FitBenchmark, type FitResult, type Standardised } from './observations.ts';

/** With fewer results of our entries a benchmark keeps the calibration that its file has, if any. */
export const LEAST_RESULTS = 5;
/** A line that rises less, in standard deviations, does not measure what the others do. */
const LEAST_SLOPE = 0.3;
/**
 * Areas that measure something else than ability: the rate of false statements in summaries even rises with it. Their
 * results count in Quality, and have no say in what ability is.
 */
const APART: ReadonlySet<string> = new Set(['faithfulness']);

export interface Calibrated {
  /** By benchmark id. */
  readonly calibrations: ReadonlyMap<string, Calibration>;
  /** By slug: what the joint fit found. Quality does not use it; it is for tests and reports. */
  readonly abilities: ReadonlyMap<string, number>;
  /** Benchmarks that were set by their own mean and standard deviation. */
  readonly apart: readonly string[];
}

const significant = (value: number): number => Number(value.toPrecision(4));

const rounded = ({ centre, spread, noise }: Calibration): Calibration => ({
  centre: significant(centre),
  spread: significant(spread),
  noise: Number(noise.toFixed(2)),
});

/** Mean and standard deviation of its own results. A result then says nothing about others, so its noise is a whole unit. */
const ownCalibration = ({ mean, deviation }: Standardised): Calibration => ({ centre: mean, spread: deviation, noise: 1 });

function jointCalibration({ id, mean, deviation }: Standardised, { lines }: JointFit): Calibration | undefined {
  const line = lines.get(id);
  if (line === undefined) return undefined;
  const { intercept, slope, variance } = line;
  return { centre: mean + deviation * intercept, spread: deviation * slope, noise: Math.sqrt(variance) / slope };
}

/** Takes out, one by one, the benchmark with the flattest line until all rise clearly. */
function fitRising(benchmarks: readonly Standardised[]): JointFit {
  const fit = fitJointly(benchmarks);
  const slopeOf = ({ id }: Standardised) => fit.lines.get(id)?.slope ?? 0;
  const [flattest] = benchmarks.toSorted((a, b) => slopeOf(a) - slopeOf(b));
  if (flattest === undefined || slopeOf(flattest) >= LEAST_SLOPE) return fit;
  return fitRising(benchmarks.filter((benchmark) => benchmark !== flattest));
}

/** The calibration of every benchmark with an area and enough results. The order of `results` does not matter. */
export function calibrate(benchmarks: readonly FitBenchmark[], results: readonly FitResult[]): Calibrated {
  const all = benchmarks.flatMap((benchmark) => {
    const own = standardise(benchmark, results, LEAST_RESULTS);
    return own === undefined ? [] : [{ own, area: benchmark.area ?? '' }];
  });
  const joint = all.filter(({ area }) => !APART.has(area)).map(({ own }) => own);
  // A benchmark that shares no entry with another has nothing that it could be fitted with.
  const fit = fitRising(connected(joint).flatMap((group) => (group.length > 1 ? group : [])));
  const calibrations = all.map(({ own }) => [own.id, rounded(jointCalibration(own, fit) ?? ownCalibration(own))] as const);
  return {
    calibrations: new Map(calibrations),
    abilities: fit.abilities,
    apart: all.filter(({ own }) => !fit.lines.has(own.id)).map(({ own }) => own.id),
  };
}
