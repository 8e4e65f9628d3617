/** What is known of a sitemap without the content that it was made from. */

/** The file that names all parts of the sitemap. */
export const SITEMAP_FILE = 'sitemap.xml';

/** The addresses in a sitemap or in a list of sitemaps, in order. */
export const sitemapAddresses = (text: string): readonly string[] =>
  [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));
