/** `visavis remove` and `visavis rename`: an entry goes or gets another slug, and all content that names it follows. */
import { removeEntry, renameEntry, type EntryMove } from '../editing/move-entry.ts';
import { formatCount } from '../views/format.ts';
import { printResult } from './data-set.ts';
import type { ExitCode } from './exit.ts';
import { requireFolder } from './load.ts';

export interface MoveOptions {
  readonly content: string;
  /** Of an entry that is removed: the slug of the one that takes its place. */
  readonly into?: string;
  readonly dryRun?: boolean;
}

/** One line for each file, and for what is left to decide; then a total. */
function describe({ gone, created, edits, open }: EntryMove, { dryRun = false }: MoveOptions): string {
  const files = edits.length + (created === undefined ? 1 : 2);
  return [
    `- ${gone}`,
    ...(created === undefined ? [] : [`+ ${created.file}: ${created.what}`]),
    ...edits.map(({ file, what }) => `~ ${file}: ${what}`),
    ...open.map((line) => `! ${line}`),
    `${formatCount(files, 'file')} ${dryRun ? 'would change' : 'changed'}.`,
    '',
  ].join('\n');
}

/** Deletes the file of an entry and every mention of it, or has the mentions name another entry. */
export async function remove(slug: string, options: MoveOptions): Promise<ExitCode> {
  await requireFolder(options.content);
  const move = removeEntry(options.content, slug, options.into, options.dryRun);
  return printResult(move.then((done) => describe(done, options)));
}

/** Moves the file of an entry to another slug, which every mention then has; the old address leads on. */
export async function rename(from: string, to: string, options: MoveOptions): Promise<ExitCode> {
  await requireFolder(options.content);
  return printResult(renameEntry(options.content, from, to, options.dryRun).then((done) => describe(done, options)));
}
