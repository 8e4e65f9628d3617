/** The pull request that the checks of a run were made for, as GitHub itself knows it. */
import * as z from 'zod';
import { PostingError, type GithubClient } from './github-client.ts';

/** The run that made the artifact; both come from GitHub and not from the artifact. */
export interface Run {
  readonly headSha: string;
  /** The page of the run, where the built site lies as an artifact. */
  readonly url: string;
}

const pullRequest = z.object({
  number: z.number().int(),
  state: z.string(),
  head: z.object({ sha: z.string() }),
  /** What its author is to the repository. */
  author_association: z.string(),
  /** `null` = the account is gone. */
  user: z.object({ type: z.string() }).nullable(),
  labels: z.array(z.object({ name: z.string() })),
});
export type CheckedPull = z.infer<typeof pullRequest>;

/**
 * The pull request `number`. That number comes from the artifact and is only a claim: what is closed, or has another
 * newest commit than the one that was checked, is not it, and gives `undefined`.
 */
export async function findChecked(client: GithubClient, number: number, { headSha }: Run): Promise<CheckedPull | undefined> {
  if (!/^[0-9a-f]{40}$/.test(headSha)) throw new PostingError('HEAD_SHA must be a full commit.');
  const pull = await client.find(`/pulls/${number}`, pullRequest);
  return pull?.number === number && pull.state === 'open' && pull.head.sha === headSha ? pull : undefined;
}
