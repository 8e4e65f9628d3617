/** `visavis fix`: brings entries into their usual form. */
import { entryFiles, fixFiles } from '../editing/fix-files.ts';
import { formatCount } from '../views/format.ts';
import { printResult } from './data-set.ts';
import type { ExitCode } from './exit.ts';
import { requireFolder } from './load.ts';

async function run(files: readonly string[], content: string): Promise<string> {
  if (files.length === 0) await requireFolder(content);
  const paths = files.length === 0 ? await entryFiles(content) : files;
  const changed = await fixFiles(paths);
  return `${changed.map((path) => `fixed ${path}\n`).join('')}${changed.length} of ${formatCount(paths.length, 'file')} changed.\n`;
}

/** Fixes the named files, or all entries of `content`, and says which changed. Other files are not touched. */
export function fix(files: readonly string[], { content }: { readonly content: string }): Promise<ExitCode> {
  return printResult(run(files, content));
}
