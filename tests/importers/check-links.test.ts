import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue.ts';
import { summariseLinks } from '../../src/commands/links.ts';
import { checkLinks, type LinkState } from '../../src/importers/check-links.ts';
import { citedLinks } from '../../src/views/pages/cited-links.ts';
import { BASE_CONTENT } from '../support/content-folder.ts';
import { useLocalServer, type Behaviour } from '../support/local-server.ts';

const LIMITS = { timeoutMs: 60_000, tries: 3, backoffMs: 1, concurrency: 4 };
/** For addresses that never answer: all that is waited for is that nothing comes. */
const IMPATIENT = { ...LIMITS, timeoutMs: 50 };

const status = (code: number) => (_request: IncomingMessage, response: ServerResponse) => void response.writeHead(code).end();
const BEHAVIOUR: Behaviour = {
  '/alive': status(200),
  '/moved': status(301),
  '/gone': status(410),
  '/missing': status(404),
  '/forbidden': status(403),
  '/busy': status(429),
  '/no-head': (request, response) => void response.writeHead(request.method === 'HEAD' ? 405 : 200).end(),
  '/wrong-head': (request, response) => void response.writeHead(request.method === 'HEAD' ? 404 : 200).end(),
  '/recovers': (_request, response) =>
    void response.writeHead(asked.filter((one) => one.endsWith('/recovers')).length < 5 ? 503 : 200).end(),
  '/silent': () => undefined,
};

const { asked, url } = useLocalServer(BEHAVIOUR);

describe('checkLinks', () => {
  test.each<[string, LinkState]>([
    ['/alive', 'alive'],
    ['/moved', 'moved'],
    ['/gone', 'dead'],
    ['/missing', 'dead'],
    ['/forbidden', 'unverifiable'],
    ['/busy', 'unverifiable'],
    ['/no-head', 'alive'],
    ['/wrong-head', 'alive'],
    ['/recovers', 'alive'],
    ['/silent', 'unverifiable'],
  ])('%s is %s', async (path, state) =>
    expect((await checkLinks([url(path)], path === '/silent' ? IMPATIENT : LIMITS))[0]?.state).toBe(state),
  );
  test('a host that cannot be reached is unverifiable, and not dead', async () =>
    expect((await checkLinks(['http://127.0.0.1:9/'], LIMITS))[0]?.state).toBe('unverifiable'));
  test('reports stand in the order of the addresses, however long each takes', async () => {
    const paths = ['/silent', '/alive', '/gone', '/moved', '/alive'];
    expect(
      (
        await checkLinks(
          paths.map((path) => url(path)),
          IMPATIENT,
        )
      ).map((report) => report.url),
    ).toEqual(paths.map((path) => url(path)));
  });
  test('asks with HEAD alone where that is enough', async () => {
    asked.length = 0;
    await checkLinks([url('/alive')], LIMITS);
    expect(asked).toEqual(['HEAD /alive']);
  });
});

describe('the addresses of content', () => {
  test('are listed once each, with the files that cite them', async () => {
    const result = await loadCatalogue(BASE_CONTENT);
    const links = result.ok ? citedLinks(result.value) : [];
    expect(links.find((link) => link.url === 'https://example.org/models/one')?.files).toEqual(['models/example-one.md']);
    expect(new Set(links.map((link) => link.url)).size).toBe(links.length);
  });
  test('a report names what is dead and who cites it', () => {
    const links = [{ url: 'https://example.org/x', files: ['models/a.md'] }];
    expect(summariseLinks([{ url: 'https://example.org/x', state: 'dead', reason: 'status 404' }], links)).toBe(
      'dead  https://example.org/x (status 404)\n  cited in models/a.md\n1 address: 0 alive, 0 moved, 1 dead, 0 unverifiable.\n',
    );
  });
});
