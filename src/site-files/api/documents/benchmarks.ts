/** Benchmarks and their results. */
import type { BenchmarkData } from '../../../../schemas/content.ts';
import { ownValue } from '../../../../schemas/own-value.ts';
import type { Catalogue } from '../../../catalogue.ts';
import type { Term } from '../../../entries/entry.ts';
import { benchmarkPath } from '../../../views/links.ts';
import { benchmarkPages } from '../../../views/pages/benchmark.ts';
import { entryLink } from './entries.ts';
import { apiPath, envelope, listEnvelope } from './envelope.ts';
import { resultOf } from './values.ts';

type Benchmark = Term<BenchmarkData>;

function summaryOf({ content }: Catalogue, { id, data }: Benchmark) {
  const { name, summary, version, area = null, metric, unit, better, source, asOf } = data;
  return {
    id,
    name,
    summary,
    version,
    area,
    metric,
    unit,
    better,
    source,
    asOf,
    count: content.entries.filter((entry) => ownValue(entry.data.benchmarks, id) !== undefined).length,
    page: benchmarkPath(id),
    document: apiPath(`benchmarks/${id}.json`),
  };
}

/** `benchmarks.json`. */
export const benchmarksAnswer = (catalogue: Catalogue) =>
  listEnvelope(
    catalogue,
    catalogue.content.benchmarks.map((benchmark) => summaryOf(catalogue, benchmark)),
  );

/** `benchmarks/{id}.json`. */
export function benchmarkAnswer(catalogue: Catalogue, benchmark: Benchmark) {
  const { caveat = null, homepage, decimals, from, to, calibration = null } = benchmark.data;
  const results = benchmarkPages(catalogue, benchmark).flatMap(({ items }) => items);
  return envelope(catalogue, {
    ...summaryOf(catalogue, benchmark),
    caveat,
    homepage,
    decimals,
    from,
    to,
    calibration,
    results: results.map(([entry, result]) => ({ ...entryLink(entry), ...resultOf(result, benchmark.data) })),
  });
}
