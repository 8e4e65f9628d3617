/**
 * Fits abilities of entries and lines of benchmarks together, by alternating least squares:
 *
 *   z of a result = intercept of the benchmark + slope of the benchmark · ability of the entry + noise
 *
 * Each round first fits the line of every benchmark to the abilities, then the ability of every entry to the lines.
 * Entries that took hard benchmarks only are thus not taken for weak ones, which plain means of results would do.
 */
import { deviationOf, meanOf, type Standardised } from './observations.ts';

/** The line of one benchmark, in standard deviations of its results. */
interface Line {
  readonly intercept: number;
  readonly slope: number;
  /** Variance of results around the line. */
  readonly variance: number;
}

export interface JointFit {
  /** By benchmark id. */
  readonly lines: ReadonlyMap<string, Line>;
  /** By slug; mean 0 and standard deviation 1 over each group of entries that results join. */
  readonly abilities: ReadonlyMap<string, number>;
}

const ROUNDS = 150;
/** Slopes are pulled towards this, as if seen once with a standard deviation of 0.3: few results cannot turn a line. */
const USUAL_SLOPE = 0.8;
const SLOPE_PRECISION = 1 / 0.3 ** 2;
/** Noise that goes with the usual slope; it counts like five results, so that a lucky line through few is not trusted. */
const USUAL_VARIANCE = 1 - USUAL_SLOPE ** 2;
const VARIANCE_COUNT = 5;

/** A result, with the places of its benchmark and its entry, so that no round looks anything up by name. */
interface Point {
  readonly benchmark: number;
  readonly entry: number;
  readonly z: number;
  readonly weight: number;
}

const sum = (points: readonly Point[], value: (point: Point) => number) =>
  points.reduce((total, point) => total + value(point), 0);

function fitLine(points: readonly Point[], abilities: readonly number[], { variance: noise }: Line): Line {
  const ability = ({ entry }: Point) => abilities[entry] ?? 0;
  const total = sum(points, ({ weight }) => weight);
  const x = sum(points, (point) => point.weight * ability(point)) / total;
  const z = sum(points, (point) => point.weight * point.z) / total;
  const across = sum(points, (point) => point.weight * (ability(point) - x) * (point.z - z));
  const along = sum(points, (point) => point.weight * (ability(point) - x) ** 2);
  const slope = (across / noise + USUAL_SLOPE * SLOPE_PRECISION) / (along / noise + SLOPE_PRECISION);
  const intercept = z - slope * x;
  const misses = sum(points, (point) => point.weight * (point.z - intercept - slope * ability(point)) ** 2);
  return { intercept, slope, variance: (misses + VARIANCE_COUNT * USUAL_VARIANCE) / (total + VARIANCE_COUNT) };
}

const USUAL: Line = { intercept: 0, slope: USUAL_SLOPE, variance: USUAL_VARIANCE };

/** The ridge of 1 says what is expected before any result: ability 0 with variance 1. */
function fitAbility(points: readonly Point[], lines: readonly Line[]): number {
  const line = ({ benchmark }: Point) => lines[benchmark] ?? USUAL;
  const pull = sum(points, (point) => {
    const { slope, intercept, variance } = line(point);
    return (point.weight * slope * (point.z - intercept)) / variance;
  });
  return pull / (1 + sum(points, (point) => (point.weight * line(point).slope ** 2) / line(point).variance));
}

/** Groups of benchmarks that share entries, directly or through others. */
export function connected(benchmarks: readonly Standardised[]): Standardised[][] {
  let groups: { entries: Set<string>; members: Standardised[] }[] = [];
  for (const benchmark of benchmarks) {
    const entries = new Set(benchmark.observations.map(({ entry }) => entry));
    const joined = groups.filter((group) => [...group.entries].some((entry) => entries.has(entry)));
    const members = [...joined.flatMap((group) => group.members), benchmark];
    for (const group of joined) for (const entry of group.entries) entries.add(entry);
    groups = [...groups.filter((group) => !joined.includes(group)), { entries, members }];
  }
  return groups.map(({ members }) => members);
}

function centred(abilities: readonly number[]): readonly number[] {
  const [mean, deviation] = [meanOf(abilities), deviationOf(abilities) || 1];
  return abilities.map((ability) => (ability - mean) / deviation);
}

/** The results of each benchmark, and of each entry under its slug. */
function pointsOf(benchmarks: readonly Standardised[]) {
  const byEntry = new Map<string, Point[]>();
  const places = new Map<string, number>();
  const byBenchmark = benchmarks.map(({ observations }, benchmark) =>
    observations.map(({ entry, z, weight }) => {
      const place = places.get(entry) ?? places.size;
      const point = { benchmark, entry: place, z, weight };
      places.set(entry, place);
      byEntry
        .set(entry, byEntry.get(entry) ?? [])
        .get(entry)
        ?.push(point);
      return point;
    }),
  );
  return { byBenchmark, byEntry };
}

function fitGroup(benchmarks: readonly Standardised[]): JointFit {
  const { byBenchmark, byEntry } = pointsOf(benchmarks);
  const seen = [...byEntry.values()];
  let lines = benchmarks.map(() => USUAL);
  let abilities = centred(seen.map((points) => fitAbility(points, lines)));
  for (let round = 0; round < ROUNDS; round += 1) {
    lines = byBenchmark.map((points, at) => fitLine(points, abilities, lines[at] ?? USUAL));
    abilities = centred(seen.map((points) => fitAbility(points, lines)));
  }
  return {
    lines: new Map(benchmarks.map(({ id }, at) => [id, lines[at] ?? USUAL])),
    abilities: new Map([...byEntry.keys()].map((entry, at) => [entry, abilities[at] ?? 0])),
  };
}

/**
 * Fits each connected group of benchmarks for itself. Groups without a common entry cannot be compared: in each, ability 0
 * is the mean of its own entries.
 */
export function fitJointly(benchmarks: readonly Standardised[]): JointFit {
  const fits = connected(benchmarks).map(fitGroup);
  return {
    lines: new Map(fits.flatMap(({ lines }) => [...lines])),
    abilities: new Map(fits.flatMap(({ abilities }) => [...abilities])),
  };
}
