/** `visavis fix`: brings entries into their usual form. */
import { entryFiles, fixFiles } from '../editing/fix-files.ts';
import { formatCount } from '../views/format.ts';
import { printResult } from './data-set.ts';
import type { ExitCode } from './exit.ts';
import { requireFolder } from './load.ts';

export interface FixOptions {
  readonly content: string;
  readonly dryRun?: boolean;
}

async function run(files: readonly string[], { content, dryRun = false }: FixOptions): Promise<string> {
  if (files.length === 0) await requireFolder(content);
  const paths = files.length === 0 ? await entryFiles(content) : files;
  const changed = await fixFiles(paths, dryRun);
  const [each, all] = dryRun ? ['would fix', 'would change'] : ['fixed', 'changed'];
  return `${changed.map((path) => `${each} ${path}\n`).join('')}${changed.length} of ${formatCount(paths.length, 'file')} ${all}.\n`;
}

/** Fixes the named files, or all entries of `content`, and says which changed, or in a dry run would change. Other files are not touched. */
export function fix(files: readonly string[], options: FixOptions): Promise<ExitCode> {
  return printResult(run(files, options));
}
