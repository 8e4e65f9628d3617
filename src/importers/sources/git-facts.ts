/** Facts measured from a clone with git itself: first and last commit, commits, authors, tags and the licence file. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { FactValue } from '../../../schemas/content.ts';
import { DataSetError } from '../fact-table.ts';
import { licenceFacts } from './licence-id.ts';
import { recogniseLicence } from './licence-text.ts';

const run = promisify(execFile);

/** No prompt may wait for an answer, and no configuration of this machine may change what is measured. */
const ENVIRONMENT = {
  ...process.env,
  GIT_TERMINAL_PROMPT: '0',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  TZ: 'UTC',
};

/** What git prints. Throws `DataSetError` that names the command and the reason. */
export async function git(args: readonly string[], timeoutMs = 120_000): Promise<string> {
  try {
    return (await run('git', [...args], { env: ENVIRONMENT, timeout: timeoutMs, maxBuffer: 256_000_000 })).stdout;
  } catch (error) {
    const reason =
      error instanceof Error
        ? (error.message.split('\n').find((line) => line.startsWith('fatal:')) ?? error.message.split('\n')[0])
        : String(error);
    throw new DataSetError(`git ${args[args[0] === '-C' ? 2 : 0] ?? ''} failed: ${reason}`);
  }
}

export interface MeasuredRepository {
  /** The day of the newest commit: what a clone says, it says of that day. */
  readonly asOf: string;
  readonly facts: Readonly<Record<string, FactValue>>;
}

const MS_PER_YEAR = 365 * 86_400_000;
const dayOf = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10);

async function licenceOf(dir: string): Promise<Record<string, FactValue>> {
  const names = (await git(['-C', dir, 'ls-tree', '--name-only', 'HEAD'])).split('\n');
  const file = names.find((name) => /^(licen[cs]e|copying)(\.(md|txt|rst))?$/i.test(name));
  if (file === undefined) return {};
  const licence = recogniseLicence(await git(['-C', dir, 'show', `HEAD:${file}`]));
  return licenceFacts(licence);
}

/** Measures the clone at `dir`. Throws `DataSetError` when it is not a clone or holds no commit. */
export async function measureRepository(dir: string): Promise<MeasuredRepository> {
  const lines = (await git(['-C', dir, 'log', '--format=%ct %ae', 'HEAD'])).trim().split('\n');
  const commits = lines.map((line) => ({
    seconds: Number(line.split(' ')[0]),
    author: line.slice(line.indexOf(' ') + 1).toLowerCase(),
  }));
  const times = commits.map((commit) => commit.seconds);
  // Not Math.min(...): large repositories have more commits than a call may have arguments.
  const first = times.reduce((low, time) => Math.min(low, time));
  const last = times.reduce((high, time) => Math.max(high, time));
  const tags = (await git(['-C', dir, 'tag', '--list'])).split('\n').filter((tag) => tag !== '').length;
  return {
    asOf: dayOf(last),
    facts: {
      commitAuthors: new Set(commits.map((commit) => commit.author)).size,
      commits: commits.length,
      commitsLastYear: times.filter((time) => time * 1000 > last * 1000 - MS_PER_YEAR).length,
      tags,
      firstCommitDate: dayOf(first),
      lastCommitDate: dayOf(last),
      ...(await licenceOf(dir)),
    },
  };
}

/** Measures a repository at an address or path; an address is cloned without its files into a folder that is removed again. */
export async function measureAt(place: string): Promise<MeasuredRepository> {
  if (!/^(https?|file):\/\//.test(place)) return measureRepository(place);
  const dir = await mkdtemp(join(tmpdir(), 'visavis-clone-'));
  try {
    await git(['clone', '--quiet', '--bare', '--filter=blob:none', '--', place, dir], 600_000);
    return await measureRepository(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
