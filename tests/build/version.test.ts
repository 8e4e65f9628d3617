import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { version, writeVersion } from '../../src/build/version.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('a build is named by its paths and bytes: the same content has the same name, any other has another', async () => {
  const dir = await temporaryFolder();
  const names: string[] = [];
  const nameIt = async () => {
    await writeVersion(dir, 2);
    const { build, pages } = version.parse(JSON.parse(await readFile(join(dir, 'version.json'), 'utf8')));
    expect(pages).toBe(2);
    names.push(build);
  };
  await mkdir(join(dir, 'a'));
  await writeFile(join(dir, 'a', 'index.html'), 'one');
  await nameIt();
  await nameIt();
  await writeFile(join(dir, 'a', 'index.html'), 'two');
  await nameIt();
  await rename(join(dir, 'a'), join(dir, 'b'));
  await nameIt();
  expect([names[0] === names[1], new Set(names).size]).toEqual([true, 3]);
});
