/** Removes what builds wrote. */
import { chmod, lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const remove = (path: string) => rm(path, { recursive: true, force: true, maxRetries: 5 });

/** Nothing can be removed from a folder that is read-only. */
async function makeWritable(path: string): Promise<void> {
  // A link would have what it leads to changed.
  if (!(await lstat(path)).isDirectory()) return;
  await chmod(path, 0o700);
  for (const name of await readdir(path)) await makeWritable(join(path, name));
}

/**
 * Removes the folder at `path`, also one that somebody has made read-only, and waits for what is still being written there.
 * Does nothing when there is none.
 */
export async function removeFolder(path: string): Promise<void> {
  try {
    await remove(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EACCES') throw error;
    await makeWritable(path);
    await remove(path);
  }
}
