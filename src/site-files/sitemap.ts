/**
 * What search engines may list: `sitemap.xml` names the parts, which lie beside it, since a sitemap speaks for addresses below its own folder alone
 * (https://www.sitemaps.org/protocol.html). Two elements of XML need no library.
 */
import type { Catalogue } from '../catalogue.ts';
import { kinds } from '../kinds/kinds.ts';
import { escapeMarkup } from '../text/escape-markup.ts';
import { newestDay } from '../views/data-dates.ts';
import { folderPath, pairPath, siteFile } from '../views/links.ts';
import { pagesOf } from '../views/pages/addresses.ts';
import { pageDays } from '../views/pages/page-days.ts';
import { SITEMAP_FILE } from './sitemap-addresses.ts';

/** What a part holds at most. Search engines read 50,000 addresses and 50 MB of one; Cloudflare Pages takes no file above 25 MiB. */
const LIMITS = { addresses: 50_000, bytes: 25_000_000 };

/** An address, and the day on which what stands there last changed. */
interface Listed {
  readonly address: string;
  readonly day: string | undefined;
}

interface Part {
  readonly listed: readonly Listed[];
  readonly text: string;
}

const SCHEMA = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const element = (name: 'url' | 'sitemap', { address, day }: Listed): string =>
  `<${name}><loc>${escapeMarkup(address)}</loc>${day === undefined ? '' : `<lastmod>${day}</lastmod>`}</${name}>\n`;

const file = (root: 'urlset' | 'sitemapindex', elements: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${SCHEMA}">\n${elements.join('')}</${root}>\n`;

/** `listed` in order, in as few parts as keep the `limits`. */
function partsOf(listed: readonly Listed[], limits: typeof LIMITS): readonly Part[] {
  const parts: { listed: Listed[]; elements: string[]; bytes: number }[] = [];
  const frame = Buffer.byteLength(file('urlset', []));
  for (const one of listed) {
    const text = element('url', one);
    const bytes = Buffer.byteLength(text);
    let part = parts.at(-1);
    if (part === undefined || part.listed.length === limits.addresses || part.bytes + bytes > limits.bytes)
      parts.push((part = { listed: [], elements: [], bytes: frame }));
    part.listed.push(one);
    part.elements.push(text);
    part.bytes += bytes;
  }
  return parts.map(({ listed: own, elements }) => ({ listed: own, text: file('urlset', elements) }));
}

/** The section of a page: the folder of its kind, `compare` of a comparison, and of all others none. */
function sectionOf(catalogue: Catalogue): (path: string) => string {
  const pairs = new Set(catalogue.pairs.map(({ slug }) => pairPath(slug)));
  return (path) => {
    if (pairs.has(path)) return 'compare-';
    const kind = kinds.find(({ folder }) => path.startsWith(folderPath(folder)));
    return kind === undefined ? '' : `${kind.folder}-`;
  };
}

/**
 * File -> text: the index, and its parts `sitemap-1.xml`, `sitemap-models-1.xml`, `sitemap-compare-1.xml` and on. They name exactly the pages that may
 * be listed. `isThin` says of a pair whether its page says too little for that.
 */
export function sitemapFiles(catalogue: Catalogue, isThin = catalogue.isThin, limits = LIMITS): ReadonlyMap<string, string> {
  const addressOf = (path: string) => new URL(path, catalogue.content.site.address).href;
  const days = pageDays(catalogue);
  const pages = pagesOf(catalogue, isThin).filter((page) => page.isIndexable);
  const sections = Map.groupBy(
    pages.map(({ path }) => path),
    sectionOf(catalogue),
  );
  const parts = [...sections].flatMap(([section, paths]) => {
    const listed = paths.map((path) => ({ address: addressOf(path), day: days.get(path) }));
    return partsOf(listed, limits).map((part, at) => ({ ...part, name: `sitemap-${section}${at + 1}.xml` }));
  });
  const index = parts.map(({ name, listed }) =>
    element('sitemap', { address: addressOf(siteFile(name)), day: newestDay(listed.map(({ day }) => day)) }),
  );
  return new Map([[SITEMAP_FILE, file('sitemapindex', index)], ...parts.map(({ name, text }) => [name, text] as const)]);
}
