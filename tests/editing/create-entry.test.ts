import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createEntries } from '../../src/editing/create-entry.ts';
import type { NewEntry } from '../../src/editing/new-entry.ts';
import { RequestError } from '../../src/editing/request-error.ts';
import { loadCatalogue } from '../../src/catalogue.ts';
import { contentWith } from '../support/content-folder.ts';

let content = '';
beforeEach(async () => void (content = await contentWith({})));
afterEach(async () => await rm(content, { recursive: true, force: true }));

const draft = (name: string): NewEntry => ({
  kind: 'model',
  name,
  maker: 'Works, Inc',
  facts: { licence: 'MIT OR Apache-2.0', inputModalities: ['text', 'image'] },
  source: 'example-list',
  asOf: '2026-07-01',
  homepage: 'https://example.org/model',
  ids: { 'example-list': 'works/a, b' },
});
const models = async () => (await readdir(join(content, 'models'))).sort();

describe('createEntries', () => {
  test('writes files that lack only what an editor must write, whatever characters their values hold', async () => {
    expect(await createEntries(content, [draft('Works: One'), draft('Works: Two, #2')])).toEqual([
      'models/works-one.md',
      'models/works-two-2.md',
    ]);
    const loaded = await loadCatalogue(content);
    const codes = new Set(loaded.ok ? [] : loaded.problems.map(({ code }) => code));
    expect([...codes].sort()).toEqual(['duplicate-project', 'placeholder', 'too-few-claims']);
    expect(await readFile(join(content, 'models/works-one.md'), 'utf8')).toContain('ids: { example-list: "works/a, b" }');
  });
  test('writes the family where one is given, at its usual place', async () => {
    await createEntries(content, [{ ...draft('One 4.1'), family: 'One 4' }]);
    const text = await readFile(join(content, 'models/one-4-1.md'), 'utf8');
    expect(text).toContain('vendor: Works, Inc\nfamily: One 4\naliases: []\n');
  });
  test('rejects entries that collide with each other, and writes none of them', async () => {
    const before = await models();
    const promise = createEntries(content, [draft('Works: One'), draft('works: ONE')]);
    await expect(promise).rejects.toBeInstanceOf(RequestError);
    await expect(promise).rejects.toThrow('"works: ONE" exists already: Works: One in models/works-one.md');
    expect(await models()).toEqual(before);
  });
  test('a dry run names the files, and writes none', async () => {
    const before = await models();
    expect(await createEntries(content, [draft('Works: One')], true)).toEqual(['models/works-one.md']);
    expect(await models()).toEqual(before);
  });
});
