/**
 * The folder of the site before the last one. Most of its files are those of the last site too: the next build begins with it, since to make
 * folders and links takes a build of few changes more time than all else. docs/decisions/0029-the-site-before-the-last.md says more.
 */
import { lstatSync, readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { unchangedFile, type LastSite } from './last-site.ts';
import { removeFolder } from './remove-folder.ts';

/** A spare is kept when at least this share of the files of the new site are linked: the others take room on the disk once more. */
const LEAST_LINKED = 0.5;

/** Whether what a site of so many files replaces is worth keeping for the next build. */
export const isWorthKeeping = (files: number, linked: number): boolean => linked > 0 && linked >= files * LEAST_LINKED;

/** Moves the folder at `from` to `to`. `false` where there is none, as when another build was quicker. */
export const moveFolder = (from: string, to: string): Promise<boolean> =>
  rename(from, to).then(
    () => true,
    () => false,
  );

type Place = Pick<LastSite, 'dir' | 'notedAt'>;

/** Whether the file of the last site is this very file. */
const isSameFile = (last: Place, file: string, path: string): boolean => unchangedFile(last, file)?.ino === lstatSync(path).ino;

/** Clears a folder away, but for what `stays` is true of. Gives whether anything stays. */
function clear(dir: string, below: string, stays: (file: string, path: string) => boolean): boolean {
  let isEmpty = true;
  for (const item of readdirSync(dir, { withFileTypes: true })) {
    const [path, file] = [join(dir, item.name), `${below}${item.name}`];
    if (item.isDirectory() ? clear(path, `${file}/`, stays) : stays(file, path)) isEmpty = false;
    else if (!item.isDirectory()) unlinkSync(path);
  }
  if (isEmpty && below !== '') rmdirSync(dir);
  return !isEmpty;
}

/** Clears a folder away, but for what `stays` is true of. Where somebody made it read-only, all of it goes. */
async function clearOrEmpty(dir: string, stays: (file: string, path: string) => boolean): Promise<boolean> {
  try {
    return clear(dir, '', stays);
  } catch {
    await removeFolder(dir);
    await mkdir(dir);
    return false;
  }
}

/**
 * Leaves in `stage` only those `wanted` files that are files of the last site as well, and gives them. Whatever else is written there is
 * written anew: bytes written into a linked file would be those of the last site too.
 */
export async function keepLinked(stage: string, last: Place, wanted: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const there = new Set<string>();
  const anyStays = await clearOrEmpty(stage, (file, path) => {
    if (!wanted.has(file) || !isSameFile(last, file, path)) return false;
    there.add(file);
    return true;
  });
  return anyStays ? there : new Set();
}
