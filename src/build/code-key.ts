/** A name for the code that pages are rendered by, so that what was compiled once is compiled again only when it could differ. */
import { createHash, type Hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { kindsFile } from '../kinds/kinds.ts';
import { filesBelow, type FileBelow } from './files-below.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { byText } from '../../schemas/text-order.ts';

/** What a page can depend on besides content. */
const FILES = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const FOLDERS = ['src', 'schemas', 'public'];

/** All that is no folder below `dir`, in one order everywhere. */
export const itemsBelow = (dir: string): readonly FileBelow[] => [...filesBelow(dir)].sort(byText(({ path }) => path));

/** Adds items by their paths below `root`, and files by their bytes, to a hash. One after the other: a system opens only so many at once. */
export function addItems(hash: Hash, root: string, items: readonly Pick<FileBelow, 'path' | 'isFile'>[]): void {
  for (const { path, isFile } of items) {
    const content = isFile ? readFileSync(path) : Buffer.alloc(0);
    hash.update(`${relative(root, path).split(sep).join('/')}\0${isFile ? content.length : 'no file'}\0`).update(content);
  }
}

/** SHA-256 of all code of this project, of the kinds of the site, of what is installed, of Node and of `settings`: 64 hexadecimal digits. */
export function codeKey(settings: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, process.platform, process.arch, ...settings]));
  const files = FILES.map((file) => ({ path: join(PROJECT_ROOT, file), isFile: true }));
  const own = FOLDERS.flatMap((folder) => itemsBelow(join(PROJECT_ROOT, folder)));
  addItems(hash, PROJECT_ROOT, [...files, ...own]);
  const kinds = dirname(kindsFile());
  if (relative(PROJECT_ROOT, kinds) !== 'schemas') addItems(hash, kinds, itemsBelow(kinds));
  return hash.digest('hex');
}
