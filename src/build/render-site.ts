/** A catalogue -> every file of its site but pictures and the search index. Comparisons that are the same as in the last build are kept. */
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../catalogue.ts';
import { sitemap } from '../site-files/documents.ts';
import { redirectsText } from '../site-files/redirects.ts';
import { pairPath } from '../views/links.ts';
import { basePath } from './base-path.ts';
import { compile } from './compile.ts';
import { keepPages, keptLine } from './kept-pages.ts';
import { readManifest } from './output-manifest.ts';
import { pairKeys } from './page-keys.ts';
import type { RenderedFile } from './render-files.ts';
import { renderPages } from './render-pages.ts';

export interface RenderedSite {
  /** File -> SHA-256 of its bytes, in base64url. */
  readonly digests: ReadonlyMap<string, string>;
  /** What the next build needs to know of the comparisons, for its manifest. */
  readonly kept: readonly string[];
  /** How many of them were kept. */
  readonly reused: number;
}

type Pair = Catalogue['pairs'][number];

/** The place of a page in the output folder, without the path that the site is served below. */
const fileOf = (pair: Pair, base: string) => `${pairPath(pair.slug).slice(base.length)}index.html`;

async function writeLists(catalogue: Catalogue, dir: string, isThin: (pair: Pair) => boolean): Promise<void> {
  const redirects = redirectsText(catalogue);
  if (redirects !== undefined) await writeFile(join(dir, '_redirects'), redirects);
  await writeFile(join(dir, 'sitemap.xml'), sitemap(catalogue, isThin));
}

export interface RenderSiteOptions {
  /** The last site, which pages are kept from; `undefined` to render all of them. */
  readonly last: string | undefined;
  /** The folder that the site is written into, which is empty. */
  readonly dir: string;
}

/** Renders the site of `catalogue`. Throws `PageError` for the first page that cannot be rendered. */
export async function renderSite(catalogue: Catalogue, { last, dir }: RenderSiteOptions): Promise<RenderedSite> {
  const base = basePath(catalogue.content.site);
  const { renderer, assets, key } = await compile(base);
  await cp(assets, dir, { recursive: true });
  const bySlug = pairKeys(catalogue, key);
  const keys = new Map(catalogue.pairs.map((pair) => [fileOf(pair, base), bySlug.get(pair.slug) ?? '']));
  const kept = last === undefined ? [] : keepPages(last, dir, await readManifest(last), keys);
  const rendered = await renderPages({ catalogue, renderer, dir, kept: new Set(kept.map(({ file }) => file)) });
  const all = new Map<string, RenderedFile>([...rendered, ...kept].map((one) => [one.file, one]));
  await writeLists(catalogue, dir, (pair) => all.get(fileOf(pair, base))?.isThin ?? catalogue.isThin(pair));
  const pages = [...keys].flatMap(([file, key]) =>
    all.has(file) ? { file, key, digest: '', isThin: false, ...all.get(file) } : [],
  );
  return {
    digests: new Map([...all].map(([file, { digest }]) => [file, digest])),
    kept: pages.map(keptLine),
    reused: kept.length,
  };
}
