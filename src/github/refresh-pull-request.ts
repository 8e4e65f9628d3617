/** One pull request with what the importers changed, on a branch of its own that each refresh overwrites. */
import { sanitizeMarkdown } from '../text/escape-markdown.ts';
import { findFirst, unlessStatus } from './client.ts';
import type { Connection } from './connection.ts';
import { GithubError } from './github-error.ts';
import { MAX_TEXT } from './markers.ts';

const BRANCH = 'refresh/facts';
const TITLE = 'Refresh facts from public sources';

/** What an import changed. */
export interface Refresh {
  /** The commit that the files differ from. */
  readonly base: string;
  /** Path from the root of the repository -> text after the import. */
  readonly files: ReadonlyMap<string, string>;
  /** The folders of entries, such as `content/models`. */
  readonly folders: readonly string[];
  /** The path of `site.yaml`, of which the caller has seen that only its day differs. */
  readonly site: string;
  /** The path of the moves in rank. */
  readonly moves: string;
  /** The reports of `visavis refresh` and `visavis diff`. */
  readonly markdown: string;
  /** The page of the run. */
  readonly url: string;
}

const countOf = ({ files }: Refresh) => `${files.size} ${files.size === 1 ? 'file' : 'files'}`;

function bodyOf(refresh: Refresh): string {
  const notes = [
    `The refresh changed ${countOf(refresh)}. [The log](${refresh.url}) lists each fact.`,
    'The next refresh overwrites this branch, so make further changes in another pull request.',
    'GitHub runs the checks of this pull request after a maintainer approves them, because a workflow opened it.',
  ];
  return `${notes.join('\n')}\n\n${sanitizeMarkdown(refresh.markdown).trim().slice(0, MAX_TEXT)}\n`;
}

/** A refresh changes entries, the site’s day and the record of moves, and nothing else, whatever a data set says. */
function requireContent({ files, folders, site, moves }: Refresh): void {
  const isEntry = (path: string) =>
    folders.some((folder) => path.startsWith(`${folder}/`) && /^[a-z0-9-]+\.(md|yaml)$/.test(path.slice(folder.length + 1)));
  const other = [...files.keys()].find((path) => path !== site && path !== moves && !isEntry(path));
  if (other !== undefined) throw new GithubError(`A refresh must not change ${other}.`);
}

/** Makes a commit with the files on top of `base`, and gives its id. GitHub makes it, so git needs no credentials. */
async function commitFiles({ client, repository }: Connection, { base, files }: Refresh): Promise<string> {
  const asked = client.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { ...repository, commit_sha: base });
  const parent = (await unlessStatus(asked, 404))?.data;
  if (parent === undefined) throw new GithubError(`GitHub does not know the commit ${base}.`);
  const tree = [...files].map(([path, content]) => ({ path, content, mode: '100644', type: 'blob' }) as const);
  const made = await client.request('POST /repos/{owner}/{repo}/git/trees', {
    ...repository,
    base_tree: parent.tree.sha,
    tree,
  });
  const commit = { message: TITLE, tree: made.data.sha, parents: [base] };
  return (await client.request('POST /repos/{owner}/{repo}/git/commits', { ...repository, ...commit })).data.sha;
}

async function moveBranch({ client, repository }: Connection, sha: string): Promise<void> {
  const ref = `heads/${BRANCH}`;
  const known = await unlessStatus(client.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...repository, ref }), 404);
  if (known === undefined) {
    await client.request('POST /repos/{owner}/{repo}/git/refs', { ...repository, ref: `refs/${ref}`, sha });
    return;
  }
  await client.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ...repository, ref, sha, force: true });
}

async function findOpen({ client, repository }: Connection) {
  const { owner, repo } = repository;
  const filter = { state: 'open', head: `${owner}:${BRANCH}`, per_page: 100 } as const;
  const pages = client.paginate.iterator('GET /repos/{owner}/{repo}/pulls', { ...repository, ...filter });
  // GitHub ignores a filter that it does not understand, so each answer is checked.
  return findFirst(pages, ({ head }) => head.ref === BRANCH && head.repo?.full_name === `${owner}/${repo}`);
}

/** Opens the pull request, or updates the one that is open. Says what it did. */
export async function postRefresh(connection: Connection, refresh: Refresh): Promise<string> {
  const { client, repository } = connection;
  if (refresh.files.size === 0) return 'Nothing posted: no fact changed.';
  requireContent(refresh);
  const { data: home } = await client.request('GET /repos/{owner}/{repo}', repository);
  await moveBranch(connection, await commitFiles(connection, refresh));
  const [open, body] = [await findOpen(connection), bodyOf(refresh)];
  if (open !== undefined) {
    const route = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}';
    await client.request(route, { ...repository, pull_number: open.number, body });
    return `Updated pull request ${open.number} with ${countOf(refresh)}.`;
  }
  const pull = { title: TITLE, head: BRANCH, base: home.default_branch, body };
  const { data } = await client.request('POST /repos/{owner}/{repo}/pulls', { ...repository, ...pull });
  return `Opened pull request ${data.number} with ${countOf(refresh)}.`;
}
