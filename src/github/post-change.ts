/** All that GitHub shows of a checked change: its comment and its labels. */
import type { Change } from './change-artifact.ts';
import { findChecked, type Run } from './checked-pull.ts';
import type { GithubClient } from './github-client.ts';
import { setLabels } from './pull-labels.ts';
import { postComment } from './sticky-comment.ts';

/** Comments and labels, and says what it did, a line each. */
export async function postChange(client: GithubClient, { pullRequest, report }: Change, run: Run): Promise<string[]> {
  const pull = await findChecked(client, pullRequest, run);
  if (pull === undefined)
    return [`Nothing posted: ${run.headSha} is not the newest commit of an open pull request ${pullRequest}.`];
  const commented =
    report === undefined ? 'Nothing posted: the checks ended before a report.' : await postComment(client, pull, report, run);
  return [commented, ...(await setLabels(client, pull, report))];
}
