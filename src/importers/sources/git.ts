/** Git as a source: facts measured from a clone, first and last commit, commits, authors, tags and the licence file. */
import { dayAt, endOfDay, MS_PER_YEAR } from '../../../schemas/dates.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FactValues } from '../../../schemas/define-kind.ts';
import type { repository } from '../../../schemas/kinds/repository.ts';
import type { RepositorySource } from '../repository-source.ts';
import { runGit } from '../run-git.ts';
import { licenceFacts } from './licence-id.ts';
import { recogniseLicence } from './licence-text.ts';

export interface MeasuredRepository {
  /** The day on which the clone was made, else that of its newest commit: what a clone says, it surely says of that day. */
  readonly asOf: string;
  readonly facts: FactValues<typeof repository>;
}

const dayOf = (seconds: number) => dayAt(seconds * 1000);

async function licenceOf(dir: string): Promise<ReturnType<typeof licenceFacts>> {
  const names = (await runGit(['-C', dir, 'ls-tree', '--name-only', 'HEAD'])).split('\n');
  const file = names.find((name) => /^(licen[cs]e|copying)(\.(md|txt|rst))?$/i.test(name));
  if (file === undefined) return {};
  const licence = recogniseLicence(await runGit(['-C', dir, 'show', `HEAD:${file}`]));
  return licenceFacts(licence);
}

/**
 * Measures the clone at `dir`. `cloned` is the day on which it was made, if that is known: what happened until then is in it, so
 * a project without a commit for a year had none in the last year. Throws `DataSetError` when it is not a clone or holds no commit.
 */
export async function measureRepository(dir: string, cloned?: string): Promise<MeasuredRepository> {
  const lines = (await runGit(['-C', dir, 'log', '--format=%ct %ae', 'HEAD'])).trim().split('\n');
  const commits = lines.map((line) => ({
    seconds: Number(line.split(' ')[0]),
    author: line.slice(line.indexOf(' ') + 1).toLowerCase(),
  }));
  const times = commits.map((commit) => commit.seconds);
  // Not Math.min(...): large repositories have more commits than a call may have arguments.
  const first = times.reduce((low, time) => Math.min(low, time));
  const last = times.reduce((high, time) => Math.max(high, time));
  const until = cloned === undefined ? last * 1000 : endOfDay(cloned);
  const tags = (await runGit(['-C', dir, 'tag', '--list'])).split('\n').filter((tag) => tag !== '').length;
  return {
    asOf: cloned ?? dayOf(last),
    facts: {
      commitAuthors: new Set(commits.map((commit) => commit.author)).size,
      commits: commits.length,
      commitsLastYear: times.filter((time) => time * 1000 > until - MS_PER_YEAR).length,
      tags,
      firstCommitDate: dayOf(first),
      lastCommitDate: dayOf(last),
      ...(await licenceOf(dir)),
    },
  };
}

/** Measures a repository at an address or path; an address is cloned without its files into a folder that is removed again. */
export async function measureAt(place: string, cloned?: string): Promise<MeasuredRepository> {
  if (!/^(https?|file):\/\//.test(place)) return measureRepository(place, cloned);
  const dir = await mkdtemp(join(tmpdir(), 'visavis-clone-'));
  try {
    await runGit(['clone', '--quiet', '--bare', '--filter=blob:none', '--', place, dir], 600_000);
    return await measureRepository(dir, cloned);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** `from` with `{owner}` and `{name}` replaced by those of the repository. */
function fillIn(from: string, address: string): string {
  const [owner = '', name = ''] = new URL(address).pathname.slice(1).split('/');
  return from.replaceAll('{owner}', owner).replaceAll('{name}', name);
}

/** What is measured belongs to the repository itself, so its address is the source. */
export const git: RepositorySource = {
  open: async ({ from, asOf }) => ({
    read: async (_entry, address) => {
      const measured = await measureAt(from === undefined ? address : fillIn(from, address), asOf);
      return { source: address, facts: measured.facts, asOf: measured.asOf };
    },
  }),
};
