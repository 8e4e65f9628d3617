/** Facts of one repository from GitHub: the repository itself, its count of contributors, its latest release and licence. */
import * as z from 'zod';
import { isoDate } from '../../../schemas/fields.ts';
import type { repository as repositoryKind } from '../../../schemas/kinds/repository.ts';
import { byText } from '../../../schemas/text-order.ts';
import { unlessStatus, type GithubClient } from '../../github/client.ts';
import { GithubError, GithubUnavailableError } from '../../github/github-error.ts';
import { DataSetError, formatError, SourceUnavailableError, statedFacts, type SourceFacts } from '../fact-table.ts';
import { remark, type FactRemark } from '../remark.ts';
import { licenceFacts } from './licence-id.ts';
import { mainLanguage } from './main-language.ts';

/** What tells a repository; everything else is looked at value by value. */
const repository = z.looseObject({
  full_name: z.string(),
  name: z.string(),
  owner: z.object({ login: z.string() }),
  homepage: z.string().nullable().optional().catch(null),
  html_url: z.string(),
  license: z.object({ spdx_id: z.string().nullable() }).nullable().catch(null),
});
const release = z.looseObject({
  tag_name: z.unknown().optional(),
  published_at: z.unknown().optional(),
  draft: z.unknown().optional(),
});
const list = z.array(z.unknown());

type Release = z.infer<typeof release>;

export interface GithubFacts extends SourceFacts {
  readonly repository: z.infer<typeof repository>;
  readonly asOf: string;
  readonly remarks: readonly FactRemark[];
}

interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly headers: { readonly link?: string | undefined; readonly date?: string | undefined };
}

/** Why GitHub shows nothing of a repository, in words for an editor. */
function explain(error: GithubError): string {
  return error.status === 451
    ? `GitHub has blocked the repository for legal reasons; nothing was removed. ${error.message}`
    : error.message;
}

/** The answer to GET `path`; `undefined` when GitHub answers with one of `statuses`. Throws `DataSetError`. */
async function read(client: GithubClient, path: string, ...statuses: readonly number[]): Promise<Answer | undefined> {
  try {
    return await unlessStatus(client.request(`GET ${path}`), ...statuses);
  } catch (error) {
    if (error instanceof GithubUnavailableError) throw new SourceUnavailableError(error.message, { cause: error });
    if (error instanceof GithubError) throw new DataSetError(explain(error), { cause: error });
    throw error;
  }
}

function parseAnswer<T>(schema: z.ZodType<T>, { data }: Answer, what: string): T {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new SourceUnavailableError(formatError(`GitHub’s answer about ${what} has a new format`, parsed.error, data).message);
}

/** The day of an answer. Throws `DataSetError` when it states none: a figure without a date is of no use. */
function dayOf({ headers }: Answer): string {
  const stamp = Date.parse(headers.date ?? '');
  const day = Number.isNaN(stamp) ? '' : new Date(stamp).toISOString().slice(0, 10);
  if (isoDate.safeParse(day).success) return day;
  throw new DataSetError('GitHub’s answer states no date, so its figures cannot be dated.');
}

/** With one contributor on each page, the number of the last page is their count. GitHub refuses (403) where there are very many. */
async function contributorFacts(client: GithubClient, path: string): Promise<SourceFacts> {
  const answer = await read(client, `${path}/contributors?per_page=1`, 403, 404);
  if (answer === undefined) return { facts: {} };
  if (answer.status === 204)
    return { facts: {}, remarks: [remark('moved or empty', 'GitHub says that the repository is empty', 'contributors')] };
  const last = /[?&]page=(\d+)[^>]*>; rel="last"/.exec(answer.headers.link ?? '')?.[1];
  return { facts: { contributors: last === undefined ? parseAnswer(list, answer, 'contributors').length : Number(last) } };
}

const dayPart = (stamp: unknown): unknown => (typeof stamp === 'string' ? stamp.slice(0, 'YYYY-MM-DD'.length) : stamp);

/** The newest of a list, by the day on which it came out; GitHub calls a release the latest only if it is none before a version. */
const newest = (releases: readonly Release[]): Release | undefined =>
  releases
    .filter(({ draft }) => draft !== true)
    .toSorted(byText(({ published_at: stamp }) => (typeof stamp === 'string' ? stamp : '')))
    .at(-1);

async function releaseFacts(client: GithubClient, path: string): Promise<SourceFacts['facts']> {
  const answer = await read(client, `${path}/releases/latest`, 404);
  const all = answer === undefined ? await read(client, `${path}/releases`, 404) : undefined;
  if (answer === undefined && all === undefined) return {};
  const found =
    answer === undefined
      ? newest(all === undefined ? [] : parseAnswer(z.array(release), all, 'releases'))
      : parseAnswer(release, answer, 'the latest release');
  if (found === undefined) return { latestRelease: 'none', latestReleaseDate: 'none' };
  return statedFacts<typeof repositoryKind>({
    latestRelease: found.tag_name,
    latestReleaseDate: dayPart(found.published_at),
  });
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
  const path = `/repos/${found.full_name}`;
  const contributors = await contributorFacts(client, path);
  const own = statedFacts<typeof repositoryKind>({
    // What is not archived need not be active.
    status: found.archived === true ? 'archived' : undefined,
    primaryLanguage: mainLanguage(found.language),
    stars: found.stargazers_count,
    forks: found.forks_count,
  });
  const facts = { ...own, ...licenceFacts(found.license?.spdx_id), ...contributors.facts, ...(await releaseFacts(client, path)) };
  return {
    repository: found,
    asOf: dayOf(answer),
    facts,
    follows: { pricing: 'licence' },
    remarks: contributors.remarks ?? [],
  };
}
