/** `visavis fix`: brings entries into their usual form. */
import { entryFiles, fixFiles, type FixedFiles } from '../editing/fix-files.ts';
import { RequestError } from '../editing/request-error.ts';
import { escapeLog } from '../text/escape-terminal.ts';
import { formatCount } from '../views/format.ts';
import { printResult } from './data-set.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { fileFault } from './file-fault.ts';
import { requireFolder } from './load.ts';

/** Says why files stayed as they were, and gives the exit code: 1 for what `check` refuses too, 74 for what the machine refuses. */
function announceFailures(failed: FixedFiles['failed']): ExitCode {
  for (const { path, error } of failed) {
    const message = error instanceof RequestError ? error.message : (fileFault(error) ?? `${path}: ${error.message}.`);
    process.stderr.write(`${escapeLog(message)}\n`);
  }
  if (failed.length === 0) return EXIT.ok;
  return failed.every(({ error }) => error instanceof RequestError) ? EXIT.contentProblems : EXIT.inputOutput;
}

export interface FixOptions {
  readonly content: string;
  readonly dryRun?: boolean;
}

/** Fixes the named files, or all entries of `content`, and says which changed, or in a dry run would change. Other files are not touched. */
export async function fix(files: readonly string[], { content, dryRun = false }: FixOptions): Promise<ExitCode> {
  let failed: FixedFiles['failed'] = [];
  const run = async () => {
    if (files.length === 0) await requireFolder(content);
    const paths = files.length === 0 ? await entryFiles(content) : files;
    const fixed = await fixFiles(paths, dryRun);
    failed = fixed.failed;
    const [each, all] = dryRun ? ['would fix', 'would change'] : ['fixed', 'changed'];
    const lines = fixed.changed.map((path) => `${each} ${escapeLog(path)}\n`).join('');
    return `${lines}${fixed.changed.length} of ${formatCount(paths.length, 'file')} ${all}.\n`;
  };
  const code = await printResult(run());
  return code === EXIT.ok ? announceFailures(failed) : code;
}
