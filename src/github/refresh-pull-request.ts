/** One pull request with what the importers changed, on a branch of its own that each refresh writes anew. */
import * as z from 'zod';
import { escapeMarkdown } from './escape-markdown.ts';
import { PostingError, type GithubClient } from './github-client.ts';
import { MAX_TEXT } from './markers.ts';

const BRANCH = 'refresh/facts';
const TITLE = 'Refresh facts from public sources';

/** Facts of a refresh: files as they are after the import. */
export interface Refresh {
  /** The commit that the files were changed from. */
  readonly base: string;
  /** Path from the root of the repository -> text. */
  readonly files: ReadonlyMap<string, string>;
  /** The report of `visavis diff`; empty when no reader sees a difference. */
  readonly markdown: string;
  /** The page of the run. */
  readonly url: string;
}

const sha = z.object({ sha: z.string() });
const commit = z.object({ tree: sha });
const repository = z.object({ default_branch: z.string() });
const pull = z.object({
  number: z.number().int(),
  head: z.object({ ref: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
});

function bodyOf({ markdown, url, files }: Refresh): string {
  const report = escapeMarkdown(markdown).trim().slice(0, MAX_TEXT);
  const notes = [
    `Files that the importers changed: ${files.size}. [The log](${url}) says which facts, and what sources no longer state.`,
    'The next refresh writes this branch anew, so put changes of your own into another pull request.',
    'GitHub runs the checks of a pull request that a workflow opened only when a maintainer approves them.',
  ];
  return `${notes.join('\n')}\n\n${report}\n`;
}

/** An import touches entries and nothing else, whatever a data set says. */
function refuseOthers(files: Refresh['files']): void {
  const foreign = [...files.keys()].find((path) => !/^content\/(models|repositories)\/[a-z0-9-]+\.(md|yaml)$/.test(path));
  if (foreign !== undefined) throw new PostingError(`A refresh must not change ${foreign}.`);
}

/** The files as a commit on top of `base`. It is made by GitHub itself, so no credentials for git are needed. */
async function commitFiles(client: GithubClient, { base, files }: Refresh): Promise<string> {
  const parent = await client.find(`/git/commits/${base}`, commit);
  if (parent === undefined) throw new PostingError(`GitHub does not know the commit ${base}.`);
  const tree = [...files].map(([path, content]) => ({ path, content, mode: '100644', type: 'blob' }));
  const made = await client.send('POST', '/git/trees', sha, { base_tree: parent.tree.sha, tree });
  return (await client.send('POST', '/git/commits', sha, { message: TITLE, tree: made.sha, parents: [base] })).sha;
}

async function moveBranch(client: GithubClient, to: string): Promise<void> {
  const isThere = (await client.find(`/git/ref/heads/${BRANCH}`, z.unknown())) !== undefined;
  if (isThere) await client.send('PATCH', `/git/refs/heads/${BRANCH}`, z.unknown(), { sha: to, force: true });
  else await client.send('POST', '/git/refs', z.unknown(), { ref: `refs/heads/${BRANCH}`, sha: to });
}

/** Opens the pull request, or renews the one that is open. Says what it did. */
export async function postRefresh(client: GithubClient, refresh: Refresh): Promise<string> {
  if (refresh.files.size === 0) return 'Nothing to publish: no fact changed.';
  refuseOthers(refresh.files);
  const base = (await client.find('', repository))?.default_branch;
  if (base === undefined) throw new PostingError(`GitHub does not know ${client.repository}.`);
  await moveBranch(client, await commitFiles(client, refresh));
  const body = bodyOf(refresh);
  // GitHub passes over a filter that it does not understand, so each answer is looked at.
  const isOurs = ({ head }: z.infer<typeof pull>) => head.ref === BRANCH && head.repo?.full_name === client.repository;
  const head = `${client.repository.split('/')[0]}:${BRANCH}`;
  const open = await client.search(`/pulls?state=open&head=${encodeURIComponent(head)}`, pull, isOurs);
  if (open !== undefined) await client.send('PATCH', `/pulls/${open.number}`, pull, { body });
  const { number } = open ?? (await client.send('POST', '/pulls', pull, { title: TITLE, head: BRANCH, base, body }));
  return `${open === undefined ? 'Opened' : 'Renewed'} pull request ${number}; files: ${refresh.files.size}.`;
}
