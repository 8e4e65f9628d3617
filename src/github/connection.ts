/** The repository that a workflow runs in, and a client that may do there what the job's token allows. */
import * as z from 'zod';
import { githubClient, type GithubClient, type Pace } from './client.ts';
import { GithubError } from './github-error.ts';

export interface Connection {
  readonly client: GithubClient;
  readonly repository: { readonly owner: string; readonly repo: string };
}

const environment = z.object({
  GITHUB_API_URL: z.url({ protocol: /^https?$/ }).optional(),
  GITHUB_REPOSITORY: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  GITHUB_TOKEN: z.string().min(1),
});

/** From what GitHub's runner sets, and the token that a workflow gives to this one step. Throws `GithubError`. */
export function connectionFrom(variables: NodeJS.ProcessEnv, pace?: Pace): Connection {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))];
    throw new GithubError(`This command runs in a GitHub workflow: set ${names.join(' and ')}.`);
  }
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: name, GITHUB_TOKEN: token } = parsed.data;
  const [owner = '', repo = ''] = name.split('/');
  const client = githubClient({ baseUrl: api?.replace(/\/$/, ''), token, ...(pace === undefined ? {} : { pace }) });
  return { client, repository: { owner, repo } };
}
