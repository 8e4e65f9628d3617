import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fetchText, parseJson } from '../../src/importers/fetch-text.ts';
import { useLocalServer, type Behaviour } from '../support/local-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const LIMITS = { timeoutMs: 50, maxBytes: 1000, tries: 3, backoffMs: 1 };

/** What the server does at each address. */
const BEHAVIOUR: Behaviour = {
  '/good': (_request, response) => response.writeHead(200, { 'last-modified': 'Thu, 02 Jul 2026 08:00:00 GMT' }).end('{"a":1}'),
  '/recovers': (_request, response) => (asked.length < 3 ? response.writeHead(500).end() : response.end('{"a":2}')),
  '/broken': (_request, response) => response.writeHead(500).end(),
  '/busy': (_request, response) => response.writeHead(429).end(),
  '/forbidden': (_request, response) => response.writeHead(403).end(),
  '/silent': () => undefined,
  '/cut': (_request, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('{"a":');
    setTimeout(() => response.destroy(), 20);
  },
  '/huge': (_request, response) => response.end('x'.repeat(5000)),
  '/html': (_request, response) => response.end('<!doctype html><title>Maintenance</title>'),
  '/empty': (_request, response) => response.end(),
};

const { asked, url } = useLocalServer(BEHAVIOUR);

const get = (path: string) => {
  asked.length = 0;
  // Only a server that never answers may run into the limit of time, however busy the machine is.
  return fetchText(url(path), path === '/silent' ? LIMITS : { ...LIMITS, timeoutMs: 60_000 });
};

describe('over HTTP', () => {
  test('gives the text and the day that the server states', async () =>
    expect(await get('/good')).toEqual({ text: '{"a":1}', day: '2026-07-02' }));
  test('tries again when the server stumbles', async () => {
    expect((await get('/recovers')).text).toBe('{"a":2}');
    expect(asked).toHaveLength(3);
  });
  test.each([
    ['/broken', /status 500.*3 tries/],
    ['/busy', /status 429.*3 tries/],
    ['/silent', /takes too long to answer.*3 tries/],
    ['/cut', /cannot be reached|stopped after/],
  ])('gives up on %s after three tries, in words that say why', async (path, why) => {
    await expect(get(path)).rejects.toThrow(why);
    expect(asked).toHaveLength(3);
  });
  test.each([
    ['/forbidden', /status 403/],
    ['/huge', /more than the 1000 bytes allowed/],
  ])('does not try %s again, because that fixes nothing', async (path, why) => {
    await expect(get(path)).rejects.toThrow(why);
    expect(asked).toHaveLength(1);
  });
  test('a server that is not there is named', async () =>
    await expect(fetchText('http://127.0.0.1:9/', LIMITS)).rejects.toThrow(/cannot be reached/));
});

describe('as JSON', () => {
  test.each([
    ['/html', 'a page of HTML'],
    ['/empty', 'an empty answer'],
  ])('%s is %s instead of JSON', async (path, found) => {
    const { text } = await get(path);
    expect(() => parseJson(text, path)).toThrow(`${path} returned ${found} instead of JSON; nothing was changed`);
  });
  test('a file is read as well, and a missing one is named', async () => {
    const file = join(await temporaryFolder(), 'data.json');
    await writeFile(file, '{"a":3}');
    expect(await fetchText(file)).toEqual({ text: '{"a":3}', day: undefined });
    await expect(fetchText(`${file}.gone`)).rejects.toThrow('cannot be read');
  });
});

test('a file that begins with a byte-order mark is JSON all the same', () =>
  expect(parseJson('\uFEFF{"a":1}', 'a.json')).toEqual({ a: 1 }));
