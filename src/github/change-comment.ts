/** One comment for each pull request that says what it changes on the site, edited in place with every push. */
import { sanitizeMarkdown } from '../text/escape-markdown.ts';
import type { Change } from './change-artifact.ts';
import { findFirst, unlessStatus } from './client.ts';
import type { Connection } from './connection.ts';
import { GithubError } from './github-error.ts';
import { isBotAuthored, markerOf, MAX_TEXT } from './markers.ts';

/** The run that made the artifact. GitHub states it, and not the artifact. */
export interface Run {
  readonly headSha: string;
  /** The page of the run, where the built site is an artifact. */
  readonly url: string;
}

const PURPOSE = 'change';

/**
 * Whether pull request `number` is open and its newest commit is the one that was checked. The number comes from the
 * artifact, so it is only a claim.
 */
async function isChecked({ client, repository }: Connection, number: number, { headSha }: Run): Promise<boolean> {
  if (!/^[0-9a-f]{40}$/.test(headSha)) throw new GithubError('HEAD_SHA must be a full commit id.');
  const request = client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...repository, pull_number: number });
  const pull = (await unlessStatus(request, 404))?.data;
  return pull?.number === number && pull.state === 'open' && pull.head.sha === headSha;
}

function bodyOf(report: string, { headSha, url }: Run): string {
  const text = report.trim() === '' ? 'This pull request does not change the site.' : sanitizeMarkdown(report).trim();
  const note = `Commit ${headSha}. [The checks](${url}) keep the built site as an artifact for a few days.`;
  const body = `${markerOf(PURPOSE)}\n${text}\n\n---\n${note}\n`;
  if (body.length > MAX_TEXT) throw new GithubError(`The report has ${body.length} characters; the limit is ${MAX_TEXT}.`);
  return body;
}

async function findComment({ client, repository }: Connection, number: number) {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const pages = client.paginate.iterator(route, { ...repository, issue_number: number, per_page: 100 });
  return findFirst(pages, isBotAuthored(PURPOSE));
}

/** Posts or edits the comment of a checked change, and says what it did. */
export async function postComment(connection: Connection, { pullRequest: number, report }: Change, run: Run): Promise<string> {
  const { client, repository } = connection;
  if (!(await isChecked(connection, number, run)))
    return `Nothing posted: ${run.headSha} is not the newest commit of an open pull request ${number}.`;
  const earlier = await findComment(connection, number);
  if (earlier === undefined && report.trim() === '') return `Nothing posted: pull request ${number} does not change the site.`;
  const body = bodyOf(report, run);
  if (earlier === undefined) {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    await client.request(route, { ...repository, issue_number: number, body });
    return `Posted the comment on pull request ${number}.`;
  }
  const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
  await client.request(route, { ...repository, comment_id: earlier.id, body });
  return `Updated the comment on pull request ${number}.`;
}
