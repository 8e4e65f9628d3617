import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { printResult } from '../../src/commands/data-set.ts';
import { DataSetError, UnreachableError } from '../../src/importers/fact-table.ts';
import { nothingAnswered } from '../../src/importers/check-links.ts';
import { ROOT, shellEnvironment, visavisIn } from '../support/command.ts';
import { contentWith } from '../support/content-folder.ts';

const visavis = (...args: readonly string[]) => visavisIn(ROOT, ...args);

test('--version prints the version', async () =>
  expect(await visavis('--version')).toEqual({ code: 0, out: `${project.version}\n`, err: '' }));

describe('a command whose words nobody takes', () => {
  /** Runs `check` on content with a problem, by a line of Bash in which `"$@"` stands for it; its last exit code. */
  const checkThrough = async (line: string) => {
    const args = [
      process.execPath,
      join(ROOT, 'src/commands/main.ts'),
      'check',
      '--content',
      await contentWith({ 'site.yaml': '' }),
    ];
    return spawnSync('bash', ['-c', line, 'bash', ...args], { env: shellEnvironment(), encoding: 'utf8' });
  };

  test('ends as it would otherwise when a pipe is closed: `check | head` is no success', async () =>
    expect(await checkThrough('set -o pipefail; "$@" 2>&1 | true')).toMatchObject({ status: 1 }));
  test.runIf(existsSync('/dev/full'))('says in one line that standard output is full, and exits 74', async () =>
    expect(await checkThrough('"$@" > /dev/full')).toMatchObject({
      status: 74,
      stderr: 'Standard output: The disk is full (ENOSPC).\n',
    }),
  );
  test.runIf(existsSync('/dev/full'))('keeps its exit code when standard error is full', async () =>
    expect(await checkThrough('"$@" 2> /dev/full')).toMatchObject({ status: 1 }),
  );
});

describe('a source that cannot be reached', () => {
  test('ends an import with 69, so that a script can tell it from content with problems', async () => {
    const content = await contentWith({});
    const sources = join(content, 'sources.yaml');
    await writeFile(
      sources,
      `${await readFile(sources, 'utf8')}models-dev: { title: M, url: https://models.dev, licence: MIT }\n`,
    );
    const ran = await visavis(
      'import',
      'models-dev',
      '--from',
      'http://127.0.0.1:9/',
      '--as-of',
      '2026-07-01',
      '--content',
      content,
    );
    expect(ran.code).toBe(69);
    expect(ran.err).toMatch(/^http:\/\/127\.0\.0\.1:9\/ cannot be reached .*Given up after 3 tries; nothing was changed\.\n$/);
  });
  test.each([
    [new UnreachableError('No answer.'), 69],
    [new DataSetError('Another format.'), 1],
  ])(
    '%s exits with %d',
    async (error, exitCode) => await expect(printResult(Promise.reject(error))).rejects.toMatchObject({ exitCode }),
  );
  test('of links it is known only when none of them gave an answer', () => {
    const silent = { url: 'a', state: 'unverifiable', reason: 'no answer in time' } as const;
    const refused = { url: 'b', state: 'unverifiable', reason: 'status 403' } as const;
    expect([[silent, silent], [silent, refused], []].map(nothingAnswered)).toEqual([true, false, false]);
  });
});

test('fix --dry-run says what it would fix, and leaves it', async () => {
  const content = await contentWith({});
  const file = join(content, 'models/example-two.md');
  const untidy = (await readFile(file, 'utf8')).replace('summary:', 'summary:  ');
  const crlf = untidy.replaceAll('\n', '\r\n');
  await writeFile(file, crlf);
  const { code, out } = await visavis('fix', file, '--dry-run', '--content', content);
  expect([code, out]).toEqual([0, `would fix ${file}\n1 of 1 file would change.\n`]);
  expect(await readFile(file, 'utf8')).toBe(crlf);
});
