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

type Abilities = Map<string, number>;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function fitLine({ observations }: Standardised, abilities: Abilities, before: Line): Line {
  const points = observations.map(({ entry, z, weight }) => ({ x: abilities.get(entry) ?? 0, z, weight }));
  const total = sum(points.map(({ weight }) => weight));
  const x = sum(points.map((point) => point.weight * point.x)) / total;
  const z = sum(points.map((point) => point.weight * point.z)) / total;
  const across = sum(points.map((point) => point.weight * (point.x - x) * (point.z - z)));
  const along = sum(points.map((point) => point.weight * (point.x - x) ** 2));
  const { variance: noise } = before;
  const slope = (across / noise + USUAL_SLOPE * SLOPE_PRECISION) / (along / noise + SLOPE_PRECISION);
  const intercept = z - slope * x;
  const misses = sum(points.map((point) => point.weight * (point.z - intercept - slope * point.x) ** 2));
  return { intercept, slope, variance: (misses + VARIANCE_COUNT * USUAL_VARIANCE) / (total + VARIANCE_COUNT) };
}

interface Seen extends Line {
  readonly z: number;
  readonly weight: number;
}

/** The ridge of 1 says what is expected before any result: ability 0 with variance 1. */
function fitAbility(seen: readonly Seen[]): number {
  const pull = sum(seen.map(({ slope, intercept, variance, z, weight }) => (weight * slope * (z - intercept)) / variance));
  return pull / (1 + sum(seen.map(({ slope, variance, weight }) => (weight * slope ** 2) / variance)));
}

function fitAbilities(benchmarks: readonly Standardised[], lines: ReadonlyMap<string, Line>): Abilities {
  const seen = new Map<string, Seen[]>();
  for (const { id, observations } of benchmarks) {
    const line = lines.get(id);
    if (line === undefined) continue;
    for (const { entry, z, weight } of observations) seen.set(entry, [...(seen.get(entry) ?? []), { ...line, z, weight }]);
  }
  return new Map([...seen].map(([entry, own]) => [entry, fitAbility(own)]));
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

function centred(abilities: Abilities): Abilities {
  const values = [...abilities.values()];
  const [mean, deviation] = [meanOf(values), deviationOf(values) || 1];
  return new Map([...abilities].map(([entry, ability]) => [entry, (ability - mean) / deviation]));
}

function fitGroup(benchmarks: readonly Standardised[]): JointFit {
  const usual = { intercept: 0, slope: USUAL_SLOPE, variance: USUAL_VARIANCE };
  let lines = new Map<string, Line>(benchmarks.map(({ id }) => [id, usual]));
  let abilities = centred(fitAbilities(benchmarks, lines));
  for (let round = 0; round < ROUNDS; round += 1) {
    lines = new Map(
      benchmarks.map((benchmark) => [benchmark.id, fitLine(benchmark, abilities, lines.get(benchmark.id) ?? usual)]),
    );
    abilities = centred(fitAbilities(benchmarks, lines));
  }
  return { lines, abilities };
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
