/** What a build wrote into its output folder: files that are new, or were written again. */
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';

interface FileState {
  readonly bytes: number;
  /** Inode and time of the last change: a file that was left alone has both from before. */
  readonly state: string;
}

export type Tree = ReadonlyMap<string, FileState>;

export interface Written {
  readonly files: number;
  readonly bytes: number;
}

/** All files below a folder; none where it is not there. */
export function treeOf(folder: string): Tree {
  if (!existsSync(folder)) return new Map();
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((file) => file.isFile());
  return new Map(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      const { ino, mtimeMs, size } = statSync(path);
      return [path.slice(folder.length + 1), { bytes: size, state: `${ino} ${mtimeMs}` }];
    }),
  );
}

const add = (states: readonly FileState[]): Written => ({
  files: states.length,
  bytes: states.reduce((sum, { bytes }) => sum + bytes, 0),
});

export const sizeOf = (tree: Tree): Written => add([...tree.values()]);

/** The files of `after` that are not the same files as in `before`. */
export const writtenSince = (before: Tree, after: Tree): Written =>
  add([...after].filter(([path, { state }]) => before.get(path)?.state !== state).map(([, file]) => file));

/** The comparisons of a site, wherever they come from: `compare/a-vs-b/index.html`. */
export const comparisonsOf = (tree: Tree): Tree =>
  new Map([...tree].filter(([path]) => /^compare\/[^/]+-vs-[^/]+\/index\.html$/.test(path)));
