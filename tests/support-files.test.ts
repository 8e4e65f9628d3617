import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = import.meta.dirname;

/** Texts of the files of a folder, by their path in it. */
const textsIn = (dir: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(ROOT, dir), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => [join(dir, path), readFileSync(join(ROOT, dir, path), 'utf8')]),
  );

// A site that replaces our content deletes `tests/content`, and its lint finds whatever nobody else uses.
test('what stands in tests/support is used by more than the tests of our own content', () => {
  const texts = textsIn('.');
  const others = [...texts].filter(([path]) => !path.startsWith('content/'));
  const unused = [...texts].flatMap(([path, text]) => {
    if (!path.startsWith('support/')) return [];
    const names = [...text.matchAll(/^export (?:async )?(?:const|function|class) (\w+)/gm)].map(([, name = '']) => name);
    return names
      .filter((name) => !others.some(([other, words]) => other !== path && new RegExp(`\\b${name}\\b`).test(words)))
      .map((name) => `${path}: ${name}`);
  });
  expect(unused).toEqual([]);
});
