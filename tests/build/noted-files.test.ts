import { appendFileSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { isAsNoted, noteFiles } from '../../src/build/noted-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const FILES = { 'server/entry.mjs': 'export const one = 1;\n', 'client/a.css': 'a {}\n' };

test('a folder is as noted until a file of it is cut off, changed, gone or new', async () => {
  const changes: readonly ((dir: string) => void)[] = [
    () => undefined,
    (dir) => truncateSync(join(dir, 'server/entry.mjs'), 5),
    (dir) => writeFileSync(join(dir, 'client/a.css'), 'b {}\n'),
    (dir) => rmSync(join(dir, 'client/a.css')),
    (dir) => writeFileSync(join(dir, 'new.js'), ''),
    (dir) => appendFileSync(join(dir, 'files.json'), '{'),
    (dir) => rmSync(join(dir, 'files.json')),
  ];
  const found = await Promise.all(
    changes.map(async (change) => {
      const dir = await temporaryFolder();
      for (const [file, text] of Object.entries(FILES)) {
        mkdirSync(dirname(join(dir, file)), { recursive: true });
        writeFileSync(join(dir, file), text);
      }
      await noteFiles(dir);
      change(dir);
      return isAsNoted(dir);
    }),
  );
  expect(found).toEqual([true, false, false, false, false, false, false]);
});
