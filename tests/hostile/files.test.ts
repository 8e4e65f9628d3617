/** What stands in a content folder and should not. Links, special files and bytes that are no text are in tests/entries. */
import { link, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixFiles } from '../../src/editing/fix-files.ts';
import { contentWith } from '../support/content-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { CLAIM, modelText } from '../support/check-file.ts';
import { edited, place, problemsOf, ranksOf } from '../support/problems.ts';

const ONE = 'models/example-one.md';

/** A model with a name of its own. */
const model = (name: string) => modelText().replace('Example Three', () => name);

describe('E42, E43, E44, E62: file names', () => {
  test.each([
    'index',
    '404',
    'api',
    'pagefind',
    '_astro',
    'compare',
    'sitemap',
    'theme',
    'models',
    'a-vs-b',
    'vs',
    'a-vs',
    'vs-b',
    '..',
    '%2e%2e%2f',
    'C:',
    '.hidden',
    'trailing.',
    'trailing ',
    'two words',
    '-rf',
    '-',
    '*',
    '$(id)',
    'a"b',
    "a'b",
    'a\nb',
    'a\\b',
    '日本',
    'é',
    'a--b',
    'A',
    'x'.repeat(101),
    'x'.repeat(252),
    '--help',
    'a;id',
    '`id`',
    'a\u001b[31m',
    'a\r::error::x',
  ])('%j is no address', async (name) => {
    const found = await ranksOf({ [`models/${name}.md`]: modelText() });
    expect(found).toContain(`models/${name}.md:1:1 invalid-slug`);
  });
  test.each(['versus', 'avs-b', '0', 'x'.repeat(100)])('%s is one', async (name) =>
    expect(await ranksOf({ [`models/${name}.md`]: modelText(CLAIM) })).toEqual([]),
  );
  test.each(['models/.md', 'models/a.md.txt', 'models/a.mdx', 'models/a.MD', 'models/a/b.md', '.env', 'package.json', '.npmrc'])(
    '%s is no place for content',
    async (file) => {
      const found = await ranksOf({ [file]: modelText(CLAIM) });
      expect(found.length).toBeGreaterThan(0);
      expect(found.every((at) => at.startsWith(`${file}:1:1 `))).toBe(true);
    },
  );
});

describe('E36, E37: two that are one', () => {
  test('an alias that is the name of another entry names both', async () => {
    const found = await problemsOf({ 'models/a.md': modelText(`aliases: [example one]\n${CLAIM}`) });
    expect(found.map(place)).toHaveLength(1);
    expect(found.map(({ file, message }) => `${file} ${message}`).join()).toMatch(
      /example-one\.md.*a\.md|a\.md.*example-one\.md/,
    );
  });
  test.each([
    ['K as a sign of its own', 'Kit of examples', '\u212ait of examples'],
    ['an accent as a letter of its own', 'Caf\u00e9', 'Cafe\u0301'],
    ['two letters in one sign', 'Fine', '\ufb01ne'],
    ['a Turkish capital', 'Istanbul', '\u0130stanbul'],
  ])('%s', async (_, one, other) =>
    expect(await ranksOf({ 'models/a.md': model(one), 'models/b.md': model(other) })).toContain(
      one === 'Kit of examples' ? 'repositories/example-kit.md:4:11 duplicate-name' : 'models/b.md:2:7 duplicate-name',
    ),
  );
});

describe('references that lead nowhere', () => {
  test.each([
    ['a fact', edited(ONE, 'contextTokens:', 'contextToken:'), '11:3 unknown-key'],
    ['a choice', edited(ONE, 'value: paid', 'value: payd'), '8:21 invalid-value'],
    ['a capability', edited(ONE, 'id: picture-reading', 'id: picture-readin'), '27:9 unknown-capability'],
  ])('%s with a typing error is told with what may be meant', async (_, text, at) => {
    const found = await problemsOf({ [ONE]: text });
    expect(found.map(place)).toEqual([`${ONE}:${at}`]);
    expect(`${found[0]?.message} ${found[0]?.hint}`).toMatch(/Did you mean/);
  });
});

describe('E45: a hard link', () => {
  test('cannot be told from a file, so it is read; fix writes a file of its own and leaves the other as it is', async () => {
    const folder = await contentWith({ [ONE]: undefined });
    const other = join(await temporaryFolder(), 'other.md');
    const text = edited(ONE, 'value: 128000', 'value: 128,000');
    await writeFile(other, text);
    await link(other, join(folder, ONE));
    expect((await fixFiles([join(folder, ONE)], false)).changed).toEqual([join(folder, ONE)]);
    expect(await readFile(join(folder, ONE), 'utf8')).toContain('value: 128000');
    expect(await readFile(other, 'utf8')).toBe(text);
  });
});
