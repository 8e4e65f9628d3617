/** The static JSON API and the lists that other machines read. Every document is derived from content alone, so equal content gives equal bytes. */
import type { Catalogue } from '../catalogue.ts';
import { pagesOf } from '../views/pages/addresses.ts';
import { publishContext, viewContext } from '../views/context.ts';
import { entryDocument } from '../views/entry-document.ts';
import { entryDocumentPath, pairPath, siteFile } from '../views/links.ts';

/** The version of the API's form; it is part of every address. */
const SCHEMA_VERSION = '1';

const envelope = <T>(catalogue: Catalogue, result: T) => ({
  schemaVersion: SCHEMA_VERSION,
  methodVersion: catalogue.content.ranking.methodVersion,
  result,
});

/** All entries in short. */
export function entriesDocument(catalogue: Catalogue) {
  const documents = catalogue.content.entries.map((entry) => entryDocument(catalogue, entry));
  const result = documents.map(({ slug, kind, category = null, name, maker, summary, level, lifeCycle, score, page }) => ({
    slug,
    kind,
    category,
    name,
    maker,
    summary,
    level,
    status: lifeCycle.status ?? null,
    end: lifeCycle.end ?? null,
    isGone: lifeCycle.isGone,
    score: score.score,
    rank: score.rank,
    coverage: score.coverage,
    page,
    document: entryDocumentPath(slug),
  }));
  return { ...envelope(catalogue, result), total: result.length };
}

/** One entry in full, or `undefined` for an unknown slug. */
export function entryFile(catalogue: Catalogue, slug: string) {
  const entry = catalogue.entryBySlug.get(slug);
  return entry === undefined ? undefined : envelope(catalogue, entryDocument(catalogue, entry));
}

/** What entries are compared with: the facts, benchmarks, sources, method and vocabulary of the site. */
export function contextDocument(catalogue: Catalogue) {
  return envelope(catalogue, publishContext(viewContext(catalogue)));
}

/** All comparison pages. */
export function pairsDocument(catalogue: Catalogue) {
  const result = catalogue.pairs.map(({ slug, sides, reason }) => ({
    slug,
    items: sides.map((side) => side.slug),
    reason,
    page: pairPath(slug),
  }));
  return { ...envelope(catalogue, result), total: result.length };
}

/** `sitemap.xml`: exactly the pages that search engines may list. */
export function sitemap(catalogue: Catalogue, isThin = catalogue.isThin): string {
  const urls = pagesOf(catalogue, isThin)
    .filter((page) => page.isIndexable)
    .map((page) => `<url><loc>${new URL(page.path, catalogue.content.site.address).href}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

/** `robots.txt`. */
export function robots(catalogue: Catalogue): string {
  return `User-agent: *\nAllow: /\nSitemap: ${new URL(siteFile('sitemap.xml'), catalogue.content.site.address).href}\n`;
}
