/** `visavis remove` and `visavis rename`: an entry goes or gets another slug, and all content that names it follows. */
import { removeEntry, renameEntry, type EntryMove } from '../editing/move-entry.ts';
import { formatCount } from '../views/format.ts';
import { printResult } from './data-set.ts';
import type { ExitCode } from './exit.ts';
import type { JsonOf } from './json-shapes.ts';
import { requireFolder } from './load.ts';
import type { Output, Result } from './output.ts';

export interface MoveOptions extends Output {
  readonly content: string;
  /** Of an entry that is removed: the slug of the one that takes its place. */
  readonly into?: string;
  readonly dryRun?: boolean;
}

/** One line for each file, and for what is left to decide; then a total. */
function describe({ gone, created, edits, open }: EntryMove, { dryRun = false }: MoveOptions): Result {
  const files = edits.length + (created === undefined ? 1 : 2);
  const text = [
    `- ${gone}`,
    ...(created === undefined ? [] : [`+ ${created.file}: ${created.what}`]),
    ...edits.map(({ file, what }) => `~ ${file}: ${what}`),
    ...open.map((line) => `! ${line}`),
    `${formatCount(files, 'file')} ${dryRun ? 'would change' : 'changed'}.`,
    '',
  ].join('\n');
  const told = edits.map(({ file, what }) => ({ file, what }));
  const data: JsonOf<'remove'> = { dryRun, removed: gone, created: created?.file, edits: told, open };
  return { text, data };
}

/** Deletes the file of an entry and every mention of it, or has the mentions name another entry. */
export async function remove(slug: string, options: MoveOptions): Promise<ExitCode> {
  await requireFolder(options.content);
  const move = removeEntry(options.content, slug, options.into, options.dryRun);
  return printResult(
    move.then((done) => describe(done, options)),
    options,
  );
}

/** Moves the file of an entry to another slug, which every mention then has; the old address leads on. */
export async function rename(from: string, to: string, options: MoveOptions): Promise<ExitCode> {
  await requireFolder(options.content);
  const move = renameEntry(options.content, from, to, options.dryRun);
  return printResult(
    move.then((done) => describe(done, options)),
    options,
  );
}
