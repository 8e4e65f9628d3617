import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { PageError } from '../../src/build/page-error.ts';
import { renderPages } from '../../src/build/render-pages.ts';
import { catalogueOf } from '../support/catalogue.ts';
import { ROOT, shellEnvironment } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { hashes } from '../support/tree-hashes.ts';

const { dir: site, content } = inject('site');

/** Renders the content of the site into `dir` in so many threads beside the first, in a process of its own, as the command does. */
const rendering = (dir: string, threads: number) => `
  const at = (path) => import(${JSON.stringify(`file://${ROOT}/src/`)} + path);
  const { kindsFile, useKinds } = await at('commands/use-kinds.ts');
  useKinds(kindsFile(${JSON.stringify(content)}));
  const { loadCatalogue } = await at('catalogue.ts');
  const { compile } = await at('build/compile.ts');
  const { loadRenderer, renderPages } = await at('build/render-pages.ts');
  const { value } = await loadCatalogue(${JSON.stringify(content)});
  const { renderer } = await compile('/');
  const files = await (await loadRenderer(renderer, value)).filesOf();
  await renderPages({ catalogue: value, renderer, files, dir: ${JSON.stringify(dir)}, threads: ${threads} });
`;

test.each([0, 2])('%i threads beside the first render the bytes of the built site', async (threads) => {
  const dir = await temporaryFolder();
  const args = ['--input-type=module', '-e', rendering(dir, threads)];
  const ran = spawnSync(process.execPath, args, { cwd: ROOT, env: shellEnvironment(), encoding: 'utf8' });
  expect([ran.status, ran.stderr]).toEqual([0, '']);
  const files = Object.keys(hashes(dir));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => !readFileSync(join(dir, file)).equals(readFileSync(join(site, file))))).toEqual([]);
});

const FILES = ['a', 'b'].map((name, at) => ({
  at,
  path: `/${name}/`,
  file: `${name}/index.html`,
  component: name,
  pair: undefined,
}));

/** Of two files the first thread waits for one, and any other cannot render what is left. */
const FAILING = `
import { isMainThread } from 'node:worker_threads';
export const useCatalogue = () => {};
export const useContent = () => {};
export const filesOf = () => ${JSON.stringify(FILES)};
export const render = () => isMainThread ? new Promise(() => {}) : Promise.reject(new TypeError('no such side\\nmore'));
`;

test('what a thread cannot render ends the build, and is told like what the first cannot', async () => {
  const dir = await temporaryFolder();
  writeFileSync(join(dir, 'renderer.mjs'), FAILING);
  const renderer = pathToFileURL(join(dir, 'renderer.mjs')).href;
  const failing = renderPages({ catalogue: await catalogueOf(content), renderer, files: FILES, dir, threads: 1 });
  const fault = await failing.catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(PageError);
  expect(String(fault)).toMatch(/^Error: The page \/b\/ cannot be rendered: TypeError: no such side( \(src\/.+\))?$/);
});
