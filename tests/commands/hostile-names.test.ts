/** E61, E62: what strangers call their files is neither run by a command nor taken for one by GitHub’s runner or a terminal. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { modelText } from '../support/check-file.ts';
import { committedProject } from '../support/git-folder.ts';

const NAMES = ['-rf', '--help', '*', "a'b", 'a"b', '$(touch pwned)', '`touch pwned`', 'a;touch pwned', 'x'.repeat(252)];
const LINES = ['a\n::error file=x::y', 'a\r::add-mask::y', 'a\u001b[31mb', 'a\u202eb', '##[error]a'];

test('names of files are shown and not obeyed', async () => {
  const { root, visavis } = await committedProject();
  const models = join(root, 'content/models');
  // Spaces at the end of a line are something to fix.
  for (const name of [...NAMES, ...LINES]) await writeFile(join(models, `${name}.md`), modelText('', 'A line.   \n'));
  const runs = [['check'], ['check', '--format', 'github', '--changed', 'HEAD'], ['fix'], ['diff', 'HEAD']];
  for (const args of runs) {
    const { out, err } = await visavis(...args);
    const lines = (out + err).split(/\r?\n|\r/);
    expect(lines.filter((line) => /^\s*::/.test(line) && !/^::(error|warning) file=content(%2F|\/)/.test(line))).toEqual([]);
    expect(['\u001b', '\u202e', '\r', '##['].filter((text) => (out + err).includes(text))).toEqual([]);
    expect(out + err).toMatch(/a ?\[31mb/);
  }
  expect((await readdir(root)).sort()).toEqual(['.git', 'content']);
  expect((await readdir(models)).filter((name) => name.includes('pwned') && !name.includes('touch'))).toEqual([]);
});
