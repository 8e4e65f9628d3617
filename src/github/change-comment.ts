/** One comment for each pull request that says what it changes on the site, edited in place with every push. */
import { inlineCode, sanitizeMarkdown } from '../text/escape-markdown.ts';
import { findSite, type Change } from './change-artifact.ts';
import { findFirst, unlessStatus } from './client.ts';
import type { Connection } from './connection.ts';
import { GithubError } from './github-error.ts';
import { isBotAuthored, markerOf, MAX_TEXT } from './markers.ts';

/** The run that made the artifact. GitHub states it, and not the artifact. */
export interface Run {
  readonly id: string;
  readonly headSha: string;
  /** The page of the run. */
  readonly url: string;
}

/** Whether the file at a path of the repository is executed, or decides what is. */
export type IsExecuted = (path: string) => boolean;

const PURPOSE = 'change';
/** Longer lists of files are cut, with a count of the rest. */
const SHOWN = 50;

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

/** The paths that the pull request changes, as GitHub knows them: the report is by code that it could have changed. */
async function executedPaths({ client, repository }: Connection, number: number, isExecuted: IsExecuted): Promise<string[]> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
  const files = await client.paginate(route, { ...repository, pull_number: number, per_page: 100 });
  const paths = files.flatMap(({ filename, previous_filename: before }) =>
    before === undefined ? [filename] : [filename, before],
  );
  return [...new Set(paths.filter(isExecuted))].sort();
}

function executedNote(paths: readonly string[]): string {
  if (paths.length === 0) return 'This change touches only what is read; nothing of it is executed.';
  const rest = paths.length > SHOWN ? [`- and ${paths.length - SHOWN} more`] : [];
  const lines = [...paths.slice(0, SHOWN).map((path) => `- ${inlineCode(path)}`), ...rest];
  return `**This change touches what is executed (${paths.length}):**\n\n${lines.join('\n')}`;
}

/** Where the built site is. GitHub keeps it for as many days as `retention-days` in check.yml says. */
const siteNote = ({ url }: Run, site: number | undefined) =>
  site === undefined
    ? `[The checks](${url}) built no site.`
    : `[Download the built site](${url}/artifacts/${site}), an artifact of [the checks](${url}), within three days.`;

function bodyOf(report: string, executed: readonly string[], run: Run, site: number | undefined): string {
  const text = report.trim() === '' ? 'This pull request does not change the site.' : sanitizeMarkdown(report).trim();
  const body = `${markerOf(PURPOSE)}\n${text}\n\n${executedNote(executed)}\n\n---\nCommit ${run.headSha}. ${siteNote(run, site)}\n`;
  if (body.length > MAX_TEXT) throw new GithubError(`The report has ${body.length} characters; the limit is ${MAX_TEXT}.`);
  return body;
}

async function findComment({ client, repository }: Connection, number: number) {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const pages = client.paginate.iterator(route, { ...repository, issue_number: number, per_page: 100 });
  return findFirst(pages, isBotAuthored(PURPOSE));
}

/** Posts the comment, or edits the `earlier` one. */
async function write({ client, repository }: Connection, number: number, body: string, earlier: number | bigint | undefined) {
  if (earlier === undefined)
    await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...repository,
      issue_number: number,
      body,
    });
  else
    await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      ...repository,
      comment_id: earlier,
      body,
    });
}

/** Posts or edits the comment of a checked change, and says what it did. */
export async function postComment(
  connection: Connection,
  { pullRequest: number, report }: Change,
  run: Run,
  isExecuted: IsExecuted,
): Promise<string> {
  if (!(await isChecked(connection, number, run)))
    return `Nothing posted: ${run.headSha} is not the newest commit of an open pull request ${number}.`;
  const earlier = await findComment(connection, number);
  const executed = await executedPaths(connection, number, isExecuted);
  if (earlier === undefined && report.trim() === '' && executed.length === 0)
    return `Nothing posted: pull request ${number} changes neither the site nor what is executed.`;
  const body = bodyOf(report, executed, run, await findSite(connection, run.id));
  await write(connection, number, body, earlier?.id);
  return `${earlier === undefined ? 'Posted' : 'Updated'} the comment on pull request ${number}.`;
}
