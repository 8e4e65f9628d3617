/** `visavis fix`: brings entries into their usual form. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { kinds } from '../kinds.ts';
import { fixEntry } from '../editing/fix-entry.ts';
import { formatCount } from '../views/format.ts';
import { EXIT, UserError, type ExitCode } from './exit.ts';
import { requireFolder } from './load.ts';

const kindOf = (path: string): string | undefined => kinds.find(({ folder }) => folder === basename(dirname(path)))?.id;

async function allEntries(content: string): Promise<string[]> {
  const folders = kinds.map(({ folder }) => join(content, folder));
  const lists = await Promise.all(
    folders.map(async (dir) => (await readdir(dir).catch(() => [])).sort().map((name) => join(dir, name))),
  );
  return lists.flat().filter((path) => path.endsWith('.md'));
}

async function fixFile(path: string): Promise<boolean> {
  const kind = kindOf(path);
  if (kind === undefined)
    throw new UserError(`${path} is no entry: only files of ${kinds.map(({ folder }) => `${folder}/`).join(' and ')} are fixed.`);
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UserError(`There is no file ${path}.`);
  });
  const fixed = fixEntry(text, kind);
  if (fixed !== text) await writeFile(path, fixed);
  return fixed !== text;
}

/** Fixes the named files, or all entries of `content`, and says which changed. Other files are not touched. */
export async function fix(files: readonly string[], { content }: { readonly content: string }): Promise<ExitCode> {
  if (files.length === 0) await requireFolder(content);
  const paths = files.length === 0 ? await allEntries(content) : files;
  const changed: string[] = [];
  for (const path of paths) if (await fixFile(path)) changed.push(path);
  process.stdout.write(
    `${changed.map((path) => `fixed ${path}\n`).join('')}${formatCount(changed.length, 'file')} of ${paths.length} changed.\n`,
  );
  return EXIT.ok;
}
