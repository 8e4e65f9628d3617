/** Whether a build would make the very site that stands there, so that there is nothing to do. */
import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { addItems, codeKey, itemsBelow } from './code-key.ts';
import { isCompiled } from './compile.ts';
import { manifestFile, readManifest, readOutput } from './output-manifest.ts';

/** No content is larger: what is will be refused when it is read. */
const MOST_BYTES = 64 * 2 ** 20;

/** A name for the content of `dir`, all code and the `options` of a build: 64 hexadecimal digits; none for content too large to be any. */
export function sourceKey(dir: string, options: readonly string[]): string {
  const items = itemsBelow(dir);
  if (items.some(({ path }) => lstatSync(path).size > MOST_BYTES)) return '';
  const hash = createHash('sha256').update(codeKey(options));
  addItems(hash, dir, items);
  return hash.digest('hex');
}

/** Whether `out` holds what was last built into it, every file of it and no other, none written since. */
async function isAsBuilt(out: string): Promise<boolean> {
  const { files } = await readManifest(out);
  const notedAt = (await lstat(manifestFile(out))).mtimeMs;
  const found = readOutput(out);
  return found.length === files.length && found.every(({ line, writtenAt }, at) => line === files[at] && writtenAt <= notedAt);
}

/** The day of the site in `out`, where it was built from this source and nobody has changed it since; else `undefined`. */
export async function builtDay(out: string, source: string): Promise<string | undefined> {
  const manifest = await readManifest(out);
  if (source === '' || manifest.source !== source || !(await isCompiled(manifest.base))) return undefined;
  const isBuilt = await isAsBuilt(out).catch(() => false);
  return isBuilt ? manifest.today : undefined;
}
