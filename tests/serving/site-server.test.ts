import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
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
