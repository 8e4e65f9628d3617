/** `visavis check`: everything that is wrong with the content, in one run. */
import { stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import pc from 'picocolors';
import { slugOf } from '../entries/check-file.ts';
import { fixFiles } from '../editing/fix-files.ts';
import { checkSomeFiles, loadContent } from '../entries/load-content.ts';
import { problemJson } from '../problems/json.ts';
import { compareProblems, isFixable, type Checked, type Problem } from '../problems/problem.ts';
import { checkInWorker } from '../prose/check-in-worker.ts';
import { report, type ReportFormat } from '../problems/report.ts';
import { formatCount } from '../views/format.ts';
import { changedFiles, forkPoint } from './changed-files.ts';
import { EXIT, UserError, type ExitCode } from './exit.ts';
import type { JsonOf } from './json-shapes.ts';
import { requireFolder } from './load.ts';
import { deliver, type Output } from './output.ts';
import { textsOf } from './problem-texts.ts';

export interface CheckOptions extends Output {
  readonly content: string;
  /** How problems are shown; `json` is what `--json` asks for. */
  readonly format: ReportFormat | 'json';
  /** Only these files; none = all. */
  readonly files?: readonly string[];
  /** Repair first what `visavis fix` can. */
  readonly fix?: boolean | undefined;
  /** The commit that the change is held against: faults elsewhere only warn. */
  readonly changed?: string;
}

const problemsOf = (result: Checked<unknown>) => (result.ok ? (result.warnings ?? []) : result.problems);

async function requireFile(file: string): Promise<void> {
  const stats = await stat(file).catch(() => undefined);
  if (stats?.isFile() !== true) throw new UserError(`There is no file ${file}.`);
}

const asShown = (file: string) => relative('.', file).split(sep).join('/');

/** Faults in files that a change did not touch were there before: they must not stop its author. */
async function softenOthers(problems: readonly Problem[], base: string): Promise<Problem[]> {
  const changed = await changedFiles(await forkPoint(base));
  // A fault between two files is of the change when either is: of twins the new one need not be the second, and what a
  // removed file was called stands in others.
  const isNamed = (other: string, message: string) => message.includes(`${other}:`) || message.includes(`"${slugOf(other)}"`);
  const isOurs = ({ file, message }: Problem) =>
    changed.has(asShown(file)) || [...changed].some((other) => isNamed(other, message));
  return problems.map((problem) => (isOurs(problem) ? problem : { ...problem, severity: 'warning' }));
}

/**
 * All problems, or those of the named files, and the number of entries when there are none. Nothing is derived from the
 * content: what passes here can be built.
 */
async function findAll({
  content,
  files = [],
}: CheckOptions): Promise<{ readonly problems: readonly Problem[]; readonly entries?: number }> {
  if (files.length > 0) {
    const { checkProse } = await import('../prose/render-prose.ts');
    return { problems: await checkSomeFiles(content, new Set(files.map(asShown)), checkProse) };
  }
  const worker = checkInWorker();
  try {
    const result = await loadContent(content, worker.check);
    const problems = [...problemsOf(result), ...(await worker.finish())];
    return result.ok && problems.length === 0 ? { problems, entries: result.value.entries.length } : { problems };
  } finally {
    // A thread that nobody ends keeps the process from ending.
    await worker.stop();
  }
}

type Found = Awaited<ReturnType<typeof findAll>>;

/** Fixes the files with problems that `visavis fix` can repair; those that cannot be written keep their problems. */
async function fixFound({ problems }: Found): Promise<readonly string[]> {
  const files = new Set(problems.filter(isFixable).map(({ file }) => file));
  return (await fixFiles([...files])).changed;
}

async function findAndFix(options: CheckOptions): Promise<Found & { readonly fixed: readonly string[] }> {
  const found = await findAll(options);
  const fixed = options.fix === true ? await fixFound(found) : [];
  return { ...(fixed.length === 0 ? found : await findAll(options)), fixed };
}

function successText(files: readonly string[], entries: number | undefined): string {
  if (files.length > 0) return `${formatCount(files.length, 'file')} checked: no problems.\n`;
  return `${entries === undefined ? 'Content' : formatCount(entries, 'entry', 'entries')} checked: no problems.\n`;
}

/** Prints the report to standard output, which is also where programs read JSON, SARIF and annotations. */
export async function check(options: CheckOptions): Promise<ExitCode> {
  const { content, files = [] } = options;
  const format = options.json === true ? 'json' : options.format;
  await requireFolder(content);
  for (const file of files) await requireFile(file);
  const { problems: all, entries, fixed } = await findAndFix(options);
  const problems = (options.changed === undefined ? all : await softenOthers(all, options.changed)).toSorted(compareProblems);
  const errors = problems.filter(({ severity }) => severity !== 'warning');
  const textOf = await textsOf(problems);
  const shown = (list: readonly Problem[]) =>
    list.length > 0 || format === 'sarif' ? report(list, format === 'json' ? 'text' : format, pc, textOf) : undefined;
  const fixes = format === 'text' ? fixed.map((file) => `fixed ${file}\n`).join('') : '';
  const data: JsonOf<'check'> = { problems: problems.map(problemJson), fixed, entries };
  const result = {
    text: `${fixes}${shown(problems) ?? successText(files, entries)}`,
    data,
    faults: shown(errors) ?? '',
    exitCode: errors.length > 0 ? EXIT.contentProblems : EXIT.ok,
  };
  return deliver(result, { quiet: options.quiet, json: format === 'json' });
}
