/** `visavis check`: everything that is wrong with the content, in one run. */
import { readFile, stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import pc from 'picocolors';
import { slugOf } from '../entries/check-file.ts';
import { checkSomeFiles, loadContent } from '../entries/load-content.ts';
import type { Checked, Problem } from '../problems/problem.ts';
import { checkInWorker } from '../prose/check-in-worker.ts';
import { checkChange } from '../project-files/check-change.ts';
import { report, type ReportFormat } from '../problems/report.ts';
import { formatCount } from '../views/format.ts';
import { changedFiles, forkPoint, linkedPaths } from './changed-files.ts';
import { EXIT, UserError, type ExitCode } from './exit.ts';
import { requireFolder } from './load.ts';
import { textsOf } from './problem-texts.ts';

export interface CheckOptions {
  readonly content: string;
  readonly format: ReportFormat;
  /** Only these files; none = all. */
  readonly files?: readonly string[];
  /** The commit that the change is held against: faults elsewhere only warn. */
  readonly changed?: string;
}

const problemsOf = (result: Checked<unknown>) => (result.ok ? (result.warnings ?? []) : result.problems);

async function requireFile(file: string): Promise<void> {
  const stats = await stat(file).catch(() => undefined);
  if (stats?.isFile() !== true) throw new UserError(`There is no file ${file}.`);
}

const asShown = (file: string) => relative('.', file).split(sep).join('/');

/** What a change may not hold, beside what was `found` already: a link in content is told as content. */
async function findInChange(changed: ReadonlySet<string>, found: readonly Problem[]): Promise<Problem[]> {
  const lock = await readFile('package-lock.json', 'utf8').catch(() => undefined);
  const problems = checkChange({ changed: [...changed], links: await linkedPaths(changed), lock });
  const told = new Set(found.map(({ file }) => asShown(file)));
  return problems.filter(({ file, code }) => code !== 'unreadable-file' || !told.has(file));
}

/** Faults in files that a change did not touch were there before: they must not stop its author. */
function softenOthers(problems: readonly Problem[], changed: ReadonlySet<string>): Problem[] {
  // A fault between two files is of the change when either is: of twins the new one need not be the second, and what a
  // removed file was called stands in others.
  const isNamed = (other: string, message: string) => message.includes(`${other}:`) || message.includes(`"${slugOf(other)}"`);
  const isOurs = ({ file, message }: Problem) =>
    changed.has(asShown(file)) || [...changed].some((other) => isNamed(other, message));
  return problems.map((problem) => (isOurs(problem) ? problem : { ...problem, severity: 'warning' }));
}

/** The problems of the change since `base` and of the content as it is now, of which only its own are errors. */
async function judgeChange(found: readonly Problem[], base: string): Promise<Problem[]> {
  const changed = await changedFiles(await forkPoint(base));
  return softenOthers([...found, ...(await findInChange(changed, found))], changed);
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

function successText(files: readonly string[], entries: number | undefined): string {
  if (files.length > 0) return `${formatCount(files.length, 'file')} checked: no problems.\n`;
  return `${entries === undefined ? 'Content' : formatCount(entries, 'entry', 'entries')} checked: no problems.\n`;
}

/** Prints the report to standard output, which is also where programs read JSON, SARIF and annotations. */
export async function check(options: CheckOptions): Promise<ExitCode> {
  const { content, format } = options;
  await requireFolder(content);
  for (const file of options.files ?? []) await requireFile(file);
  const { problems: all, entries } = await findAll(options);
  const problems = options.changed === undefined ? all : await judgeChange(all, options.changed);
  const isForPrograms = format === 'json' || format === 'sarif';
  if (problems.length > 0 || isForPrograms) process.stdout.write(report(problems, format, pc, await textsOf(problems)));
  else process.stdout.write(successText(options.files ?? [], entries));
  return problems.some((problem) => problem.severity !== 'warning') ? EXIT.contentProblems : EXIT.ok;
}
