/** `visavis github`: the steps of workflows that write to GitHub. Each reads what another step left, and says what it did. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { findChange, readChange } from '../publishing/change-artifact.ts';
import { connectionFrom, githubClient, PublishingError } from '../publishing/github-client.ts';
import { publishChange } from '../publishing/publish-change.ts';
import { publishRefresh } from '../publishing/refresh-pull-request.ts';
import { publishStale } from '../publishing/stale-issues.ts';
import { upkeep } from '../publishing/upkeep-found.ts';
import { publishUpkeep } from '../publishing/upkeep-issue.ts';
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
  if (value === undefined || value === '') throw new PublishingError(`This runs in a workflow of GitHub: ${name} must be set.`);
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
  return (await publishChange(client(), change, run)).map((line) => `${line}\n`).join('');
}

async function refresh({ place }: Call): Promise<string> {
  const base = (await promisify(execFile)('git', ['rev-parse', 'HEAD'])).stdout.trim();
  const changed = [...(await changedFiles('HEAD'))].sort();
  const files = new Map<string, string>();
  for (const file of changed) files.set(file, await readFile(file, 'utf8'));
  const markdown = await readFile(requirePlace(place), 'utf8');
  return `${await publishRefresh(client(), { base, files, markdown, url: pageOfRun(variable('GITHUB_RUN_ID')) })}\n`;
}

async function report({ place }: Call): Promise<string> {
  const found = upkeep.safeParse(JSON.parse(await readFile(requirePlace(place), 'utf8')));
  if (!found.success) throw new PublishingError(`${place} is not what visavis upkeep writes.`);
  const said = [await publishUpkeep(client(), found.data), ...(await publishStale(client(), found.data))];
  return said.map((line) => `${line}\n`).join('');
}

/** A site that is served elsewhere than it says would name the wrong address in every page, feed and sitemap. */
async function address({ content }: Call): Promise<string> {
  const stated = (await requireCatalogue(content)).content.site.address;
  const served = variable('PAGES_ADDRESS');
  const plain = (url: string) => new URL(url).href.replace(/\/$/, '');
  if (plain(stated) === plain(served)) return `The site is served at ${stated}.\n`;
  throw new PublishingError(`site.yaml says ${stated}, but GitHub Pages serves ${served}; set one of them.`);
}

const TASKS = { artifact, comment, refresh, upkeep: report, address } as const;
export type GithubTask = keyof typeof TASKS;

/** Does one task and prints what it did. What must not be published ends with exit code 1. */
export async function github(task: keyof typeof TASKS, place: string | undefined, options: GithubOptions): Promise<ExitCode> {
  try {
    process.stdout.write(await TASKS[task]({ ...options, place }));
    return EXIT.ok;
  } catch (error) {
    if (error instanceof PublishingError) throw new UserError(error.message, EXIT.contentProblems);
    throw error;
  }
}
