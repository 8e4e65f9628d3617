/** Sources that are read for one repository after another: its own clone, and GitHub. */
import type { FactValue } from '../../../schemas/index.ts';
import type { Entry } from '../../entries/entry.ts';
import { githubClient } from '../../github/client.ts';
import { readCache, writeCache } from '../../github/etag-cache.ts';
import { DataSetError, SourceUnavailableError } from '../fact-table.ts';
import { measureAt } from './git-facts.ts';
import { readGithub } from './github-facts.ts';
import { githubName, planEntry, type EntryPlan, type ImportPlan, type Remark } from '../plan-import.ts';

/** What a source states about one repository. */
interface RepositoryFacts {
  /** The source as an entry names it. */
  readonly source: string;
  readonly asOf: string;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly remark?: string | undefined;
  readonly supersedes?: readonly string[];
}

/** Lists that copy GitHub's own figures. */
const COPIES_OF_GITHUB = ['github-ranking', 'best-of-ml', 'agents-radar'];

export interface SourceOptions {
  readonly from?: string;
  readonly asOf?: string;
  /** The file that caches GitHub's answers. */
  readonly cache?: string;
}

/** A source, opened for one run: `ask` throws `DataSetError` for what cannot be read, `close` writes the cache. */
interface OpenSource {
  readonly ask: (entry: Entry, address: string) => Promise<RepositoryFacts>;
  readonly close?: () => Promise<void>;
}

export type RepositorySource = (options: SourceOptions) => Promise<OpenSource>;

const DEFAULT_CACHE = 'node_modules/.cache/visavis/github.json';

/** `from` with the names of the entry's repository in the places of `{owner}` and `{name}`. */
function fillIn(from: string, address: string): string {
  const [owner = '', name = ''] = new URL(address).pathname.slice(1).split('/');
  return from.replaceAll('{owner}', owner).replaceAll('{name}', name);
}

/** Facts measured with git belong to the repository itself, so its address is their source. */
const git: RepositorySource = async ({ from, asOf }) => ({
  ask: async (_entry, address) => {
    const measured = await measureAt(from === undefined ? address : fillIn(from, address));
    return { source: address, facts: measured.facts, asOf: asOf ?? measured.asOf };
  },
});

const github: RepositorySource = async ({ from, cache: file = DEFAULT_CACHE }) => {
  const cache = await readCache(file);
  const client = githubClient({ baseUrl: from, token: process.env.GITHUB_TOKEN, cache });
  return {
    ask: async (entry) => {
      const name = githubName(entry);
      if (name === undefined) throw new DataSetError('is not on GitHub');
      const found = await readGithub(client, name);
      if (found === undefined) throw new DataSetError(`GitHub has no repository ${name}; its facts stay`);
      const now = found.repository.full_name;
      const isRenamed = now.toLowerCase() !== name.toLowerCase();
      const remark = isRenamed ? `${name} is now ${now}; change its repository address` : undefined;
      return { source: 'github', facts: found.facts, asOf: found.asOf, remark, supersedes: COPIES_OF_GITHUB };
    },
    close: () => writeCache(file, cache),
  };
};

/** By the name that the command line takes. */
export const REPOSITORY_SOURCES: Readonly<Record<string, RepositorySource>> = Object.freeze({ git, github });

/**
 * The plan of an import for the repositories among `entries`. One that cannot be read gets a remark, and its entry stays as
 * it is. Throws `DataSetError` when the source as a whole cannot be used.
 */
export async function planRepositories(
  source: RepositorySource,
  entries: readonly Entry[],
  options: SourceOptions,
): Promise<ImportPlan> {
  const plans: EntryPlan[] = [];
  const remarks: Remark[] = [];
  const opened = await source(options);
  try {
    for (const entry of entries) {
      const address = entry.data.repository;
      if (entry.kind !== 'repository' || address === undefined) continue;
      try {
        const said = await opened.ask(entry, address);
        plans.push(planEntry(entry, said, said));
        if (said.remark !== undefined) remarks.push({ entry, text: said.remark });
      } catch (error) {
        if (error instanceof SourceUnavailableError)
          throw new DataSetError(`${error.message}\nNothing was changed.`, { cause: error });
        if (!(error instanceof DataSetError)) throw error;
        remarks.push({ entry, text: error.message });
      }
    }
  } finally {
    await opened.close?.();
  }
  return { entries: plans, remarks };
}
