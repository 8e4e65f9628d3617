/** A catalogue -> every file of its site but pictures and the search index. What is the same as in the last build is kept. */
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../catalogue.ts';
import { basePath } from './base-path.ts';
import { boundHeap } from './bound-heap.ts';
import { compile, type Compiled } from './compile.ts';
import { keepPages, keptLine, lastSite, readKeptLine, readLast, type KnownSite } from './kept-pages.ts';
import { readManifest } from './output-manifest.ts';
import type { Renderer } from './render-files.ts';
import type { Rendered } from './renderer.ts';
import { renderedAt } from './render-notes.ts';
import { loadRenderer, renderPages } from './render-pages.ts';
import { shareOf, type ShardNumber } from './shard.ts';

export interface RenderedSite {
  /** Every file with what it was rendered from, for the manifest: lines of `kept-pages.ts`, sorted. */
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

/** Writes the files that are about all pages, whose `lines` say which of them are thin. */
export async function writeLists(renderer: Renderer, catalogue: Catalogue, dir: string, lines: readonly string[]): Promise<void> {
  const thin = new Set(lines.map(readKeptLine).flatMap(({ pair, isThin }) => (pair !== undefined && isThin ? [pair] : [])));
  for (const [file, text] of renderer.listsOf(catalogue, ({ slug }) => thin.has(slug))) await writeFile(join(dir, file), text);
}

/** The files of a pair go to one shard, since they show the same view. */
function shareOfFiles<T extends Rendered>(files: readonly T[], shard: ShardNumber | undefined): readonly T[] {
  if (shard === undefined) return files;
  return shareOf([...Map.groupBy(files, ({ file, pair }) => pair ?? file).values()], shard).flat();
}

interface Share extends RenderSiteOptions {
  /** Which part is rendered; `undefined` for all of it. */
  readonly shard?: ShardNumber | undefined;
}

const NO_SITE: KnownSite = { dir: '', notedAt: 0, lines: new Map() };

/** The pages of `catalogue`, and all other files that are rendered one by one. */
async function renderShare(catalogue: Catalogue, { renderer, key }: Compiled, { last, dir, shard }: Share) {
  const own = await loadRenderer(renderer, catalogue);
  const files = shareOfFiles(await own.filesOf(), shard);
  boundHeap(files.length);
  const keys = own.keysOf(catalogue, files, key);
  const known = last === undefined ? NO_SITE : readLast(last, await readManifest(last));
  const kept = await keepPages(known, files, keys, dir);
  const missing = files.filter((_, at) => kept[at] === undefined);
  const rendered = await renderPages({ catalogue, renderer, dir, last: lastSite(known, missing), files: missing });
  const lines = files.map((file, at) => kept[at] ?? keptLine(file, keys[at], renderedAt(rendered, file.at)));
  const reused = new Set(kept.flatMap((line) => (line === undefined ? [] : (readKeptLine(line).pair ?? []))));
  return { own, lines: lines.sort(), reused: reused.size };
}

/** Renders the site of `catalogue`. Throws `PageError` for the first page that cannot be rendered. */
export async function renderSite(catalogue: Catalogue, options: RenderSiteOptions): Promise<RenderedSite> {
  const compiled = await compile(basePath(catalogue.content.site));
  const { own, lines, reused } = await renderShare(catalogue, compiled, options);
  await cp(compiled.assets, options.dir, { recursive: true });
  await writeLists(own, catalogue, options.dir, lines);
  return { kept: lines, reused };
}

/** Renders a shard of it into `dir`, which is empty, and gives the lines that name its files. Throws as `renderSite` does. */
export async function renderShard(catalogue: Catalogue, shard: ShardNumber, dir: string): Promise<readonly string[]> {
  const compiled = await compile(basePath(catalogue.content.site));
  return (await renderShare(catalogue, compiled, { last: undefined, dir, shard })).lines;
}
