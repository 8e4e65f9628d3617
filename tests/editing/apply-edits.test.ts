import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/entries/load-content.ts';
import type { Entry } from '../../src/entries/entry.ts';
import { applyEdits, type EntryEdit } from '../../src/editing/apply-edits.ts';
import { contentWith } from '../support/content-folder.ts';

const ONE = 'models/example-one.md';
const stated = { source: 'example-list', asOf: '2026-07-05' };
let content = '';
let one: Entry;

beforeEach(async () => {
  content = await contentWith({});
  const loaded = await loadContent(content, () => []);
  const found = loaded.ok ? loaded.value.entries.find(({ file }) => file === ONE) : undefined;
  if (found === undefined) throw new Error('the fixture has no such entry');
  one = found;
});
afterEach(async () => await rm(content, { recursive: true, force: true }));

const read = () => readFile(join(content, ONE), 'utf8');
const edit = (): EntryEdit => ({
  entry: one,
  facts: [{ id: 'inputUsdPerMillionTokens', value: 0.3, ...stated }],
  results: [{ id: 'example-puzzles', value: 70, ...stated }],
  history: { inputUsdPerMillionTokens: [{ value: 0.4, source: 'example-list', asOf: '2026-01-01' }] },
});

describe('applyEdits', () => {
  test('changes facts, results and history, and no other line', async () => {
    const before = (await read()).split('\n');
    expect(await applyEdits(content, [edit()])).toEqual([one]);
    const after = (await read()).split('\n');
    expect(after.filter((line) => !before.includes(line))).toEqual([
      expect.stringContaining('inputUsdPerMillionTokens: { value: 0.3, source: example-list, asOf: 2026-07-05 }'),
      'history:',
      '  inputUsdPerMillionTokens:',
      '    - { value: 0.4, source: example-list, asOf: 2026-01-01 }',
      expect.stringContaining('example-puzzles: { value: 70, source: example-list, asOf: 2026-07-05 }'),
    ]);
    expect(before.filter((line) => !after.includes(line))).toHaveLength(2);
  });
  test('a second time changes nothing', async () => {
    await applyEdits(content, [edit()]);
    const once = await read();
    expect(await applyEdits(content, [edit()])).toEqual([]);
    expect(await read()).toBe(once);
  });
  test('a dry run names what would change, and writes nothing', async () => {
    const before = await read();
    expect(await applyEdits(content, [edit()], true)).toEqual([one]);
    expect(await read()).toBe(before);
  });
  test('leaves an entry as it is whose keys all stand between one pair of braces', async () => {
    const text = '---\n{ name: Example One, vendor: Acme, facts: {} }\n---\n';
    await writeFile(join(content, ONE), text);
    await expect(applyEdits(content, [edit()])).rejects.toThrow('Write each of its keys on a line of its own');
    expect(await read()).toBe(text);
  });
  test('writes nothing when one of the files cannot be read', async () => {
    const before = await read();
    const missing = { entry: { ...one, file: 'models/missing.md' }, facts: [] };
    await expect(applyEdits(content, [edit(), missing])).rejects.toThrow('There is no file');
    expect(await read()).toBe(before);
  });
});
