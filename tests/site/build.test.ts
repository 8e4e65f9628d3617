import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { expect, inject, test } from 'vitest';
import { manifestFile } from '../../src/build/output-manifest.ts';
import { shellEnvironment } from '../support/command.ts';
import { contentWith } from '../support/content-folder.ts';
import { namedLike } from '../support/named-like-a-property.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { hashes } from '../support/tree-hashes.ts';

const ROOT = join(import.meta.dirname, '..', '..');

const command = (content: string, out: string) => ['src/commands/main.ts', 'build', '--content', content, '--out', out];

/** Builds the content into `place`, named from the folder `cwd`, as a machine elsewhere would, and compares every byte. */
function expectSameBytes(content: string, place: string, cwd: string, env: NodeJS.ProcessEnv = {}) {
  const args = ['build', '--content', content, '--out', relative(cwd, place)];
  const options = { cwd, env: { ...shellEnvironment(), ...env }, encoding: 'utf8' } as const;
  try {
    const ran = spawnSync(process.execPath, [join(ROOT, 'src/commands/main.ts'), ...args], options);
    expect([ran.status, hashes(place)]).toEqual([0, hashes(inject('site').dir)]);
  } finally {
    for (const path of [place, manifestFile(place)]) rmSync(path, { recursive: true, force: true });
  }
}

test('another time zone, language, folder of content and working directory, which is not the project, give the same bytes', async () => {
  const content = join(await temporaryFolder(), 'content');
  cpSync(inject('site').content, content, { recursive: true });
  const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  expectSameBytes(content, join(await temporaryFolder(), 'site'), '/', env);
});

test('so does a folder whose path begins with that of the project', async () =>
  expectSameBytes(inject('site').content, `${ROOT}-${basename(await temporaryFolder())}`, ROOT));

test.each(['models', 'categories'] as const)('builds content in which one of %s is called constructor', async (role) => {
  const root = await temporaryFolder();
  const [content, out] = [join(root, 'content'), join(root, 'site')];
  cpSync(join(inject('site').content, '../schemas'), join(root, 'schemas'), { recursive: true });
  cpSync(await contentWith(namedLike('constructor', role)), content, { recursive: true });
  const ran = spawnSync(process.execPath, command(content, out), { cwd: ROOT, env: shellEnvironment(), encoding: 'utf8' });
  expect([ran.stderr.replace(/^The site’s day.*\n/, ''), ran.status]).toEqual(['', 0]);
  expect(readFileSync(join(out, 'benchmarks/constructor/index.html'), 'utf8')).not.toContain('undefined');
});

test('a build that fails leaves the last good site as it was, and says why', async () => {
  const parent = await temporaryFolder();
  const out = join(parent, 'site');
  cpSync(inject('site').dir, out, { recursive: true });
  const before = hashes(out);
  const broken = await contentWith({ 'models/example-one.md': '---\nname: Example One\n---\n' });
  const ran = spawnSync(process.execPath, command(broken, out), { cwd: ROOT, env: shellEnvironment(), encoding: 'utf8' });
  expect(ran.status).toBe(1);
  expect(ran.stderr).toContain('missing-key');
  expect(hashes(out)).toEqual(before);
  expect(readdirSync(parent)).toEqual(['site']);
});
