/**
 * What the checks of a pull request hand over for its comment and labels: the number of the pull request and, when the
 * content could be compared, two small files more. They were made by code of the pull request, so they are data of a
 * stranger; whatever is not exactly as expected is refused.
 */
import { lstat, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { PostingError, type GithubClient } from './github-client.ts';
import { MAX_TEXT } from './markers.ts';

export const ARTIFACT = 'change';
/** Packed; it is asked before anything is fetched. */
const MAX_PACKED_BYTES = 100_000;

/** File -> how many bytes it may have. */
const FILES = { 'change.md': MAX_TEXT, 'rank-change.txt': 7, 'pull-request.txt': 12 } as const;

/** What `visavis diff` says of a change. */
export interface ChangeReport {
  /** Empty when the pull request does nothing to the site. */
  readonly markdown: string;
  /** Places; see `largestRankMove` of `visavis diff --format json`. From 0 to 999999. */
  readonly largestRankMove: number;
}

export interface Change {
  readonly pullRequest: number;
  /** `undefined` when the checks ended before there was one: content with problems cannot be compared. */
  readonly report: ChangeReport | undefined;
}

/** Writes the files of a report into `dir`, which is made if need be. */
export async function writeReport(dir: string, { markdown, largestRankMove }: ChangeReport): Promise<void> {
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, 'rank-change.txt'), `${largestRankMove}\n`);
  await writeFile(join(dir, 'change.md'), markdown);
}

async function readSmall(dir: string, file: keyof typeof FILES): Promise<string> {
  const path = join(dir, file);
  const stats = await lstat(path).catch(() => undefined);
  if (stats?.isFile() !== true) throw new PostingError(`The artifact has no plain file ${file}.`);
  if (stats.size > FILES[file])
    throw new PostingError(`${file} of the artifact has ${stats.size} bytes; ${FILES[file]} are allowed.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch {
    throw new PostingError(`${file} of the artifact is not UTF-8 text.`);
  }
}

async function readNumber(dir: string, file: keyof typeof FILES, form: RegExp): Promise<number> {
  const text = await readSmall(dir, file);
  if (!form.test(text)) throw new PostingError(`${file} of the artifact does not hold a number.`);
  return Number(text);
}

/** Half a report is none that `writeReport` wrote. */
async function readReport(dir: string): Promise<ChangeReport> {
  const largestRankMove = await readNumber(dir, 'rank-change.txt', /^(0|[1-9]\d{0,5})\n?$/);
  return { largestRankMove, markdown: await readSmall(dir, 'change.md') };
}

/** Reads the unpacked artifact. Throws `PostingError` for whatever a check of ours would not have written. */
export async function readChange(dir: string): Promise<Change> {
  const known = Object.keys(FILES);
  const names = await readdir(dir);
  const foreign = names.filter((name) => !known.includes(name));
  if (foreign.length > 0) throw new PostingError(`The artifact holds what does not belong there.`);
  const pullRequest = await readNumber(dir, 'pull-request.txt', /^[1-9]\d{0,8}\n?$/);
  return { pullRequest, report: names.length === 1 ? undefined : await readReport(dir) };
}

const artifact = z.object({ id: z.number().int(), name: z.string(), size_in_bytes: z.number(), expired: z.boolean() });
const artifacts = z.object({ artifacts: z.array(artifact) });

/** The id of the artifact of a run; `undefined` when the checks ended before they made one. Throws when it is too large. */
export async function findChange(client: GithubClient, runId: string): Promise<number | undefined> {
  if (!/^\d{1,20}$/.test(runId)) throw new PostingError('RUN_ID must be the number of a run.');
  const list = await client.find(`/actions/runs/${runId}/artifacts?name=${ARTIFACT}&per_page=100`, artifacts);
  const [found, ...others] = (list?.artifacts ?? []).filter(({ name, expired }) => name === ARTIFACT && !expired);
  if (others.length > 0) throw new PostingError(`The run has more than one artifact "${ARTIFACT}".`);
  if (found !== undefined && found.size_in_bytes > MAX_PACKED_BYTES)
    throw new PostingError(`The artifact has ${found.size_in_bytes} bytes; ${MAX_PACKED_BYTES} are allowed.`);
  return found?.id;
}
