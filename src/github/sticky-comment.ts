/** One comment a pull request that says what the change does to the site, edited in place with every push. */
import type { ChangeReport } from './change-artifact.ts';
import type { CheckedPull, Run } from './checked-pull.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { PostingError, type GithubClient } from './github-client.ts';
import { isBotAuthored, markerOf, MAX_TEXT, written } from './markers.ts';

const PURPOSE = 'change';
const NOTHING = 'This change does nothing to the site.';

function bodyOf(markdown: string, { headSha, url }: Run): string {
  const text = markdown.trim() === '' ? NOTHING : escapeMarkdown(markdown).trim();
  const body = `${markerOf(PURPOSE)}\n${text}\n\n---\nFor ${headSha}. [This run](${url}) keeps the built site as an artifact for a few days.\n`;
  if (body.length > MAX_TEXT) throw new PostingError(`The report has ${body.length} characters; ${MAX_TEXT} are allowed.`);
  return body;
}

/** Writes or edits the comment, and says what it did. */
export async function postComment(
  client: GithubClient,
  { number }: CheckedPull,
  { markdown }: ChangeReport,
  run: Run,
): Promise<string> {
  const earlier = await client.search(`/issues/${number}/comments?direction=asc`, written, isBotAuthored(PURPOSE));
  if (earlier === undefined && markdown.trim() === '') return `Nothing posted: pull request ${number} does nothing to the site.`;
  const body = bodyOf(markdown, run);
  if (earlier === undefined) await client.send('POST', `/issues/${number}/comments`, written, { body });
  else await client.send('PATCH', `/issues/comments/${earlier.id}`, written, { body });
  return `${earlier === undefined ? 'Posted' : 'Updated'} the comment of pull request ${number}.`;
}
