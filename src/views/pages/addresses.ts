/** Every page of a site, and whether search engines may list it. The build verifies against this, and the sitemap is made from it. */
import { kindIds } from '../../kinds/kinds.ts';
import type { Catalogue } from '../../catalogue.ts';
import { categoryPath, entryPath, kindPath } from '../entry-path.ts';
import { benchmarkPath, capabilityPath, graphPagePath, needPath, pairPath, PATHS } from '../links.ts';
import { viewChoosers } from './choose.ts';
import { graphPages } from './match-graph.ts';

export interface PageAddress {
  readonly path: string;
  /** Search results, terms without entries and thin comparisons say too little to be listed. */
  readonly isIndexable: boolean;
}

function pairPages(catalogue: Catalogue): PageAddress[] {
  return catalogue.pairs.map((pair) => ({ path: pairPath(pair.slug), isIndexable: !catalogue.comparisonOf(pair).isThin }));
}

/** All pages but 404, each once. */
export function pagesOf(catalogue: Catalogue): readonly PageAddress[] {
  const { entries, categories, capabilities, needs, benchmarks } = catalogue.content;
  const claimed = new Set(entries.flatMap((entry) => entry.data.capabilities.map((claim) => claim.id)));
  const answered = new Set(catalogue.needs.filter((need) => need.matches.length > 0).map((need) => need.id));
  const listed = (path: string): PageAddress => ({ path, isIndexable: true });
  return [
    ...Object.values(PATHS).map((path) => ({ path, isIndexable: path !== PATHS.search })),
    ...graphPages(catalogue).slice(1).map(graphPagePath).map(listed),
    ...kindIds.map(kindPath).map(listed),
    ...categories.map(({ id, data }) => listed(categoryPath({ kind: data.kind, category: id }))),
    ...entries.map(entryPath).map(listed),
    ...capabilities.map(({ id }) => ({ path: capabilityPath(id), isIndexable: claimed.has(id) })),
    ...needs.map(({ id }) => ({ path: needPath(id), isIndexable: answered.has(id) })),
    ...viewChoosers(catalogue).map(({ path }) => listed(path)),
    ...benchmarks.map(({ id }) => listed(benchmarkPath(id))),
    ...pairPages(catalogue),
  ];
}
