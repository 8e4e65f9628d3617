/** Errors of the room: one line for a terminal or a log, without the token. */
import { escapeTerminal } from '../text/escape-terminal.ts';

/** GitHub refused a request, or something must not be posted. */
export class GithubError extends Error {
  /** The status that GitHub answered with, if that is why. */
  readonly status: number | undefined;

  constructor(message: string, { status, cause }: { readonly status?: number; readonly cause?: unknown } = {}) {
    super(message, { cause });
    this.status = status;
  }
}

/** GitHub as a whole cannot be used: it cannot be reached, it fails, or the rate limit is used up. */
export class GithubUnavailableError extends GithubError {}

/** What Octokit throws. `response` is absent when there was no answer. */
interface Failure extends Error {
  readonly status: number;
  readonly request: { readonly method: string; readonly url: string };
  readonly response?: { readonly headers: Readonly<Record<string, unknown>>; readonly data: unknown };
}

const isFailure = (error: unknown): error is Failure => error instanceof Error && 'status' in error && 'request' in error;

/** Why the rate limit forbids a request, and until when; `undefined` when another reason does. */
function limitOf({ status, response }: Failure): string | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const { 'x-ratelimit-remaining': left, 'x-ratelimit-reset': reset, 'retry-after': wait } = response?.headers ?? {};
  if (wait !== undefined) return `GitHub’s rate limit is used up for the next ${String(wait)} seconds.`;
  if (left !== '0' && status !== 429) return undefined;
  const end = new Date(Number(reset ?? 0) * 1000).toISOString().slice(0, 19).replace('T', ' ');
  return `GitHub’s rate limit is used up${reset === undefined ? '' : ` until ${end} UTC`}.`;
}

/** The reason that GitHub gives in its answer, if any. */
function reasonOf(data: unknown): string {
  const isReason = typeof data === 'object' && data !== null && 'message' in data && typeof data.message === 'string';
  return isReason ? `: ${escapeTerminal(String(data.message)).slice(0, 200).replace(/\.$/, '')}` : '';
}

function explainAnswer(call: string, error: Failure, hasToken: boolean): GithubError {
  const limit = limitOf(error);
  if (limit !== undefined)
    return new GithubUnavailableError(hasToken ? limit : `${limit} Set GITHUB_TOKEN for a higher limit.`, { cause: error });
  const { status, response } = error;
  const message = `GitHub answered ${call} with status ${status}${reasonOf(response?.data)}.`;
  return status >= 500
    ? new GithubUnavailableError(message, { cause: error })
    : new GithubError(message, { status, cause: error });
}

/** The error of a request as a `GithubError`. Any other error comes back as it is. */
export function explainFailure(error: unknown, baseUrl: string, hasToken: boolean): unknown {
  if (!isFailure(error)) return error;
  const call = `${error.request.method} ${error.request.url.replace(baseUrl, '')}`;
  if (error.response !== undefined) return explainAnswer(call, error, hasToken);
  const message = `GitHub cannot be reached for ${call}: ${escapeTerminal(error.message)}.`;
  return new GithubUnavailableError(message, { cause: error });
}
