import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCodeOwners, readCodeOwners } from '../../src/github/code-owners.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('a pattern of CODEOWNERS', () => {
  test.each([
    ['*', 'content/models/a.md', true],
    ['**', 'content/models/a.md', true],
    ['*.md', 'content/models/a.md', true],
    ['*.yaml', 'content/models/a.md', false],
    ['/content/', 'content/models/a.md', true],
    ['/content', 'content/models/a.md', true],
    ['/models/', 'content/models/a.md', false],
    ['models/', 'content/models/a.md', true],
    ['content/models', 'content/models/a.md', true],
    ['content/models', 'old/content/models/a.md', false],
    ['content/*', 'content/site.yaml', true],
    ['content/*', 'content/models/a.md', false],
    ['/content/models/*', 'content/models/a.md', true],
    ['/content/models/open*', 'content/models/openai-o3.md', true],
    ['/content/models/open*.md', 'content/models/gpt-open.md', false],
    ['/content/models/o?.md', 'content/models/o3.md', true],
    ['/content/models/o?.md', 'content/models/o31.md', false],
    ['/content/**/a.md', 'content/models/a.md', true],
    ['/content/**/a.md', 'content/a.md', true],
    ['/content/**', 'content/models/a.md', true],
    ['**/models', 'content/models/a.md', true],
    ['/content/models/a.md', 'content/models/axmd', false],
    ['/Content/', 'content/models/a.md', false],
    ['/content/models/[ab].md', 'content/models/a.md', false],
    ['!/content/', 'content/models/a.md', false],
    ['/', 'content/models/a.md', false],
  ])('%s against %s: %s', (pattern, path, matches) =>
    expect(parseCodeOwners(`${pattern} @maria`)(path)).toBe(matches ? 'maria' : undefined),
  );
});

describe('the owner of a file', () => {
  const ownerOf = (...lines: readonly string[]) => parseCodeOwners(lines.join('\n'))('content/models/a.md');
  test('comes from the last pattern that matches', () =>
    expect(ownerOf('/content/models/ @maria', '/content/ @visavis/editors', '/src/ @tom')).toBe('visavis/editors'));
  test('is nobody when that pattern names none, or none matches', () =>
    expect([ownerOf('* @maria', '/content/models/'), ownerOf('/src/ @maria'), ownerOf()]).toEqual([
      undefined,
      undefined,
      undefined,
    ]));
  test('is the first of several, so that a fact stands in one issue', () =>
    expect(ownerOf('/content/ @maria @tom')).toBe('maria'));
  test('is one person however the name is written', () => expect(ownerOf('/content/ @Maria')).toBe('maria'));
  test('can be an e-mail address', () => expect(ownerOf('/content/ Facts@example.org')).toBe('facts@example.org'));
  test('comments are no owners', () =>
    expect([ownerOf('# /content/ @tom'), ownerOf('/content/ @maria # since @tom left')]).toEqual([undefined, 'maria']));
  test.each(['maria', '@', '@maria-->', '@a/b/c', '@maria @'])('a line with "%s" for an owner is passed over', (name) =>
    expect(ownerOf('/content/ @tom', `/content/models/ ${name}`)).toBe('tom'),
  );
});

describe('the file of a repository', () => {
  async function repository(...places: readonly string[]): Promise<string> {
    const root = await temporaryFolder();
    for (const place of places) {
      await mkdir(join(root, place, '..'), { recursive: true });
      await writeFile(join(root, place), `* @${place.replace(/\W/g, '')}\n`);
    }
    return root;
  }
  test.each([
    [['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'], 'githubcodeowners'],
    [['CODEOWNERS', 'docs/CODEOWNERS'], 'codeowners'],
    [['docs/CODEOWNERS'], 'docscodeowners'],
    [[], undefined],
  ])('of %j the first one counts', async (places, owner) =>
    expect((await readCodeOwners(await repository(...places)))('a.md')).toBe(owner),
  );
  test('here, entries belong to everybody, and what judges them to the maintainers', async () => {
    const ownerOf = await readCodeOwners('.');
    expect([ownerOf('content/models/a.md'), ownerOf('content/ranking.yaml')]).toEqual([undefined, 'visavis/maintainers']);
  });
});
