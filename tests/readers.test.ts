import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const table = readFileSync(join(ROOT, 'docs', 'readers.md'), 'utf8');
const promises = [...table.matchAll(/^\| (A\d+) +\| .+ \| (.+?) +\|$/gm)].map(([, id = '', files = '']) => ({
  id,
  files: files.split(', '),
}));

/** Texts in quotes: titles of tests and of their groups are among them. */
const textsOf = (file: string) => readFileSync(join(ROOT, file), 'utf8').match(/'[^'\n]+'/g) ?? [];

describe('the promises to readers', () => {
  test('are forty, in order', () =>
    expect(promises.map(({ id }) => id)).toEqual(Array.from({ length: 40 }, (_, at) => `A${at + 1}`)));
  test.each(promises.flatMap(({ id, files }) => files.map((file) => [id, file] as const)))(
    '%s is named by a test of %s',
    (id, file) => {
      expect(textsOf(file).filter((text) => new RegExp(`\\b${id}\\b`).test(text))).not.toEqual([]);
    },
  );
});
