/** Fixes the files of entries in place. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { kinds } from '../kinds/kinds.ts';
import { fixEntry } from './fix-entry.ts';
import { RequestError } from './request-error.ts';

const kindAt = (path: string) => kinds.find(({ folder }) => folder === basename(dirname(path)))?.id;

/** The files of all entries below `content`, by kind and name. */
export async function entryFiles(content: string): Promise<readonly string[]> {
  const folders = kinds.map(({ folder }) => join(content, folder));
  const lists = await Promise.all(
    folders.map(async (dir) => (await readdir(dir).catch(() => [])).sort().map((name) => join(dir, name))),
  );
  return lists.flat().filter((path) => path.endsWith('.md'));
}

async function fixFile(path: string, dryRun: boolean): Promise<boolean> {
  const kind = kindAt(path);
  if (kind === undefined) {
    const folders = kinds.map(({ folder }) => `${folder}/`).join(' and ');
    throw new RequestError(`${path} is not an entry: only files in ${folders} are fixed.`);
  }
  const text = await readFile(path, 'utf8').catch(() => {
    throw new RequestError(`There is no file ${path}.`);
  });
  const fixed = fixEntry(text, kind);
  if (fixed !== text && !dryRun) await writeFile(path, fixed);
  return fixed !== text;
}

/** Fixes the files, and gives those that changed; a dry run writes none. Throws `RequestError` for a path that is not the file of an entry. */
export async function fixFiles(paths: readonly string[], dryRun = false): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const path of paths) if (await fixFile(path, dryRun)) changed.push(path);
  return changed;
}
