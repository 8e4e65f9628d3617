import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/entries/load-content.ts';
import { compareProblems } from '../../src/problems/problem.ts';
import { BASE_CONTENT, contentWith } from '../support/content-folder.ts';
import { place, problemsAt } from '../support/problems.ts';

const FAMILIES = ['front-matter', 'yaml', 'keys', 'values', 'references', 'prose', 'ranking-and-pairs'];

async function baseContent() {
  const content = await loadContent(BASE_CONTENT);
  if (!content.ok) throw new Error(content.problems.map(place).join('\n'));
  return content.value;
}

async function everyFamily(): Promise<string> {
  const folder = await contentWith('files');
  for (const family of FAMILIES) await cp(join(BASE_CONTENT, '../faults', family), folder, { recursive: true });
  return folder;
}

describe('a folder full of faults', () => {
  test('all problems of all files come in one run, prose included, sorted by place', async () => {
    const problems = await problemsAt(await everyFamily());
    const files = new Set(problems.map((problem) => problem.file));
    const codes = new Set(problems.map((problem) => problem.code));
    expect(problems.length).toBeGreaterThan(90);
    expect(files.size).toBeGreaterThan(40);
    for (const code of [
      'misplaced-file',
      'yaml-syntax',
      'unknown-key',
      'invalid-value',
      'unknown-capability',
      'html-in-prose',
    ] as const)
      expect(codes).toContain(code);
    expect(problems).toEqual(problems.toSorted(compareProblems));
  });
  test('a second run says the same', async () => {
    const folder = await everyFamily();
    expect(await problemsAt(folder)).toEqual(await problemsAt(folder));
  });
  test('every problem has a place within its file, a sentence and a way to fix it', async () => {
    for (const problem of await problemsAt(await everyFamily())) {
      expect(problem.line).toBeGreaterThanOrEqual(1);
      expect(problem.column).toBeGreaterThanOrEqual(1);
      expect(problem.message).toMatch(/[.?]$/);
      // What is to be written stands behind two spaces, as it is.
      expect(problem.hint).toMatch(/[.?…]$|^write {2}\S/);
    }
  });
});

describe('valid content', () => {
  test('the base passes, with its entries and terms in order of slug', async () => {
    const content = await baseContent();
    expect(content.entries.map(({ slug }) => slug)).toEqual(['example-engine', 'example-kit', 'example-one', 'example-two']);
    expect(content.capabilities.map(({ id }) => id)).toEqual(['model-running', 'picture-reading', 'text-writing']);
    expect(content.benchmarks.map(({ id }) => id)).toEqual(['example-mistakes', 'example-puzzles']);
    expect(content.needs.map(({ id }) => id)).toEqual(['run-models', 'write-texts']);
  });
  test('an entry knows its file, its maker and the lines of its facts', async () => {
    const one = (await baseContent()).entries.find(({ slug }) => slug === 'example-one');
    expect(one).toMatchObject({ kind: 'model', file: 'models/example-one.md', maker: 'Example Works', prose: { line: 32 } });
    expect(one?.lines).toMatchObject({ facts: 7, 'facts.pricing': 8, benchmarks: 17, 'benchmarks.example-puzzles': 18 });
  });
  test('dates stay text', async () => {
    const one = (await baseContent()).entries.find(({ slug }) => slug === 'example-one');
    expect(one?.data.facts['releaseDate']?.value).toBe('2025-04-14');
  });
  test('nothing downstream can change it', async () => {
    const content = await baseContent();
    const [entry] = content.entries;
    expect([content, content.entries, entry, entry?.data.facts, entry?.data.capabilities[0]].every(Object.isFrozen)).toBe(true);
  });
});
