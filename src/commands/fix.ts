/** `visavis fix`: brings entries into their usual form. */
import { entryFiles, fixFiles, type FixedFiles } from '../editing/fix-files.ts';
import { RequestError } from '../editing/request-error.ts';
import { escapeLog } from '../text/escape-terminal.ts';
import { formatCount } from '../views/format.ts';
import { printResult } from './data-set.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { fileFault } from './file-fault.ts';
import type { JsonOf } from './json-shapes.ts';
import { requireFolder } from './load.ts';
import type { Output, Result } from './output.ts';

type Failed = FixedFiles['failed'];

/** Why a file stayed as it was. */
const failureText = ({ path, error }: Failed[number]): string =>
  error instanceof RequestError ? error.message : (fileFault(error) ?? `${path}: ${error.message}.`);

/** The exit code: 1 for what `check` refuses too, 74 for what the machine refuses. */
function codeOf(failed: Failed): ExitCode {
  if (failed.length === 0) return EXIT.ok;
  return failed.every(({ error }) => error instanceof RequestError) ? EXIT.contentProblems : EXIT.inputOutput;
}

export interface FixOptions extends Output {
  readonly content: string;
  readonly dryRun?: boolean | undefined;
}

async function run(files: readonly string[], { content, dryRun = false }: FixOptions): Promise<Result> {
  if (files.length === 0) await requireFolder(content);
  const paths = files.length === 0 ? await entryFiles(content) : files;
  const { changed, failed } = await fixFiles(paths, dryRun);
  const [each, all] = dryRun ? ['would fix', 'would change'] : ['fixed', 'changed'];
  const failures = failed.map((one) => ({ file: one.path, message: failureText(one) }));
  const data: JsonOf<'fix'> = { dryRun, files: paths.length, changed, failed: failures };
  return {
    text: `${changed.map((path) => `${each} ${escapeLog(path)}\n`).join('')}${changed.length} of ${formatCount(paths.length, 'file')} ${all}.\n`,
    data,
    errors: failures.map(({ message }) => `${escapeLog(message)}\n`).join(''),
    exitCode: codeOf(failed),
  };
}

/** Fixes the named files, or all entries of `content`, and says which changed, or in a dry run would change. Other files are not touched. */
export function fix(files: readonly string[], options: FixOptions): Promise<ExitCode> {
  return printResult(run(files, options), options);
}
