/** GitHub as a source: facts of one repository at a time, and the first facts of a new entry. */
import { fileURLToPath } from 'node:url';
import { RequestError } from '../../editing/request-error.ts';
import { githubClient } from '../../github/client.ts';
import { readCache, writeCache } from '../../github/etag-cache.ts';
import { COPIES } from '../copies.ts';
import { DataSetError } from '../fact-table.ts';
import { githubName } from '../github-name.ts';
import { homepageOr } from '../homepage.ts';
import type { OpenSource, RepositoryOptions, RepositorySource } from '../repository-source.ts';
import { remark } from '../remark.ts';
import type { UnscreenedEntry } from '../screen-draft.ts';
import { doubtGithub } from './github-doubts.ts';
import { readGithub } from './github-facts.ts';

/** With the other caches of the program, wherever it is called. */
const DEFAULT_CACHE = fileURLToPath(new URL('../../../node_modules/.cache/visavis/github.json', import.meta.url));

async function open({ from, cache: file = DEFAULT_CACHE }: RepositoryOptions): Promise<OpenSource> {
  const cache = await readCache(file);
  const client = githubClient({ baseUrl: from, token: process.env.GITHUB_TOKEN, cache });
  return {
    read: async (entry) => {
      const name = githubName(entry);
      if (name === undefined) throw new DataSetError('is not hosted on GitHub');
      const found = await readGithub(client, name);
      if (found === undefined) throw new DataSetError(`${name} does not exist on GitHub; nothing was removed`);
      const current = found.repository.full_name;
      const isRenamed = current.toLowerCase() !== name.toLowerCase();
      const renamed = isRenamed ? [remark('moved or empty', `${name} is now ${current}; change its repository address`)] : [];
      const { facts, follows, remarks, asOf } = doubtGithub(found, entry.data.facts);
      return { source: 'github', asOf, facts, follows, remarks: [...renamed, ...remarks], supersedes: COPIES.github };
    },
    close: () => writeCache(file, cache),
  };
}

async function draft(name: string, from?: string): Promise<UnscreenedEntry> {
  const found = await readGithub(githubClient({ baseUrl: from, token: process.env.GITHUB_TOKEN }), name);
  if (found === undefined) throw new RequestError(`GitHub has no repository ${name}.`);
  const { repository, asOf, ...stated } = doubtGithub(found);
  return {
    kind: 'repository',
    name: repository.name,
    maker: repository.owner.login,
    source: 'github',
    asOf,
    stated,
    homepage: homepageOr(repository.homepage, repository.html_url),
    links: { repository: repository.html_url },
  };
}

export const github: RepositorySource = { open, draft };
