/** Every page of a site, and whether search engines may list it. The build verifies against this, and the sitemap is made from it. */
import { kindIds } from '../../kinds/kinds.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Pair } from '../../comparison/choose-pairs.ts';
import { entryPath } from '../entry-path.ts';
import { capabilityPath, graphPagePath, needPath, pairPath, PATHS } from '../links.ts';
import { viewChangePeriods } from './change-periods.ts';
import { viewChoosers } from './choose.ts';
import { comparisonListPages } from './comparison-groups.ts';
import { viewGapLists } from './gap-lists.ts';
import { leaderboardPages } from './leaderboard-pages.ts';
import type { PageLink } from './list-pages.ts';
import { graphPages } from './match-graph.ts';
import { benchmarkPages } from './benchmark.ts';
import { isIndexableEntry } from './unwritten.ts';

export interface PageAddress {
  readonly path: string;
  /** Search results, terms without entries, thin comparisons and entries of few facts say too little to be listed. */
  readonly isIndexable: boolean;
}

/** Whether search engines may list a comparison is found out when it is asked for: it costs more than all else here. */
function pairPages(catalogue: Catalogue, isThin: (pair: Pair) => boolean): PageAddress[] {
  return catalogue.pairs.map((pair) => ({
    path: pairPath(pair.slug),
    get isIndexable() {
      return !isThin(pair);
    },
  }));
}

function leaderboardsOf(catalogue: Catalogue): readonly PageLink[] {
  return [
    ...kindIds.flatMap((kind) => leaderboardPages(catalogue, kind)),
    ...catalogue.content.categories.flatMap(({ id, data }) => leaderboardPages(catalogue, data.kind, id)),
  ];
}

/** The pages of lists that are too long for one. */
function listPagesOf(catalogue: Catalogue): readonly PageLink[] {
  return [
    ...leaderboardsOf(catalogue),
    ...catalogue.content.benchmarks.flatMap((benchmark) => benchmarkPages(catalogue, benchmark)),
    ...comparisonListPages(catalogue).map(({ page }) => page),
    ...viewChangePeriods(catalogue).flatMap(({ pages }) => pages),
    ...viewGapLists(catalogue).flatMap(({ pages }) => pages),
  ];
}

/** The pages of which each has a twin in Markdown beside it: leaderboards, needs, entries and comparisons, in this order. */
export function pagesWithTwin(catalogue: Catalogue): readonly string[] {
  const { entries, needs } = catalogue.content;
  return [
    ...leaderboardsOf(catalogue).map(({ href }) => href),
    ...needs.map(({ id }) => needPath(id)),
    ...entries.map(entryPath),
    ...catalogue.pairs.map(({ slug }) => pairPath(slug)),
  ];
}

/** All pages but 404, each once. A build that has rendered the comparisons knows already which of them are thin. */
export function pagesOf(catalogue: Catalogue, isThin = catalogue.isThin): readonly PageAddress[] {
  const { entries, capabilities, needs } = catalogue.content;
  const claimed = new Set(entries.flatMap((entry) => entry.data.capabilities.map((claim) => claim.id)));
  const answered = new Set(catalogue.needs.filter((need) => need.matches.length > 0).map((need) => need.id));
  const listed = (path: string): PageAddress => ({ path, isIndexable: true });
  return [
    ...Object.values(PATHS).map((path) => ({ path, isIndexable: path !== PATHS.search })),
    ...graphPages(catalogue).slice(1).map(graphPagePath).map(listed),
    ...listPagesOf(catalogue).map(({ href }) => listed(href)),
    ...entries.map((entry) => ({ path: entryPath(entry), isIndexable: isIndexableEntry(catalogue, entry) })),
    ...capabilities.map(({ id }) => ({ path: capabilityPath(id), isIndexable: claimed.has(id) })),
    ...needs.map(({ id }) => ({ path: needPath(id), isIndexable: answered.has(id) })),
    ...viewChoosers(catalogue).map(({ path }) => listed(path)),
    ...pairPages(catalogue, isThin),
  ];
}
