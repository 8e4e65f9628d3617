/** Whether a build would make the very site that stands there, so that there is nothing to do. */
import { createHash } from 'node:crypto';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { addItems, codeKey, itemsBelow } from './code-key.ts';
import { isCompiled } from './compile.ts';
import { listOutput, manifestFile, readManifest } from './output-manifest.ts';

/** No content is larger: what is will be refused when it is read. */
const MOST_BYTES = 64 * 2 ** 20;

/** A name for the content of `dir`, all code and the `options` of a build: 64 hexadecimal digits; none for content too large to be any. */
export async function sourceKey(dir: string, options: readonly string[]): Promise<string> {
  const items = await itemsBelow(dir);
  const sizes = await Promise.all(items.map(async ({ path }) => (await lstat(path)).size));
  if (sizes.some((size) => size > MOST_BYTES)) return '';
  const hash = createHash('sha256').update(await codeKey(options));
  addItems(hash, dir, items);
  return hash.digest('hex');
}

/** The newest time at which a file below `dir` was written, in milliseconds. */
async function newestBelow(dir: string): Promise<number> {
  const items = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = items.filter((item) => !item.isDirectory()).map((item) => join(item.parentPath, item.name));
  const times = await Promise.all(files.map(async (file) => (await lstat(file)).mtimeMs));
  return times.reduce((newest, time) => Math.max(newest, time), 0);
}

/** Whether `out` holds what was last built into it, every file of it and no other, none written since. */
async function isAsBuilt(out: string): Promise<boolean> {
  const { files } = await readManifest(out);
  const found = await listOutput(out);
  if (found.length !== files.length || found.some((line, at) => line !== files[at])) return false;
  return (await newestBelow(out)) <= (await lstat(manifestFile(out))).mtimeMs;
}

/** The day of the site in `out`, where it was built from this source and nobody has changed it since; else `undefined`. */
export async function builtDay(out: string, source: string): Promise<string | undefined> {
  const manifest = await readManifest(out);
  if (source === '' || manifest.source !== source || !(await isCompiled(manifest.base))) return undefined;
  const isBuilt = await isAsBuilt(out).catch(() => false);
  return isBuilt ? manifest.today : undefined;
}
