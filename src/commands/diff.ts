/** `visavis diff`: what a change of content does to the site, before it is merged. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { loadCatalogue } from '../catalogue.ts';
import { reportChange, type ChangeFormat } from '../changes/change-report.ts';
import { writeReport } from '../github/change-artifact.ts';
import { viewSiteChange, type SiteChange } from '../changes/site-change.ts';
import { forkPoint } from './changed-files.ts';
import { EXIT, UserError, type ExitCode } from './exit.ts';
import type { JsonOf } from './json-shapes.ts';
import { requireCatalogue } from './load.ts';
import { deliver, type Output } from './output.ts';

const run = promisify(execFile);

export interface DiffOptions extends Output {
  readonly content: string;
  readonly format: ChangeFormat | 'json';
  /** A folder that gets the Markdown report for the comment of a pull request; nothing is printed then. */
  readonly into?: string | undefined;
}

/** Writes the content folder as it was in `commit` below `dir`, and leaves the working tree and its index alone. */
async function takeOut(commit: string, content: string, dir: string): Promise<string> {
  const root = (await run('git', ['rev-parse', '--show-toplevel'])).stdout.trim();
  const inside = relative(root, resolve(content)).split(sep).join('/');
  const env = { ...process.env, GIT_INDEX_FILE: join(dir, 'index') };
  const tree = join(dir, 'tree');
  await mkdir(tree);
  try {
    await run('git', ['-C', root, `--work-tree=${tree}`, 'checkout', '--quiet', '--force', commit, '--', inside], { env });
  } catch {
    throw new UserError(`The commit ${commit} has no folder ${inside}.`);
  }
  return join(tree, inside);
}

async function announce(change: SiteChange, { format, into, quiet, json }: DiffOptions): Promise<ExitCode> {
  const data: JsonOf<'diff'> = change;
  if (into !== undefined) {
    await writeReport(into, reportChange(change, 'markdown'));
    return EXIT.ok;
  }
  if (json === true || format === 'json') return deliver({ text: '', data }, { json: true });
  return deliver({ text: reportChange(change, format), data }, { quiet });
}

/** Prints nothing when content did not change. Content with problems is reported as `check` does, with exit code 1. */
export async function diff(base: string, options: DiffOptions): Promise<ExitCode> {
  const { content } = options;
  const after = await requireCatalogue(content);
  const commit = await forkPoint(base);
  const dir = await mkdtemp(join(tmpdir(), 'visavis-diff-'));
  try {
    const before = await loadCatalogue(await takeOut(commit, content, dir));
    if (!before.ok)
      throw new UserError(
        `The content of ${base} itself has problems, so there is nothing to compare with.`,
        EXIT.contentProblems,
      );
    return await announce(viewSiteChange(before.value, after), options);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
