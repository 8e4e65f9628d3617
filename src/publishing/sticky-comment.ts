/** One comment a pull request that says what the change does to the site, edited in place with every push. */
import * as z from 'zod';
import type { Change } from './change-artifact.ts';
import { defuse } from './defuse.ts';
import { PublishingError, type GithubClient } from './github-client.ts';
import { isOwn, markerOf, MAX_TEXT, written } from './own.ts';

const PURPOSE = 'change';
const NOTHING = 'This change does nothing to the site.';

const pullRequest = z.object({ state: z.string(), head: z.object({ sha: z.string() }) });

/** The run that made the report; both come from GitHub and not from the artifact. */
export interface Run {
  readonly headSha: string;
  /** The page of the run, where the built site lies as an artifact. */
  readonly url: string;
}

function bodyOf(markdown: string, { headSha, url }: Run): string {
  const text = markdown.trim() === '' ? NOTHING : defuse(markdown).trim();
  const body = `${markerOf(PURPOSE)}\n${text}\n\n---\nFor ${headSha}. [This run](${url}) keeps the built site as an artifact for a few days.\n`;
  if (body.length > MAX_TEXT) throw new PublishingError(`The report has ${body.length} characters; ${MAX_TEXT} are allowed.`);
  return body;
}

/**
 * Writes or edits the comment, and says what it did. The number in the artifact is a claim: only the open pull request
 * whose newest commit is the one that was checked gets the comment.
 */
export async function postChange(client: GithubClient, change: Change, run: Run): Promise<string> {
  const { pullRequest: number, markdown } = change;
  if (!/^[0-9a-f]{40}$/.test(run.headSha)) throw new PublishingError('HEAD_SHA must be a full commit.');
  const pull = await client.find(`/pulls/${number}`, pullRequest);
  if (pull === undefined || pull.state !== 'open' || pull.head.sha !== run.headSha)
    return `Nothing posted: ${run.headSha} is not the newest commit of an open pull request ${number}.`;
  const earlier = await client.search(`/issues/${number}/comments?direction=asc`, written, isOwn(PURPOSE));
  if (earlier === undefined && markdown.trim() === '') return `Nothing posted: pull request ${number} does nothing to the site.`;
  const body = bodyOf(markdown, run);
  if (earlier === undefined) await client.send('POST', `/issues/${number}/comments`, written, { body });
  else await client.send('PATCH', `/issues/comments/${earlier.id}`, written, { body });
  return `${earlier === undefined ? 'Posted' : 'Updated'} the comment of pull request ${number}.`;
}
