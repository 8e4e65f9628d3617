/** `visavis check`: everything that is wrong with the content, in one run. */
import { readFile, stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import pc from 'picocolors';
import { fixFiles } from '../editing/fix-files.ts';
import { checkSomeFiles, surveyContent, type Survey } from '../entries/load-content.ts';
import type { Review } from '../entries/review.ts';
import { problemJson } from '../problems/json.ts';
import { compareProblems, isError, isFixable, type Problem } from '../problems/problem.ts';
import { checkInWorker } from '../prose/check-in-worker.ts';
import { checkChange } from '../project-files/check-change.ts';
import { report, type ReportFormat } from '../problems/report.ts';
import { softenOld } from '../problems/soften-old.ts';
import { escapeLog } from '../text/escape-terminal.ts';
import { formatCount } from '../views/format.ts';
import { withBaseContent } from './base-content.ts';
import { changedFiles, forkPoint, linkedPaths } from './changed-files.ts';
import { EXIT, UserError, type ExitCode } from './exit.ts';
import type { JsonOf } from './json-shapes.ts';
import { requireFolder } from './load.ts';
import { deliver, type Output, type Result } from './output.ts';
import { textsOf } from './problem-texts.ts';

export interface CheckOptions extends Output {
  readonly content: string;
  /** How problems are shown; `json` is what `--json` asks for. */
  readonly format: ReportFormat | 'json';
  /** Only these files; none = all. */
  readonly files?: readonly string[];
  /** Repair first what `visavis fix` can. */
  readonly fix?: boolean | undefined;
  /** The commit that the change is held against: what it has as well, in files that did not change, only warns. */
  readonly changed?: string;
}

async function requireFile(file: string): Promise<void> {
  const stats = await stat(file).catch(() => undefined);
  if (stats?.isFile() !== true) throw new UserError(`There is no file ${file}.`);
}

const asShown = (file: string) => relative('.', file).split(sep).join('/');

/** What a change may not hold, beside what was `found` already: a link in content is told as content. */
async function findBeside(changed: ReadonlySet<string>, found: readonly Problem[]): Promise<Problem[]> {
  const lock = await readFile('package-lock.json', 'utf8').catch(() => undefined);
  const problems = checkChange({ changed: [...changed], links: await linkedPaths(changed), lock });
  const told = new Set(found.map(({ file }) => asShown(file)));
  return problems.filter(({ file, code }) => code !== 'unreadable-file' || !told.has(file));
}

/** All problems of a folder and its entries, prose checked in a thread of its own. */
async function survey(content: string, review?: Review): Promise<Survey> {
  const worker = checkInWorker();
  try {
    const { problems, entries } = await surveyContent(content, { checkProse: worker.check, review });
    return { problems: [...problems, ...(await worker.finish())], entries };
  } finally {
    // A thread that nobody ends keeps the process from ending.
    await worker.stop();
  }
}

/** Problems of a folder that stands in for `content`, with the paths that those of `content` have. */
function asIfIn(content: string, folder: string, problems: readonly Problem[]): Problem[] {
  const [from, to] = [`${asShown(folder)}/`, asShown(content) === '' ? '' : `${asShown(content)}/`];
  const moved = (text: string) => text.replaceAll(from, to);
  return problems.map((problem) => ({ ...problem, file: moved(problem.file), message: moved(problem.message) }));
}

/** What was there where a change left `base`; nothing where there was no content. */
async function surveyBase(content: string, base: string): Promise<Survey> {
  return withBaseContent(base, content, async (folder) => {
    if (folder === undefined) return { problems: [], entries: new Map() };
    const { problems, entries } = await survey(folder);
    return { problems: asIfIn(content, folder, problems), entries };
  });
}

interface Found {
  readonly problems: readonly Problem[];
  /** How many there are, when all files were checked and nothing is wrong. */
  readonly entries: number | undefined;
}

/** All problems, or those of the named files. Nothing is derived from the content: what passes here can be built. */
async function findNow({ content, files = [] }: CheckOptions, review?: Review): Promise<Found> {
  if (files.length === 0) {
    const { problems, entries } = await survey(content, review);
    return { problems, entries: problems.some(isError) ? undefined : entries.size };
  }
  const { checkProse } = await import('../prose/render-prose.ts');
  return { problems: await checkSomeFiles(content, new Set(files.map(asShown)), checkProse), entries: undefined };
}

/** Problems with the questions that only a change raises; those that were there where it left `base` only warn. */
async function findInChange(options: CheckOptions, base: string): Promise<Found> {
  const commit = await forkPoint(base);
  const changed = await changedFiles(commit);
  const touches = (file: string) => changed.has(file);
  const before = await surveyBase(options.content, commit);
  const found = await findNow(options, { before: before.entries, touches });
  const beside = await findBeside(changed, found.problems);
  return { ...found, problems: [...softenOld(found.problems, before.problems, touches), ...beside] };
}

const find = (options: CheckOptions): Promise<Found> =>
  options.changed === undefined ? findNow(options) : findInChange(options, options.changed);

/** Fixes the files with problems that `visavis fix` can repair; those that cannot be written keep their problems. */
async function fixFound({ problems }: Found): Promise<readonly string[]> {
  const files = new Set(problems.filter(isFixable).map(({ file }) => file));
  return (await fixFiles([...files])).changed;
}

async function findAndFix(options: CheckOptions): Promise<Found & { readonly fixed: readonly string[] }> {
  const found = await find(options);
  const fixed = options.fix === true ? await fixFound(found) : [];
  return { ...(fixed.length === 0 ? found : await find(options)), fixed };
}

function successText(files: readonly string[], entries: number | undefined): string {
  if (files.length > 0) return `${formatCount(files.length, 'file')} checked: no problems.\n`;
  return `${entries === undefined ? 'Content' : formatCount(entries, 'entry', 'entries')} checked: no problems.\n`;
}

async function resultOf(options: CheckOptions): Promise<Result> {
  const { format } = options;
  const { problems: found, entries, fixed } = await findAndFix(options);
  const problems = found.toSorted(compareProblems);
  const errors = problems.filter(isError);
  const textOf = textsOf(problems);
  const shown = (list: readonly Problem[]) =>
    list.length > 0 || format === 'sarif' ? report(list, format === 'json' ? 'text' : format, pc, textOf) : undefined;
  const fixes = format === 'text' ? fixed.map((file) => `fixed ${escapeLog(file)}\n`).join('') : '';
  const data: JsonOf<'check'> = { problems: problems.map(problemJson), fixed, entries };
  return {
    text: `${fixes}${shown(problems) ?? successText(options.files ?? [], entries)}`,
    data,
    faults: shown(errors) ?? '',
    exitCode: errors.length > 0 ? EXIT.contentProblems : EXIT.ok,
  };
}

/** Prints the report to standard output, which is also where programs read JSON, SARIF and annotations. */
export async function check(options: CheckOptions): Promise<ExitCode> {
  const { content, files = [] } = options;
  const format = options.json === true ? 'json' : options.format;
  await requireFolder(content);
  for (const file of files) await requireFile(file);
  return deliver(await resultOf({ ...options, format }), { quiet: options.quiet, json: format === 'json' });
}
