/** Views of the benchmark pages. */
import type { BenchmarkData } from '../../../schemas/content.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Term } from '../../entries/entry.ts';
import { compareText } from '../../../schemas/text-order.ts';
import { resultNote } from '../cell.ts';
import { viewContext, viewSource, type SourceView, type ViewContext } from '../context.ts';
import { formatDate, formatNumber } from '../format.ts';
import { benchmarkPath, editUrl } from '../links.ts';
import { linkTo, type EntryLink, type TermLink } from './terms.ts';
import { ownValue } from '../../../schemas/own-value.ts';

export interface BenchmarkView {
  readonly name: string;
  readonly data: BenchmarkData;
  readonly asOf: string;
  readonly source: SourceView;
  /** How its results count in the ranking, in a sentence. */
  readonly counting: string;
  readonly results: readonly {
    readonly entry: EntryLink;
    readonly value: string;
    readonly variant: string | undefined;
    readonly share: number;
    readonly asOf: string;
  }[];
  readonly editUrl: string;
}

/** All benchmarks, each with the number of results. */
export function viewBenchmarkIndex(catalogue: Catalogue): readonly TermLink[] {
  const count = (id: string) =>
    catalogue.content.entries.filter((entry) => ownValue(entry.data.benchmarks, id) !== undefined).length;
  return catalogue.content.benchmarks.map(({ id, data }) => ({
    name: data.name,
    href: benchmarkPath(id),
    summary: data.summary,
    count: count(id),
  }));
}

/** How a result counts: in its area, by how far it is above what an entry of average ability is expected to reach. */
function countingOf({ area, calibration }: BenchmarkData, { ranking }: ViewContext): string {
  if (area === undefined || calibration === undefined) return 'In the ranking: shown, and not counted.';
  const { centre, spread, noise } = calibration;
  return `In the ranking: counts in the area ${ranking.areas[area] ?? area} as (result − ${centre}) / ${spread}, where ${centre} is what an entry of average ability is expected to reach; results scatter by ${noise} of that unit.`;
}

/** The page of one benchmark: what it measures, and all results, the best first. */
export function viewBenchmark(catalogue: Catalogue, { id, data, file }: Term<BenchmarkData>): BenchmarkView {
  const { sources, site } = viewContext(catalogue);
  const results = catalogue.content.entries.flatMap((entry) => {
    const result = ownValue(entry.data.benchmarks, id);
    return result === undefined ? [] : [{ entry, result }];
  });
  const sign = data.better === 'higher' ? -1 : 1;
  const sorted = results.sort((a, b) => sign * (a.result.value - b.result.value) || compareText(a.entry.slug, b.entry.slug));
  const share = (value: number) => Math.round(Math.min(100, Math.max(0, (100 * (value - data.from)) / (data.to - data.from))));
  return {
    name: data.name,
    data,
    asOf: formatDate(data.asOf),
    source: viewSource(sources, data.source),
    counting: countingOf(data, viewContext(catalogue)),
    results: sorted.map(({ entry, result }) => ({
      entry: linkTo(catalogue, entry),
      value: formatNumber(result.value, data.decimals),
      variant: resultNote(result),
      share: share(result.value),
      asOf: formatDate(result.asOf),
    })),
    editUrl: editUrl(site, file),
  };
}
