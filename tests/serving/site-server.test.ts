import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createSiteServer } from '../../src/serving/site-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

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

async function served() {
  const dir = await temporaryFolder();
  for (const folder of ['models', 'api/v1']) mkdirSync(join(dir, folder), { recursive: true });
  const files = {
    '404.html': 'Nothing.',
    'api/v1/404.json': '{"error":404}',
    'models/index.html': 'Models.',
    'llms.txt': '# “All”',
  };
  for (const [file, text] of Object.entries({ ...files, 'api/v1/models.json': '[]', 'models/index.md': '# “Models”' }))
    writeFileSync(join(dir, file), text);
  const server = await createSiteServer({ dir, base: '/', services: { '/mcp': (_request, response) => response.end('asked') } });
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

test('a tag that a cache has made strong is known, and one byte is not the whole file', async () => {
  const { ask } = await served();
  const tag = (await ask('/llms.txt')).headers.get('etag') ?? '';
  expect(tag).toMatch(/^W\//);
  for (const known of [tag, tag.replace('W/', '')])
    expect((await ask('/llms.txt', { headers: { 'if-none-match': known } })).status).toBe(304);
  const byte = await ask('/llms.txt', { headers: { range: 'bytes=0-0' } });
  expect([byte.status, byte.headers.get('content-range')]).toEqual([200, null]);
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
