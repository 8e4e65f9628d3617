import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createSiteServer } from '../../src/serving/site-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** What the next opened file fails with. */
const files = vi.hoisted(() => ({ fault: undefined as Error | undefined }));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return { ...real, open: (path: string) => (files.fault === undefined ? real.open(path) : Promise.reject(files.fault)) };
});

test('a page that cannot be rendered costs its own request, and whoever runs the server is told', async () => {
  const dir = await temporaryFolder();
  writeFileSync(join(dir, '404.html'), 'Nothing is here.');
  writeFileSync(join(dir, 'index.html'), 'Home.');
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const server = await createSiteServer({
    dir,
    base: '/',
    answer: (_request, response, path) => {
      response.setHeader('etag', '"one"');
      return path === '/bad/' ? Promise.reject(new Error('no such side')) : Promise.resolve(false);
    },
  });
  onTestFinished(() => {
    told.mockRestore();
    server.close();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const ask = (path: string) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  const bad = await ask('/bad/');
  expect([bad.status, bad.headers.get('etag'), await bad.text()]).toEqual([500, null, 'This page cannot be shown just now.\n']);
  expect(told.mock.calls).toEqual([['/bad/ cannot be served: no such side\n']]);
  expect([(await ask('/')).status, (await ask('/other/')).status]).toEqual([200, 404]);
});

async function served(options: { isPublic?: boolean } = {}) {
  const dir = await temporaryFolder();
  for (const folder of ['models', 'api/v1', '_astro']) mkdirSync(join(dir, folder), { recursive: true });
  const content = {
    '404.html': 'Nothing.',
    'api/v1/404.json': '{"error":404}',
    'models/index.html': 'Models.',
    'llms.txt': '# “All”',
    'api/v1/models.json': '[]',
    'models/index.md': '# “Models”',
    'empty.css': '',
    'data.unheard': 'x',
    'large.bin': Buffer.alloc(20_000_000),
    '_astro/a.css': 'a { color: red }',
    _redirects: '/models/old.json /api/v1/models.json 301\n',
    _headers: '/_astro/*\n  Cache-Control: immutable\n',
  };
  for (const [file, text] of Object.entries(content)) writeFileSync(join(dir, file), text);
  const services = { '/mcp': (_request: IncomingMessage, response: ServerResponse) => void response.end('asked') };
  const server = await createSiteServer({ dir, base: '/', services, ...options });
  onTestFinished(() => void server.close());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const ask = (path: string, options: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...options });
  return { ask, port };
}

test('a page without its last slash is led to the one address, with what follows it; a file with a slash is none', async () => {
  const { ask } = await served();
  const led = await ask('/models?sort=name');
  expect([led.status, led.headers.get('location')]).toEqual([301, '/models/?sort=name']);
  expect((await ask('/models/')).status).toBe(200);
  const none = await ask('/api/v1/models.json/');
  expect([none.status, await none.text()]).toEqual([404, '{"error":404}']);
});

test.each(['/models/%00', '/models%2F', '//models', '/%5Cmodels', '/models/%E0%A4%A'])(
  'a path that no disk has costs the server nothing and leads to no other host: %s',
  async (path) => {
    const { ask } = await served();
    const { status, headers } = await ask(path);
    expect([200, 404]).toContain(status);
    expect(headers.get('location')).toBeNull();
    expect((await ask('/models/')).status).toBe(200);
  },
);

test('text says in which encoding it is', async () => {
  const { ask } = await served();
  const types = await Promise.all(
    ['/llms.txt', '/models/index.md'].map(async (path) => (await ask(path)).headers.get('content-type')),
  );
  expect(types).toEqual(['text/plain; charset=utf-8', 'text/markdown; charset=utf-8']);
});

test('whoever has a file already is told so, with its tag, by any of its tags', async () => {
  const { ask } = await served();
  const first = await ask('/llms.txt');
  const tag = first.headers.get('etag') ?? '';
  expect([tag, first.headers.get('cache-control')]).toEqual([expect.stringMatching(/^W\//), 'no-cache']);
  for (const known of [tag, tag.replace('W/', ''), `"1", ${tag}`, '*']) {
    const { status, headers } = await ask('/llms.txt', { headers: { 'if-none-match': known } });
    expect([status, headers.get('etag'), headers.get('cache-control')]).toEqual([304, tag, 'no-cache']);
  }
  const since = first.headers.get('last-modified') ?? '';
  expect((await ask('/models/', { headers: { 'if-none-match': tag } })).status).toBe(200);
  expect((await ask('/llms.txt', { headers: { 'if-modified-since': since } })).status).toBe(304);
  expect((await ask('/nothing', { headers: { 'if-none-match': '*' } })).status).toBe(404);
});

test.each([
  ['bytes=0-0', 206, 'bytes 0-0/11', '#'],
  ['bytes=2-', 206, 'bytes 2-10/11', '“All”'],
  ['bytes=-6', 206, 'bytes 5-10/11', 'All”'],
  ['bytes=-99', 206, 'bytes 0-10/11', '# “All”'],
  ['bytes=5-99999999999999999999', 206, 'bytes 5-10/11', 'All”'],
  ['bytes=11-', 416, 'bytes */11', ''],
  ['bytes=-0', 416, 'bytes */11', ''],
  ['bytes=0-1,3-4', 200, null, '# “All”'],
  ['lines=1-2', 200, null, '# “All”'],
])('of a file in parts, %s is', async (range, status, place, text) => {
  const { ask } = await served();
  const part = await ask('/llms.txt', { headers: { range } });
  expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([status, place, text]);
});

test('a part of another version is the whole file, and the head of a file has no part', async () => {
  const { ask } = await served();
  const range = 'bytes=2-';
  expect((await ask('/llms.txt', { headers: { range, 'if-range': 'W/"1-1"' } })).status).toBe(200);
  const head = await ask('/llms.txt', { method: 'HEAD', headers: { range } });
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '11', '']);
});

test('an empty file is sent as it is, and one whose type is not known as bytes', async () => {
  const { ask } = await served();
  const empty = await ask('/empty.css');
  expect([empty.status, empty.headers.get('content-type'), await empty.text()]).toEqual([200, 'text/css', '']);
  expect((await ask('/data.unheard')).headers.get('content-type')).toBe('application/octet-stream');
});

test('readers who take a file and do not read it on cost the server no life, and others are served after them', async () => {
  const { ask, port } = await served();
  const sockets = Array.from({ length: 50 }, () => connect(port, '127.0.0.1'));
  await Promise.all(
    sockets.map(async (socket) => {
      socket.on('error', () => undefined);
      socket.write('GET /large.bin HTTP/1.1\r\nHost: x\r\n\r\n');
      await once(socket, 'readable');
      socket.destroy();
    }),
  );
  expect((await ask('/models/')).status).toBe(200);
});

test('with no room for another open file readers are asked to come back', async () => {
  const { ask } = await served();
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  files.fault = Object.assign(new Error('EMFILE: too many open files'), { code: 'EMFILE' });
  onTestFinished(() => {
    files.fault = undefined;
    told.mockRestore();
  });
  const full = await ask('/models/');
  expect([full.status, full.headers.get('retry-after')]).toEqual([503, '1']);
  files.fault = undefined;
  expect((await ask('/models/')).status).toBe(200);
});

test('to readers former addresses lead on by the rules of the site, with what follows them', async () => {
  const { ask } = await served({ isPublic: true });
  const led = await ask('/models/old.json?a=1');
  expect([led.status, led.headers.get('location')]).toEqual([301, '/api/v1/models.json?a=1']);
});

test('what is not there is not kept as long as what is', async () => {
  const { ask } = await served({ isPublic: true });
  expect((await ask('/_astro/a.css')).headers.get('cache-control')).toBe('immutable');
  expect((await ask('/_astro/b.css')).headers.get('cache-control')).toBeNull();
});

test('pages of other sites may ask the API with headers of their own; a service may be asked with a slash', async () => {
  const { ask } = await served();
  const asked = await ask('/api/v1/models.json', { method: 'OPTIONS' });
  expect([asked.status, asked.headers.get('access-control-allow-headers')]).toEqual([204, '*']);
  expect((await ask('/models/', { method: 'OPTIONS' })).status).toBe(405);
  expect(await (await ask('/mcp/')).text()).toBe('asked');
});

test('a request that names the server is one for its path', async () => {
  const { port } = await served();
  const sent = request({ host: '127.0.0.1', port, path: `http://127.0.0.1:${port}/models/` }).end();
  const [response] = (await once(sent, 'response')) as [{ statusCode: number; resume: () => void }];
  response.resume();
  expect(response.statusCode).toBe(200);
});
