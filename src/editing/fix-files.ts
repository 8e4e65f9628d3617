/** Fixes the files of entries in place. */
import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { kinds } from '../kinds/kinds.ts';
import { canBeFixed, fixEntry } from './fix-entry.ts';
import { RequestError } from './request-error.ts';
import { readForEdit, writeWhole } from './write-whole.ts';

const kindAt = (path: string) => kinds.find(({ folder }) => folder === basename(dirname(path)))?.id;

/** The files of all entries below `content`, by kind and name. */
export async function entryFiles(content: string): Promise<readonly string[]> {
  const folders = kinds.map(({ folder }) => join(content, folder));
  const lists = await Promise.all(
    folders.map(async (dir) => (await readdir(dir).catch(() => [])).sort().map((name) => join(dir, name))),
  );
  return lists.flat().filter((path) => path.endsWith('.md') && !basename(path).startsWith('.'));
}

/** Why a path cannot be fixed at all; nothing is written when one of several cannot. */
async function requireEntry(path: string): Promise<void> {
  if (kindAt(path) === undefined) {
    const folders = kinds.map(({ folder }) => `${folder}/`).join(', ');
    throw new RequestError(`${path} is not an entry: only files in ${folders} are fixed.`);
  }
  if ((await lstat(path).catch(() => undefined)) === undefined) throw new RequestError(`There is no file ${path}.`);
}

async function fixFile(path: string, dryRun: boolean): Promise<boolean> {
  if (!(await lstat(dirname(path))).isDirectory()) throw new RequestError(`${path} was left as it is. Its folder is a link.`);
  const text = await readForEdit(path);
  const fixed = fixEntry(text, kindAt(path) ?? '');
  if (!canBeFixed(fixed)) throw new RequestError(`${path} cannot be read, so it was not fixed; visavis check ${path} says why.`);
  if (fixed !== text && !dryRun) await writeWhole(path, fixed);
  return fixed !== text;
}

/** What came of the files: those that changed, and the error of each that could not be read or written. */
export interface FixedFiles {
  readonly changed: readonly string[];
  readonly failed: readonly { readonly path: string; readonly error: Error }[];
}

/**
 * Fixes the files; a dry run writes none. One that cannot be read or written stays as it is and does not keep the others from being fixed.
 * Throws `RequestError` for a path that is not the file of an entry.
 */
export async function fixFiles(paths: readonly string[], dryRun = false): Promise<FixedFiles> {
  for (const path of paths) await requireEntry(path);
  const changed: string[] = [];
  const failed: { readonly path: string; readonly error: Error }[] = [];
  for (const path of paths) {
    try {
      if (await fixFile(path, dryRun)) changed.push(path);
    } catch (error) {
      if (!(error instanceof Error) || !(error instanceof RequestError || 'code' in error)) throw error;
      failed.push({ path, error });
    }
  }
  return { changed, failed };
}
