/**
 * One build at a time for each output folder. The lock is a file beside the folder that names the process which builds. It binds only
 * as long as that process can be seen to run: whoever is killed leaves a lock that the next build takes away. Builds of several machines
 * or containers on one disk cannot see each other, and do not wait; the last one to finish is what stands there.
 */
import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import * as z from 'zod';
import { OutputError } from './output-manifest.ts';
import { processSpace, startOfProcess } from './running-process.ts';

const holder = z.object({ space: z.string(), pid: z.int(), start: z.string() });
type Holder = z.output<typeof holder>;

/** The output folder of a build that is under way. */
export class LockedError extends Error {}

/** The file that names the process which builds into `out`: `.dist.visavis.lock` beside `dist`. */
export const lockFile = (out: string): string => join(dirname(out), `.${basename(out)}.visavis.lock`);

const isCode = (error: unknown, code: string) => (error as NodeJS.ErrnoException).code === code;

/** Who is named; `undefined` when somebody was killed while writing the lock, or is just writing it. */
function parseHolder(text: string): Holder | undefined {
  try {
    return holder.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

const isRunning = ({ space, pid, start }: Holder) => space === processSpace() && startOfProcess(pid) === start;

/** Whether the lock is ours from now on. */
function take(file: string): boolean {
  const me: Holder = { space: processSpace(), pid: process.pid, start: startOfProcess(process.pid) ?? '' };
  try {
    writeFileSync(file, JSON.stringify(me), { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** What the lock says and since when it is there; `undefined` when it has just gone. Throws `OutputError` for what no build wrote. */
function readLock(file: string): { readonly text: string; readonly since: string } | undefined {
  try {
    // A link may lead anywhere, or to nothing, and a pipe would be waited for.
    const stats = lstatSync(file);
    if (!stats.isFile()) throw new OutputError(`${file} is in the way: it is a folder, a link or a special file. Delete it.`);
    return { text: readFileSync(file, 'utf8'), since: stats.mtime.toISOString().replace(/\.\d+Z$/, 'Z') };
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Takes away the lock that says `text`. Of several builds that find it one does; it puts back a lock that was not meant. */
function breakLock(out: string, text: string): void {
  const aside = join(dirname(out), `.${basename(out)}.building-lock-${randomBytes(6).toString('hex')}`);
  try {
    renameSync(lockFile(out), aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  if (readFileSync(aside, 'utf8') === text) rmSync(aside);
  else renameSync(aside, lockFile(out));
}

/** How often a lock without a name is looked at again, 10 ms apart, before it is taken for that of a killed build. */
const LOOKS = 20;

/**
 * Keeps other builds out of `out` until the process ends or what this gives is called, which removes the lock.
 * Throws `LockedError` naming the process that builds there already, and `OutputError` when something else stands in the place of the lock.
 */
export async function lockOutput(out: string): Promise<() => void> {
  const file = lockFile(out);
  mkdirSync(dirname(out), { recursive: true });
  for (let looks = 1; !take(file); looks += 1) {
    const lock = readLock(file);
    if (lock === undefined) continue;
    const named = parseHolder(lock.text);
    if (named !== undefined && isRunning(named))
      throw new LockedError(
        `Another build into ${out} is under way: process ${named.pid}, since ${lock.since}. Wait until it ends, or stop it.`,
      );
    if (named !== undefined || looks > LOOKS) breakLock(out, lock.text);
    else await setTimeout(10);
  }
  return () => rmSync(file, { force: true });
}
