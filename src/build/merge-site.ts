/** Shards -> every file of a site but icons and the search index, as one build would have written them. */
import { hash } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Catalogue } from '../catalogue.ts';
import { basePath } from './base-path.ts';
import type { ShardFolder } from './choose-shards.ts';
import { compile } from './compile.ts';
import { readKeptLine } from './kept-pages.ts';
import { OutputError } from './output-manifest.ts';
import { loadRenderer } from './render-pages.ts';
import { writeLists, type RenderedSite } from './render-site.ts';
import { filesIn } from './shard.ts';

/** Copies a file whose digest was noted when it was rendered. Throws `OutputError` for one that is not as it was. */
async function copyFile(from: string, to: string, file: string, digest: string): Promise<void> {
  const bytes = await readFile(join(from, file)).catch(() => undefined);
  if (bytes === undefined || hash('sha256', bytes, 'base64url') !== digest)
    throw new OutputError(`${join(from, file)} is not as it was rendered. Render the shard again.`);
  await mkdir(dirname(join(to, file)), { recursive: true });
  await writeFile(join(to, file), bytes);
}

/** Puts the files of `shards` into `dir`, which is empty. Throws `OutputError` for a file that is missing or was changed. */
export async function mergeSite(catalogue: Catalogue, shards: readonly ShardFolder[], dir: string): Promise<RenderedSite> {
  const { renderer, assets } = await compile(basePath(catalogue.content.site));
  await cp(assets, dir, { recursive: true });
  for (const { dir: from, shard } of shards) {
    const digests = [
      ...shard.kept.map(readKeptLine).map(({ file, digest }) => [file, digest] as const),
      ...Object.entries(shard.images),
    ];
    for (const [file, digest] of digests) await copyFile(filesIn(from), dir, file, digest);
  }
  const kept = shards.flatMap(({ shard }) => shard.kept).sort();
  const files = kept.map(readKeptLine);
  await writeLists(await loadRenderer(renderer, catalogue), catalogue, dir, files);
  return { digests: new Map(files.map(({ file, digest }) => [file, digest])), kept, reused: 0 };
}
