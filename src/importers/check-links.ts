/**
 * Checks whether the addresses that content cites still exist. A server that rejects robots, is busy or slow makes a link
 * "unverifiable", not "dead": only a clear answer that there is nothing counts as dead.
 */
import { setTimeout as wait } from 'node:timers/promises';

export type LinkState = 'alive' | 'moved' | 'dead' | 'unverifiable';

export interface LinkReport {
  readonly url: string;
  readonly state: LinkState;
  /** The status of the last answer, or why there was none. */
  readonly reason: string;
}

export interface LinkLimits {
  readonly timeoutMs: number;
  readonly tries: number;
  readonly backoffMs: number;
  readonly concurrency: number;
}

const LINK_LIMITS: LinkLimits = { timeoutMs: 15_000, tries: 3, backoffMs: 1_000, concurrency: 8 };

interface Answer {
  readonly status: number | undefined;
  readonly reason: string;
}

async function request(url: string, method: 'HEAD' | 'GET', timeoutMs: number): Promise<Answer> {
  try {
    const response = await fetch(url, { method, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
    await response.body?.cancel();
    return { status: response.status, reason: `status ${response.status}` };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    return { status: undefined, reason: error instanceof Error && error.name === 'TimeoutError' ? 'no answer in time' : cause };
  }
}

function judge({ status }: Answer): LinkState {
  if (status === undefined) return 'unverifiable';
  if (status >= 200 && status < 300) return 'alive';
  if (status >= 300 && status < 400) return 'moved';
  return status === 404 || status === 410 ? 'dead' : 'unverifiable';
}

/** Whether no address gave any answer: then it is this machine that has no connection, and nothing is known of the links. */
export const nothingAnswered = (reports: readonly LinkReport[]): boolean =>
  reports.length > 0 && reports.every(({ reason }) => !reason.startsWith('status '));

/** HEAD first, then GET: some servers do not know HEAD or answer it wrongly. */
async function requestOnce(url: string, timeoutMs: number): Promise<Answer> {
  const head = await request(url, 'HEAD', timeoutMs);
  return judge(head) === 'alive' || judge(head) === 'moved' ? head : request(url, 'GET', timeoutMs);
}

async function checkLink(url: string, limits: LinkLimits, attempt = 1): Promise<LinkReport> {
  const answer = await requestOnce(url, limits.timeoutMs);
  const state = judge(answer);
  if (state !== 'unverifiable' || attempt >= limits.tries) return { url, state, reason: answer.reason };
  await wait(limits.backoffMs * 2 ** (attempt - 1));
  return checkLink(url, limits, attempt + 1);
}

/** One report for each address, in the order of `urls`. At most `concurrency` requests run at a time. */
export async function checkLinks(urls: readonly string[], limits: LinkLimits = LINK_LIMITS): Promise<readonly LinkReport[]> {
  const reports: LinkReport[] = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < urls.length; index = next++) reports[index] = await checkLink(urls[index] ?? '', limits);
  };
  await Promise.all(Array.from({ length: Math.min(limits.concurrency, urls.length) }, worker));
  return reports;
}
