/** Looks at a finished site before it is published: every page that the catalogue promises must be there. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../catalogue.ts';
import { pagesOf } from '../views/pages/addresses.ts';
import { formerAddresses } from '../views/pages/former-addresses.ts';
import { entryDocumentPath, GRAPH_PICTURE_PATH, ICON_FILES } from '../views/links.ts';
import { VERSION_FILE } from './version.ts';

/** Throws `Error` naming the first missing or empty files, if there are any. */
export async function verifySite(catalogue: Catalogue, dir: string): Promise<void> {
  const paths = [...pagesOf(catalogue).map(({ path }) => path), ...formerAddresses(catalogue).map(({ from }) => from)];
  const pages = paths.map((path) => `${path}index.html`);
  const documents = catalogue.content.entries.map((entry) => entryDocumentPath(entry.slug));
  const files = [
    ...pages,
    ...documents,
    '/404.html',
    ...Object.values(ICON_FILES).map((file) => `/${file}`),
    GRAPH_PICTURE_PATH,
    '/sitemap.xml',
    '/names.json',
    '/api/v1/index.json',
    '/api/v1/openapi.json',
    '/questions.json',
    '/pagefind/pagefind.js',
    `/${VERSION_FILE}`,
  ];
  const sizes = await Promise.all(
    files.map(async (file) => ({ file, size: (await stat(join(dir, file)).catch(() => undefined))?.size ?? 0 })),
  );
  const missing = sizes.filter(({ size }) => size === 0).map(({ file }) => file);
  if (missing.length > 0)
    throw new Error(
      `the build is incomplete: ${missing.length} files are missing or empty, such as ${missing.slice(0, 5).join(', ')}`,
    );
}
