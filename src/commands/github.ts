/** `visavis github`: the steps of workflows that write to GitHub. Each reads what another step left, and says what it did. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { findChange, readChange } from '../github/change-artifact.ts';
import { connectionFrom, githubClient, PostingError } from '../github/github-client.ts';
import { postChange } from '../github/post-change.ts';
import { postRefresh } from '../github/refresh-pull-request.ts';
import { postOutdated } from '../github/outdated-issues.ts';
import { maintenance } from '../github/maintenance-findings.ts';
import { postMaintenance } from '../github/maintenance-issue.ts';
import { changedFiles } from './changed-files.ts';
import { EXIT, UserError, type ExitCode } from './exit.ts';
import { requireCatalogue } from './load.ts';

export interface GithubOptions {
  readonly content: string;
}

interface Call extends GithubOptions {
  readonly place: string | undefined;
}

const client = () => githubClient(connectionFrom(process.env));

/** A variable that the workflow sets for this step. */
function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new PostingError(`This runs in a workflow of GitHub: ${name} must be set.`);
  return value;
}

function requirePlace(place: string | undefined): string {
  if (place === undefined) throw new UserError('Name the file or folder to read.');
  return place;
}

const pageOfRun = (runId: string) =>
  `${process.env.GITHUB_SERVER_URL ?? 'https://github.com'}/${variable('GITHUB_REPOSITORY')}/actions/runs/${runId}`;

/** A line for the file of a step's outputs; nothing when the run has no artifact. */
async function artifact(): Promise<string> {
  const id = await findChange(client(), variable('RUN_ID'));
  return id === undefined ? '' : `id=${id}\n`;
}

async function comment({ place }: Call): Promise<string> {
  const change = await readChange(requirePlace(place));
  const run = { headSha: variable('HEAD_SHA'), url: pageOfRun(variable('RUN_ID')) };
  return (await postChange(client(), change, run)).map((line) => `${line}\n`).join('');
}

async function refresh({ place }: Call): Promise<string> {
  const base = (await promisify(execFile)('git', ['rev-parse', 'HEAD'])).stdout.trim();
  const changed = [...(await changedFiles('HEAD'))].sort();
  const files = new Map<string, string>();
  for (const file of changed) files.set(file, await readFile(file, 'utf8'));
  const markdown = await readFile(requirePlace(place), 'utf8');
  return `${await postRefresh(client(), { base, files, markdown, url: pageOfRun(variable('GITHUB_RUN_ID')) })}\n`;
}

async function report({ place }: Call): Promise<string> {
  const found = maintenance.safeParse(JSON.parse(await readFile(requirePlace(place), 'utf8')));
  if (!found.success) throw new PostingError(`${place} is not what visavis maintenance writes.`);
  const said = [await postMaintenance(client(), found.data), ...(await postOutdated(client(), found.data))];
  return said.map((line) => `${line}\n`).join('');
}

/** A site that is served elsewhere than it says would name the wrong address in every page, feed and sitemap. */
async function address({ content }: Call): Promise<string> {
  const stated = (await requireCatalogue(content)).content.site.address;
  const served = variable('PAGES_ADDRESS');
  const plain = (url: string) => new URL(url).href.replace(/\/$/, '');
  if (plain(stated) === plain(served)) return `The site is served at ${stated}.\n`;
  throw new PostingError(`site.yaml says ${stated}, but GitHub Pages serves ${served}; set one of them.`);
}

const TASKS = { artifact, comment, refresh, maintenance: report, address } as const;
export type GithubTask = keyof typeof TASKS;

/** Does one task and prints what it did. What must not be published ends with exit code 1. */
export async function github(task: keyof typeof TASKS, place: string | undefined, options: GithubOptions): Promise<ExitCode> {
  try {
    process.stdout.write(await TASKS[task]({ ...options, place }));
    return EXIT.ok;
  } catch (error) {
    if (error instanceof PostingError) throw new UserError(error.message, EXIT.contentProblems);
    throw error;
  }
}
