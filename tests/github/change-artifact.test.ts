import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findChange, readChange, writeReport } from '../../src/github/change-artifact.ts';
import { useFakeGithub } from '../support/fake-github.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { answer } = useFakeGithub();

async function unpacked(files: Record<string, string | Uint8Array>): Promise<string> {
  const dir = await temporaryFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
  return dir;
}

describe('the unpacked artifact', () => {
  const whole = { 'change.md': '', 'rank-change.txt': '0', 'pull-request.txt': '1' };

  test('is the number of the pull request and the report that visavis diff wrote', async () => {
    const dir = await unpacked({ 'pull-request.txt': '12\n' });
    const report = { markdown: '## What\n', largestRankMove: 999_999 };
    await writeReport(dir, report);
    expect(await readChange(dir)).toEqual({ pullRequest: 12, report });
  });
  test('is the number alone when the content had problems', async () =>
    expect(await readChange(await unpacked({ 'pull-request.txt': '12\n' }))).toEqual({ pullRequest: 12, report: undefined }));
  test.each(['change.md', 'rank-change.txt'])('half a report, without %s, is refused', async (file) => {
    const { [file]: _left, ...half } = whole as Record<string, string>;
    await expect(readChange(await unpacked(half))).rejects.toThrow(`no plain file ${file}`);
  });
  test.each(['', '-1', '1000000', '007', '6.5', '1e3', 'yes', '6\n6', '6 ', '$(id)', '６'])(
    '"%s" is no move of a rank',
    async (text) =>
      await expect(readChange(await unpacked({ ...whole, 'rank-change.txt': text }))).rejects.toThrow('rank-change.txt'),
  );
  test.each(['', '0', '-1', '1e3', '12; curl evil.example', '../12', '12\n13', '1234567890', '１２'])(
    '"%s" is no number',
    async (text) =>
      await expect(readChange(await unpacked({ ...whole, 'pull-request.txt': text }))).rejects.toThrow('pull-request.txt'),
  );
  test('a file that does not belong there is refused, and its name is not printed', async () => {
    const dir = await unpacked({ ...whole, '::error::x': '' });
    await expect(readChange(dir)).rejects.toThrow('The artifact holds what does not belong there.');
  });
  test('a link to another file of the runner is refused', async () => {
    const dir = await unpacked({ 'rank-change.txt': '0', 'pull-request.txt': '1' });
    await symlink('/etc/hostname', join(dir, 'change.md'));
    await expect(readChange(dir)).rejects.toThrow('no plain file change.md');
  });
  test('a folder in the place of a file is refused', async () => {
    const dir = await unpacked({ 'rank-change.txt': '0', 'pull-request.txt': '1' });
    await mkdir(join(dir, 'change.md'));
    await expect(readChange(dir)).rejects.toThrow('no plain file change.md');
  });
  test('a report that is too long is refused before it is read', async () => {
    const dir = await unpacked({ ...whole, 'change.md': 'x'.repeat(60_001) });
    await expect(readChange(dir)).rejects.toThrow('change.md of the artifact has 60001 bytes; 60000 are allowed.');
  });
  test('what is not UTF-8 is refused', async () => {
    const dir = await unpacked({ ...whole, 'change.md': Uint8Array.of(0xff, 0xfe) });
    await expect(readChange(dir)).rejects.toThrow('not UTF-8');
  });
});

describe('finding the artifact of a run', () => {
  const listed = (...artifacts: readonly object[]) => ({
    'GET /actions/runs/5/artifacts?name=change&per_page=100': { artifacts },
  });
  const small = { id: 7, name: 'change', size_in_bytes: 900, expired: false };
  test('gives its id', async () => expect(await findChange(answer(listed(small)), '5')).toBe(7));
  test('a run that ended before it made one has none', async () =>
    expect(await findChange(answer(listed({ ...small, name: 'site' })), '5')).toBeUndefined());
  test('one that is too large is never fetched', async () =>
    await expect(findChange(answer(listed({ ...small, size_in_bytes: 2e9 })), '5')).rejects.toThrow('2000000000 bytes'));
  test('two of the same name are one too many', async () =>
    await expect(findChange(answer(listed(small, { ...small, id: 8 })), '5')).rejects.toThrow('more than one'));
  test('the number of the run is a number', async () => await expect(findChange(answer({}), '5/../6')).rejects.toThrow('RUN_ID'));
});
