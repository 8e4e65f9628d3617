import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { hasPage, type FinderIndex } from '../../src/search/finder-index.ts';
import { unpackIndex } from '../../src/search/packed-names.ts';
import { runBuild, visavisIn, ROOT } from '../support/command.ts';
import { placeWithSite, type Place } from '../support/disturbed-build.ts';
import { newClient } from '../support/mcp.ts';
import { served } from '../support/served.ts';

/** A site in which every pair has an address, and few are files. */
async function servedPlace(): Promise<Place> {
  const place = await placeWithSite();
  const file = join(place.content, 'site.yaml');
  const rules = 'policy: all\n  static: nearest\n  nearest: 1\n  sameNeed: 0';
  writeFileSync(file, readFileSync(file, 'utf8').replace('policy: all', rules));
  runBuild(place.content, place.out, '--allow-shrink');
  return place;
}

const FILES_OF_A_PAIR = [
  'compare/{}/index.html',
  'compare/{}/index.md',
  'embed/compare/{}/index.html',
  'embed/compare/{}/oembed.json',
  'api/v1/compare/{}.json',
];

let place: Place;
let address: string;
let [near, far]: [string, string] = ['', ''];

const ask = (path: string, init: RequestInit = {}) => fetch(new URL(path, address), { redirect: 'manual', ...init });
const pathOf = (file: string) => file.replace(/index\.html$/, '');

beforeAll(async () => {
  place = await servedPlace();
  const server = await served(place.content, place.out);
  address = server.address;
  const all = readdirSync(join(inject('site').dir, 'compare')).filter((name) => name.includes('-vs-'));
  const isFile = (slug: string) => existsSync(join(place.out, 'compare', slug));
  near = all.find(isFile) ?? '';
  far = all.find((slug) => !isFile(slug)) ?? '';
  return server.stop;
});

describe('a site with "static: nearest"', () => {
  test.each(FILES_OF_A_PAIR)('%s is the same, whether it is a file or rendered when it is asked for', async (form) => {
    const file = form.replace('{}', near);
    const [path, away] = [join(place.out, file), join(place.out, `${file}.away`)];
    const written = readFileSync(path, 'utf8');
    renameSync(path, away);
    const response = await ask(pathOf(file));
    expect([response.status, await response.text()]).toEqual([200, written]);
    renameSync(away, path);
  });

  test('a pair that is no file says what it says where every pair is one', async () => {
    const there = readFileSync(join(inject('site').dir, 'compare', far, 'index.html'), 'utf8');
    const html = await (await ask(`compare/${far}/`)).text();
    for (const part of ['title', '.verdict', '.facts-table', '#sources']) {
      const [one, other] = [html, there].map((page) => parse(page).querySelector(part)?.toString());
      expect(one).toBeDefined();
      expect([part, one === other]).toEqual([part, true]);
    }
  });

  test.each([
    ['the other way round', (a: string, b: string) => `compare/${b}-vs-${a}/?w=1`, (pair: string) => `compare/${pair}/?w=1`],
    ['without its last slash', (a: string, b: string) => `compare/${a}-vs-${b}`, (pair: string) => `compare/${pair}/`],
    [
      'in a frame, the other way round',
      (a: string, b: string) => `embed/compare/${b}-vs-${a}/`,
      (pair: string) => `embed/compare/${pair}/`,
    ],
  ])('an address %s leads to the one of the pair', async (_, from, to) => {
    const [a = '', b = ''] = far.split('-vs-');
    const response = await ask(from(a, b));
    expect([response.status, response.headers.get('location')]).toEqual([301, `/${to(far)}`]);
  });

  test('caches are told how long to keep a page, and whether theirs is the one of today', async () => {
    const first = await ask(`compare/${far}/`);
    expect(first.headers.get('cache-control')).toMatch(/^public, max-age=0, s-maxage=\d+/);
    const etag = first.headers.get('etag') ?? '';
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await ask(`compare/${far}/`, { headers: { 'if-none-match': known } });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    expect((await ask(`compare/${far}/`, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  test('has the headers that hosts read, on rendered pages as on files', async () => {
    const [page, file, frame, style] = await Promise.all([
      ask(`compare/${far}/`),
      ask(`compare/${near}/`),
      ask(`embed/compare/${far}/`),
      ask(/\/_astro\/[^"]+\.css/.exec(readFileSync(join(place.out, 'index.html'), 'utf8'))?.[0] ?? ''),
    ]);
    const policy = page.headers.get('content-security-policy');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(file.headers.get('content-security-policy')).toBe(policy);
    expect(frame.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(style.headers.get('cache-control')).toContain('immutable');
    expect((await ask(`compare/${far}/index.md`)).headers.get('content-type')).toBe('text/markdown; charset=utf-8');
  });

  test('HEAD says what GET says, and sends nothing', async () => {
    const [get, head] = await Promise.all([ask(`compare/${far}/`), ask(`compare/${far}/`, { method: 'HEAD' })]);
    expect(await head.text()).toBe('');
    for (const name of ['content-length', 'content-type', 'etag']) expect(head.headers.get(name)).toBe(get.headers.get(name));
  });

  test.each([
    ['compare/nobody-vs-example-one/', 'text/html; charset=utf-8'],
    ['compare/example-one-vs-example-one/', 'text/html; charset=utf-8'],
    ['api/v1/compare/nobody-vs-example-one.json', 'application/json'],
    ['compare/%zz-vs-example-one/', 'text/html; charset=utf-8'],
    ['compare/..%2f..%2f-vs-example-one/', 'text/html; charset=utf-8'],
  ])('%s is not there', async (path, type) => {
    const response = await ask(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([404, type]);
  });

  test('a hundred pages at once are all rendered', async () => {
    const pages = await Promise.all(Array.from({ length: 100 }, async () => (await ask(`compare/${far}/`)).text()));
    expect(new Set(pages).size).toBe(1);
  });

  test('pickers lead to the page of any two entries', () => {
    const index: FinderIndex = unpackIndex(JSON.parse(readFileSync(join(place.out, 'names.json'), 'utf8')) as never);
    const slugs = far.split('-vs-');
    const [one, two] = slugs.flatMap((slug) => index.entries.find((entry) => entry.slug === slug) ?? []);
    expect(one !== undefined && two !== undefined && hasPage(index, one, two)).toBe(true);
  });

  test('programs are answered at /mcp', async () => {
    const client = newClient();
    await client.connect(new StreamableHTTPClientTransport(new URL('mcp', address)));
    expect((await client.listTools()).tools.map(({ name }) => name)).toContain('compare');
    await client.close();
  });

  test('is not served once its content is another: what it renders would contradict its files', async () => {
    const content = join(place.content, 'models', 'example-one.md');
    const before = readFileSync(content, 'utf8');
    writeFileSync(content, `${before}\nAnother sentence.\n`);
    const ran = await visavisIn(ROOT, 'serve', '--content', place.content, '--out', place.out, '--port', '0');
    writeFileSync(content, before);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toBe(
      `The site in ${place.out} was not built from ${place.content} and the program as they are now. Build it first: npx visavis build --content ${place.content} --out ${place.out}\n`,
    );
  });
});
