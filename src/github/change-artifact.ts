/**
 * The artifact that the checks of a pull request leave for its comment: the number of the pull request and the report of
 * `visavis diff`. Code of the pull request made it, so it is untrusted: whatever is not exactly as expected is rejected.
 */
import { lstat, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Connection } from './connection.ts';
import { GithubError } from './github-error.ts';
import { MAX_TEXT } from './markers.ts';

const ARTIFACT = 'change';
const SITE = 'site';
/** Of the packed artifact; its size is known before it is downloaded. */
const MAX_PACKED_BYTES = 100_000;

/** File -> how many bytes it may have. */
const FILES = { 'change.md': MAX_TEXT, 'pull-request.txt': 12 } as const;

export interface Change {
  readonly pullRequest: number;
  /** Markdown; empty when the pull request does not change the site. */
  readonly report: string;
}

const LONGER = '\n\nThis report is longer than a comment may be; `npm run diff` shows all of it.\n';

/** The whole lines at the beginning of `report` that fit into a comment, with a remark when there are more. */
export function fitComment(report: string): string {
  if (Buffer.byteLength(report) <= MAX_TEXT) return report;
  const room = MAX_TEXT - Buffer.byteLength(LONGER);
  const kept = Buffer.from(report).subarray(0, room);
  return `${kept.subarray(0, Math.max(0, kept.lastIndexOf('\n'))).toString()}${LONGER}`;
}

/** Writes the report into `dir`, which is created if need be. */
export async function writeReport(dir: string, report: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, 'change.md'), fitComment(report));
}

async function readSmallFile(dir: string, file: keyof typeof FILES): Promise<string> {
  const path = join(dir, file);
  const stats = await lstat(path).catch(() => undefined);
  if (stats?.isFile() !== true) throw new GithubError(`The artifact has no regular file ${file}.`);
  if (stats.size > FILES[file])
    throw new GithubError(`${file} in the artifact has ${stats.size} bytes; the limit is ${FILES[file]}.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch {
    throw new GithubError(`${file} in the artifact is not UTF-8 text.`);
  }
}

/** Reads the unpacked artifact. Throws `GithubError` for anything that our checks would not have written. */
export async function readChange(dir: string): Promise<Change> {
  const unexpected = (await readdir(dir)).some((name) => !Object.hasOwn(FILES, name));
  // The name is not printed: it could be a command to the runner.
  if (unexpected) throw new GithubError('The artifact holds a file that does not belong there.');
  const number = await readSmallFile(dir, 'pull-request.txt');
  if (!/^[1-9]\d{0,8}\n?$/.test(number)) throw new GithubError('pull-request.txt in the artifact is not a number.');
  return { pullRequest: Number(number), report: await readSmallFile(dir, 'change.md') };
}

/** The artifact `name` of a run that GitHub still keeps, if there is one. Throws when there are two. */
async function artifactOf({ client, repository }: Connection, runId: string, name: string) {
  if (!/^\d{1,15}$/.test(runId)) throw new GithubError('RUN_ID must be the number of a run.');
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
  const { data } = await client.request(route, { ...repository, run_id: Number(runId), name });
  const [found, ...others] = data.artifacts.filter((one) => one.name === name && !one.expired);
  if (others.length > 0) throw new GithubError(`The run has more than one artifact "${name}".`);
  return found;
}

/** The id of the artifact of a run; `undefined` when the checks ended before they made one. Throws when it is too large. */
export async function findArtifact(connection: Connection, runId: string): Promise<number | undefined> {
  const found = await artifactOf(connection, runId, ARTIFACT);
  if (found !== undefined && found.size_in_bytes > MAX_PACKED_BYTES)
    throw new GithubError(`The artifact has ${found.size_in_bytes} bytes; the limit is ${MAX_PACKED_BYTES}.`);
  return found?.id;
}

/** The id of the artifact that holds the built site, which readers of a comment download; `undefined` when none was built. */
export const findSite = async (connection: Connection, runId: string): Promise<number | undefined> =>
  (await artifactOf(connection, runId, SITE))?.id;
