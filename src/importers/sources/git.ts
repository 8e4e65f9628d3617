/** Git as a source: facts measured from a clone, first and last commit, commits, authors, tags and the licence file. */
import { dayAt, endOfDay, MS_PER_YEAR } from '../../../schemas/dates.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FactValues } from '../../../schemas/define-kind.ts';
import type { repository } from '../../../schemas/kinds/repository.ts';
import { DataSetError } from '../fact-table.ts';
import type { OpenSource, RepositoryOptions, RepositorySource } from '../repository-source.ts';
import { runGit } from '../run-git.ts';
import { COPIES } from '../copies.ts';
import { licenceFacts } from './licence-id.ts';
import { recogniseLicence } from './licence-text.ts';

export interface MeasuredRepository {
  /** The day on which the clone was made, else that of its newest commit: what a clone says, it surely says of that day. */
  readonly asOf: string;
  readonly facts: FactValues<typeof repository>;
}

interface Commit {
  readonly seconds: number;
  readonly author: string;
}

const dayOf = (seconds: number) => dayAt(seconds * 1000);

async function licenceOf(dir: string): Promise<ReturnType<typeof licenceFacts>> {
  const names = (await runGit(['-C', dir, 'ls-tree', '--name-only', 'HEAD'])).split('\n');
  const file = names.find((name) => /^(licen[cs]e|copying)(\.(md|txt|rst))?$/i.test(name));
  if (file === undefined) return {};
  const licence = recogniseLicence(await runGit(['-C', dir, 'show', `HEAD:${file}`]));
  return licenceFacts(licence);
}

/** A version of the project or of one package of it, and none before a version: `v1.2`, `release-v1.2`, `sdk==1.2`. */
const VERSION_TAG = /(?:^|[^\w.])v?\d+(?:\.\d+)+(?:\.?post\d+)?$/i;

/** Whether a clone mirrors all that its host keeps: only such a copy holds the requests to merge, and it holds every tag as well. */
const isMirror = async (dir: string) =>
  (await runGit(['-C', dir, 'for-each-ref', '--count=1', 'refs/pull', 'refs/merge-requests'])) !== '';

/**
 * How many tags a clone has, and the day of the newest that is named like a version. One that has none and is no mirror may only not
 * have fetched them.
 */
async function tagFacts(dir: string): Promise<MeasuredRepository['facts']> {
  const format = '--format=%(creatordate:unix) %(refname:short)';
  const listed = (await runGit(['-C', dir, 'for-each-ref', '--sort=-creatordate', format, 'refs/tags'])).trim();
  if (listed === '') return (await isMirror(dir)) ? { tags: 0 } : {};
  const tags = listed.split('\n').map((line) => line.split(' '));
  const newest = tags.find(([, name = '']) => VERSION_TAG.test(name))?.[0];
  return { tags: tags.length, ...(newest === undefined ? {} : { newestTagDate: dayOf(Number(newest)) }) };
}

/** Whether a clone has all commits of its branch. */
const isWhole = async (dir: string) => (await runGit(['-C', dir, 'rev-parse', '--is-shallow-repository'])).trim() === 'false';

/** Facts that a history without its beginning does not tell; the last year neither, where it begins within that. */
const untold = (first: number, last: number): readonly string[] => [
  'commitAuthors',
  'commits',
  'firstCommitDate',
  ...(first * 1000 > last * 1000 - MS_PER_YEAR ? ['commitsLastYear'] : []),
];

/** What the commits of a branch say up to the millisecond `until`, without `hidden` facts. */
function historyFacts(
  commits: readonly Commit[],
  [first, last, until]: readonly [number, number, number],
  hidden: readonly string[],
) {
  const facts: MeasuredRepository['facts'] = {
    commitAuthors: new Set(commits.map(({ author }) => author)).size,
    commits: commits.length,
    commitsLastYear: commits.filter(({ seconds }) => seconds * 1000 > until - MS_PER_YEAR).length,
    firstCommitDate: dayOf(first),
    lastCommitDate: dayOf(last),
  };
  return Object.fromEntries(Object.entries(facts).filter(([id]) => !hidden.includes(id)));
}

/** Git takes a folder inside of a clone for that clone, whatever is in it. */
async function requireTop(dir: string): Promise<void> {
  const prefix = (await runGit(['-C', dir, 'rev-parse', '--show-prefix'])).trim();
  if (prefix !== '') throw new DataSetError(`${dir} is no clone, but a folder inside of one, at ${prefix.replace(/\/$/, '')}.`);
}

/**
 * Measures the clone at `dir`. `cloned` is the day on which it was made, if that is known: what happened until then is in it, so
 * a project without a commit for a year had none in the last year. What a shallow clone cannot tell is left out, and so are tags
 * where it has none and is no mirror: it may only not have fetched them. Throws `DataSetError` when it is not a clone or holds no commit.
 */
export async function measureRepository(dir: string, cloned?: string): Promise<MeasuredRepository> {
  await requireTop(dir);
  const lines = (await runGit(['-C', dir, 'log', '--format=%ct %ae', 'HEAD'])).trim().split('\n');
  const commits = lines.map((line) => ({
    seconds: Number(line.split(' ')[0]),
    author: line.slice(line.indexOf(' ') + 1).toLowerCase(),
  }));
  // Not Math.min(...): large repositories have more commits than a call may have arguments.
  const first = commits.reduce((low, { seconds }) => Math.min(low, seconds), Infinity);
  const last = commits.reduce((high, { seconds }) => Math.max(high, seconds), -Infinity);
  const until = cloned === undefined ? last * 1000 : endOfDay(cloned);
  const hidden = (await isWhole(dir)) ? [] : untold(first, last);
  return {
    asOf: cloned ?? dayOf(last),
    facts: {
      ...historyFacts(commits, [first, last, until], hidden),
      ...(await tagFacts(dir)),
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

/** One clone is of one repository; the others would take its facts. */
function requireOne({ from, entries = 0 }: RepositoryOptions): void {
  if (from === undefined || from.includes('{name}') || entries < 2) return;
  throw new DataSetError(
    `${from} is one clone, and ${entries} entries would take its facts. Name the entry with --only, or a clone for each, such as mirror/{owner}/{name}.`,
  );
}

/** What is measured belongs to the repository itself, so its address is the source; a clone says it of the day of its newest commit. */
export const git: RepositorySource = {
  open: (options) => {
    requireOne(options);
    const { from, asOf } = options;
    const read: OpenSource['read'] = async (_entry, address) => {
      const measured = await measureAt(from === undefined ? address : fillIn(from, address), asOf);
      return { source: address, follows: { pricing: 'licence' }, supersedes: COPIES.github, ...measured };
    };
    return Promise.resolve({ read });
  },
};
