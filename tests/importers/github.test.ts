import { readFile, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { githubClient, PACE } from '../../src/github/client.ts';
import { readCache, writeCache, type EtagCache } from '../../src/github/etag-cache.ts';
import { DataSetError, SourceUnavailableError } from '../../src/importers/fact-table.ts';
import { readGithub } from '../../src/importers/sources/github-facts.ts';
import { githubRepository } from '../support/github-repository.ts';
import { useLocalServer } from '../support/local-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const REPOSITORY = githubRepository({ license: { spdx_id: 'Apache-2.0' }, open_issues_count: 99 });
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
      .writeHead(status, {
        'content-type': 'application/json',
        date: DATE,
        'last-modified': 'Thu, 01 Jan 2026 00:00:00 GMT',
        ...headers,
      })
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
  '/repos/works/new/releases': send([]),
  '/repos/works/ended': send({ ...REPOSITORY, full_name: 'works/ended', archived: true }),
  '/repos/works/ended/contributors?per_page=1': send([{ login: 'a' }]),
  '/repos/works/ended/releases/latest': send(RELEASE),
  '/repos/works/gone': send({ message: 'Not Found' }, {}, 404),
  '/repos/works/limited': send({}, used, 403),
  '/repos/works/slow-down': send({}, { 'retry-after': '60' }, 429),
  '/repos/works/forbidden': send({}, {}, 403),
  '/repos/works/changed': send({ ...REPOSITORY, full_name: 7 }),
  '/repos/works/html': (_request, response) => response.end('<!doctype html>'),
  '/repos/works/broken': (_request, response) => response.writeHead(500).end(),
});

const pace = { ...PACE, secondMs: 1 };
const client = (cache: EtagCache = new Map(), token?: string) => githubClient({ baseUrl: url(''), pace, cache, token });

beforeEach(() => {
  asked.length = 0;
  headers.length = 0;
});

describe('facts of a repository at GitHub', () => {
  test('come from the repository, its contributors, its latest release and its licence, of the day of the answer', async () =>
    expect(await readGithub(client(), 'works/one')).toMatchObject({
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
    expect((await readGithub(client(), 'works/one'))?.facts).not.toHaveProperty('openIssues'));
  test('no release is "none", which is known; a count that GitHub refuses is unknown', async () => {
    const facts = (await readGithub(client(), 'works/new'))?.facts;
    expect(facts).toEqual({ stars: 120, forks: 30, latestRelease: 'none', latestReleaseDate: 'none' });
  });
  test('one that its owner has archived says so; any other says nothing of its status', async () => {
    expect((await readGithub(client(), 'works/ended'))?.facts.status).toBe('archived');
    expect((await readGithub(client(), 'works/one'))?.facts).not.toHaveProperty('status');
  });
  test('a renamed repository is followed to its new name', async () =>
    expect((await readGithub(client(), 'old/name'))?.repository.full_name).toBe('works/one'));
  test('one that does not exist gives nothing', async () => expect(await readGithub(client(), 'works/gone')).toBeUndefined());
});

describe('the rate limit', () => {
  test('an answer that has not changed comes from the cache, with the date on which GitHub said so', async () => {
    const cache: EtagCache = new Map();
    const first = await readGithub(client(cache), 'works/one');
    const second = await readGithub(client(cache), 'works/one');
    expect(second?.facts).toEqual(first?.facts);
    expect([first?.asOf, second?.asOf]).toEqual(['2026-08-22', '2026-08-23']);
  });
  test('the cache is kept in a file; a broken file is an empty cache', async () => {
    const file = join(await temporaryFolder(), 'deep', 'github.json');
    const cache: EtagCache = new Map();
    await readGithub(client(cache), 'works/one');
    await writeCache(file, cache);
    expect(await readCache(file)).toEqual(cache);
    await writeFile(file, (await readFile(file, 'utf8')).slice(0, 20));
    expect((await readCache(file)).size).toBe(0);
  });
  test('that is used up ends the import at once, with the time of its end and what raises it', async () => {
    await expect(readGithub(client(), 'works/limited')).rejects.toThrow(
      'GitHub’s rate limit is used up until 2026-08-22 12:00:00 UTC. Set GITHUB_TOKEN for a higher limit.',
    );
    expect(asked).toHaveLength(1);
  });
  test('with a token gives no advice to set one, and the token is sent', async () => {
    await expect(readGithub(client(new Map(), 'secret'), 'works/slow-down')).rejects.toThrow(
      /is used up for the next 60 seconds\.$/,
    );
    await readGithub(client(new Map(), 'secret'), 'works/one');
    expect(headers[0]).toBe('token secret');
  });
});

describe('an answer that cannot be used', () => {
  test.each([
    ['works/changed', /^GitHub’s answer about works\/changed has a new format:[\s\S]*full_name/],
    ['works/html', /^GitHub answered \/repos\/works\/html with something other than JSON\.$/],
    ['works/broken', /^GitHub answered GET \/repos\/works\/broken with status 500\.$/],
  ])('of %s ends the import', async (name, why) => {
    const error: unknown = await readGithub(client(), name).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(SourceUnavailableError);
    expect((error as Error).message).toMatch(why);
  });
  test('concerns one repository when GitHub forbids only that one', async () => {
    const error: unknown = await readGithub(client(), 'works/forbidden').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(DataSetError);
    expect(error).not.toBeInstanceOf(SourceUnavailableError);
    expect((error as Error).message).toBe('GitHub answered GET /repos/works/forbidden with status 403.');
  });
  test('is tried three times when the server failed', async () => {
    await readGithub(client(), 'works/broken').catch(() => undefined);
    expect(asked).toHaveLength(3);
  });
});
