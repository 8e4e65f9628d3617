/** `robots.txt`: everything may be read, and where all of it is listed. */
import type { Catalogue } from '../catalogue.ts';
import { siteFile } from '../views/links.ts';
import { SITEMAP_FILE } from './sitemap-addresses.ts';

/** The file. */
export function robots({ content: { site } }: Pick<Catalogue, 'content'>): string {
  return `User-agent: *\nAllow: /\nSitemap: ${new URL(siteFile(SITEMAP_FILE), site.address).href}\n`;
}
