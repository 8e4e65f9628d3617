/** Every page of a site, and whether search engines may list it. The build verifies against this, and the sitemap is made from it. */
import { KINDS } from '../../../schemas/index.ts';
import type { Catalogue } from '../../catalogue.ts';
import { compareRows } from '../../comparison/compare-rows.ts';
import { isThin } from '../../comparison/thin.ts';
import { rankedOf } from '../entry-document.ts';
import { benchmarkPath, capabilityPath, entryPath, kindPath, needPath, pairPath, PATHS } from '../links.ts';

export interface PageAddress {
  readonly path: string;
  /** Search results, terms without entries and thin comparisons say too little to be listed. */
  readonly isIndexable: boolean;
}

function pairPages(catalogue: Catalogue): PageAddress[] {
  return catalogue.pairs.map(({ slug, sides }) => {
    const [a, b] = sides.flatMap((side) => catalogue.entryBySlug.get(side.slug) ?? []);
    if (a === undefined || b === undefined) throw new Error(`${slug} names an entry that does not exist`);
    const rows = compareRows(
      [a, b].map(({ kind, data }) => ({ kind, ...data })),
      catalogue.rowCatalogue,
    );
    const coverages = [a, b].map((entry) => rankedOf(catalogue, entry.slug).coverage);
    return { path: pairPath(slug), isIndexable: !isThin(rows, coverages, catalogue.content.ranking.minimumCoverage) };
  });
}

/** All pages but 404, each once. */
export function pagesOf(catalogue: Catalogue): readonly PageAddress[] {
  const { entries, capabilities, needs, benchmarks } = catalogue.content;
  const claimed = new Set(entries.flatMap((entry) => entry.data.capabilities.map((claim) => claim.id)));
  const answered = new Set(catalogue.needs.filter((need) => need.matches.length > 0).map((need) => need.id));
  const listed = (path: string): PageAddress => ({ path, isIndexable: true });
  return [
    ...Object.values(PATHS).map((path) => ({ path, isIndexable: path !== PATHS.search })),
    ...KINDS.map(kindPath).map(listed),
    ...entries.map(entryPath).map(listed),
    ...capabilities.map(({ id }) => ({ path: capabilityPath(id), isIndexable: claimed.has(id) })),
    ...needs.map(({ id }) => ({ path: needPath(id), isIndexable: answered.has(id) })),
    ...benchmarks.map(({ id }) => listed(benchmarkPath(id))),
    ...pairPages(catalogue),
  ];
}
