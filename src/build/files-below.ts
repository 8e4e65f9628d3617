/** What stands below a folder, one file after the other. */
import { readdirSync, type Dirent } from 'node:fs';
import { join, sep } from 'node:path';

/** Something that is no folder: a link or a pipe is named and never followed, since what it leads to may have no end. */
export interface FileBelow {
  /** Its path below the folder, with forward slashes. */
  readonly file: string;
  readonly path: string;
  readonly isFile: boolean;
}

const fileBelow = (item: Dirent, start: number): FileBelow => {
  const path = join(item.parentPath, item.name);
  return { path, file: path.slice(start).replaceAll(sep, '/'), isFile: item.isFile() };
};

/**
 * Everything below `dir` that is no folder, in an order that depends on the disk. Throws where a folder cannot be listed. To wait for
 * the disk file by file takes longer than to look at it, and half a million promises take a gigabyte.
 */
export function* filesBelow(dir: string, start = join(dir, sep).length): Generator<FileBelow> {
  for (const item of readdirSync(dir, { withFileTypes: true })) {
    if (item.isDirectory()) yield* filesBelow(join(item.parentPath, item.name), start);
    else yield fileBelow(item, start);
  }
}
