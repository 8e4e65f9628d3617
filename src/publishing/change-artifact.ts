/**
 * What the checks of a pull request hand over for the comment: two small files. They were made by code of the pull
 * request, so they are data of a stranger; whatever is not exactly as expected is refused.
 */
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { PublishingError, type GithubClient } from './github-client.ts';
import { MAX_TEXT } from './own.ts';

export const ARTIFACT = 'change';
/** Packed; it is asked before anything is fetched. */
const MAX_PACKED_BYTES = 100_000;

/** File -> how many bytes it may have. */
const FILES = { 'change.md': MAX_TEXT, 'pull-request.txt': 12 } as const;

export interface Change {
  readonly pullRequest: number;
  /** Empty when the pull request does nothing to the site. */
  readonly markdown: string;
}

async function readSmall(dir: string, file: keyof typeof FILES): Promise<string> {
  const path = join(dir, file);
  const stats = await lstat(path).catch(() => undefined);
  if (stats?.isFile() !== true) throw new PublishingError(`The artifact has no plain file ${file}.`);
  if (stats.size > FILES[file])
    throw new PublishingError(`${file} of the artifact has ${stats.size} bytes; ${FILES[file]} are allowed.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch {
    throw new PublishingError(`${file} of the artifact is not UTF-8 text.`);
  }
}

/** Reads the unpacked artifact. Throws `PublishingError` for whatever a check of ours would not have written. */
export async function readChange(dir: string): Promise<Change> {
  const known = Object.keys(FILES);
  const foreign = (await readdir(dir)).filter((name) => !known.includes(name));
  if (foreign.length > 0) throw new PublishingError(`The artifact holds what does not belong there.`);
  const number = (await readSmall(dir, 'pull-request.txt')).trimEnd();
  if (!/^[1-9]\d{0,8}$/.test(number)) throw new PublishingError('pull-request.txt of the artifact does not hold a number.');
  return { pullRequest: Number(number), markdown: await readSmall(dir, 'change.md') };
}

const artifact = z.object({ id: z.number().int(), name: z.string(), size_in_bytes: z.number(), expired: z.boolean() });
const artifacts = z.object({ artifacts: z.array(artifact) });

/** The id of the artifact of a run; `undefined` when the checks ended before they made one. Throws when it is too large. */
export async function findChange(client: GithubClient, runId: string): Promise<number | undefined> {
  if (!/^\d{1,20}$/.test(runId)) throw new PublishingError('RUN_ID must be the number of a run.');
  const list = await client.find(`/actions/runs/${runId}/artifacts?name=${ARTIFACT}&per_page=100`, artifacts);
  const [found, ...others] = (list?.artifacts ?? []).filter(({ name, expired }) => name === ARTIFACT && !expired);
  if (others.length > 0) throw new PublishingError(`The run has more than one artifact "${ARTIFACT}".`);
  if (found !== undefined && found.size_in_bytes > MAX_PACKED_BYTES)
    throw new PublishingError(`The artifact has ${found.size_in_bytes} bytes; ${MAX_PACKED_BYTES} are allowed.`);
  return found?.id;
}
