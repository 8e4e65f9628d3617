/** A catalogue -> every file of its site but pictures and the search index. What is the same as in the last build is kept. */
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../catalogue.ts';
import { basePath } from './base-path.ts';
import { compile, type Compiled } from './compile.ts';
import { keepPages, keptLine, NO_KEY, readLast } from './kept-pages.ts';
import { readManifest } from './output-manifest.ts';
import type { RenderedFile, Renderer } from './render-files.ts';
import type { Rendered } from './renderer.ts';
import { loadRenderer, renderPages } from './render-pages.ts';
import { shareOf, type ShardNumber } from './shard.ts';

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
  /** The folder that the site is written into. It is empty, or the site before the `last`, of which nothing stays that is not kept. */
  readonly dir: string;
}

/** Writes the files that are about all pages, each of which is thin or not as `files` say. */
export async function writeLists(
  renderer: Renderer,
  catalogue: Catalogue,
  dir: string,
  files: readonly RenderedFile[],
): Promise<void> {
  const thinness = new Map<string, boolean>();
  for (const { pair, isThin } of files) if (pair !== undefined) thinness.set(pair, isThin || thinness.get(pair) === true);
  const lists = renderer.listsOf(catalogue, (pair) => thinness.get(pair.slug) ?? catalogue.isThin(pair));
  for (const [file, text] of lists) await writeFile(join(dir, file), text);
}

/** The files of a pair go to one shard, since they show the same view. */
const shareOfFiles = (files: readonly Rendered[], shard: ShardNumber | undefined): readonly Rendered[] =>
  shareOf([...Map.groupBy(files, ({ file, pair }) => pair ?? file).values()], shard).flat();

interface Share extends RenderSiteOptions {
  /** Which part is rendered; `undefined` for all of it. */
  readonly shard?: ShardNumber | undefined;
}

/** The pages of `catalogue`, and all other files that are rendered one by one. */
async function renderShare(catalogue: Catalogue, { renderer, key }: Compiled, { last, dir, shard }: Share) {
  const own = await loadRenderer(renderer, catalogue);
  const files = shareOfFiles(await own.filesOf(), shard);
  const keyOf = own.keysOf(catalogue, files, key);
  const before = last === undefined ? undefined : readLast(last, await readManifest(last));
  const kept = await keepPages(before?.last, before?.pages ?? [], dir, keyOf);
  const there = new Set(kept.map(({ file }) => file));
  const missing = files.filter(({ file }) => !there.has(file));
  const rendered = await renderPages({ catalogue, renderer, dir, last: before?.last, files: missing });
  const all = [...rendered, ...kept];
  const lines = all.map((one) => keptLine({ ...one, key: keyOf.get(one.file) ?? NO_KEY })).sort();
  return { own, all, lines, reused: new Set(kept.flatMap(({ pair }) => pair ?? [])).size };
}

/** Renders the site of `catalogue`. Throws `PageError` for the first page that cannot be rendered. */
export async function renderSite(catalogue: Catalogue, options: RenderSiteOptions): Promise<RenderedSite> {
  const compiled = await compile(basePath(catalogue.content.site));
  const { own, all, lines, reused } = await renderShare(catalogue, compiled, options);
  await cp(compiled.assets, options.dir, { recursive: true });
  await writeLists(own, catalogue, options.dir, all);
  return { digests: new Map(all.map(({ file, digest }) => [file, digest])), kept: lines, reused };
}

/** Renders a shard of it into `dir`, which is empty, and gives the lines that name its files. Throws as `renderSite` does. */
export async function renderShard(catalogue: Catalogue, shard: ShardNumber, dir: string): Promise<readonly string[]> {
  const compiled = await compile(basePath(catalogue.content.site));
  return (await renderShare(catalogue, compiled, { last: undefined, dir, shard })).lines;
}
