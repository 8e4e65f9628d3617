/** Looks at a finished site before it is published: every page that the catalogue promises must be there. */
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../catalogue.ts';
import { SITEMAP_FILE, sitemapAddresses } from '../site-files/sitemap-addresses.ts';
import { pagesOf, pagesWithTwin } from '../views/pages/addresses.ts';
import { viewEndDays } from '../views/pages/endings.ts';
import { formerAddresses } from '../views/pages/former-addresses.ts';
import {
  badgePath,
  CALENDAR_PATH,
  embedPath,
  entryDocumentPath,
  FEED_FILES,
  oembedPath,
  GRAPH_PICTURE_PATH,
  ICON_FILES,
  twinPath,
} from '../views/links.ts';
import { viewFeeds } from '../views/pages/feeds.ts';
import { basePath } from './base-path.ts';
import { VERSION_FILE } from './version.ts';

/** The parts that the sitemap in `dir` names. */
async function sitemapParts({ content: { site } }: Catalogue, dir: string): Promise<readonly string[]> {
  const index = await readFile(join(dir, SITEMAP_FILE), 'utf8').catch(() => '');
  return sitemapAddresses(index).map((address) => new URL(address).pathname.slice(basePath(site).length - 1));
}

/** Throws `Error` naming the first missing or empty files, if there are any. */
export async function verifySite(catalogue: Catalogue, dir: string): Promise<void> {
  const paths = [...pagesOf(catalogue).map(({ path }) => path), ...formerAddresses(catalogue).map(({ from }) => from)];
  const pages = paths.map((path) => `${path}index.html`);
  const documents = catalogue.content.entries.flatMap(({ slug }) => [entryDocumentPath(slug), badgePath(slug)]);
  const embeds = catalogue.pairs.flatMap(({ slug }) => [`${embedPath(slug)}index.html`, oembedPath(slug)]);
  const files = [
    ...pages,
    ...documents,
    ...embeds,
    ...[...viewFeeds(catalogue).keys()].flatMap((path) => Object.values(FEED_FILES).map((file) => `${path}${file}`)),
    ...(viewEndDays(catalogue).length === 0 ? [] : [CALENDAR_PATH]),
    ...pagesWithTwin(catalogue).map(twinPath),
    '/404.html',
    ...Object.values(ICON_FILES).map((file) => `/${file}`),
    GRAPH_PICTURE_PATH,
    `/${SITEMAP_FILE}`,
    ...(await sitemapParts(catalogue, dir)),
    '/llms.txt',
    '/llms-full.txt',
    '/names.json',
    '/api/v1/index.json',
    '/api/v1/openapi.json',
    '/questions.json',
    '/questions/capabilities.json',
    '/pagefind/pagefind.js',
    `/${VERSION_FILE}`,
  ];
  const missing = files.filter((file) => (statSync(join(dir, file), { throwIfNoEntry: false })?.size ?? 0) === 0);
  if (missing.length > 0)
    throw new Error(
      `the build is incomplete: ${missing.length} files are missing or empty, such as ${missing.slice(0, 5).join(', ')}`,
    );
}
