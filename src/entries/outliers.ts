/**
 * Values far from all others of their like: amounts of entries of one category (of one kind, where a category has few), and results
 * of one benchmark.
 */
import type { BenchmarkData, EntryData, Kind } from '../../schemas/content.ts';
import { typeOf } from '../../schemas/fact-types/index.ts';
import { askAbout, numberOf, type NumberBlock, type Question, type Stated, type Stating } from './question.ts';

/** An amount so many times all others, or so small a part of them, is more often a slip than true. */
const FAR = 10;
/** A price so many times the middle one, or so small a part of it, is more often one of another unit. */
const FAR_FROM_MIDDLE = 1000;
/** Of fewer other values the least and the greatest say little. */
const ENOUGH = 5;
/** A scale that reaches so far has no room for shares of one. */
const HUNDRED = 100;
/** So large a part of the other results must be above 1 before a result of at most 1 is odd. */
const MOST = 0.9;

const UNIT = 'look at the unit and the digits in the source';
const AMOUNT = 'look whether the source names its price for another amount';
const SHARE = 'look whether the source states a share of 1 in place of percent';

interface Range {
  readonly lowest: number;
  readonly highest: number;
}

/** The ends of `sorted` without one `value`; `undefined` when too few others are left. */
function othersThan(value: number, sorted: readonly number[]): Range | undefined {
  if (sorted.length <= ENOUGH) return undefined;
  const [lowest, highest] = [sorted[sorted[0] === value ? 1 : 0], sorted.at(sorted.at(-1) === value ? -2 : -1)];
  return lowest === undefined || highest === undefined ? undefined : { lowest, highest };
}

function sortedNumbers(entries: readonly Stated[], block: NumberBlock, id: string): number[] {
  return entries.flatMap((entry) => numberOf(entry, block, id) ?? []).toSorted((a, b) => a - b);
}

const isFarBelow = (value: number, { lowest }: Range) => value < lowest / FAR;
const isFarAbove = (value: number, { highest }: Range) => value > highest * FAR;

type Found = Parameters<typeof askAbout>[3] | undefined;

function oddAmount(value: number, among: readonly number[], where: string, middle: number | undefined): Found {
  const others = othersThan(value, among);
  if (others !== undefined && isFarBelow(value, others))
    return {
      text: `less than a tenth of all others ${where}, of which the least is ${others.lowest}. Is that right?`,
      advice: UNIT,
    };
  if (others !== undefined && isFarAbove(value, others))
    return {
      text: `more than ten times all others ${where}, of which the greatest is ${others.highest}. Is that right?`,
      advice: UNIT,
    };
  if (middle === undefined || (value <= middle * FAR_FROM_MIDDLE && value >= middle / FAR_FROM_MIDDLE)) return undefined;
  const text = `more than ${FAR_FROM_MIDDLE} times away from the middle of all, ${middle}. Is that right?`;
  return { text, advice: AMOUNT };
}

/** The question about each amount of one fact that is far from all others. What is 0 is far from every amount. */
function oddAmounts<T extends Stating>({ kind, files, others = [] }: OfKind<T>, id: string, isPrice: boolean): Question<T>[] {
  const amounts = (some: readonly Stated[]) => sortedNumbers(some, 'facts', id).filter((amount) => amount > 0);
  const all = amounts([...files, ...others]);
  const middle = isPrice && all.length >= ENOUGH ? all[Math.floor(all.length / 2)] : undefined;
  const stating = files.filter((entry) => (numberOf(entry, 'facts', id) ?? 0) > 0);
  return [...Map.groupBy(stating, ({ data }) => data.category)].flatMap(([category, some]) => {
    const own = amounts([...some, ...others.filter(({ data }) => data.category === category)]);
    const [among, where] =
      category === undefined || own.length <= ENOUGH ? [all, `of the kind ${kind.id}`] : [own, `in the category ${category}`];
    return some.flatMap((entry) => {
      const found = oddAmount(numberOf(entry, 'facts', id) ?? 0, among, where, middle);
      return found === undefined ? [] : [askAbout(entry, 'facts', id, found)];
    });
  });
}

/** A share of 1 where the benchmark counts in hundredths. */
function looksLikeShare(value: number, sorted: readonly number[], { from, to }: BenchmarkData): boolean {
  if (value > 1 || Math.max(from, to) < HUNDRED) return false;
  const others = sorted.length - 1;
  return sorted.filter((other) => other > 1).length >= others * MOST;
}

/** Farther from the nearest other result than half of what lies between all others, and than a fifth of the scale. */
function isFarOut(value: number, { lowest, highest }: Range, { from, to }: BenchmarkData): boolean {
  const gap = Math.max(lowest - value, value - highest);
  return highest > lowest && gap > (highest - lowest) / 2 && gap > Math.abs(to - from) / 5;
}

function oddResult(value: number, sorted: readonly number[], benchmark: BenchmarkData): Found {
  if (looksLikeShare(value, sorted, benchmark))
    return { text: `at most 1 on a scale from ${benchmark.from} to ${benchmark.to}. Is that right?`, advice: SHARE };
  const others = othersThan(value, sorted);
  if (others === undefined) return undefined;
  const { lowest, highest } = others;
  const isTenfold = lowest > 0 && value > 0 && (isFarBelow(value, others) || isFarAbove(value, others));
  if (!isTenfold && !isFarOut(value, others, benchmark)) return undefined;
  return { text: `far from all other results, ${lowest} to ${highest}. Is that right?`, advice: UNIT };
}

function oddResults<T extends Stating>(id: string, benchmark: BenchmarkData, kinds: ByKind<T>): Question<T>[] {
  const all = kinds.flatMap(({ files, others = [] }) => [...files, ...others]);
  const sorted = sortedNumbers(all, 'benchmarks', id);
  return kinds
    .flatMap(({ files }) => files)
    .flatMap((entry) => {
      const value = numberOf(entry, 'benchmarks', id);
      const found = value === undefined ? undefined : oddResult(value, sorted, benchmark);
      return found === undefined ? [] : [askAbout(entry, 'benchmarks', id, found)];
    });
}

/** Benchmark id -> its data. */
export type Benchmarks = ReadonlyMap<string, BenchmarkData>;

interface OfKind<T extends Stating> {
  readonly kind: Kind;
  /** Entries, with whatever holds their data. */
  readonly files: readonly T[];
  /** Entries that those are compared with, and that are not asked about themselves. */
  readonly others?: readonly Stated[] | undefined;
}

export type ByKind<T extends Stating> = readonly OfKind<T>[];

/** The question about every outlier, by kind and fact, then by benchmark. Unknown values take no part. */
export function outliers<T extends { readonly data: EntryData }>(kinds: ByKind<T>, benchmarks: Benchmarks): Question<T>[] {
  const amounts = kinds.flatMap((one) =>
    one.kind.facts.flatMap((fact) => (typeOf(fact).isAmount === true ? oddAmounts(one, fact.id, fact.type === 'usd') : [])),
  );
  return [...amounts, ...[...benchmarks].flatMap(([id, benchmark]) => oddResults(id, benchmark, kinds))];
}
