/** The search index of the last site, which is linked while its records are the same. */
import { hash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { SearchRecord } from '../search/records.ts';
import { writeSearchIndex } from '../search/write-index.ts';
import { codeKey } from './code-key.ts';
import { readLast } from './kept-pages.ts';
import { linkLast } from './last-site.ts';
import { makeFolder } from './make-folder.ts';
import { pathOf, readManifest } from './output-manifest.ts';
import { removeFolder } from './remove-folder.ts';

/** The folder of the index in a site. */
export const INDEX_FOLDER = 'pagefind/';

/** A name for what an index is made from: the records, and the code and packages that make it. */
export const indexKey = (records: readonly SearchRecord[]): string =>
  hash('sha256', JSON.stringify([codeKey([INDEX_FOLDER]), records]), 'base64url');

/** Writes into `dir` the index of `records`, of that `key`: that of the site in `last`, if it was made from the same, or a new one. */
export async function writeIndex(
  last: string | undefined,
  records: readonly SearchRecord[],
  key: string,
  dir: string,
): Promise<void> {
  const manifest = last === undefined ? undefined : await readManifest(last);
  if (last === undefined || manifest?.search !== key) return writeSearchIndex(records, dir);
  const site = readLast(last, { ...manifest, kept: [] });
  const files = manifest.files.map(pathOf).filter((file) => file.startsWith(INDEX_FOLDER));
  const link = (file: string, path: string) => {
    makeFolder(dirname(path));
    return linkLast(site, file, path);
  };
  if (files.length > 0 && files.every((file) => link(file, join(dir, file.slice(INDEX_FOLDER.length))))) return;
  await removeFolder(dir);
  await writeSearchIndex(records, dir);
}
