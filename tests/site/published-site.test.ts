/** A site where readers see it, asked by `visavis smoke`. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { checkPublishedSite, PublishedSiteError, SilentHostError } from '../../src/build/published-site.ts';
import { readManifest } from '../../src/build/output-manifest.ts';
import { version } from '../../src/build/version.ts';

const ONCE = { tries: 1, backoffMs: 0 };
const { dir, address } = inject('site');
const fileOf = (path: string) => readFileSync(join(dir, path), 'utf8');
const named = version.parse(JSON.parse(fileOf('version.json')));

/** Runs `work` with a host that answers with `answer` to the path of each request. */
async function atHost<T>(answer: (path: string) => string | undefined, work: (host: string) => Promise<T>): Promise<T> {
  const server = createServer((request, response) => {
    const text = answer((request.url ?? '').slice(1));
    response.writeHead(text === undefined ? 404 : 200).end(text);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const place = server.address();
  try {
    return await work(`http://127.0.0.1:${typeof place === 'object' && place !== null ? place.port : 0}/`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** The faults that are found at such a host. */
const faultsAt = (answer: (path: string) => string | undefined) =>
  atHost(answer, async (host) => {
    const error: unknown = await checkPublishedSite(host, ONCE).catch((thrown: unknown) => thrown);
    if (!(error instanceof PublishedSiteError)) throw new Error('No fault was found.', { cause: error });
    return error.message.replaceAll(host, '/').split('\n');
  });

describe('a published site', () => {
  test('says which build it is, and of how many pages; twenty of them are looked at', async () => {
    expect(named.pages).toBe((await readManifest(dir)).pages);
    expect(await checkPublishedSite(address, { build: named.build, ...ONCE })).toEqual({ ...named, looked: 20 });
  });
  test('of an earlier build is not the one that was asked for', async () => {
    const build = '0'.repeat(64);
    await expect(checkPublishedSite(address, { build, ...ONCE })).rejects.toThrow(`names build ${named.build}, not ${build}.`);
  });
  test('is waited for', async () => {
    let asked = 0;
    const late = (path: string) => {
      if (path === 'version.json') asked += 1;
      return path === 'version.json' && asked === 1 ? '{}' : fileOf(path.replace(/(^|\/)$/, '$1index.html'));
    };
    const served = await atHost(late, (host) => checkPublishedSite(host, { build: named.build, tries: 2, backoffMs: 1 }));
    expect([served.build, asked]).toEqual([named.build, 2]);
  });
  test('of which a host sends the front page for every address is not whole', async () => {
    const faults = await faultsAt((path) => (/\.(json|xml)$/.test(path) ? fileOf(path) : fileOf('index.html')));
    expect(faults).toHaveLength(19);
    expect(faults[0]).toMatch(/^\/\S+ is not the page https:\S+ of the sitemap\.$/);
  });
  test('without its pages, or of another program, has each fault named', async () => {
    const faults = await faultsAt((path) => (/\.(json|xml)$/.test(path) ? fileOf(path) : undefined));
    expect([faults.length, faults[0]]).toEqual([20, '/ answers with status 404.']);
    expect(await faultsAt(() => '<h1>Hello</h1>')).toEqual(['/version.json is not the version of a site that visavis built.']);
  });
  test('without a part of its sitemap hides the pages in it', async () =>
    expect(await faultsAt((path) => (path.startsWith('sitemap-compare') ? undefined : fileOf(path)))).toEqual([
      '/sitemap-compare-1.xml answers with status 404.',
    ]));
  test('of which nobody answers is no site at all', async () =>
    await expect(checkPublishedSite('http://127.0.0.1:9/', ONCE)).rejects.toThrow(SilentHostError));
});
