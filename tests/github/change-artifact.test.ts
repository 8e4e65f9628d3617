import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findArtifact, readChange, writeReport } from '../../src/github/change-artifact.ts';
import { useFakeGithub } from '../support/fake-github.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { answer, asked } = useFakeGithub();

async function unpacked(files: Record<string, string | Uint8Array>): Promise<string> {
  const dir = await temporaryFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
  return dir;
}

describe('the unpacked artifact', () => {
  const whole = { 'change.md': '', 'pull-request.txt': '1' };

  test('is the number of the pull request and the report that visavis diff wrote', async () => {
    const dir = await unpacked({ 'pull-request.txt': '12\n' });
    await writeReport(dir, '## What\n');
    expect(await readChange(dir)).toEqual({ pullRequest: 12, report: '## What\n' });
  });
  test.each(['change.md', 'pull-request.txt'])('without %s is rejected', async (file) => {
    const { [file]: _left, ...half } = whole as Record<string, string>;
    await expect(readChange(await unpacked(half))).rejects.toThrow(`The artifact has no regular file ${file}.`);
  });
  test.each(['', '0', '-1', '1e3', '12; curl evil.example', '../12', '12\n13', '1234567890', '１２', '$(id)'])(
    '"%s" is no number of a pull request',
    async (text) =>
      await expect(readChange(await unpacked({ ...whole, 'pull-request.txt': text }))).rejects.toThrow('pull-request.txt'),
  );
  test('with another file is rejected, and the name of that file is not printed', async () => {
    const dir = await unpacked({ ...whole, '::error::x': '' });
    await expect(readChange(dir)).rejects.toThrow(/^The artifact holds a file that does not belong there\.$/);
  });
  test('with a link to another file of the runner is rejected', async () => {
    const dir = await unpacked({ 'pull-request.txt': '1' });
    await symlink('/etc/hostname', join(dir, 'change.md'));
    await expect(readChange(dir)).rejects.toThrow('no regular file change.md');
  });
  test('with a folder in the place of a file is rejected', async () => {
    const dir = await unpacked({ 'pull-request.txt': '1' });
    await mkdir(join(dir, 'change.md'));
    await expect(readChange(dir)).rejects.toThrow('no regular file change.md');
  });
  test('with a report that is too long is rejected before it is read', async () => {
    const dir = await unpacked({ ...whole, 'change.md': 'x'.repeat(60_001) });
    await expect(readChange(dir)).rejects.toThrow('change.md in the artifact has 60001 bytes; the limit is 60000.');
  });
  test('that is not UTF-8 is rejected', async () => {
    const dir = await unpacked({ ...whole, 'change.md': Uint8Array.of(0xff, 0xfe) });
    await expect(readChange(dir)).rejects.toThrow('change.md in the artifact is not UTF-8 text.');
  });
});

describe('finding the artifact of a run', () => {
  const listed = (...artifacts: readonly object[]) => answer({ 'GET /actions/runs/5/artifacts?name=change': { artifacts } });
  const small = { id: 7, name: 'change', size_in_bytes: 900, expired: false };

  test('gives its id', async () => expect(await findArtifact(listed(small), '5')).toBe(7));
  test.each([{ name: 'site' }, { expired: true }])('leaves out %j', async (more) =>
    expect(await findArtifact(listed({ ...small, ...more }), '5')).toBeUndefined(),
  );
  test('rejects one that is too large, before it is downloaded', async () =>
    await expect(findArtifact(listed({ ...small, size_in_bytes: 2e9 }), '5')).rejects.toThrow('2000000000 bytes'));
  test('rejects two of the same name', async () =>
    await expect(findArtifact(listed(small, { ...small, id: 8 }), '5')).rejects.toThrow('more than one'));
  test('asks nothing for a run that is not a number', async () => {
    await expect(findArtifact(listed(small), '5/../6')).rejects.toThrow('RUN_ID');
    expect(asked).toEqual([]);
  });
});
