import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeEntry, renameEntry } from '../../src/editing/move-entry.ts';
import { contentWith } from '../support/content-folder.ts';
import { hashes } from '../support/tree-hashes.ts';

const rename = (content: string) => renameEntry(content, 'example-two', 'example-second');

test('an entry that is renamed keeps its permissions', async () => {
  const content = await contentWith({});
  await chmod(join(content, 'models/example-two.md'), 0o640);
  await rename(content);
  expect((await stat(join(content, 'models/example-second.md'))).mode & 0o777).toBe(0o640);
});

test('a rename that was killed before its last step is done by the next one', async () => {
  const [content, other] = [await contentWith({}), await contentWith({})];
  const { created, edits } = await rename(other);
  for (const { file, text } of edits) await writeFile(join(content, file), text);
  await writeFile(join(content, 'models/example-two.md'), created?.text ?? '');
  await rename(content);
  expect(hashes(content)).toEqual(hashes(other));
  expect(await readFile(join(content, 'models/example-second.md'), 'utf8')).toContain('formerSlugs: [example-two]');
});

test('an entry that is renamed keeps its moves in rank, and nobody takes over those of one that goes', async () => {
  const line = (entry: string, to: number) =>
    `  - { day: 2026-07-01, entry: ${entry}, from: 20, to: ${to}, why: content } # noted\n`;
  const moves = (...lines: readonly string[]) => `# Moves.\nmoves:\n${lines.join('')}`;
  const with2 = () => contentWith({ 'moves.yaml': moves(line('example-one', 3), line('example-two', 4)) });
  const textOf = (content: string) => readFile(join(content, 'moves.yaml'), 'utf8');

  const renamed = await with2();
  expect((await rename(renamed)).edits).toContainEqual(expect.objectContaining({ file: 'moves.yaml', what: '1 move' }));
  expect(await textOf(renamed)).toBe(moves(line('example-one', 3), line('example-second', 4)));
  for (const into of [undefined, 'example-one']) {
    const removed = await with2();
    await removeEntry(removed, 'example-two', into);
    expect(await textOf(removed)).toBe(moves(line('example-one', 3)));
  }
});
