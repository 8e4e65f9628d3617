/** Facts of one repository from GitHub: the repository itself, its count of contributors, its latest release and licence. */
import * as z from 'zod';
import type { FactValue } from '../../../schemas/content.ts';
import { DataSetError } from '../fact-table.ts';
import type { AskGithub, GithubAnswer } from './github-api.ts';
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
  language: z.string().nullable(),
  license: z.object({ spdx_id: z.string().nullable() }).nullable(),
});
const release = z.object({ tag_name: z.string(), published_at: z.string() });
const list = z.array(z.unknown());

export type GithubRepository = z.infer<typeof repository>;

export interface GithubFacts {
  readonly repository: GithubRepository;
  readonly asOf: string;
  readonly facts: Readonly<Record<string, FactValue>>;
}

function shaped<T>(schema: z.ZodType<T>, { json }: GithubAnswer, what: string): T {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new DataSetError(
    `GitHub’s answer about ${what} has changed its form; nothing was changed:\n${z.prettifyError(parsed.error)}`,
  );
}

/** With one item a page, the number of the last page is the number of items. */
function countItems(answer: GithubAnswer, what: string): number {
  const last = /[?&]page=(\d+)[^>]*>; rel="last"/.exec(answer.link)?.[1];
  return last === undefined ? shaped(list, answer, what).length : Number(last);
}

async function releaseFacts(ask: AskGithub, path: string): Promise<Record<string, FactValue>> {
  const answer = await ask(`${path}/releases/latest`);
  if (answer === undefined) return { latestRelease: 'none', latestReleaseDate: 'none' };
  const { tag_name, published_at } = shaped(release, answer, 'the latest release');
  return { latestRelease: tag_name.slice(0, 60), latestReleaseDate: published_at.slice(0, 10) };
}

/**
 * What GitHub says of `owner/name`; `undefined` when it has no such repository. A renamed one is followed: compare
 * `repository.full_name` with what was asked. GitHub’s count of open issues includes pull requests, so it is left out.
 */
export async function readGithub(ask: AskGithub, name: string): Promise<GithubFacts | undefined> {
  const answer = await ask(`/repos/${name}`);
  if (answer === undefined) return undefined;
  const found = shaped(repository, answer, name);
  if (answer.day === undefined) throw new DataSetError('GitHub’s answer states no date, so its figures cannot be dated.');
  const path = `/repos/${found.full_name}`;
  const contributors = await ask(`${path}/contributors?per_page=1`);
  return {
    repository: found,
    asOf: answer.day,
    facts: {
      ...licenceFacts(found.license?.spdx_id),
      ...(found.language === null ? {} : { primaryLanguage: found.language }),
      stars: found.stargazers_count,
      forks: found.forks_count,
      ...(contributors === undefined ? {} : { contributors: countItems(contributors, 'contributors') }),
      ...(await releaseFacts(ask, path)),
    },
  };
}
