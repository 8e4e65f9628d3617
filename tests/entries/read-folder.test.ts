import { execFileSync } from 'node:child_process';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../src/entries/read-folder.ts';
import { contentWith } from '../support/content-folder.ts';
import { place, ranksOf, problemsAt } from '../support/problems.ts';

const freshFolder = () => contentWith({});

describe('the files of a content folder', () => {
  test('files in wrong places and with wrong names are all reported in one run', async () => {
    expect(await ranksOf('files')).toEqual([
      'capabilities/text-writing.yaml:1:1 duplicate-slug',
      'models/Example_Three.md:1:1 invalid-slug',
      'models/Example_Three.md:2:1 too-few-claims',
      'models/compare.md:1:1 invalid-slug',
      'models/compare.md:2:1 too-few-claims',
      'models/drafts/example-three.md:1:1 misplaced-file',
      'models/example-one.yaml:1:1 duplicate-slug',
      'models/example-one.yaml:1:1 too-few-claims',
      'models/example-three.txt:1:1 misplaced-file',
      'models/this-vs-that.md:1:1 invalid-slug',
      'models/this-vs-that.md:2:1 too-few-claims',
      'notes.md:1:1 misplaced-file',
      'repositories/example-two.md:1:1 duplicate-slug',
      'repositories/example-two.md:2:1 too-few-claims',
    ]);
  });
  test('every file that a site needs is asked for by name', async () => {
    const gone = { 'pairs.yaml': undefined, 'ranking.yaml': undefined, 'site.yaml': undefined, 'sources.yaml': undefined };
    expect(await ranksOf(gone)).toEqual(Object.keys(gone).map((file) => `${file}:1:1 missing-file`));
  });
  test('a folder without any entry is a problem, not an empty site', async () => {
    const folder = await freshFolder();
    await rm(join(folder, 'models'), { recursive: true });
    await rm(join(folder, 'repositories'), { recursive: true });
    expect((await problemsAt(folder)).map((problem) => problem.message)).toEqual([
      'There is no entry, so the site would be empty.',
      'include[0].items[0] names "example-one", which is not an entry.',
      'include[0].items[1] names "example-engine", which is not an entry.',
    ]);
  });
  test('an empty file is told apart from a missing one', async () =>
    expect(await ranksOf({ 'pairs.yaml': '' })).toEqual(['pairs.yaml:1:1 not-a-mapping']));
});

describe('E45: what is not an ordinary file', () => {
  test('a link is refused and not followed, wherever it leads', async () => {
    const folder = await freshFolder();
    await symlink('/etc/hostname', join(folder, 'models/outside.md'));
    await symlink(join(folder, 'models/example-one.md'), join(folder, 'models/sibling.md'));
    await symlink('/nowhere/at/all', join(folder, 'models/broken.md'));
    await symlink(folder, join(folder, 'models/loop.md'));
    const problems = await problemsAt(folder);
    expect(problems.map(place)).toEqual(
      ['broken', 'loop', 'outside', 'sibling'].map((name) => `models/${name}.md:1:1 unreadable-file`),
    );
    expect(problems[0]?.message).toBe('This is a link or a special file.');
  });
  test('a linked folder is not entered', async () => {
    const folder = await freshFolder();
    await symlink(join(folder, 'models'), join(folder, 'more-models'));
    await symlink(join(folder, 'models'), join(folder, 'repositories/models'));
    expect((await problemsAt(folder)).map(place)).toEqual([
      'more-models:1:1 misplaced-file',
      'repositories/models:1:1 misplaced-file',
    ]);
  });
  test('a pipe is refused and does not hold the reader up', async () => {
    const folder = await freshFolder();
    execFileSync('mkfifo', [join(folder, 'models/pipe.md')]);
    expect((await problemsAt(folder)).map(place)).toEqual(['models/pipe.md:1:1 unreadable-file']);
  });
  test('E62: a file name that is not UTF-8 is a problem, not a crash', async () => {
    const folder = await freshFolder();
    await writeFile(Buffer.concat([Buffer.from(`${folder}/models/caf`), Buffer.from([0xe9]), Buffer.from('.md')]), 'x');
    const problems = await problemsAt(folder);
    expect(problems.map(place)).toEqual(['models/caf\ufffd.md:1:1 unreadable-file']);
    expect(problems[0]?.message).toBe('The file cannot be opened (ENOENT).');
  });
  test('the contents of a folder that is called like a file are misplaced', async () => {
    const folder = await freshFolder();
    await mkdir(join(folder, 'models/folder.md'));
    await writeFile(join(folder, 'models/folder.md/entry.md'), 'x');
    expect((await problemsAt(folder)).map(place)).toEqual(['models/folder.md/entry.md:1:1 misplaced-file']);
  });
});

test('files are listed in code-unit order', async () => {
  const { files, sources } = await readFolder(await freshFolder());
  expect(files).toEqual(files.toSorted());
  expect([...sources.keys()]).toEqual(files);
});
