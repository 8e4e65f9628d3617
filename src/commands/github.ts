/** `visavis github`: the steps of workflows that post to GitHub. Each reads what an earlier step wrote, and says what it did. */
import { execFile } from 'node:child_process';
import { lstat, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { promisify } from 'node:util';
import { differOnlyInDay } from '../editing/set-day.ts';
import { findArtifact, readChange } from '../github/change-artifact.ts';
import { postComment } from '../github/change-comment.ts';
import { connectionFrom } from '../github/connection.ts';
import { GithubError } from '../github/github-error.ts';
import { maintenance } from '../github/maintenance-findings.ts';
import { postMaintenance } from '../github/maintenance-issue.ts';
import { postRefresh } from '../github/refresh-pull-request.ts';
import { pageOfRun, workflowVariable } from '../github/workflow-run.ts';
import { kinds } from '../kinds/kinds.ts';
import { isExecuted } from '../project-files/executed-paths.ts';
import { releaseNotes } from '../project-files/release-notes.ts';
import { changedFiles } from './changed-files.ts';
import { EXIT, UserError, type ExitCode } from './exit.ts';
import { requireCatalogue } from './load.ts';
import { programVersion } from './version.ts';

export interface GithubOptions {
  readonly content: string;
}

interface Call extends GithubOptions {
  readonly place: string | undefined;
}

const connect = () => connectionFrom(process.env);

function requirePlace(place: string | undefined): string {
  if (place === undefined) throw new UserError('Name the file or folder to read.');
  return place;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A line for the outputs of a step; nothing when the run has no artifact. */
async function artifact(): Promise<string> {
  const id = await findArtifact(connect(), workflowVariable('RUN_ID'));
  return id === undefined ? '' : `id=${id}\n`;
}

async function comment({ place }: Call): Promise<string> {
  const change = await readChange(requirePlace(place));
  const id = workflowVariable('RUN_ID');
  const run = { id, headSha: workflowVariable('HEAD_SHA'), url: pageOfRun(id) };
  return `${await postComment(connect(), change, run, isExecuted)}\n`;
}

/** A link could name a file of the runner, and posting would publish that file. */
async function readRegularFile(file: string): Promise<string> {
  const stats = await lstat(file).catch(() => undefined);
  if (stats?.isFile() !== true) throw new GithubError(`A refresh must not delete or link ${file}.`);
  return readFile(file, 'utf8');
}

/** A refresh moves the site’s day on; whatever else would differ in `site.yaml` is not its business. */
async function requireOnlyNewDay(file: string, text: string | undefined): Promise<void> {
  if (text === undefined) return;
  const before = (await promisify(execFile)('git', ['show', `HEAD:./${file}`])).stdout;
  if (!differOnlyInDay(before, text)) throw new GithubError(`A refresh must change nothing but the day in ${file}.`);
}

async function refresh({ place, content }: Call): Promise<string> {
  const base = (await promisify(execFile)('git', ['rev-parse', 'HEAD'])).stdout.trim();
  const changed = [...(await changedFiles('HEAD'))].sort();
  const files = new Map<string, string>();
  for (const file of changed) files.set(file, await readRegularFile(file));
  const folders = kinds.map(({ folder }) => posix.join(content, folder));
  const [site, moves] = [posix.join(content, 'site.yaml'), posix.join(content, 'moves.yaml')];
  await requireOnlyNewDay(site, files.get(site));
  const markdown = await readFile(requirePlace(place), 'utf8');
  const url = pageOfRun(workflowVariable('GITHUB_RUN_ID'));
  return `${await postRefresh(connect(), { base, files, folders, site, moves, markdown, url })}\n`;
}

async function report({ place }: Call): Promise<string> {
  const text = await readFile(requirePlace(place), 'utf8');
  const found = maintenance.safeParse(parseJson(text));
  if (!found.success) throw new GithubError(`${place} is not a file that visavis maintenance wrote.`);
  return `${await postMaintenance(connect(), found.data)}\n`;
}

/** Pages, feeds and the sitemap name the address in `site.yaml`, so the site must be served there. */
async function address({ content }: Call): Promise<string> {
  const stated = (await requireCatalogue(content)).content.site.address;
  const served = workflowVariable('PAGES_ADDRESS');
  const withoutSlash = (url: string) => new URL(url).href.replace(/\/$/, '');
  if (withoutSlash(stated) === withoutSlash(served)) return `The site is served at ${stated}.\n`;
  throw new GithubError(`site.yaml states ${stated}, but GitHub Pages serves ${served}. Change one of them.`);
}

/** A tag is a promise to readers: it names the version that the program says it is, and the changelog tells what is in it. */
async function notes(): Promise<string> {
  const [tag, version] = [workflowVariable('GITHUB_REF_NAME'), programVersion()];
  if (tag !== `v${version}`) throw new GithubError(`The tag is ${tag}, but package.json states version ${version}.`);
  const text = releaseNotes(await readFile('CHANGELOG.md', 'utf8'), version);
  if (text === undefined) throw new GithubError(`CHANGELOG.md has no section "## ${version}".`);
  return text;
}

const TASKS = { artifact, comment, refresh, maintenance: report, address, notes } as const;
export type GithubTask = keyof typeof TASKS;

/** Does one task and prints what it did. What GitHub refuses, or what must not be posted, ends with exit code 1. */
export async function github(task: GithubTask, place: string | undefined, options: GithubOptions): Promise<ExitCode> {
  try {
    process.stdout.write(await TASKS[task]({ ...options, place }));
    return EXIT.ok;
  } catch (error) {
    if (error instanceof GithubError) throw new UserError(error.message, EXIT.contentProblems);
    throw error;
  }
}
