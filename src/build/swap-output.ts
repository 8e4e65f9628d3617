/**
 * Puts a finished site in the place of the last one, so that a failed or killed build leaves the last good one. Where the system can
 * exchange two folders, there is a site at every moment. Elsewhere two renames do it: a build that is killed between them leaves the
 * last site beside its place, and the next start of a build or preview puts it back. docs/decisions/0013-one-build-at-a-time.md says why.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { mkdir, open, readdir, rename, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { exchangeFolders } from './exchange-folders.ts';
import { pathOf, readManifest, readOutput, refuseStrangers, writeManifest, type NewManifest } from './output-manifest.ts';
import { removeFolder } from './remove-folder.ts';
import { isWorthKeeping, moveFolder } from './spare.ts';

const DAY = 86_400_000;
const OLD = '-old';

/** Machines that share a disk have processes of the same number, and a container gives each build the number 1. */
const HOST = hostname().replace(/[^A-Za-z0-9]+/g, '_');

/** The stages of this process, which may be told from those of an earlier one that had its number. */
const own = new Set<string>();

const prefixOf = (out: string) => `.${basename(out)}.building-`;

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether no build works with a leftover any more. One of another machine is believed so after a day. */
async function isDead(path: string, out: string): Promise<boolean> {
  const [host, pid, token] = basename(path).slice(prefixOf(out).length).split('-');
  if (token === undefined) return true;
  if (own.has(path)) return false;
  if (host === HOST) return Number(pid) === process.pid || !isAlive(Number(pid));
  return Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? 0) > DAY;
}

async function leftoversOf(out: string): Promise<string[]> {
  const names = await readdir(dirname(out)).catch(() => []);
  return names.filter((name) => name.startsWith(prefixOf(out))).map((name) => join(dirname(out), name));
}

/** Puts back the last site, when a build was killed after it had moved it away and before the new one was in its place. */
export async function restoreOutput(out: string): Promise<void> {
  const last = (await leftoversOf(out)).find((path) => path.endsWith(OLD));
  // A build that is at this very step looks for the folder again.
  if (last !== undefined && !existsSync(out)) await rename(last, out).catch(() => {});
}

/** A path beside `out` that nothing has. */
const newPlace = (out: string) => join(dirname(out), `${prefixOf(out)}${HOST}-${process.pid}-${randomBytes(6).toString('hex')}`);

/** What a stage begins with: nothing, or the site before the last one, where it was kept. */
export type Start = 'empty' | 'spare';

/** A folder beside `out`, on the same file system. Throws `OutputError` when `out` is not ours to replace. */
export async function openStage(out: string, start: Start = 'empty'): Promise<string> {
  await mkdir(dirname(out), { recursive: true });
  await restoreOutput(out);
  await refuseStrangers(out);
  const spare = join(dirname(out), start === 'spare' ? (await readManifest(out)).spare : '');
  for (const path of await leftoversOf(out)) if (path !== spare && (await isDead(path, out))) await removeFolder(path);
  const stage = newPlace(out);
  own.add(stage);
  if (!(await leftoversOf(out)).includes(spare) || !(await moveFolder(spare, stage))) await mkdir(stage);
  return stage;
}

const isTaken = ({ code = '' }: NodeJS.ErrnoException) => ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(code);

/** Files that are open at once. */
const HANDLES = 16;

/** Waits until a file is on the disk. */
async function syncFile(path: string): Promise<void> {
  // Files may be copies of read-only ones.
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}

/** Waits until files are on the disk: a machine that stops after the swap shall not come back with empty pages. */
async function syncFiles(paths: readonly string[]): Promise<void> {
  const waiting = paths.values();
  const syncNext = async (): Promise<void> => {
    for (const path of waiting) await syncFile(path);
  };
  await Promise.all(Array.from({ length: HANDLES }, syncNext));
}

/**
 * Moves `stage` to `out`, and what stands there to `old`, in two steps. Another build may put its own site there between them: then
 * that one is replaced in turn.
 */
function renameTwice(stage: string, out: string, old: string, tries = 5): void {
  try {
    // Nothing else of this process runs in between, so that the place is empty for microseconds.
    if (existsSync(out)) renameSync(out, old);
    renameSync(stage, out);
  } catch (error) {
    if (!existsSync(out) && existsSync(old)) renameSync(old, out);
    if (!isTaken(error as NodeJS.ErrnoException) || tries === 0) throw error;
    rmSync(old, { recursive: true, force: true });
    renameTwice(stage, out, old, tries - 1);
  }
}

/** Puts `stage` in the place of `out`, and gives the path of what stood there. */
function replace(stage: string, out: string): string {
  if (existsSync(out) && exchangeFolders(stage, out)) return stage;
  const old = `${stage}${OLD}`;
  renameTwice(stage, out, old);
  return old;
}

/**
 * Puts `stage` in the place of `out`. What stood there goes after the new site is in place, unless most of it is in the new one too. Throws
 * `OutputError` as `openStage` does.
 */
export async function swapOutput(stage: string, out: string, site: Omit<NewManifest, 'files' | 'spare'>): Promise<void> {
  const found = readOutput(stage);
  const fresh = found.filter(({ isNew }) => isNew);
  await syncFiles(fresh.map(({ line }) => join(stage, pathOf(line))));
  await refuseStrangers(out);
  const files = found.map(({ line }) => line);
  const last = await readManifest(out);
  // Whenever this is ended, what stands in the place is listed.
  await writeManifest(out, { ...site, files: [...new Set([...last.files, ...files])] });
  const [old, spare] = [replace(stage, out), newPlace(out)];
  const isKept = isWorthKeeping(files.length, files.length - fresh.length) && (await moveFolder(old, spare));
  await writeManifest(out, { ...site, spare: isKept ? basename(spare) : '', files });
  if (!isKept) await removeFolder(old);
}
