/** One mistake of an editor is one problem: what follows from it is not told beside it. */
import { mkdir, rename, rm, symlink } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BASE_CONTENT, contentWith, type Overlay } from '../support/content-folder.ts';
import { edited, place, problemsAt, problemsOf } from '../support/problems.ts';

const ONE = 'models/example-one.md';
const textOf = (inside: string) => readFileSync(join(BASE_CONTENT, inside), 'utf8');

/** The base, in which benchmarks and pairs name the entries. */
const NAMES: Overlay = {
  'benchmarks/example-puzzles.yaml': `${textOf('benchmarks/example-puzzles.yaml')}names: { One: example-one, Uno: example-one, Two: example-two }\n`,
};

/** Places and hints of all problems of a folder. */
const told = async (folder: string) => (await problemsAt(folder)).map((problem) => `${place(problem)} ${problem.hint}`);

async function moved(from: string, to: string): Promise<string> {
  const folder = await contentWith(NAMES);
  await mkdir(join(folder, to, '..'), { recursive: true });
  await rename(join(folder, from), join(folder, to));
  return folder;
}

describe('an entry whose file is called or put wrongly is told once, however many files name it', () => {
  test.each([
    ['models/example one.md', 'invalid-slug rename the file to example-one.md.'],
    ['models/Example-One.md', 'invalid-slug rename the file to example-one.md.'],
    ['models/ExampleOne.md', 'invalid-slug rename the file to example-one.md.'],
    ['models/example-one.MD', 'misplaced-file rename it to example-one.md, or delete it.'],
    ['models/example-one.markdown', 'misplaced-file rename it to example-one.md, or delete it.'],
    ['models/example/example-one.md', 'misplaced-file move the file to models/, or delete it.'],
    ['model/example-one.md', 'misplaced-file Did you mean models/?'],
  ])('%s', async (to, hint) => expect(await told(await moved(ONE, to))).toEqual([`${to}:1:1 ${hint}`]));
  test('an empty folder in the place of its file', async () => {
    const folder = await contentWith(NAMES);
    await rm(join(folder, ONE));
    await mkdir(join(folder, ONE));
    expect(await told(folder)).toEqual([`${ONE}:1:1 misplaced-file put an ordinary file here, or delete the folder.`]);
  });
  test('a folder in the place of a file that every site needs', async () => {
    const folder = await contentWith({ 'site.yaml': undefined });
    await mkdir(join(folder, 'site.yaml'));
    expect((await told(folder)).map((text) => text.split(' ')[0])).toEqual(['site.yaml:1:1']);
  });
  test('a link or a file in the place of a folder', async () => {
    const folder = await contentWith({});
    await rm(join(folder, 'needs'), { recursive: true });
    await symlink(BASE_CONTENT, join(folder, 'needs'));
    const [first, ...others] = await problemsAt(folder);
    expect(others).toEqual([]);
    expect(first?.message).toMatch(/^needs is a link or a file, but content is read from an ordinary folder/);
  });
  test.each(['models/example-one.md~', 'models/.example-one.md.swp', 'models/example-one.md.bak', 'models/Thumbs.db'])(
    '%s, which an editor left, is to be deleted and not renamed',
    async (file) => expect(await told(await contentWith({ [file]: 'x' }))).toEqual([`${file}:1:1 misplaced-file delete it.`]),
  );
  test('many files of a folder that is not read are one problem', async () => {
    const files = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`drafts/entry-${index}.md`, 'x']));
    const found = await problemsOf(files);
    expect(found.map(place)).toEqual(['drafts/entry-0.md:1:1 misplaced-file']);
    expect(found[0]?.message).toMatch(/ So it is with 8 more in this folder\.$/);
  });
});

describe('names that lead nowhere', () => {
  test('are one problem where three places have one, even with another name near', async () => {
    const file = 'benchmarks/example-puzzles.yaml';
    const names = Object.fromEntries([1, 2, 3].map((index) => [`N${index}`, 'example-onne']));
    const found = await problemsOf({ [file]: `${textOf(file)}names: ${JSON.stringify(names)}\n` });
    expect(found).toHaveLength(1);
    expect(found[0]?.hint).toMatch(/^Did you mean example-one\? If not, if it was removed, take these lines out/);
  });
  test('are one problem where there are more than anybody reads', async () => {
    const file = 'benchmarks/example-puzzles.yaml';
    const names = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`N${index}`, `gone-entry-${index}`]));
    const found = await problemsOf({ [file]: `${textOf(file)}names: ${JSON.stringify(names)}\n` });
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toMatch(
      /^"gone-entry-0", which is named here, is not an entry; neither are "gone-entry-1", .*, 19 more names\.$/,
    );
    expect(found[0]?.hint).toMatch(/^look whether a folder or many files were moved or renamed/);
  });
});

describe('a copy of an entry', () => {
  test('is told where it repeats the entry first, with its other lines', async () => {
    const found = await problemsOf({ 'models/example-three.md': textOf(ONE) });
    expect(found).toHaveLength(1);
    expect(found[0]?.file).toBe('models/example-three.md');
    expect(found[0]?.hint).toBe('delete this file if it is a copy; else give it names and ids of its own.');
  });
  test('that a browser saved beside it is blamed, and not the entry', async () => {
    const found = await problemsOf({
      'models/example-one (1).md': textOf(ONE),
      'models/example-one-1.md': textOf('models/example-two.md')
        .replace(/^name: .*/m, 'name: Example Five')
        .replace(/^aliases: .*\n/m, ''),
    });
    expect(new Set(found.map(({ file }) => file))).toEqual(new Set(['models/example-one (1).md']));
    expect(found[0]).toMatchObject({ code: 'invalid-slug', hint: 'rename the file; delete it if it is a copy.' });
  });
});

describe('a fault in one place', () => {
  test('does not make answers of other entries needless', async () => {
    const answered = edited(ONE, 'facts:', 'confirmed: { contextTokens: The model card states it. }\nfacts:');
    expect((await problemsOf({ [ONE]: answered })).map(({ code }) => code)).toEqual(['needless-answer']);
    expect((await problemsOf({ [ONE]: answered, 'site.yaml': '' })).map(({ code }) => code)).toEqual(['not-a-mapping']);
  });
  test('of an empty mapping is one problem, with all its keys', async () => {
    const [first, ...others] = await problemsOf({ [ONE]: edited(ONE, /  contextTokens: .*/, '  contextTokens: {}') });
    expect(others).toEqual([]);
    expect(first?.message).toBe('facts.contextTokens is empty.');
    expect(first?.hint).toBe('write  contextTokens: { value: …, source: …, asOf: … }  or leave the line out.');
  });
  test('of a comment in prose is raw HTML alone, whatever the comment says', async () => {
    const found = await problemsOf({ [ONE]: `${textOf(ONE)}\n<!-- TODO: note -->\n` });
    expect(found.map(({ code }) => code)).toEqual(['html-in-prose']);
  });
});

describe('a kind in the ranking', () => {
  const ranking = (from: string | RegExp, to: string) => problemsOf({ 'ranking.yaml': edited('ranking.yaml', from, to) });
  test('that the site does not have can be taken out, or listed among its kinds', async () => {
    const found = await ranking('signals:\n', 'signals:\n  phone: {}\n');
    expect(found.map(({ message, hint }) => `${message} ${hint}`)).toEqual([
      'signals.phone is not a known key here. take it out: schemas/index.ts has no kind of this name, only model, repository; or list the kind there.',
    ]);
  });
  test('that the site has and the ranking lacks is a block to add', async () => {
    const found = await ranking(/^  repository:\n(?:    .*\n)+/m, '');
    expect(found[0]).toMatchObject({
      code: 'missing-key',
      message: 'signals.repository is missing; every kind here needs it.',
      hint: 'add the block  repository:  with what the other kinds have here.',
    });
  });
  test('whose folder stands among the content without the kind is told how to list it', async () => {
    const [first] = await problemsOf({ 'phones/one.md': 'x' });
    expect(first?.hint).toMatch(/if phones\/ is the folder of a kind, list that kind in schemas\/index\.ts\.$/);
  });
});
