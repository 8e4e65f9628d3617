import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { baseOf, openStage, OutputError, swapOutput } from '../../src/build/swap-output.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let root = '';
let out = '';

beforeEach(async () => {
  root = await temporaryFolder();
  out = join(root, 'dist');
});

async function buildOnce(text: string, base = '/'): Promise<void> {
  const stage = await openStage(out);
  await writeFile(join(stage, 'index.html'), text);
  await swapOutput(stage, out, base);
}

const page = () => readFile(join(out, 'index.html'), 'utf8');

describe('swapOutput', () => {
  test('puts the first site in place', async () => {
    await buildOnce('one');
    expect(await page()).toBe('one');
  });
  test('replaces the last site as a whole and leaves nothing beside it', async () => {
    await buildOnce('one');
    await writeFile(join(out, 'old.html'), 'gone with the next build');
    await buildOnce('two');
    expect(await page()).toBe('two');
    expect((await readdir(out)).sort()).toEqual(['.visavis-site', 'index.html']);
    expect(await readdir(root)).toEqual(['dist']);
  });
  test('a build that never finishes leaves the last site as it was', async () => {
    await buildOnce('one');
    const stage = await openStage(out);
    await writeFile(join(stage, 'index.html'), 'half');
    expect(await page()).toBe('one');
  });
  test('the next build clears away what a killed one left', async () => {
    await mkdir(join(root, '.dist.building-999999999'), { recursive: true });
    await buildOnce('one');
    expect(await readdir(root)).toEqual(['dist']);
  });
  test('a folder with files of somebody else is refused and stays as it is', async () => {
    await mkdir(out);
    await writeFile(join(out, 'thesis.txt'), 'my only copy');
    await expect(openStage(out)).rejects.toThrow(OutputError);
    expect(await readFile(join(out, 'thesis.txt'), 'utf8')).toBe('my only copy');
  });
  test('the finished site says below which path it is to be served; any other folder is served at the root', async () => {
    await buildOnce('one', '/comparisons/');
    expect(await baseOf(out)).toBe('/comparisons/');
    await buildOnce('two');
    expect(await baseOf(out)).toBe('/');
    expect(await baseOf(root)).toBe('/');
  });
  test('an empty folder is taken', async () => {
    await mkdir(out);
    await buildOnce('one');
    expect(await page()).toBe('one');
  });
});
