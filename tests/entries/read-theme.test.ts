import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue.ts';
import { readFolder } from '../../src/entries/read-folder.ts';
import { contentWith } from '../support/content-folder.ts';
import { place, problemsAt, ranksOf } from '../support/problems.ts';

const CSS = 'body { background: url(theme/paper.png) }\n';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>';

describe('the theme of a site', () => {
  test('is none by default', async () => expect((await readFolder(await contentWith({}))).theme).toBeUndefined());
  test('is its style sheet with the pictures and fonts beside it', async () => {
    const content = await contentWith({ 'theme.css': CSS, 'theme/paper.png': 'png', 'theme/logo.svg': SVG });
    const result = await loadCatalogue(content);
    if (!result.ok) throw new Error(result.problems.map(place).join('\n'));
    const { theme } = result.value.content;
    expect(theme?.css).toBe(CSS);
    expect([...(theme?.assets ?? [])].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['logo.svg', SVG],
      ['paper.png', 'png'],
    ]);
  });
  test('may be an icon alone, which is checked like any drawing', async () => {
    const { theme } = await readFolder(await contentWith({ 'theme/icon.svg': SVG }));
    expect([theme?.css, [...(theme?.assets.keys() ?? [])]]).toEqual([undefined, ['icon.svg']]);
    expect(await ranksOf({ 'theme/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>a()</script></svg>' })).toEqual([
      'theme/icon.svg:1:41 unsafe-theme',
    ]);
  });
  test('names files that are there', async () =>
    expect(await ranksOf({ 'theme.css': CSS })).toEqual(['theme.css:1:20 unsafe-theme']));
  test('has files of these types and names only', async () =>
    expect(
      await ranksOf({
        'theme.css': '',
        'theme/page.html': 'x',
        'theme/Paper.png': 'x',
        'theme/more/a.png': 'x',
        'theme/a.svg.js': 'x',
      }),
    ).toEqual([
      'theme/Paper.png:1:1 misplaced-file',
      'theme/a.svg.js:1:1 misplaced-file',
      'theme/more/a.png:1:1 misplaced-file',
      'theme/page.html:1:1 misplaced-file',
    ]));
});

describe('a file of the theme that', () => {
  /** The problems of a theme with a file `paper.png` that `make` makes. */
  async function problemsWith(make: (path: string) => Promise<void>) {
    const content = await contentWith({ 'theme.css': CSS });
    await mkdir(join(content, 'theme'));
    await make(join(content, 'theme', 'paper.png'));
    return problemsAt(content);
  }
  test('is too large is told with its size', async () => {
    const problems = await problemsWith(async (path) => {
      await writeFile(path, '');
      await truncate(path, 1_000_001);
    });
    expect(problems.map(place)).toEqual(['theme/paper.png:1:1 file-too-large']);
    expect(problems[0]?.message).toMatch(/1000001 bytes.*1000000/);
  });
  test('is a link is refused and not followed', async () =>
    expect((await problemsWith((path) => symlink('/etc/hostname', path))).map(place)).toEqual([
      'theme/paper.png:1:1 unreadable-file',
    ]));
  test('is as large as may be is taken', async () =>
    expect(
      await problemsWith(async (path) => {
        await writeFile(path, '');
        await truncate(path, 1_000_000);
      }),
    ).toEqual([]));
});

test('a style sheet that is a link, too large or no text is refused', async () => {
  const content = await contentWith({});
  await symlink('/etc/hostname', join(content, 'theme.css'));
  expect((await problemsAt(content)).map(place)).toEqual(['theme.css:1:1 unreadable-file']);
  expect(await ranksOf({ 'theme.css': ' '.repeat(256_001) })).toEqual(['theme.css:1:1 file-too-large']);
  expect(await ranksOf({ 'theme.css': 'a\0' })).toEqual(['theme.css:1:2 unreadable-file']);
});
