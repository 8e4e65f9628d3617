/** The site that a build will replace, from which files are linked that stay the same: to make a file costs more than to fill it. */
import { linkSync, lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';

export interface LastSite {
  readonly dir: string;
  /** File -> SHA-256 of its bytes, in base64url, of those that are rendered again. */
  readonly digests: ReadonlyMap<string, string>;
  /** When it was noted what was written, in milliseconds: what is newer was written by somebody else. */
  readonly notedAt: number;
}

/** What the disk says of a file of the last site; `undefined` where it is gone, or was changed since. */
export function unchangedFile({ dir, notedAt }: Pick<LastSite, 'dir' | 'notedAt'>, file: string): Stats | undefined {
  const stats = lstatSync(join(dir, file), { throwIfNoEntry: false });
  return stats !== undefined && stats.mtimeMs <= notedAt ? stats : undefined;
}

/** Links a file of the last site to `path`, whose folder is there. `false` where it was changed since, or the system cannot link. */
export function linkLast(last: Pick<LastSite, 'dir' | 'notedAt'>, file: string, path: string): boolean {
  try {
    if (unchangedFile(last, file) === undefined) return false;
    linkSync(join(last.dir, file), path);
    return true;
  } catch {
    return false;
  }
}
