/** GitHub's REST interface: answers that are remembered by their ETag cost nothing of the limit of requests. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod';
import { DataSetError } from '../fact-table.ts';
import { fetchAnswer, parseJson, type FetchLimits } from '../fetch-text.ts';

/** Where the interface stands. */
export const GITHUB_API = 'https://api.github.com';

const remembered = z.object({ etag: z.string(), text: z.string(), link: z.string() });
const memory = z.record(z.string(), remembered);

/** Address -> the last answer and its ETag. */
export type EtagMemory = Map<string, z.infer<typeof remembered>>;

export interface GithubAnswer {
  readonly json: unknown;
  /** The header that names the other pages of a list; empty when there is none. */
  readonly link: string;
  /** The day on which GitHub said so, also when it said that nothing has changed. */
  readonly day: string | undefined;
}

/**
 * Asks for a path such as `/repos/qdrant/qdrant`. `undefined` = there is no such thing, or GitHub will not count it:
 * of very large repositories it refuses the list of contributors.
 */
export type AskGithub = (path: string) => Promise<GithubAnswer | undefined>;

const dayOf = (headers: Headers): string | undefined => {
  const stamp = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(stamp) ? undefined : new Date(stamp).toISOString().slice(0, 10);
};

export interface GithubOptions {
  readonly base?: string;
  readonly token?: string | undefined;
  readonly memory?: EtagMemory;
  readonly limits?: FetchLimits;
}

/** Refuses to go on when the limit of requests is used up: GitHub says until when. */
function refuseLimit(response: Response, token: string | undefined): void {
  const isLimit = response.headers.get('x-ratelimit-remaining') === '0' || response.headers.has('retry-after');
  if (!isLimit || (response.status !== 403 && response.status !== 429)) return;
  const reset = Number(response.headers.get('x-ratelimit-reset') ?? 0);
  const until = reset > 0 ? ` until ${new Date(reset * 1000).toISOString().replace('.000Z', ' UTC').replace('T', ' ')}` : '';
  const advice = token === undefined ? ' Set GITHUB_TOKEN for a higher limit.' : '';
  throw new DataSetError(`GitHub’s limit of requests is used up${until}; nothing was changed.${advice}`);
}

/** A way to ask GitHub. It follows the redirects of renamed repositories, and throws `DataSetError` in words for the user. */
export function githubApi({ base = GITHUB_API, token, memory: known = new Map(), limits }: GithubOptions): AskGithub {
  return async (path) => {
    const url = `${base}${path}`;
    const old = known.get(url);
    const answer = await fetchAnswer(url, {
      ...(limits === undefined ? {} : { limits }),
      headers: {
        accept: 'application/vnd.github+json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(old === undefined ? {} : { 'if-none-match': old.etag }),
      },
      acceptStatus: (response) => {
        refuseLimit(response, token);
        const isUncounted = response.status === 403 && path.includes('/contributors');
        return isUncounted || response.status === 404 || (response.status === 304 && old !== undefined);
      },
    });
    if ([204, 403, 404].includes(answer.status)) return undefined;
    const day = dayOf(answer.headers);
    if (answer.status === 304 && old !== undefined) return { json: parseJson(old.text, url), link: old.link, day };
    const [etag, link] = [answer.headers.get('etag'), answer.headers.get('link') ?? ''];
    const json = parseJson(answer.text, url);
    if (etag !== null) known.set(url, { etag, text: answer.text, link });
    return { json, link, day };
  };
}

/** The memory kept in `file`; a file that is missing or broken is an empty memory. */
export async function readMemory(file: string): Promise<EtagMemory> {
  try {
    return new Map(Object.entries(memory.parse(JSON.parse(await readFile(file, 'utf8')))));
  } catch {
    return new Map();
  }
}

/** Writes the memory beside its place and moves it there, so that no half-written file is ever read. */
export async function writeMemory(file: string, known: EtagMemory): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(Object.fromEntries(known)));
  await rename(`${file}.new`, file);
}
