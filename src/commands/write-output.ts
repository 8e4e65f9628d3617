/** What every command does that writes a site: nobody else writes there meanwhile, and faults are told in words. */
import { dirname, join } from 'node:path';
import { PROJECT_ROOT } from '../build/project-root.ts';
import { PageError } from '../build/page-error.ts';
import { removeWhenStopped } from '../build/interrupts.ts';
import { LockedError, lockFile, lockOutput } from '../build/output-lock.ts';
import { OutputError } from '../build/output-manifest.ts';
import { requirePlace } from '../build/output-place.ts';
import { restoreOutput } from '../build/swap-output.ts';
import { IconError } from '../images/icons.ts';
import { kindsFile } from '../kinds/kinds.ts';
import { EXIT, UserError } from './exit.ts';
import { fileFault } from './file-fault.ts';
import { requireFolder } from './load.ts';

export interface Place {
  readonly content: string;
  readonly out: string;
}

/** Folders that a site is made from, which none may be written over. */
const sourcesOf = (content: string): readonly string[] => [
  content,
  dirname(kindsFile()),
  ...['src', 'public', 'node_modules'].map((name) => join(PROJECT_ROOT, name)),
];

async function runLocked<T>({ content, out }: Place, read: readonly string[], write: (place: string) => Promise<T>): Promise<T> {
  const place = await requirePlace(out, [...sourcesOf(content), ...read]);
  const unlock = await lockOutput(place);
  const keepLock = removeWhenStopped(lockFile(place));
  try {
    await restoreOutput(place);
    await requireFolder(content);
    return await write(place);
  } finally {
    unlock();
    keepLock();
  }
}

/**
 * Has `write` write into `out`, whose path without links it gets; `read` are further folders that are read. Throws `UserError` for
 * whatever a user can fix.
 */
export async function writeOutput<T>(
  place: Place,
  write: (place: string) => Promise<T>,
  read: readonly string[] = [],
): Promise<T> {
  try {
    return await runLocked(place, read, write);
  } catch (error) {
    if (error instanceof OutputError) throw new UserError(error.message);
    if (error instanceof IconError) throw new UserError(error.message, EXIT.contentProblems);
    if (error instanceof LockedError) throw new UserError(error.message, EXIT.locked);
    if (error instanceof PageError) throw new UserError(fileFault(error.cause) ?? error.message, EXIT.internal);
    throw error;
  }
}
