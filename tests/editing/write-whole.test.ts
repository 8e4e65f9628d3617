import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir, readFile, rename, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { createEntries } from '../../src/editing/create-entry.ts';
import { fixFiles } from '../../src/editing/fix-files.ts';
import { RequestError } from '../../src/editing/request-error.ts';
import { readForEdit, writeWhole } from '../../src/editing/write-whole.ts';
import { contentWith } from '../support/content-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let folder = '';
beforeEach(async () => void (folder = await temporaryFolder()));

const WRITER = new URL('../../src/editing/write-whole.ts', import.meta.url).href;

const LENGTH = 200_000;

/** Writes one text and the other by turns, and is killed so many milliseconds after the first. */
async function writeUntilKilled(path: string, letters: readonly string[], milliseconds: number): Promise<void> {
  const code = `const { writeWhole } = await import(${JSON.stringify(WRITER)});
    for (let turn = 0; ; turn += 1) {
      await writeWhole(${JSON.stringify(path)}, ${JSON.stringify(letters)}[turn % 2].repeat(${LENGTH}));
      if (turn === 0) console.log('begun');
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  await setTimeout(milliseconds);
  child.kill('SIGKILL');
  await ended;
}

describe('writeWhole', () => {
  test('writes new files, and replaces the text of those that are there, with their permissions', async () => {
    const path = join(folder, 'a.md');
    await writeWhole(path, 'one');
    await chmod(path, 0o640);
    await writeWhole(path, 'two');
    expect([await readFile(path, 'utf8'), (await stat(path)).mode & 0o777]).toEqual(['two', 0o640]);
    expect(await readdir(folder)).toEqual(['a.md']);
  });
  test('a link is refused, and what it leads to stays as it is', async () => {
    await writeFile(join(folder, 'outside'), 'mine');
    await symlink(join(folder, 'outside'), join(folder, 'a.md'));
    await expect(writeWhole(join(folder, 'a.md'), 'x')).rejects.toThrow(RequestError);
    await expect(readForEdit(join(folder, 'a.md'))).rejects.toThrow(/:1:1 was left as it is. This is a link/);
    expect(await readFile(join(folder, 'outside'), 'utf8')).toBe('mine');
  });
  test('an error names the file that was to be written, and nothing is left beside it', async () => {
    await mkdir(join(folder, 'a.md'));
    await expect(writeWhole(join(folder, 'none', 'a.md'), 'x')).rejects.toMatchObject({ path: join(folder, 'none', 'a.md') });
    await expect(writeWhole(join(folder, 'a.md'), 'x')).rejects.toThrow(RequestError);
    expect(await readdir(folder)).toEqual(['a.md']);
  });
  test('whoever is killed while writing leaves one text or the other', async () => {
    const path = join(folder, 'a.md');
    const texts = ['a'.repeat(LENGTH), 'b'.repeat(LENGTH)];
    for (const milliseconds of [1, 5, 8, 13]) {
      await writeWhole(path, texts[0] ?? '');
      await writeUntilKilled(path, ['a', 'b'], milliseconds);
      expect(texts).toContain(await readFile(path, 'utf8'));
    }
    await writeWhole(path, texts[0] ?? '');
    expect(await readdir(folder)).toEqual(['a.md']);
  });
});

describe('what commands refuse to write', () => {
  const ONE = 'models/example-one.md';

  test('fix leaves a link, a linked folder and a file that is not UTF-8 alone, and fixes the others', async () => {
    const content = await contentWith({});
    const messy = (await readFile(join(content, ONE), 'utf8')).replaceAll('\n', '\r\n');
    await writeFile(join(folder, 'outside.md'), messy);
    await symlink(join(folder, 'outside.md'), join(content, 'models/link.md'));
    const latin = Buffer.from(messy.replace('Example', 'Caf\u00e9'), 'latin1');
    await writeFile(join(content, 'models/latin.md'), latin);
    await writeFile(join(content, ONE), messy);
    const paths = ['latin', 'link', 'example-one'].map((name) => join(content, 'models', `${name}.md`));
    const { changed, failed } = await fixFiles(paths);
    expect(changed).toEqual([join(content, ONE)]);
    expect(failed.map(({ error }) => error.message.replaceAll(`${content}/`, ''))).toEqual([
      'models/latin.md:2:10 was left as it is. This is not UTF-8 text.',
      'models/link.md:1:1 was left as it is. This is a link or a special file.',
    ]);
    expect(await readFile(join(folder, 'outside.md'), 'utf8')).toBe(messy);
    expect(await readFile(join(content, 'models/latin.md'))).toEqual(latin);
    await symlink(join(content, 'models'), join(folder, 'models'));
    expect((await fixFiles([join(folder, ONE)])).failed).toHaveLength(1);
  });
  test('no entry is created through a link', async () => {
    const content = await contentWith({});
    await rename(join(content, 'models'), join(folder, 'elsewhere'));
    await symlink(join(folder, 'elsewhere'), join(content, 'models'));
    const draft = { kind: 'model', name: 'Works: One', maker: 'Works', facts: {}, source: 'example-list', asOf: '2026-07-01' };
    await expect(createEntries(content, [{ ...draft, homepage: 'https://example.org/m', ids: {} }])).rejects.toThrow(
      RequestError,
    );
    expect(await readdir(join(folder, 'elsewhere'))).not.toContain('works-one.md');
  });
});
