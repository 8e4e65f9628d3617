/** The lists that other machines read. Every document is derived from content alone, so equal content gives equal bytes. */
import type { Catalogue } from '../catalogue.ts';
import { pagesOf } from '../views/pages/addresses.ts';
import { siteFile } from '../views/links.ts';

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
