/** Compares a table of results of one benchmark with the entries. */
import type { BenchmarkData, StatedResult } from '../../schemas/content.ts';
import type { EntryEdit } from '../editing/apply-edits.ts';
import type { Entry, Term } from '../entries/entry.ts';
import { fetchText } from './fetch-text.ts';
import { matchResults, parseMapping, parseResults, type MatchedResult } from './sources/benchmark-table.ts';
import { ownValue } from '../../schemas/own-value.ts';
import { resultFault } from './screen-result.ts';

export type Benchmark = Pick<Term<BenchmarkData>, 'id' | 'data'>;

export interface ResultOptions {
  /** The table: a file or an address. */
  readonly from: string;
  /** A file with more names than the benchmark's own file has. */
  readonly map?: string;
  /** The date of rows without a date of their own. */
  readonly asOf?: string;
}

/** A result that is not used. */
interface RefusedResult {
  readonly slug: string;
  readonly reason: string;
}

/** A result that is new or differs from what its entry states. */
export interface ResultChange extends EntryEdit {
  readonly before: StatedResult | undefined;
  readonly result: MatchedResult;
}

export interface ResultPlan {
  readonly changes: readonly ResultChange[];
  readonly refused: readonly RefusedResult[];
  /** How many results the table has for entries. */
  readonly matched: number;
  /** Slugs that the mapping names and no entry has. */
  readonly unknownSlugs: readonly string[];
  /** Published names without a mapping. */
  readonly unmatched: readonly string[];
}

const isSame = (before: StatedResult | undefined, { value, variant, reportedBy, asOf }: MatchedResult, source: string) =>
  before?.value === value &&
  before.variant === variant &&
  before.reportedBy === reportedBy &&
  before.asOf === asOf &&
  before.source === source;

/** What a result changes in its entry, or why it changes nothing; neither where the entry states it already. */
function planResult(
  entry: Entry,
  { id, data }: Benchmark,
  result: MatchedResult,
  lastDay: string,
): { readonly change?: ResultChange; readonly refused?: RefusedResult } {
  const before = ownValue(entry.data.benchmarks, id);
  const source = data.source ?? id;
  if (isSame(before, result, source)) return {};
  const reason = resultFault(result, { benchmark: data, source, lastDay, before });
  if (reason !== undefined) return { refused: { slug: entry.slug, reason } };
  const { value, variant, reportedBy, asOf } = result;
  return { change: { entry, before, result, results: [{ id, value, variant, reportedBy, source, asOf }] } };
}

/**
 * Reads a table, and if there is one a mapping, and plans what they mean for `entries`. `lastDay` is the last day on which anything can have
 * been read. Throws `DataSetError`.
 */
export async function planResults(
  benchmark: Benchmark,
  entries: ReadonlyMap<string, Entry>,
  { from, map, asOf = benchmark.data.asOf }: ResultOptions,
  lastDay: string,
): Promise<ResultPlan> {
  const rows = parseResults((await fetchText(from)).text, from);
  const more = map === undefined ? {} : parseMapping((await fetchText(map)).text, map);
  const { results, unmatched } = matchResults(rows, { ...benchmark.data.names, ...more }, benchmark.data.better, asOf);
  const planned = results.flatMap((result) => {
    const entry = entries.get(result.slug);
    return entry === undefined ? [] : [planResult(entry, benchmark, result, lastDay)];
  });
  return {
    changes: planned.flatMap(({ change }) => change ?? []),
    refused: planned.flatMap(({ refused }) => refused ?? []),
    matched: results.length,
    unknownSlugs: results.map(({ slug }) => slug).filter((slug) => !entries.has(slug)),
    unmatched,
  };
}
