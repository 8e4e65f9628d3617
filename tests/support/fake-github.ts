/** A stand-in for GitHub's interface on this machine: it answers what a test tells it to, and keeps what it was sent. */
import { text } from 'node:stream/consumers';
import type { CheckedPull } from '../../src/github/checked-pull.ts';
import { githubClient, type GithubClient } from '../../src/github/github-client.ts';
import { useLocalServer, type Behaviour } from './local-server.ts';

export interface Sent {
  /** `METHOD /path` below the repository. */
  readonly call: string;
  readonly body: Record<string, unknown>;
  readonly authorization: string | undefined;
}

/** `METHOD /path` -> the answer, or status and answer. What is not listed is answered with 404. */
export type Answers = Record<string, unknown>;

export const REPOSITORY = 'visavis/visavis';
/** The newest commit of the pull request of most tests. */
export const SHA = 'a'.repeat(40);

/** Pull request 12, open, by somebody whose work was merged before, as GitHub answers it. */
export const checkedPull = (more: Partial<CheckedPull> = {}): CheckedPull => ({
  number: 12,
  state: 'open',
  head: { sha: SHA },
  author_association: 'CONTRIBUTOR',
  user: { type: 'User' },
  labels: [],
  ...more,
});

export const BOT = { login: 'github-actions[bot]', type: 'Bot' };

/** Call once in a test file. A test sets `answers` before it asks; `sent` holds all calls that were not plain questions. */
export function useFakeGithub(): {
  readonly answer: (answers: Answers) => GithubClient;
  readonly sent: Sent[];
  readonly asked: string[];
  readonly url: (path: string) => string;
} {
  let answers: Answers = {};
  const sent: Sent[] = [];
  const behaviour: Behaviour = new Proxy<Behaviour>(
    {},
    {
      get:
        (_target, path) =>
        async (...[request, response]: Parameters<Behaviour[string]>) => {
          const call = `${request.method} ${String(path).replace(`/repos/${REPOSITORY}`, '')}`;
          const body = await text(request);
          if (request.method !== 'GET')
            sent.push({
              call,
              body: JSON.parse(body || '{}') as Record<string, unknown>,
              authorization: request.headers.authorization,
            });
          const optionalFact = answers[call];
          const [status, json] =
            Array.isArray(optionalFact) && typeof optionalFact[0] === 'number'
              ? optionalFact
              : [optionalFact === undefined ? 404 : 200, optionalFact];
          response
            .writeHead(status as number, { 'content-type': 'application/json' })
            .end(JSON.stringify(json ?? { message: 'Not Found' }));
        },
    },
  );
  const server = useLocalServer(behaviour);
  return {
    sent,
    asked: server.asked,
    url: server.url,
    answer: (optionalFact) => {
      answers = optionalFact;
      sent.length = 0;
      server.asked.length = 0;
      return githubClient({ api: server.url(''), repository: REPOSITORY, token: 'secret-token' });
    },
  };
}
