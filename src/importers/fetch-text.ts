/** Gets a data set: from a file, or over HTTP with time limits, three tries and a limit of size. */
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { DataSetError } from './fact-table.ts';

export interface FetchLimits {
  /** For one try, answer and body together. */
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly tries: number;
  /** Before the second try; doubled before each further one. */
  readonly backoffMs: number;
}

export const DEFAULT_LIMITS: FetchLimits = { timeoutMs: 20_000, maxBytes: 64_000_000, tries: 3, backoffMs: 1_000 };

/** What came, and the day on which the server says that it stands for (`Last-Modified`, else `Date`). */
export interface Fetched {
  readonly text: string;
  readonly day: string | undefined;
}

/** How to ask, where it differs from a plain request. */
export interface RequestOptions {
  readonly limits?: FetchLimits;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether an answer other than success is welcome too. May throw `DataSetError` to say why it is not. */
  readonly acceptStatus?: (response: Response) => boolean;
}

/** An answer with what stands around its text. */
export interface Answer extends Fetched {
  readonly status: number;
  readonly headers: Headers;
}

/** A fault that another try may fix: the network, a time-out, or the server's own trouble. */
class PassingError extends DataSetError {}

function dayOf(headers: Headers): string | undefined {
  const stamp = Date.parse(headers.get('last-modified') ?? headers.get('date') ?? '');
  return Number.isNaN(stamp) ? undefined : new Date(stamp).toISOString().slice(0, 10);
}

async function readBody(response: Response, url: string, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw new DataSetError(`${url} sends more than ${maxBytes} bytes.`);
    chunks.push(chunk);
  }
  const announced = Number(response.headers.get('content-length') ?? bytes);
  if (response.headers.get('content-encoding') === null && announced !== bytes)
    throw new PassingError(`${url} broke off after ${bytes} of ${announced} bytes.`);
  return Buffer.concat(chunks).toString('utf8');
}

async function fetchOnce(
  url: string,
  { limits = DEFAULT_LIMITS, headers, acceptStatus = () => false }: RequestOptions,
): Promise<Answer> {
  const signal = AbortSignal.timeout(limits.timeoutMs);
  const response = await fetch(url, { signal, headers: { accept: 'application/json, text/*', ...headers } });
  const isWelcome = response.ok || acceptStatus(response);
  if (isWelcome) {
    const text = await readBody(response, url, limits.maxBytes);
    return { text, day: dayOf(response.headers), status: response.status, headers: response.headers };
  }
  if (response.status === 429 || response.status >= 500) throw new PassingError(`${url} answers with status ${response.status}.`);
  throw new DataSetError(`${url} answers with status ${response.status}.`);
}

/** Node's fetch hides why it failed in `cause`; a reader wants to see it. */
function passing(error: unknown, url: string): unknown {
  if (error instanceof DataSetError) return error;
  if (!(error instanceof Error)) return error;
  const isTimeout = error.name === 'TimeoutError';
  const reason = isTimeout
    ? 'takes too long to answer'
    : `cannot be reached (${error.cause instanceof Error ? error.cause.message : error.message})`;
  return new PassingError(`${url} ${reason}.`);
}

/** The answer of an http(s) address, asked for up to three times. Throws `DataSetError` in words for the user. */
export async function fetchAnswer(url: string, ask: RequestOptions = {}, attempt = 1): Promise<Answer> {
  const { limits = DEFAULT_LIMITS } = ask;
  try {
    return await fetchOnce(url, ask);
  } catch (caught) {
    const error = passing(caught, url);
    if (!(error instanceof PassingError)) throw error;
    if (attempt >= limits.tries)
      throw new DataSetError(`${error.message} Given up after ${limits.tries} tries; nothing was changed.`);
    await wait(limits.backoffMs * 2 ** (attempt - 1));
    return fetchAnswer(url, ask, attempt + 1);
  }
}

/** The text at `from`, a path or an http(s) address. Throws `DataSetError` in words for the user. */
export async function fetchText(from: string, limits: FetchLimits = DEFAULT_LIMITS): Promise<Fetched> {
  if (/^https?:\/\//.test(from)) {
    const { text, day } = await fetchAnswer(from, { limits });
    return { text, day };
  }
  try {
    return { text: await readFile(from, 'utf8'), day: undefined };
  } catch {
    throw new DataSetError(`The file ${from} cannot be read.`);
  }
}

/** JSON that came from `from`. A page of HTML or a text that breaks off is named as such. */
export function parseJson(text: string, from: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const found = /^\s*</.test(text) ? 'a page of HTML' : text.trim() === '' ? 'nothing' : 'text that is not whole JSON';
    throw new DataSetError(`${from} gives ${found} instead of JSON; nothing was changed.`);
  }
}
