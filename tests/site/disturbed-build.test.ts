/** Builds during which something goes wrong, each in a process of its own, as the command runs them. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, inject, test } from 'vitest';
import { readManifest, writeManifest } from '../../src/build/output-manifest.ts';
import { ROOT, shellEnvironment } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Code that builds the site of the fixtures into `out`, with `change` made to the catalogue when rendering begins. */
const builder = (out: string, change: string, content: string) => `
  const at = (path) => import(${JSON.stringify(`file://${ROOT}/src/`)} + path);
  const { kindsFile, useKinds } = await at('commands/use-kinds.ts');
  const content = ${JSON.stringify(content)};
  useKinds(kindsFile(content));
  const { loadCatalogue } = await at('catalogue.ts');
  const { buildSite } = await at('build/build-site.ts');
  const { value } = await loadCatalogue(content);
  const catalogue = { ...value };
  const step = (label, work) => {
    if (label === 'Render') { ${change} }
    return work();
  };
  await buildSite(catalogue, ${JSON.stringify(out)}, step).catch((error) => console.log(error.message));
`;

function buildWith(out: string, change: string, content = inject('site').content) {
  const args = ['--input-type=module', '-e', builder(out, change, content)];
  return spawnSync(process.execPath, args, { cwd: ROOT, env: shellEnvironment(), encoding: 'utf8' });
}

describe('a page that cannot be rendered', () => {
  test('is named in one line with the cause, and nothing is left', async () => {
    const folder = await temporaryFolder();
    const throwing = "catalogue.comparisonOf = () => { throw new TypeError('no such side\\nmore'); };";
    const { stdout, stderr } = buildWith(join(folder, 'site'), throwing);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^The page \/\S+ cannot be rendered: TypeError: no such side.*\n$/);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('content that is edited or removed while a site is built changes nothing: it is read once', async () => {
  const folder = await temporaryFolder();
  const [content, out] = [join(folder, 'content'), join(folder, 'site')];
  cpSync(join(inject('site').content, '..', 'schemas'), join(folder, 'schemas'), { recursive: true });
  cpSync(inject('site').content, content, { recursive: true });
  const meddle = "process.getBuiltinModule('node:fs').rmSync(content, { recursive: true });";
  expect(buildWith(out, meddle, content)).toMatchObject({ stdout: '', stderr: '', status: 0 });
  expect((await readManifest(out)).files).toEqual((await readManifest(inject('site').dir)).files);
});

test('a build that is stopped says by what, leaves the folder as it was and nothing beside it', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'site'));
  const args = ['src/commands/main.ts', 'build', '--content', inject('site').content, '--out', join(folder, 'site')];
  const child = spawn(process.execPath, args, { cwd: ROOT, env: shellEnvironment() });
  const [said, ended] = [text(child.stderr), once(child, 'exit')];
  await expect.poll(() => readdirSync(folder).length).toBe(3);
  child.kill('SIGTERM');
  expect([await ended, await said]).toEqual([[null, 'SIGTERM'], 'Stopped by SIGTERM.\n']);
  expect(readdirSync(folder, { recursive: true })).toEqual(['site']);
});

describe('a build that would take pages away', () => {
  test('is refused when more than a tenth would be gone, and made when that is said to be meant', async () => {
    const folder = await temporaryFolder();
    const out = join(folder, 'site');
    const build = (...options: readonly string[]) => {
      const args = ['src/commands/main.ts', 'build', '--content', inject('site').content, '--out', out, ...options];
      return spawnSync(process.execPath, args, { cwd: ROOT, env: shellEnvironment(), encoding: 'utf8' });
    };
    cpSync(inject('site').dir, out, { recursive: true });
    const list = await readManifest(inject('site').dir);
    const { pages } = list;
    await writeManifest(out, { ...list, source: '', pages: Math.floor(pages / 0.9) + 1 });
    const refused = build();
    expect([refused.status, refused.stdout.includes('Render')]).toEqual([2, false]);
    expect(refused.stderr).toContain(`would have ${pages} pages`);
    expect(build('--allow-shrink').status).toBe(0);
    // It links what stays the same, so that the site before it is kept.
    expect(await readManifest(out)).toEqual({ ...list, spare: expect.stringMatching(/^\.site\.building-/) as string });
  });
});
