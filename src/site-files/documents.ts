/** The lists that other machines read. Every document is derived from content alone, so equal content gives equal bytes. */
import type { Catalogue } from '../catalogue.ts';
import { pagesOf } from '../views/pages/addresses.ts';
import { entryDocumentPath, PATHS, siteFile } from '../views/links.ts';
import { summaryOf } from '../views/summary.ts';

/** `sitemap.xml`: exactly the pages that search engines may list. */
export function sitemap(catalogue: Catalogue): string {
  const urls = pagesOf(catalogue)
    .filter((page) => page.isIndexable)
    .map((page) => `<url><loc>${new URL(page.path, catalogue.content.site.address).href}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

/** `robots.txt`. */
export function robots(catalogue: Catalogue): string {
  return `User-agent: *\nAllow: /\nSitemap: ${new URL(siteFile('sitemap.xml'), catalogue.content.site.address).href}\n`;
}

/** `llms.txt`: what the site is and where a program finds what, in the form of llmstxt.org. */
export function llmsText(catalogue: Catalogue): string {
  const { site, entries } = catalogue.content;
  // Words of content are no markup of this file.
  const plain = (words: string) => words.replace(/[\\[\]<]/g, '\\$&');
  const link = (name: string, path: string, note: string) =>
    `- [${plain(name.replace(/[[\]]/g, ''))}](${new URL(path, site.address).href}): ${plain(note)}`;
  return [
    `# ${site.name}`,
    '',
    `> ${site.description}`,
    '',
    '## Data',
    '',
    link('API', siteFile('api/v1/index.json'), 'every address, each described in openapi.json beside it'),
    link('Entries', siteFile('api/v1/entries.json'), 'all entries with score and rank'),
    link('Comparisons', siteFile('api/v1/pairs.json'), 'all comparison pages'),
    link('Methodology', PATHS.methodology, 'how scores are calculated'),
    '',
    '## Entries',
    '',
    ...entries.map((entry) => link(entry.data.name, entryDocumentPath(entry.slug), summaryOf(entry))),
    '',
  ].join('\n');
}
