/** A name for the code that pages are rendered by, so that what was compiled once is compiled again only when it could differ. */
import { createHash, type Hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { kindsFile } from '../kinds/kinds.ts';
import { PROJECT_ROOT } from './project-root.ts';

/** What a page can depend on besides content. */
const FILES = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const FOLDERS = ['src', 'schemas', 'public'];

/** The paths of all files below `dir`, in one order everywhere. */
async function filesBelow(dir: string): Promise<readonly string[]> {
  const items = await readdir(dir, { recursive: true, withFileTypes: true });
  return items
    .filter((item) => !item.isDirectory())
    .map((item) => join(item.parentPath, item.name))
    .sort();
}

async function addFiles(hash: Hash, root: string, paths: readonly string[]): Promise<void> {
  const contents = await Promise.all(paths.map((path) => readFile(path)));
  contents.forEach((content, at) => {
    hash.update(
      `${relative(root, paths[at] ?? '')
        .split(sep)
        .join('/')}\0${content.length}\0`,
    );
    hash.update(content);
  });
}

/** SHA-256 of all code of this project, of the kinds of the site, of what is installed, of Node and of `settings`: 64 hexadecimal digits. */
export async function codeKey(settings: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([process.version, process.platform, process.arch, ...settings]));
  const own = await Promise.all(FOLDERS.map((folder) => filesBelow(join(PROJECT_ROOT, folder))));
  const files = FILES.map((file) => join(PROJECT_ROOT, file));
  await addFiles(hash, PROJECT_ROOT, [...files, ...own.flat()]);
  const kinds = dirname(kindsFile());
  if (relative(PROJECT_ROOT, kinds) !== 'schemas') await addFiles(hash, kinds, await filesBelow(kinds));
  return hash.digest('hex');
}
