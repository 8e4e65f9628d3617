/** Facts of one repository from GitHub: the repository itself, its count of contributors, its latest release and licence. */
import * as z from 'zod';
import type { FactValues } from '../../../schemas/define-kind.ts';
import type { repository as repositoryKind } from '../../../schemas/kinds/repository.ts';
import { unlessStatus, type GithubClient } from '../../github/client.ts';
import { GithubError, GithubUnavailableError } from '../../github/github-error.ts';
import { DataSetError, formatError, SourceUnavailableError } from '../fact-table.ts';
import { licenceFacts } from './licence-id.ts';

const repository = z.object({
  full_name: z.string(),
  name: z.string(),
  owner: z.object({ login: z.string() }),
  description: z.string().nullable().optional(),
  homepage: z.string().nullable().optional(),
  html_url: z.string(),
  stargazers_count: z.int(),
  forks_count: z.int(),
  archived: z.boolean().optional(),
  language: z.string().nullable(),
  license: z.object({ spdx_id: z.string().nullable() }).nullable(),
});
const release = z.object({ tag_name: z.string(), published_at: z.string() });
const list = z.array(z.unknown());

type GithubRepository = z.infer<typeof repository>;

export interface GithubFacts {
  readonly repository: GithubRepository;
  readonly asOf: string;
  readonly facts: FactValues<typeof repositoryKind>;
}

interface Answer {
  readonly data: unknown;
  readonly headers: { readonly link?: string | undefined; readonly date?: string | undefined };
}

/** The answer to GET `path`; `undefined` when GitHub answers with one of `statuses`. Throws `DataSetError`. */
async function read(client: GithubClient, path: string, ...statuses: readonly number[]): Promise<Answer | undefined> {
  try {
    const answer = await unlessStatus(client.request(`GET ${path}`), ...statuses);
    return answer?.status === 204 ? undefined : answer;
  } catch (error) {
    if (error instanceof GithubUnavailableError) throw new SourceUnavailableError(error.message, { cause: error });
    if (error instanceof GithubError) throw new DataSetError(error.message, { cause: error });
    throw error;
  }
}

function parseAnswer<T>(schema: z.ZodType<T>, { data }: Answer, what: string): T {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new SourceUnavailableError(formatError(`GitHub’s answer about ${what} has a new format`, parsed.error).message);
}

const dayOf = ({ headers }: Answer): string | undefined => {
  const stamp = Date.parse(headers.date ?? '');
  return Number.isNaN(stamp) ? undefined : new Date(stamp).toISOString().slice(0, 10);
};

/** With one contributor on each page, the number of the last page is their count. GitHub refuses (403) where there are very many. */
async function countContributors(client: GithubClient, path: string): Promise<number | undefined> {
  const answer = await read(client, `${path}/contributors?per_page=1`, 403, 404);
  if (answer === undefined) return undefined;
  const last = /[?&]page=(\d+)[^>]*>; rel="last"/.exec(answer.headers.link ?? '')?.[1];
  return last === undefined ? parseAnswer(list, answer, 'contributors').length : Number(last);
}

async function releaseFacts(client: GithubClient, path: string): Promise<FactValues<typeof repositoryKind>> {
  const answer = await read(client, `${path}/releases/latest`, 404);
  if (answer === undefined) return { latestRelease: 'none', latestReleaseDate: 'none' };
  const { tag_name, published_at } = parseAnswer(release, answer, 'the latest release');
  return { latestRelease: tag_name.slice(0, 60), latestReleaseDate: published_at.slice(0, 10) };
}

/**
 * What GitHub states about `owner/name`; `undefined` when it has no such repository. A renamed one is followed: compare
 * `repository.full_name` with `name`. GitHub’s count of open issues includes pull requests, so it is left out.
 * The date is that of the answer, also when the answer has not changed since an earlier one. Throws `DataSetError`.
 */
export async function readGithub(client: GithubClient, name: string): Promise<GithubFacts | undefined> {
  const answer = await read(client, `/repos/${name}`, 404);
  if (answer === undefined) return undefined;
  const found = parseAnswer(repository, answer, name);
  const asOf = dayOf(answer);
  if (asOf === undefined) throw new DataSetError('GitHub’s answer states no date, so its figures cannot be dated.');
  const path = `/repos/${found.full_name}`;
  const contributors = await countContributors(client, path);
  return {
    repository: found,
    asOf,
    facts: {
      // What is not archived need not be active.
      ...(found.archived === true ? { status: 'archived' } : {}),
      ...licenceFacts(found.license?.spdx_id),
      ...(found.language === null ? {} : { primaryLanguage: found.language }),
      stars: found.stargazers_count,
      forks: found.forks_count,
      ...(contributors === undefined ? {} : { contributors }),
      ...(await releaseFacts(client, path)),
    },
  };
}
