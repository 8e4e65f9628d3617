import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../schemas/index.ts';
import { ROOT, visavisIn } from '../support/command.ts';
import { writeManifest } from '../../src/build/output-manifest.ts';
import { lockOutput } from '../../src/build/output-lock.ts';
import { startPreview } from '../../src/commands/preview.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const FIXTURE = 'tests/fixtures/base';
const visavis = (...args: readonly string[]) => visavisIn(ROOT, ...args);

describe('exit codes and messages', () => {
  test('check says how many entries are well and exits 0', async () =>
    expect(await visavis('check', '--content', FIXTURE)).toEqual({ code: 0, out: '4 entries checked: no problems.\n', err: '' }));
  test('a content folder that does not exist is wrong use: exit 2', async () => {
    const ran = await visavis('check', '--content', 'nowhere');
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('The content folder nowhere does not exist');
  });
  test('an unknown command is wrong use, and the nearest is suggested', async () => {
    const ran = await visavis('bulid');
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('Did you mean build?');
  });
  test('a build into a folder where another build is under way exits 75, and says which process that is', async () => {
    const root = await temporaryFolder();
    const unlock = await lockOutput(join(root, 'site'));
    const ran = await visavis('build', '--content', FIXTURE, '--out', join(root, 'site'));
    unlock();
    expect([ran.code, ran.out]).toEqual([75, '']);
    expect(ran.err).toMatch(new RegExp(`^Another build into .*/site is under way: process ${process.pid}, since .*\\n$`));
    expect(await readdir(root)).toEqual([]);
  });
  test('content problems exit 1, from check and from build alike, and build leaves nothing behind', async () => {
    const dir = await temporaryFolder();
    const [checked, built] = [
      await visavis('check', '--content', dir),
      await visavis('build', '--content', dir, '--out', `${dir}-dist`),
    ];
    expect([checked.code, built.code]).toEqual([1, 1]);
    expect(checked.out).toContain('missing-file');
    expect([await readdir(dir), existsSync(`${dir}-dist`)]).toEqual([[], false]);
  });
  test('fix says which file it cannot read, and fails', async () => {
    const dir = await temporaryFolder();
    const [{ folder } = { folder: '' }] = kinds;
    await mkdir(join(dir, folder));
    const file = join(dir, folder, 'a.md');
    await writeFile(file, '---\nname: A: b\n---\n');
    const ran = await visavis('fix', file);
    expect(ran).toMatchObject({
      code: 1,
      out: '0 of 1 file changed.\n',
      err: `${file} cannot be read, so it was not fixed; visavis check ${file} says why.\n`,
    });
  });
  test('problems can be read by programs', async () => {
    const dir = await temporaryFolder();
    const { out } = await visavis('check', '--content', dir, '--format', 'json');
    const { problems } = JSON.parse(out) as { problems: { code: string }[] };
    expect(problems.every((problem) => problem.code === 'missing-file')).toBe(true);
  });
  test.each([
    [],
    ['check'],
    ['build'],
    ['preview'],
    ['smoke'],
    ['dev'],
    ['explain'],
    ['gaps'],
    ['import'],
    ['import-benchmark'],
    ['new'],
    ['remove'],
    ['rename'],
    ['fix'],
    ['today'],
    ['init'],
    ['diff'],
    ['schemas'],
    ['docs'],
  ])('--help works for "%s"', async (...command) => {
    const ran = await visavis(...command.filter((word) => typeof word === 'string'), '--help');
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('Usage: visavis');
    expect(ran.out).toContain('Exit codes: 0 success, 1 problems in the content');
  });
  test('the installed command hands over to the Node that the project brings', async () => {
    const ran = await new Promise<string>((resolve, reject) =>
      execFile(join(ROOT, 'src/commands/visavis.mjs'), ['check', '--content', FIXTURE], { cwd: ROOT }, (error, out) =>
        error === null ? resolve(out) : reject(error),
      ),
    );
    expect(ran).toContain('no problems');
  });
});

test('a terminal that closes ends the installed command and what it started', async () => {
  const dir = join(await temporaryFolder(), 'site');
  await mkdir(dir);
  await writeFile(join(dir, '404.html'), 'Not here');
  const child = spawn(join(ROOT, 'src/commands/visavis.mjs'), ['preview', '--out', dir, '--port', '0'], { cwd: ROOT });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  const address = /http:\S+/.exec(String(said))?.[0] ?? '';
  expect((await fetch(address)).status).toBe(404);
  const ended = once(child, 'exit');
  child.kill('SIGHUP');
  await ended;
  await expect(fetch(address)).rejects.toThrow('fetch failed');
});

describe('explain', () => {
  const explain = (...slugs: readonly string[]) => visavis('explain', ...slugs, '--content', FIXTURE);

  test('prints the arithmetic of one entry: the parts add up to the score', async () => {
    const { out } = await explain('example-engine');
    const parts = [...out.matchAll(/^ {4}sum [\d.]+ × weight \d+ ?% = ([\d.]+)$/gm)].map((match) => Number(match[1]));
    const score = Number(/Score ([\d.]+), shown as/.exec(out)?.[1]);
    expect(parts).toHaveLength(4);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 1);
  });
  test('prints the verdict of two entries with the row that proves each clause, in canonical order', async () => {
    const { out } = await explain('example-kit', 'example-one');
    expect(out).toMatch(/^Example One vs Example Kit: /);
    const { out: same } = await explain('example-two', 'example-one');
    expect(same).toMatch(/^Example One vs Example Two: /);
    expect(same).toContain('[fact:inputUsdPerMillionTokens]');
  });
  test('suggests the nearest slug for one that does not exist', async () => {
    expect(await explain('example-engin')).toMatchObject({
      code: 2,
      err: 'There is no entry "example-engin". Did you mean example-engine?\n',
    });
  });
});

describe('preview', () => {
  test('says so when there is no site yet', async () => {
    const ran = await visavis('preview', '--out', join(tmpdir(), 'no-site-here'));
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(`Build it first: npx visavis build --out ${join(tmpdir(), 'no-site-here')}`);
  });
  test('says so when the port is taken, and how to choose another', async () => {
    const dir = await temporaryFolder();
    await writeFile(join(dir, '404.html'), '<h1>Not here</h1>');
    const other = createServer().listen(0, 'localhost');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(startPreview({ out: dir, port })).rejects.toThrow(
      `Port ${port} is taken by another program. Choose another, for example: npx visavis preview --out ${dir} --port ${port + 1}`,
    );
    other.close();
  });
  test('waits for a build that is just putting the next site in the place of the last one', async () => {
    const root = await temporaryFolder();
    const [dir, aside] = [join(root, 'site'), join(root, 'aside')];
    await mkdir(dir);
    await writeFile(join(dir, '404.html'), '<h1>Not here</h1>');
    const { server, address } = await startPreview({ out: dir, port: 0 });
    await rename(dir, aside);
    const asked = once(server, 'request');
    const answer = fetch(`${address}404.html`);
    await asked;
    await rename(aside, dir);
    expect((await answer).status).toBe(200);
    server.close();
  });
  test('serves the site’s own page for an address that does not exist, with status 404', async () => {
    const dir = await temporaryFolder();
    await writeFile(join(dir, '404.html'), '<h1>Not here</h1>');
    const { server, address } = await startPreview({ out: dir, port: 0 });
    const response = await fetch(`${address}nothing/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('<h1>Not here</h1>');
    server.close();
  });
  test('answers a program that asks the API for what does not exist in JSON, with status 404', async () => {
    const dir = await temporaryFolder();
    await mkdir(join(dir, 'api/v1'), { recursive: true });
    await writeFile(join(dir, '404.html'), '<h1>Not here</h1>');
    await writeFile(join(dir, 'api/v1/404.json'), '{"error":{"status":404}}');
    const { server, address } = await startPreview({ out: dir, port: 0 });
    const response = await fetch(`${address}api/v1/nothing.json`);
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/json']);
    expect(await response.json()).toEqual({ error: { status: 404 } });
    server.close();
  });
  test('serves a site below the path that it was built for, and leads there from everywhere else', async () => {
    const dir = join(await temporaryFolder(), 'site');
    await mkdir(dir);
    const files = { '404.html': 'Not here', 'index.html': 'Home' };
    for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
    await writeManifest(dir, { base: '/comparisons/', pages: 2, files: [] });
    const { server, address } = await startPreview({ out: dir, port: 0 });
    const ask = async (path: string) => {
      const response = await fetch(new URL(path, address), { redirect: 'manual' });
      return [response.status, response.headers.get('location') ?? (await response.text())];
    };
    expect(new URL(address).pathname).toBe('/comparisons/');
    expect(await ask('/comparisons/')).toEqual([200, 'Home']);
    expect(await ask('/comparisons/nothing/')).toEqual([404, 'Not here']);
    for (const path of ['/', '/comparisons', '/models/']) expect(await ask(path)).toEqual([302, '/comparisons/']);
    server.close();
  });
  test('answers what no file can answer as hosts do, and goes on', async () => {
    const dir = join(await temporaryFolder(), 'site');
    for (const folder of [dir, `${dir}-private`]) await mkdir(folder);
    for (const name of ['404.html', 'index.html', '.hidden', '../site-private/a.txt'])
      await writeFile(join(dir, name), 'Some text');
    const { server, address } = await startPreview({ out: dir, port: 0 });
    const ask = async (path: string, init: RequestInit = {}) => (await fetch(new URL(path, address), init)).status;
    const range = (bytes: string) => ask('/', { headers: { range: `bytes=${bytes}` } });
    expect(await Promise.all(['5-1', '99-', '2-4', '2-', '-3', '0-1,3-4', 'a-b'].map(range))).toEqual([
      416, 416, 206, 206, 206, 200, 200,
    ]);
    expect(await Promise.all(['POST', 'PUT', 'DELETE'].map((method) => ask('/', { method })))).toEqual([405, 405, 405]);
    const hidden = ['/.hidden', '/%2ehidden', '/..%2fsite-private/a.txt', '/%2e%2e%2fsite-private/a.txt', '/%E0%A4%A'];
    expect(await Promise.all(hidden.map((path) => ask(path)))).toEqual(hidden.map(() => 404));
    expect(await ask('/', { method: 'HEAD' })).toBe(200);
    server.close();
  });
  test('sends a .gz that lies beside a file to whoever can read it, and else the file', async () => {
    const dir = await temporaryFolder();
    await writeFile(join(dir, '404.html'), '<h1>Not here</h1>');
    await writeFile(join(dir, 'site.css'), 'a { color: red }');
    await writeFile(join(dir, 'site.css.gz'), gzipSync('a { color: blue }'));
    const { server, address } = await startPreview({ out: dir, port: 0 });
    const ask = (encoding: string) => fetch(`${address}site.css`, { headers: { 'accept-encoding': encoding } });
    const compressed = await ask('gzip');
    expect([compressed.headers.get('content-encoding'), compressed.headers.get('content-type')]).toEqual(['gzip', 'text/css']);
    expect(await compressed.text()).toBe('a { color: blue }');
    expect(await (await ask('identity')).text()).toBe('a { color: red }');
    server.close();
  });
});
