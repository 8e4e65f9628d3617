/** Views of the benchmark pages. */
import type { BenchmarkData, StatedResult } from '../../../schemas/content.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Entry, Term } from '../../entries/entry.ts';
import { byName, compareText } from '../../../schemas/text-order.ts';
import { resultNote } from '../cell.ts';
import { viewContext, viewSource, type SourceView, type ViewContext } from '../context.ts';
import { formatDate, formatNumber } from '../format.ts';
import { benchmarkPath, editUrl } from '../links.ts';
import { listPages, type ListPage, type PageLink } from './list-pages.ts';
import { linkTo, type EntryLink, type TermLink } from './terms.ts';
import { ownValue } from '../../../schemas/own-value.ts';

interface ResultView {
  readonly entry: EntryLink;
  readonly value: string;
  readonly variant: string | undefined;
  readonly share: number;
  readonly asOf: string;
}

export interface BenchmarkView {
  readonly name: string;
  readonly data: BenchmarkData;
  readonly asOf: string;
  readonly source: SourceView;
  /** How its results count in the ranking, in a sentence. */
  readonly counting: string;
  /** How many there are on all pages. */
  readonly count: number;
  /** Those of the page. */
  readonly results: readonly ResultView[];
  readonly page: number;
  readonly pages: readonly PageLink[];
  readonly editUrl: string;
}

/** Benchmarks that measure one thing, each with the number of its results. */
export interface BenchmarkArea {
  /** `Coding`; of those that count nowhere, that they are only shown. */
  readonly label: string;
  readonly terms: readonly TermLink[];
}

/** All benchmarks, by the areas of the ranking in their order; last those that are shown and not counted. */
export function viewBenchmarkAreas(catalogue: Catalogue): readonly BenchmarkArea[] {
  const { benchmarks, entries, ranking } = catalogue.content;
  const count = (id: string) => entries.filter((entry) => ownValue(entry.data.benchmarks, id) !== undefined).length;
  const byArea = Map.groupBy(benchmarks, ({ data }) => data.area ?? '');
  const areas = [...Object.entries(ranking.areas), ['', 'Shown, and not counted'] as const];
  return areas.flatMap(([area, label]) => {
    const terms = (byArea.get(area) ?? [])
      .map(({ id, data }) => ({ name: data.name, href: benchmarkPath(id), summary: data.summary, count: count(id) }))
      .toSorted(byName);
    return terms.length === 0 ? [] : [{ label, terms }];
  });
}

/** How a result counts: in its area, by how far it is above what an entry of average ability is expected to reach. */
function countingOf({ area, calibration }: BenchmarkData, { ranking }: ViewContext): string {
  if (area === undefined || calibration === undefined) return 'In the ranking: shown, and not counted.';
  const { centre, spread, noise } = calibration;
  return `In the ranking: counts in the area ${ranking.areas[area] ?? area} as (result − ${centre}) / ${spread < 0 ? `(−${-spread})` : spread}, where ${centre} is what an entry of average ability is expected to reach; results scatter by ${noise} of that unit.`;
}

/** So many results stand on a page: no page is longer than ten screens of a phone, or lists more than 200 links. */
const PAGE_SIZE = 75;

type Result = readonly [entry: Entry, result: StatedResult];

/** The pages of the results of a benchmark, the best first. */
export function benchmarkPages({ content }: Catalogue, { id, data }: Term<BenchmarkData>): readonly ListPage<Result>[] {
  const results = content.entries.flatMap((entry): Result[] => {
    const result = ownValue(entry.data.benchmarks, id);
    return result === undefined ? [] : [[entry, result]];
  });
  const sign = data.better === 'higher' ? -1 : 1;
  results.sort(([a, one], [b, other]) => sign * (one.value - other.value) || compareText(a.slug, b.slug));
  return listPages(results, benchmarkPath(id), PAGE_SIZE);
}

/** A page of one benchmark: what it measures, and its results, the best first. */
export function viewBenchmark(catalogue: Catalogue, term: Term<BenchmarkData>, page = 1): BenchmarkView {
  const { data, file } = term;
  const { sources, site } = viewContext(catalogue);
  const pages = benchmarkPages(catalogue, term);
  const share = (value: number) => Math.round(Math.min(100, Math.max(0, (100 * (value - data.from)) / (data.to - data.from))));
  return {
    name: data.name,
    data,
    asOf: formatDate(data.asOf),
    source: viewSource(sources, data.source),
    counting: countingOf(data, viewContext(catalogue)),
    count: pages.at(-1)?.to ?? 0,
    page,
    pages,
    results: (pages[page - 1]?.items ?? []).map(([entry, result]) => ({
      entry: linkTo(catalogue, entry),
      value: formatNumber(result.value, data.decimals),
      variant: resultNote(result),
      share: share(result.value),
      asOf: formatDate(result.asOf),
    })),
    editUrl: editUrl(site, file),
  };
}
