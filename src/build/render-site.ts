/** A catalogue -> every file of its site but pictures and the search index. What is the same as in the last build is kept. */
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../catalogue.ts';
import { basePath } from './base-path.ts';
import { compile } from './compile.ts';
import { keepPages, keptLine, NO_KEY, readLast } from './kept-pages.ts';
import { readManifest } from './output-manifest.ts';
import { pairKeys } from './page-keys.ts';
import type { RenderedFile, Renderer } from './render-files.ts';
import { loadRenderer, renderPages } from './render-pages.ts';

export interface RenderedSite {
  /** File -> SHA-256 of its bytes, in base64url. */
  readonly digests: ReadonlyMap<string, string>;
  /** What the next build needs to know of the files, for its manifest. */
  readonly kept: readonly string[];
  /** How many comparisons were kept. */
  readonly reused: number;
}

export interface RenderSiteOptions {
  /** The last site, which pages are kept from; `undefined` to render all of them. */
  readonly last: string | undefined;
  /** The folder that the site is written into, which is empty. */
  readonly dir: string;
}

async function writeLists(renderer: Renderer, catalogue: Catalogue, dir: string, files: readonly RenderedFile[]): Promise<void> {
  const thinness = new Map<string, boolean>();
  for (const { pair, isThin } of files) if (pair !== undefined) thinness.set(pair, isThin || thinness.get(pair) === true);
  const lists = renderer.listsOf(catalogue, (pair) => thinness.get(pair.slug) ?? catalogue.isThin(pair));
  for (const [file, text] of lists) await writeFile(join(dir, file), text);
}

/** Renders the site of `catalogue`. Throws `PageError` for the first page that cannot be rendered. */
export async function renderSite(catalogue: Catalogue, { last, dir }: RenderSiteOptions): Promise<RenderedSite> {
  const { renderer, assets, key } = await compile(basePath(catalogue.content.site));
  await cp(assets, dir, { recursive: true });
  const own = await loadRenderer(renderer, catalogue);
  const files = await own.filesOf();
  const keyOfPair = pairKeys(catalogue, key);
  const keys = new Map(catalogue.pairs.map((pair) => [pair.slug, keyOfPair(pair)]));
  const keyOf = new Map(files.flatMap(({ file, pair }) => (pair === undefined ? [] : [[file, keys.get(pair) ?? '']])));
  const before = last === undefined ? undefined : readLast(last, await readManifest(last));
  const kept = before === undefined ? [] : keepPages(before.last, before.pages, dir, keyOf);
  const there = new Set(kept.map(({ file }) => file));
  const missing = files.filter(({ file }) => !there.has(file));
  const rendered = await renderPages({ catalogue, renderer, dir, last: before?.last, files: missing });
  const all = [...rendered, ...kept];
  await writeLists(own, catalogue, dir, all);
  return {
    digests: new Map(all.map(({ file, digest }) => [file, digest])),
    kept: all.map((one) => keptLine({ ...one, key: keyOf.get(one.file) ?? NO_KEY })).sort(),
    reused: new Set(kept.map(({ pair }) => pair)).size,
  };
}
