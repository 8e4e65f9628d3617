/** The site that a build will replace, from which files are linked that stay the same: to make a file costs more than to fill it. */
import { linkSync, lstatSync } from 'node:fs';
import { join } from 'node:path';

export interface LastSite {
  readonly dir: string;
  /** File -> SHA-256 of its bytes, in base64url. */
  readonly digests: ReadonlyMap<string, string>;
  /** When it was noted what was written, in milliseconds: what is newer was written by somebody else. */
  readonly notedAt: number;
}

/** Links a file of the last site to `path`, whose folder is there. `false` where it was changed since, or the system cannot link. */
export function linkLast({ dir, notedAt }: Pick<LastSite, 'dir' | 'notedAt'>, file: string, path: string): boolean {
  try {
    const from = join(dir, file);
    if (lstatSync(from).mtimeMs > notedAt) return false;
    linkSync(from, path);
    return true;
  } catch {
    return false;
  }
}
