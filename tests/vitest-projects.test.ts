import { existsSync, globSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
import project from '../package.json' with { type: 'json' };
import { PROJECTS } from '../vitest.config.ts';

const ROOT = join(import.meta.dirname, '..');
const files = globSync('tests/**/*.test.{ts,tsx}', { cwd: ROOT });

const projectsOf = (file: string) =>
  PROJECTS.filter(({ include, exclude = [] }) => {
    const isIn = (globs: readonly string[]) => globs.some((glob) => matchesGlob(file, glob));
    return isIn(include) && !isIn(exclude);
  }).map(({ name }) => name);

describe('the projects of Vitest', () => {
  test('have each test file once', () =>
    expect(files.map((file) => [file, projectsOf(file)] as const).filter(([, names]) => names.length !== 1)).toEqual([]));
  // Vitest itself is content when one project of several has no file.
  test('have files each, but for that of our own content, which may be deleted', () => {
    const used = new Set(files.flatMap(projectsOf));
    const empty = PROJECTS.map(({ name }) => name).filter((name) => !used.has(name));
    expect(empty).toEqual(existsSync(join(ROOT, 'tests', 'content')) ? [] : ['content']);
  });
  test('are run by npm test, but for the faults of machines, which take a quarter of an hour', () => {
    expect([project.scripts['test:code'], project.scripts['test:faults']]).toEqual([
      "vitest run --project '!faults'",
      'vitest run --project faults',
    ]);
    expect(PROJECTS.map(({ name }) => name)).toContain('faults');
  });
});
