/** Every page of a site, and whether search engines may list it. The build verifies against this, and the sitemap is made from it. */
import { kindIds } from '../../kinds/kinds.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Pair } from '../../comparison/choose-pairs.ts';
import { categoryPath, entryPath, kindPath } from '../entry-path.ts';
import { capabilityPath, graphPagePath, needPath, pairPath, PATHS } from '../links.ts';
import { viewChangePeriods } from './change-periods.ts';
import { viewChoosers } from './choose.ts';
import { comparisonListPages } from './comparison-groups.ts';
import { viewGapLists } from './gap-lists.ts';
import { isMemberOf, leaderboardPages } from './leaderboard-pages.ts';
import type { PageLink } from './list-pages.ts';
import { graphPages } from './match-graph.ts';
import { benchmarkPages } from './benchmark.ts';
import { isIndexableEntry } from './unwritten.ts';

export interface PageAddress {
  readonly path: string;
  /** Search results, lists and terms without entries, thin comparisons and entries of few facts say too little to be listed. */
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

/** Addresses of lists on which nothing stands yet: leaderboards without entries, and terms of which the site has none. */
export function emptyLists({ content }: Pick<Catalogue, 'content'>): ReadonlySet<string> {
  const { entries, categories, benchmarks, needs, capabilities } = content;
  const terms = { benchmarks, needs, capabilities, matchGraph: entries.flatMap(({ data }) => data.capabilities) };
  const isEmpty = (kind: string, category?: string) => !entries.some(isMemberOf(kind, category));
  return new Set([
    ...kindIds.filter((kind) => isEmpty(kind)).map(kindPath),
    ...categories
      .filter(({ id, data }) => isEmpty(data.kind, id))
      .map(({ id, data }) => categoryPath({ kind: data.kind, category: id })),
    ...Object.entries(terms).flatMap(([page, list]) => (list.length === 0 ? [PATHS[page as keyof typeof terms]] : [])),
  ]);
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
  const empty = emptyLists(catalogue);
  return [
    ...Object.values(PATHS).map((path) => ({ path, isIndexable: path !== PATHS.search && !empty.has(path) })),
    ...graphPages(catalogue).slice(1).map(graphPagePath).map(listed),
    ...listPagesOf(catalogue).map(({ href }) => ({ path: href, isIndexable: !empty.has(href) })),
    ...entries.map((entry) => ({ path: entryPath(entry), isIndexable: isIndexableEntry(catalogue, entry) })),
    ...capabilities.map(({ id }) => ({ path: capabilityPath(id), isIndexable: claimed.has(id) })),
    ...needs.map(({ id }) => ({ path: needPath(id), isIndexable: answered.has(id) })),
    ...viewChoosers(catalogue).map(({ path }) => listed(path)),
    ...pairPages(catalogue, isThin),
  ];
}
