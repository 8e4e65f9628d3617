import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exchangeFolders } from '../../src/build/exchange-folders.ts';
import { canExchange } from '../support/can-exchange.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let [own, other] = ['', ''];

afterEach(() => vi.unstubAllEnvs());
beforeEach(async () => {
  const root = await temporaryFolder();
  // What a shell or Perl would read something into.
  [own, other] = [join(root, "new $HOME 'site'"), join(root, 'old;site ä')];
  for (const folder of [own, other]) mkdirSync(folder);
  writeFileSync(join(own, 'new'), '');
  writeFileSync(join(other, 'old'), '');
});

const inside = () => [readdirSync(own), readdirSync(other)];
const MOVED = [['old'], ['new']];
const UNMOVED = [['new'], ['old']];

/** Has `program` be this script from now on, before all other folders of programs when `rest` says so. */
async function putProgram(program: string, script: string, rest?: string): Promise<void> {
  const folder = await temporaryFolder();
  writeFileSync(join(folder, program), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, program), 0o755);
  vi.stubEnv('PATH', [folder, ...(rest === undefined ? [] : [rest])].join(delimiter));
}

describe.runIf(canExchange)('on Linux with Perl', () => {
  test('two folders change places, whatever they are called', () => {
    expect([exchangeFolders(own, other), ...inside()]).toEqual([true, ...MOVED]);
  });
  test('also where `mv` says that it did, and did not', async () => {
    await putProgram('mv', 'exit 0', process.env.PATH);
    expect([exchangeFolders(own, other), ...inside()]).toEqual([true, ...MOVED]);
  });
});

describe('nothing moves, and that is said', () => {
  test('where no program can do it', () => {
    vi.stubEnv('PATH', '/nowhere');
    expect([exchangeFolders(own, other), ...inside()]).toEqual([false, ...UNMOVED]);
  });
  test('where programs only say that they did', async () => {
    await putProgram('mv', 'exit 0');
    expect([exchangeFolders(own, other), ...inside()]).toEqual([false, ...UNMOVED]);
  });
  test('where there is nothing to exchange with', () => {
    expect([exchangeFolders(own, join(other, 'none')), ...inside()]).toEqual([false, ...UNMOVED]);
  });
});
