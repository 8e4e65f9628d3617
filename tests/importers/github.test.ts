import { readFile, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { githubApi, readMemory, writeMemory, type EtagMemory } from '../../src/importers/sources/github-api.ts';
import { readGithub } from '../../src/importers/sources/github-facts.ts';
import { useLocalServer } from '../support/local-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const REPOSITORY = {
  full_name: 'works/one',
  name: 'one',
  owner: { login: 'works' },
  html_url: 'https://github.com/works/one',
  stargazers_count: 120,
  forks_count: 30,
  language: 'Rust',
  license: { spdx_id: 'Apache-2.0' },
  open_issues_count: 99,
};
const RELEASE = { tag_name: 'v1.10', published_at: '2026-06-01T10:00:00Z' };
/** One contributor a page, 215 pages. */
const LINK =
  '<https://api.example.org/x?per_page=1&page=2>; rel="next", <https://api.example.org/x?per_page=1&page=215>; rel="last"';
const DATE = 'Sat, 22 Aug 2026 10:00:00 GMT';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const send =
  (body: unknown, headers: Record<string, string> = {}, status = 200): Answer =>
  (_request, response) =>
    response
      .writeHead(status, { date: DATE, 'last-modified': 'Thu, 01 Jan 2026 00:00:00 GMT', ...headers })
      .end(JSON.stringify(body));
const used = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1787400000' };
const headers: (string | undefined)[] = [];

const { asked, url } = useLocalServer({
  '/repos/works/one': (request, response) => {
    headers.push(request.headers.authorization);
    if (request.headers['if-none-match'] === '"v1"')
      return void response.writeHead(304, { date: 'Sun, 23 Aug 2026 10:00:00 GMT' }).end();
    send(REPOSITORY, { etag: '"v1"' })(request, response);
  },
  '/repos/works/one/contributors?per_page=1': send([{ login: 'a' }], { link: LINK }),
  '/repos/works/one/releases/latest': send(RELEASE),
  '/repos/old/name': (_request, response) => response.writeHead(301, { location: '/repos/works/one' }).end(),
  '/repos/works/new': send({ ...REPOSITORY, full_name: 'works/new', license: null, language: null }),
  '/repos/works/new/contributors?per_page=1': send({ message: 'too large to list' }, {}, 403),
  '/repos/works/new/releases/latest': send({ message: 'Not Found' }, {}, 404),
  '/repos/works/gone': send({ message: 'Not Found' }, {}, 404),
  '/repos/works/limited': send({}, used, 403),
  '/repos/works/slow-down': send({}, { 'retry-after': '60' }, 429),
  '/repos/works/forbidden': send({}, {}, 403),
  '/repos/works/changed': send({ ...REPOSITORY, stargazers_count: 'many' }),
  '/repos/works/html': (_request, response) => response.end('<!doctype html>'),
  '/repos/works/broken': (_request, response) => response.writeHead(500).end(),
});

const limits = { timeoutMs: 300, maxBytes: 100_000, tries: 3, backoffMs: 1 };
const api = (memory: EtagMemory = new Map(), token?: string) => githubApi({ base: url(''), limits, memory, token });

beforeEach(() => {
  asked.length = 0;
  headers.length = 0;
});

describe('facts of a repository at GitHub', () => {
  test('come from the repository, its contributors, its latest release and its licence, of the day of the answer', async () =>
    expect(await readGithub(api(), 'works/one')).toMatchObject({
      asOf: '2026-08-22',
      facts: {
        pricing: 'free',
        licence: 'Apache-2.0',
        primaryLanguage: 'Rust',
        stars: 120,
        forks: 30,
        contributors: 215,
        latestRelease: 'v1.10',
        latestReleaseDate: '2026-06-01',
      },
    }));
  test('open issues are left out, because GitHub counts pull requests among them', async () =>
    expect((await readGithub(api(), 'works/one'))?.facts).not.toHaveProperty('openIssues'));
  test('no release is "none", which is known; a count that GitHub refuses is unknown', async () => {
    const facts = (await readGithub(api(), 'works/new'))?.facts;
    expect(facts).toEqual({ stars: 120, forks: 30, latestRelease: 'none', latestReleaseDate: 'none' });
  });
  test('a renamed repository is followed and tells its new name', async () =>
    expect((await readGithub(api(), 'old/name'))?.repository.full_name).toBe('works/one'));
  test('one that does not exist gives nothing', async () => expect(await readGithub(api(), 'works/gone')).toBeUndefined());
});

describe('the limit of requests', () => {
  test('an answer that has not changed is taken from memory, and is as new as the day of that answer', async () => {
    const memory: EtagMemory = new Map();
    const first = await readGithub(api(memory), 'works/one');
    const second = await readGithub(api(memory), 'works/one');
    expect(second?.facts).toEqual(first?.facts);
    expect([first?.asOf, second?.asOf]).toEqual(['2026-08-22', '2026-08-23']);
  });
  test('the memory survives in a file; a broken file is an empty memory', async () => {
    const file = join(await temporaryFolder(), 'deep', 'github.json');
    const memory: EtagMemory = new Map();
    await readGithub(api(memory), 'works/one');
    await writeMemory(file, memory);
    expect(await readMemory(file)).toEqual(memory);
    await writeFile(file, (await readFile(file, 'utf8')).slice(0, 20));
    expect((await readMemory(file)).size).toBe(0);
  });
  test('a used-up limit is told with its end, at once, and with what raises it', async () => {
    await expect(readGithub(api(), 'works/limited')).rejects.toThrow(
      'GitHub’s limit of requests is used up until 2026-08-22 12:00:00 UTC; nothing was changed. Set GITHUB_TOKEN for a higher limit.',
    );
    expect(asked).toHaveLength(1);
  });
  test('who has a token is not told to set one, and the token is sent', async () => {
    await expect(readGithub(api(new Map(), 'secret'), 'works/slow-down')).rejects.toThrow(/is used up; nothing was changed\.$/);
    await readGithub(api(new Map(), 'secret'), 'works/one');
    expect(headers[0]).toBe('Bearer secret');
  });
});

describe('an answer that cannot be used', () => {
  test.each([
    ['works/forbidden', /status 403/],
    ['works/changed', /changed its form; nothing was changed:[\s\S]*stargazers_count/],
    ['works/html', /returned a page of HTML instead of JSON/],
    ['works/broken', /status 500.*Given up after 3 tries/],
  ])('%s is told in words', async (name, why) => await expect(readGithub(api(), name)).rejects.toThrow(why));
});
