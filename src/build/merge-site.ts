/** Shards -> every file of a site but icons and the search index, as one build would have written them. */
import { hash } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Catalogue } from '../catalogue.ts';
import { basePath } from './base-path.ts';
import type { ShardFolder } from './choose-shards.ts';
import { compile } from './compile.ts';
import { keptDigests } from './kept-pages.ts';
import { OutputError } from './output-manifest.ts';
import type { Renderer } from './render-files.ts';
import { loadRenderer } from './render-pages.ts';
import { writeLists, type RenderedSite } from './render-site.ts';
import { filesIn, type Shard } from './shard.ts';
import { socialImagePath } from '../views/links.ts';
import { cardsOf } from '../views/sharing/card.ts';
import { hasSocialImages } from '../views/sharing/social-images.ts';

/** Copies a file whose digest was noted when it was rendered. Throws `OutputError` for one that is not as it was. */
async function copyFile(from: string, to: string, file: string, digest: string): Promise<void> {
  const bytes = await readFile(join(from, file)).catch(() => undefined);
  if (bytes === undefined || hash('sha256', bytes, 'base64url') !== digest)
    throw new OutputError(`${join(from, file)} is not as it was rendered. Render the shard again.`);
  await mkdir(dirname(join(to, file)), { recursive: true });
  await writeFile(join(to, file), bytes);
}

/** File -> its digest, of all files of a shard. */
const filesOfShard = ({ kept, images }: Shard): ReadonlyMap<string, string> =>
  new Map([...keptDigests(kept), ...Object.entries(images)]);

/** Throws `OutputError` unless the shards hold the files of the site and no other, which might lead out of its folder. */
function requireAll(shards: readonly ShardFolder[], expected: ReadonlySet<string>): void {
  const listed = shards.flatMap(({ dir, shard }) => [...filesOfShard(shard).keys()].map((file) => ({ dir, file })));
  const foreign = listed.find(({ file }) => !expected.has(file));
  if (foreign !== undefined) throw new OutputError(`${foreign.dir} lists ${foreign.file}, which is no file of this site.`);
  const there = new Set(listed.map(({ file }) => file));
  const missing = [...expected].find((file) => !there.has(file));
  if (missing !== undefined) throw new OutputError(`No shard holds ${missing}. Render them again.`);
}

/** The files that shards are to hold: all that are rendered, and the pictures of a site that has them. */
async function expectedFiles(catalogue: Catalogue, renderer: Renderer): Promise<ReadonlySet<string>> {
  const files = (await renderer.filesOf()).map(({ file }) => file);
  return new Set([...files, ...(hasSocialImages() ? cardsOf(catalogue).map(({ path }) => socialImagePath(path)) : [])]);
}

/** Puts the files of `shards` into `dir`, which is empty. Throws `OutputError` for a file that is missing, foreign or changed. */
export async function mergeSite(catalogue: Catalogue, shards: readonly ShardFolder[], dir: string): Promise<RenderedSite> {
  const { renderer, assets } = await compile(basePath(catalogue.content.site));
  const own = await loadRenderer(renderer, catalogue);
  requireAll(shards, await expectedFiles(catalogue, own));
  await cp(assets, dir, { recursive: true });
  for (const { dir: from, shard } of shards)
    for (const [file, digest] of filesOfShard(shard)) await copyFile(filesIn(from), dir, file, digest);
  const kept = shards.flatMap(({ shard }) => shard.kept).sort();
  await writeLists(own, catalogue, dir, kept);
  return { kept, reused: 0 };
}
