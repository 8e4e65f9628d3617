/** A cache of GitHub's answers. With a token, an answer that has not changed since does not count towards the rate limit. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Octokit } from '@octokit/core';
import * as z from 'zod';

const answer = z.strictObject({ etag: z.string(), link: z.string().optional(), data: z.unknown() });
const answers = z.record(z.string(), answer);

/** Address -> its last answer with its ETag. */
export type EtagCache = Map<string, z.infer<typeof answer>>;

interface Unchanged extends Error {
  readonly response: { readonly headers: object; readonly url: string };
}

/** Octokit throws the answer 304, "not modified". */
const isUnchanged = (error: unknown): error is Unchanged =>
  error instanceof Error && 'status' in error && error.status === 304 && 'response' in error;

/** Makes `client` ask whether an answer in `cache` has changed, and use it with the new date when it has not. */
export function cacheByEtag(client: Octokit, cache: EtagCache): void {
  client.hook.wrap('request', async (request, options) => {
    const { url } = client.request.endpoint.parse(options);
    const known = options.method === 'GET' ? cache.get(url) : undefined;
    if (known !== undefined) options.headers['if-none-match'] = known.etag;
    try {
      const response = await request(options);
      const { etag, link } = response.headers;
      if (options.method === 'GET' && etag !== undefined) cache.set(url, { etag, link, data: response.data });
      return response;
    } catch (error) {
      if (known === undefined || !isUnchanged(error)) throw error;
      const headers = { ...error.response.headers, ...(known.link === undefined ? {} : { link: known.link }) };
      return { status: 200, url: error.response.url, headers, data: known.data };
    }
  });
}

/** The cache in `file`; empty when the file is missing or broken. */
export async function readCache(file: string): Promise<EtagCache> {
  try {
    return new Map(Object.entries(answers.parse(JSON.parse(await readFile(file, 'utf8')))));
  } catch {
    return new Map();
  }
}

/** Writes the cache beside `file` and renames it, so that a half-written file is never read. */
export async function writeCache(file: string, cache: EtagCache): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(Object.fromEntries(cache)));
  await rename(`${file}.new`, file);
}
