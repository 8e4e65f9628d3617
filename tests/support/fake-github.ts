/** A stand-in for GitHub's REST API on this machine: it answers as a test tells it to, and records what it was sent. */
import { text } from 'node:stream/consumers';
import { PACE, type Pace } from '../../src/github/client.ts';
import { connectionFrom, type Connection } from '../../src/github/connection.ts';
import { useLocalServer, type Behaviour } from './local-server.ts';

export interface Sent {
  /** `METHOD /path` below the repository, decoded. */
  readonly call: string;
  readonly body: Record<string, unknown>;
  readonly authorization: string | undefined;
}

/** `METHOD /path` -> the answer; or status, answer and headers. What is not listed is answered with 404. */
export type Answers = Record<string, unknown>;

export const REPOSITORY = 'visavis/visavis';
/** The newest commit of the pull request of most tests. */
export const SHA = 'a'.repeat(40);
export const BOT = { login: 'github-actions[bot]', type: 'Bot' };

/** A pace at which nothing waits. */
export const AT_ONCE: Pace = { ...PACE, secondMs: 1, isThrottled: false };

/** Pull request 12, open, as GitHub answers it. */
export const checkedPull = (more: object = {}) => ({ number: 12, state: 'open', head: { sha: SHA }, ...more });

/** The request for a page of a list that a test answers. */
export const pageOf = (path: string, query = '') => `GET ${path}?${query}${query === '' ? '' : '&'}per_page=100`;

/** Status, answer and headers of what a test listed for a call. */
function answerFor(listed: unknown): readonly [number, unknown, Record<string, string>] {
  if (Array.isArray(listed) && typeof listed[0] === 'number') {
    const [status, json, headers] = listed as [number, unknown, Record<string, string> | undefined];
    return [status, json, headers ?? {}];
  }
  return listed === undefined ? [404, { message: 'Not Found' }, {}] : [200, listed, {}];
}

/** Call once in a test file. `answer` sets the answers; `sent` holds all calls that were not plain reads, `asked` all calls. */
export function useFakeGithub(): {
  readonly answer: (answers: Answers, pace?: Pace) => Connection;
  readonly sent: Sent[];
  readonly asked: string[];
  readonly url: (path: string) => string;
} {
  let answers: Answers = {};
  const sent: Sent[] = [];
  const asked: string[] = [];
  const behaviour: Behaviour = new Proxy<Behaviour>(
    {},
    {
      get:
        (_target, path) =>
        async (...[request, response]: Parameters<Behaviour[string]>) => {
          const call = `${request.method} ${decodeURIComponent(String(path)).replace(`/repos/${REPOSITORY}`, '')}`;
          asked.push(call);
          const body = JSON.parse((await text(request)) || '{}') as Record<string, unknown>;
          if (request.method !== 'GET') sent.push({ call, body, authorization: request.headers.authorization });
          const [status, json, headers] = answerFor(answers[call]);
          response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(json));
        },
    },
  );
  const server = useLocalServer(behaviour);
  return {
    sent,
    asked,
    url: server.url,
    answer: (listed, pace = AT_ONCE) => {
      answers = listed;
      sent.length = 0;
      asked.length = 0;
      const variables = { GITHUB_API_URL: server.url(''), GITHUB_REPOSITORY: REPOSITORY, GITHUB_TOKEN: 'secret-token' };
      return connectionFrom(variables, pace);
    },
  };
}
