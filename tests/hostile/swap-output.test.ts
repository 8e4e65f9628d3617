import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { manifestFile, OutputError, readManifest, writeManifest } from '../../src/build/output-manifest.ts';
import { outputFolder, requirePlace } from '../../src/build/output-place.ts';
import { openStage, restoreOutput, swapOutput } from '../../src/build/swap-output.ts';
import { canExchange } from '../support/can-exchange.ts';
import { readDuring } from '../support/folder-reader.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SWAP = new URL('../../src/build/swap-output.ts', import.meta.url).href;
const KILLED = new URL('../support/hooks/killed-at-rename.mjs', import.meta.url).href;

let root = '';
let out = '';

/** Programs that exchange two folders are looked for here. */
const NO_PROGRAMS = '/nowhere';

afterEach(() => vi.unstubAllEnvs());
beforeEach(async () => {
  root = await temporaryFolder();
  out = join(root, 'dist');
});

async function buildOnce(text: string, base = '/'): Promise<void> {
  const stage = await openStage(out);
  await writeFile(join(stage, 'index.html'), text);
  await swapOutput(stage, out, { base, pages: 1 });
}

/** Builds a site of `text` in a process of its own, which is killed right after it renamed something for the `renames`-th time. */
async function buildUntilKilled(text: string, renames: number): Promise<void> {
  const code = `const { openStage, swapOutput } = await import(${JSON.stringify(SWAP)});
    const { writeFile } = await import('node:fs/promises');
    const stage = await openStage(${JSON.stringify(out)});
    await writeFile(stage + '/index.html', ${JSON.stringify(text)});
    await swapOutput(stage, ${JSON.stringify(out)}, { base: '/', pages: 1 });`;
  const args = ['--import', KILLED, '--input-type=module', '-e', code];
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, KILL_AFTER: String(renames) } });
  expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
}

const page = () => readFile(join(out, 'index.html'), 'utf8');
const BESIDE = ['.dist.visavis.json', 'dist'];

describe('swapOutput', () => {
  test('puts the first site in place', async () => {
    await buildOnce('one');
    expect(await page()).toBe('one');
  });
  test('replaces the last site as a whole; beside it is the list of what was built, and in it nothing but the site', async () => {
    await buildOnce('one');
    await buildOnce('two');
    expect(await page()).toBe('two');
    expect(await readdir(out)).toEqual(['index.html']);
    expect((await readdir(root)).sort()).toEqual(BESIDE);
  });
  test('a build that never finishes leaves the last site as it was', async () => {
    await buildOnce('one');
    const stage = await openStage(out);
    await writeFile(join(stage, 'index.html'), 'half');
    expect(await page()).toBe('one');
  });
  test('the finished site says below which path it is to be served; any other folder is served at the root', async () => {
    await buildOnce('one', '/comparisons/');
    expect((await readManifest(out)).base).toBe('/comparisons/');
    await buildOnce('two');
    expect((await readManifest(out)).base).toBe('/');
    expect((await readManifest(root)).base).toBe('/');
  });
  test('an empty folder is taken', async () => {
    await mkdir(out);
    await buildOnce('one');
    expect(await page()).toBe('one');
  });
  test('another build that finishes first is replaced, and nothing is left', async () => {
    await buildOnce('one');
    const [slow, quick] = [await openStage(out), await openStage(out)];
    await writeFile(join(slow, 'index.html'), 'slow');
    await writeFile(join(quick, 'index.html'), 'quick');
    await swapOutput(quick, out, { base: '/', pages: 1 });
    await swapOutput(slow, out, { base: '/', pages: 1 });
    expect(await page()).toBe('slow');
    expect((await readdir(root)).sort()).toEqual(BESIDE);
  });
});

describe('where the system can exchange two folders', () => {
  test.runIf(canExchange)('whoever reads a page without a pause during ten swaps finds it each time', async () => {
    await buildOnce('0');
    const { reads, missing } = await readDuring(join(out, 'index.html'), async () => {
      for (let swap = 1; swap <= 10; swap += 1) await buildOnce(String(swap));
    });
    expect(reads).toBeGreaterThan(10);
    expect([missing, await page()]).toEqual([0, '10']);
    expect((await readdir(root)).sort()).toEqual(BESIDE);
  });
  // The list with both sites, the exchange, the list of the new one.
  test.runIf(canExchange).each([
    [1, 'last'],
    [2, 'the next'],
  ])('there is a site at once when a build is killed after %d of the three steps of the swap', async (steps, left) => {
    await buildOnce('last');
    await buildUntilKilled('the next', steps);
    expect(await page()).toBe(left);
    await buildOnce('one');
    expect((await readdir(root)).sort()).toEqual(BESIDE);
  });
});

describe('where it cannot', () => {
  beforeEach(() => vi.stubEnv('PATH', NO_PROGRAMS));

  test('the last site is replaced as a whole, and nothing is left', async () => {
    await buildOnce('one');
    await buildOnce('two');
    expect(await page()).toBe('two');
    expect((await readdir(root)).sort()).toEqual(BESIDE);
  });
  // The list with both sites, the last site moved away, the new one in its place, the list of the new one.
  test.each([
    [0, 'last'],
    [1, 'last'],
    [2, 'last'],
    [3, 'the next'],
    [4, 'the next'],
  ])(
    'there is a site at the next start when a build is killed after %d of the four renames of the swap',
    async (renames, left) => {
      await buildOnce('last');
      await buildUntilKilled('the next', renames);
      expect(existsSync(out)).toBe(renames !== 2);
      await restoreOutput(out);
      expect(await page()).toBe(left);
      // Whatever stands there is ours, so that the next build is not refused.
      await buildOnce('one');
      expect((await readdir(root)).sort()).toEqual(BESIDE);
    },
  );
});

describe('what is not replaced', () => {
  const refused = () => expect(openStage(out)).rejects.toThrow(OutputError);

  test.each(['thesis.txt', '.git/HEAD', 'CNAME', 'models/extra.html'])('a site to which somebody added %s', async (file) => {
    await buildOnce('one');
    await mkdir(join(out, file, '..'), { recursive: true });
    await writeFile(join(out, file), 'my only copy');
    await expect(openStage(out)).rejects.toThrow(`such as ${file}. Move them elsewhere`);
    expect(await readFile(join(out, file), 'utf8')).toBe('my only copy');
  });
  test('files that were added while the site was built', async () => {
    await buildOnce('one');
    const stage = await openStage(out);
    await writeFile(join(out, 'CNAME'), 'example.org');
    await expect(swapOutput(stage, out, { base: '/', pages: 1 })).rejects.toThrow(OutputError);
    expect(await page()).toBe('one');
  });
  test('a page that somebody wrote anew, or made a link', async () => {
    await buildOnce('one');
    await writeFile(join(out, 'index.html'), 'by hand');
    await refused();
    await rename(join(out, 'index.html'), join(root, 'mine.html'));
    await symlink(join(root, 'mine.html'), join(out, 'index.html'));
    await refused();
  });
  test('a folder that was never built, or whose list cannot be read', async () => {
    await mkdir(out);
    await writeFile(join(out, 'index.html'), 'one');
    await refused();
    await writeFile(manifestFile(out), '{');
    await refused();
  });
});

describe('what killed builds leave', () => {
  const host = hostname().replace(/[^A-Za-z0-9]+/g, '_');

  test.each(['1', '1-old', `${host}-999999999-abc`, `${host}-${process.pid}-abc`, `${host}-${process.pid}-abc-old`])(
    'the next build clears .dist.building-%s away',
    async (name) => {
      await buildOnce('one');
      await mkdir(join(root, `.dist.building-${name}`), { recursive: true });
      await writeFile(join(root, `.dist.building-${name}`, 'index.html'), 'half');
      await buildOnce('two');
      expect(await page()).toBe('two');
      expect((await readdir(root)).sort()).toEqual(BESIDE);
    },
  );
  test('what a build of another machine, or one that still runs, works with stays', async () => {
    const names = [`.dist.building-elsewhere-1-abc`, `.dist.building-${host}-${process.ppid}-abc`];
    for (const name of names) await mkdir(join(root, name));
    await buildOnce('one');
    expect((await readdir(root)).sort()).toEqual([...names, ...BESIDE].sort());
  });
  test('the last site that was moved away, and not replaced, is put back at the next start', async () => {
    await buildOnce('one');
    await rename(out, join(root, `.dist.building-${host}-999999999-abc-old`));
    await restoreOutput(out);
    expect(await page()).toBe('one');
    await buildOnce('two');
    expect(await page()).toBe('two');
  });
  test('a list that names old and new files lets the next build replace either', async () => {
    await buildOnce('one');
    const { files } = await readManifest(out);
    await writeFile(manifestFile(out), JSON.stringify({ note: '', base: '/', pages: 1, files: [...files, '7 new.html'] }));
    await buildOnce('two');
    expect((await readManifest(out)).files).toEqual(['3 index.html']);
  });
});

test.each([0, 1, 10_000, 25_001])('a list of %i files is read as it was written', async (count) => {
  const files = Array.from({ length: count }, (_, at) => `${at} "page"/${at}/ä.html`);
  const written = { base: '/', pages: count, source: 'source', today: '2026-07-01', kept: files.toReversed(), spare: '', files };
  await writeManifest(out, written);
  expect(await readManifest(out)).toEqual(expect.objectContaining(written));
});

test('a list that was cut off lists nothing', async () => {
  await writeManifest(out, { base: '/', pages: 1, kept: ['a'], files: ['1 b', '1 c'] });
  const lines = (await readFile(manifestFile(out), 'utf8')).split('\n');
  for (const cut of [lines.slice(0, 3), lines.slice(0, 1), []]) {
    await writeFile(manifestFile(out), cut.join('\n'));
    expect(await readManifest(out)).toMatchObject({ pages: 0, kept: [], files: [] });
  }
});

describe('what somebody put beside the site', () => {
  test('a link where the list is written does not have it written over what it leads to', async () => {
    const victim = join(root, 'victim');
    await writeFile(victim, 'my only copy');
    for (const file of [manifestFile(out), `${manifestFile(out)}.new`]) await symlink(victim, file);
    await buildOnce('one');
    expect([await readFile(victim, 'utf8'), await page()]).toEqual(['my only copy', 'one']);
    expect((await readManifest(out)).files).toEqual(['3 index.html']);
  });
  test('a pipe in the place of the list is not waited for', async () => {
    execFileSync('mkfifo', [manifestFile(out)]);
    await buildOnce('one');
    expect((await readdir(root)).sort()).toEqual(BESIDE);
  });
});

test('pages that are copies of read-only files, and a site that somebody made read-only, are replaced', async () => {
  const code = `const { openStage, swapOutput } = await import(${JSON.stringify(SWAP)});
    const { chmodSync, mkdirSync, writeFileSync } = await import('node:fs');
    for (const text of ['one', 'two']) {
      const stage = await openStage(${JSON.stringify(out)});
      mkdirSync(stage + '/models');
      writeFileSync(stage + '/models/index.html', text, { mode: 0o444 });
      await swapOutput(stage, ${JSON.stringify(out)}, { base: '/', pages: 1 });
      for (const folder of ['/models', '']) chmodSync(${JSON.stringify(out)} + folder, 0o555);
    }
    for (const folder of ['', '/models']) chmodSync(${JSON.stringify(out)} + folder, 0o755);`;
  // Root may write everywhere.
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  await chmod(root, 0o777);
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: '/', encoding: 'utf8', ...user });
  expect([stderr, await readFile(join(out, 'models/index.html'), 'utf8')]).toEqual(['', 'two']);
  expect((await readdir(root)).sort()).toEqual(BESIDE);
});

describe('where a site may be built', () => {
  test('where a link leads: the link stays, and the folder is replaced', async () => {
    await mkdir(join(root, 'public_html'));
    await symlink(join(root, 'public_html'), out);
    const place = await requirePlace(out, []);
    const stage = await openStage(place);
    await writeFile(join(stage, 'index.html'), 'one');
    await swapOutput(stage, place, { base: '/', pages: 1 });
    expect([await page(), await outputFolder(out)]).toEqual(['one', await outputFolder(join(root, 'public_html'))]);
  });
  test('not where another disk begins, such as a volume of a container: it can be filled, but not replaced', async () =>
    expect(requirePlace('/dev', [])).rejects.toThrow('another disk begins there. Name a folder in it: /dev/site'));
  test('a link that leads nowhere is refused', async () => {
    await symlink(join(root, 'nowhere'), out);
    await expect(requirePlace(out, [])).rejects.toThrow(OutputError);
  });
  test('neither in nor around the files that sites are built from, nor in another site', async () => {
    const content = join(root, 'content');
    await mkdir(content);
    await symlink(content, join(root, 'linked'));
    for (const place of [content, join(content, 'new'), join(root, 'linked', 'new'), root])
      await expect(requirePlace(place, [content])).rejects.toThrow(OutputError);
    expect(await requirePlace(join(root, 'content-site'), [content])).toBe(join(await outputFolder(root), 'content-site'));
    await buildOnce('one');
    await expect(requirePlace(join(out, 'sub', 'sub'), [content])).rejects.toThrow('which the next build there replaces');
    expect(existsSync(join(out, 'sub'))).toBe(false);
  });
});
