/** Reads a data set from a file, or over HTTP with a time limit, a size limit and up to three tries. */
import { dayAt } from '../../schemas/dates.ts';
import { readFile } from 'node:fs/promises';
import retry from 'p-retry';
import { AbsentError, DataSetError, UnreachableError } from './fact-table.ts';

export interface FetchLimits {
  /** For one try, headers and body together. */
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly tries: number;
  /** The wait before the second try; it doubles before each further one. */
  readonly backoffMs: number;
}

const DEFAULT_LIMITS: FetchLimits = { timeoutMs: 20_000, maxBytes: 64_000_000, tries: 3, backoffMs: 1_000 };

/** The text, and its date as the server states it (`Last-Modified`, else `Date`). */
export interface Fetched {
  readonly text: string;
  readonly day: string | undefined;
}

/** A fault that another try may fix: the network, a time-out, or an error of the server. */
class TemporaryError extends DataSetError {}

/** What servers say of an address at which nothing stands. */
const ABSENT: ReadonlySet<number> = new Set([404, 410]);

function dayOf(headers: Headers): string | undefined {
  const stamp = Date.parse(headers.get('last-modified') ?? headers.get('date') ?? '');
  return Number.isNaN(stamp) ? undefined : dayAt(stamp);
}

async function readBody(response: Response, url: string, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw new DataSetError(`${url} sends more than the ${maxBytes} bytes allowed.`);
    chunks.push(chunk);
  }
  const announced = Number(response.headers.get('content-length') ?? bytes);
  if (response.headers.get('content-encoding') === null && announced !== bytes)
    throw new TemporaryError(`${url} stopped after ${bytes} of ${announced} bytes.`);
  return Buffer.concat(chunks).toString('utf8');
}

async function fetchOnce(url: string, { timeoutMs, maxBytes }: FetchLimits): Promise<Fetched> {
  const signal = AbortSignal.timeout(timeoutMs);
  const response = await fetch(url, { signal, headers: { accept: 'application/json, text/*' } });
  if (response.ok) return { text: await readBody(response, url, maxBytes), day: dayOf(response.headers) };
  if (response.status === 429 || response.status >= 500)
    throw new TemporaryError(`${url} answers with status ${response.status}.`);
  const message = `${url} answers with status ${response.status}.`;
  throw ABSENT.has(response.status) ? new AbsentError(message) : new DataSetError(message);
}

/** Node's fetch hides why it failed in `cause`; a reader wants to see it. */
function explain(error: unknown, url: string): unknown {
  if (error instanceof DataSetError || !(error instanceof Error)) return error;
  if (error.name === 'TimeoutError') return new TemporaryError(`${url} takes too long to answer.`);
  const reason = error.cause instanceof Error ? error.cause.message : error.message;
  return new TemporaryError(`${url} cannot be reached (${reason}).`);
}

/** The answer of an http(s) address, after as many tries as its limits allow. Throws `DataSetError` in words for the user, `UnreachableError` when all tries failed. */
async function fetchWithRetries(url: string, limits: FetchLimits): Promise<Fetched> {
  const attempt = () =>
    fetchOnce(url, limits).catch((error: unknown) => {
      throw explain(error, url);
    });
  try {
    return await retry(attempt, {
      retries: limits.tries - 1,
      minTimeout: limits.backoffMs,
      shouldRetry: ({ error }) => error instanceof TemporaryError,
    });
  } catch (error) {
    if (!(error instanceof TemporaryError)) throw error;
    throw new UnreachableError(`${error.message} Given up after ${limits.tries} tries; nothing was changed.`);
  }
}

/** The text at `from`, a path or an http(s) address. Throws `DataSetError` in words for the user. */
export async function fetchText(from: string, limits: FetchLimits = DEFAULT_LIMITS): Promise<Fetched> {
  if (/^https?:\/\//.test(from)) return fetchWithRetries(from, limits);
  try {
    return { text: await readFile(from, 'utf8'), day: undefined };
  } catch {
    throw new DataSetError(`The file ${from} cannot be read.`);
  }
}

/** The JSON text of `from` as a value. Throws `DataSetError` that tells a page of HTML or an incomplete text. */
export function parseJson(text: string, from: string): unknown {
  try {
    // Some programs begin a file with a byte-order mark, which is no JSON.
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    const found = /^\s*</.test(text) ? 'a page of HTML' : text.trim() === '' ? 'an empty answer' : 'incomplete or invalid JSON';
    throw new DataSetError(`${from} returned ${found} instead of JSON; nothing was changed.`);
  }
}
