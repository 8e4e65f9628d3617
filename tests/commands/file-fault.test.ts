import { chmod, readFile, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileFault } from '../../src/commands/file-fault.ts';
import { ROOT, shellEnvironment } from '../support/command.ts';
import { contentWith } from '../support/content-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ONE = 'models/example-one.md';

/** Runs the command line as somebody who is not root, for whom permissions hold. */
function asUser(...args: readonly string[]) {
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const words = [join(ROOT, 'src/commands/main.ts'), ...args];
  return spawnSync(process.execPath, words, { cwd: '/', env: shellEnvironment(), encoding: 'utf8', ...user });
}

describe('what the machine refuses', () => {
  test('is told in one line, with the file', async () => {
    const missing = await readFile('/nowhere').catch((error: unknown) => error);
    expect(fileFault(missing)).toBe('/nowhere: It is not there (ENOENT).');
    expect(fileFault(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' }))).toBe(
      'The disk is full (ENOSPC).',
    );
  });
  test('is known also in the words of tools that are no Node', () =>
    expect(fileFault(new Error('Failed to write\nNo space left on device (os error 28)\nStack'))).toBe(
      'The disk is full (ENOSPC).',
    ));
  test('is told apart from faults of this program', () => {
    expect(fileFault(new TypeError('x is not a function'))).toBeUndefined();
    expect(fileFault(Object.assign(new Error('no module'), { code: 'ERR_MODULE_NOT_FOUND' }))).toBeUndefined();
    expect(fileFault(undefined)).toBeUndefined();
  });
  test('ends a build with 74: a file in the place of the folder, and a folder that may not be written to', async () => {
    const content = await contentWith({});
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'README.md'), 'mine');
    for (const path of [content, folder]) await chmod(path, 0o755);
    await chmod(folder, 0o555);
    for (const out of ['README.md', 'site']) {
      const { status, stderr } = asUser('build', '--content', content, '--out', join(folder, out));
      expect([status, stderr.trim().split('\n')]).toEqual([74, [expect.stringMatching(/\((?:ENOTDIR|EACCES)\)\.$/)]]);
    }
    await chmod(folder, 0o755);
  });
  test('does not keep fix from the other files', async () => {
    const content = await contentWith({});
    const messy = (await readFile(join(content, ONE), 'utf8')).replaceAll('\n', '\r\n');
    for (const file of [ONE, 'repositories/example-kit.md']) await writeFile(join(content, file), messy);
    await chmod(content, 0o755);
    await chmod(join(content, 'repositories'), 0o777);
    const { status, stdout, stderr } = asUser('fix', '--content', content);
    expect([status, stdout]).toEqual([74, expect.stringContaining('1 of 4 files changed.')]);
    expect(stderr).toMatch(/example-one\.md: This user may not read or write there \(EACCES\)\.\n$/);
    expect(await readFile(join(content, ONE), 'utf8')).toBe(messy);
  });
});
