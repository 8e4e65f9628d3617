/**
 * The one client for GitHub's REST API: importers read with it, and workflows post with it. Octokit paginates, retries and
 * respects GitHub's rate limits. Added here: a time limit, a cache of answers, and errors of one line.
 */
import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { cacheByEtag, type EtagCache } from './etag-cache.ts';
import { explainFailure, GithubError, GithubUnavailableError } from './github-error.ts';

/** How fast requests follow each other. Tests that ask a server on this machine wait less. */
export interface Pace {
  /** For one try, headers and body together. */
  readonly timeoutMs: number;
  /** How long a second of waiting takes: before a retry (1 s, then 4 s) and when GitHub asks for a pause. */
  readonly secondMs: number;
  /** Whether writes stand a second apart or, where they notify people, three, as GitHub asks for. */
  readonly isThrottled: boolean;
}

export const PACE: Pace = { timeoutMs: 20_000, secondMs: 1_000, isThrottled: true };

export interface ClientOptions {
  /** Without a slash at its end. */
  readonly baseUrl?: string | undefined;
  readonly token?: string | undefined;
  readonly cache?: EtagCache;
  readonly pace?: Pace;
}

const GITHUB_API = 'https://api.github.com';
const API_VERSION = '2022-11-28';
const RETRIES = 2;
/** No other try can change these answers, and GitHub's rate limits have rules of their own. */
const NO_RETRY = [400, 401, 403, 404, 410, 422, 429, 451];
/** A longer pause than this ends the run with an error instead. */
const MAX_PAUSE_SECONDS = 90;

const Client = Octokit.plugin(paginateRest, retry, throttling);
export type GithubClient = InstanceType<typeof Client>;

/** Reads follow the redirects of renamed repositories. Writes follow none: a redirect can turn a POST into a GET. */
const fetchWithin =
  (timeoutMs: number): typeof fetch =>
  (url, init) =>
    fetch(url, {
      ...init,
      redirect: init?.method === 'GET' ? 'follow' : 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });

/** Octokit gives the text of an answer that is not JSON, such as the page of a proxy. */
const isJson = (data: unknown) => typeof data === 'object' && !(data instanceof ArrayBuffer);

/** A new Octokit at this pace. */
function createOctokit(baseUrl: string, token: string | undefined, pace: Pace): GithubClient {
  return new Client({
    baseUrl,
    auth: token,
    request: { fetch: fetchWithin(pace.timeoutMs) },
    retry: { retries: RETRIES, retryAfterBaseValue: pace.secondMs, doNotRetry: NO_RETRY },
    throttle: {
      enabled: pace.isThrottled,
      retryAfterBaseValue: pace.secondMs,
      onRateLimit: () => false,
      onSecondaryRateLimit: (seconds, _options, _octokit, tries) => tries === 0 && seconds <= MAX_PAUSE_SECONDS,
    },
  });
}

/** A client that throws `GithubError`, and `GithubUnavailableError` when further requests would fail as well. */
export function githubClient({ baseUrl = GITHUB_API, token, cache, pace = PACE }: ClientOptions): GithubClient {
  const client = createOctokit(baseUrl, token, pace);
  client.hook.before('request', (options) => {
    options.headers['x-github-api-version'] = API_VERSION;
    // A POST whose answer was lost may have worked, and a second one would post twice.
    if (options.method === 'POST') options.request = { ...options.request, retries: 0 };
  });
  client.hook.after('request', ({ status, data, url }) => {
    if (status !== 204 && !isJson(data))
      throw new GithubUnavailableError(`GitHub answered ${url.replace(baseUrl, '')} with something other than JSON.`);
  });
  if (cache !== undefined) cacheByEtag(client, cache);
  const hasToken = token !== undefined && token !== '';
  client.hook.error('request', (error) => {
    throw explainFailure(error, baseUrl, hasToken);
  });
  return client;
}

/** The answer to `request`; `undefined` when GitHub answers with one of `statuses`. */
export async function unlessStatus<T>(request: Promise<T>, ...statuses: readonly number[]): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    if (error instanceof GithubError && error.status !== undefined && statuses.includes(error.status)) return undefined;
    throw error;
  }
}

/** The first item that `isWanted`, page after page; later pages are not asked for. */
export async function findFirst<T>(
  pages: AsyncIterable<{ readonly data: readonly T[] }>,
  isWanted: (item: T) => boolean,
): Promise<T | undefined> {
  for await (const { data } of pages) {
    const found = data.find(isWanted);
    if (found !== undefined) return found;
  }
  return undefined;
}
