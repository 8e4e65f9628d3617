import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { LockedError, lockFile, lockOutput } from '../../src/build/output-lock.ts';
import { OutputError } from '../../src/build/output-manifest.ts';
import { processSpace, startOfProcess } from '../../src/build/running-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const LOCK = new URL('../../src/build/output-lock.ts', import.meta.url).href;

let root = '';
let out = '';

beforeEach(async () => {
  root = await temporaryFolder();
  out = join(root, 'dist');
});

/** A process of its own that locks the folder, and then waits to be killed. */
async function lockingProcess() {
  const code = `const { lockOutput } = await import(${JSON.stringify(LOCK)});
    await lockOutput(${JSON.stringify(out)});
    console.log('locked');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
}

describe('a folder into which a build is under way', () => {
  test('is locked for others, who are told by whom and since when', async () => {
    const child = await lockingProcess();
    const locked = lockOutput(out);
    await expect(locked).rejects.toThrow(LockedError);
    await expect(locked).rejects.toThrow(
      new RegExp(`into ${out} is under way: process ${child.pid}, since \\d{4}-\\d\\d-\\d\\dT[\\d:]{8}Z\\. Wait`),
    );
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    (await lockOutput(out))();
    expect(await readdir(root)).toEqual([]);
  });
  test('is free again when the build ends, and other folders are free all the time', async () => {
    const unlock = await lockOutput(out);
    (await lockOutput(join(root, 'other')))();
    await expect(lockOutput(out)).rejects.toThrow(LockedError);
    unlock();
    (await lockOutput(out))();
    expect(await readdir(root)).toEqual([]);
  });
});

test.each<[string, (file: string) => unknown]>([
  ['a link to nothing', (file) => symlink('/nowhere', file)],
  ['a folder', (file) => mkdir(file)],
  ['a pipe', (file) => execFileSync('mkfifo', [file])],
])('%s in the place of the lock is named, and not waited for', async (_name, put) => {
  await put(lockFile(out));
  await expect(lockOutput(out)).rejects.toThrow(`${lockFile(out)} is in the way`);
  await expect(lockOutput(out)).rejects.toThrow(OutputError);
});

describe('a lock binds no longer than its process', () => {
  const me = { space: processSpace(), pid: process.pid, start: startOfProcess(process.pid) };

  test('of that process it would', async () => {
    await writeFile(lockFile(out), JSON.stringify(me));
    await expect(lockOutput(out)).rejects.toThrow(LockedError);
  });
  test.each([
    ['a process that has ended', JSON.stringify({ ...me, pid: 999_999_999 })],
    ['one whose number another process has now', JSON.stringify({ ...me, start: '1' })],
    ['one before the machine was started again, or of another machine', JSON.stringify({ ...me, space: 'elsewhere' })],
    ['one that was killed while it wrote its name', JSON.stringify(me).slice(0, 20)],
    ['one that was killed before', ''],
  ])('%s', async (_name, text) => {
    await writeFile(lockFile(out), text);
    const unlock = await lockOutput(out);
    expect(JSON.parse(await readFile(lockFile(out), 'utf8'))).toEqual(me);
    unlock();
    expect(await readdir(root)).toEqual([]);
  });
});

describe('startOfProcess', () => {
  test('is the same whenever it is asked for, and another one for another process', () => {
    const own = startOfProcess(process.pid);
    expect(own).toMatch(/./);
    expect(startOfProcess(process.pid)).toBe(own);
    expect(startOfProcess(process.ppid)).not.toBe(own);
  });
  test('nothing runs under a number that no process has', () => expect(startOfProcess(999_999_999)).toBeUndefined());
});
