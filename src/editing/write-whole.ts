/** The one way in which commands write content: whole or not at all. */
import { randomUUID } from 'node:crypto';
import { lstat, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readText } from '../entries/source-text.ts';
import { RequestError } from './request-error.ts';

/** Whether anything is at `path`, be it a link that leads nowhere. */
export const isThere = (path: string) =>
  lstat(path).then(
    () => true,
    ({ code }: NodeJS.ErrnoException) => code !== 'ENOENT',
  );

/**
 * The text of a content file that is to be edited. Throws `RequestError` for what `check` refuses, such as a link, which would lead
 * out of the content folder, or a file that is not UTF-8, of which letters would be lost.
 */
export async function readForEdit(path: string): Promise<string> {
  const read = readText(path, path);
  if (read.ok) return read.value;
  if (!(await isThere(path))) throw new RequestError(`There is no file ${path}.`);
  const [problem] = read.problems;
  throw new RequestError(`${path}:${problem?.line}:${problem?.column} was left as it is. ${problem?.message}`);
}

/** The permissions of the ordinary file at `path`; `undefined` when there is none. Throws `RequestError` for anything else. */
async function modeOf(path: string): Promise<number | undefined> {
  const stats = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (stats?.isFile() === false) throw new RequestError(`${path} is a link or a special file, and was left as it is.`);
  return stats === undefined ? undefined : stats.mode & 0o7777;
}

async function writeSynced(path: string, text: string, mode: number | undefined): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(text);
    if (mode !== undefined) await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Removes what a command left that was killed while it wrote the file at `path`. */
async function removeParts(path: string): Promise<void> {
  const names = await readdir(dirname(path)).catch(() => []);
  const parts = names.filter((name) => name.startsWith(`.${basename(path)}.`) && name.endsWith('.part'));
  for (const part of parts) await rm(join(dirname(path), part), { force: true });
}

/**
 * Writes `text` beside the file at `path`, and renames it when it is on the disk: whoever reads the file meanwhile, and whoever
 * finds it after the machine stopped, has the old text or the new one. Permissions stay.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const mode = await modeOf(path);
  await removeParts(path);
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  try {
    await writeSynced(beside, text, mode);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    // Messages name the file that was to be written.
    throw error instanceof Error && 'code' in error ? Object.assign(error, { path, dest: undefined }) : error;
  }
}
