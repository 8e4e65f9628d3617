/** docs/limits.md is written by hand; every limit that the reading of files has stands in it, with its figure. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { line, name, publicUrl, sentences, slug } from '../../schemas/fields.ts';
import { ROOT } from '../support/command.ts';

const text = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const rows = text('docs/limits.md')
  .split('\n')
  .filter((row) => row.startsWith('|'));

/** The row that begins so. */
const row = (what: string) => rows.find((one) => one.startsWith(`| ${what}`)) ?? `no row "${what}"`;

/** The figure of a constant, as a page shows it: `256_000` -> `256,000`. */
function constant(file: string, name: string): string {
  const found = new RegExp(`^const ${name} = ([\\d_]+);$`, 'm').exec(text(file))?.[1];
  if (found === undefined) throw new Error(`${file} has no constant ${name}`);
  return found.replaceAll('_', ',');
}

test.each([
  ['A content file', 'src/entries/source-text.ts', 'MAX_BYTES'],
  ['A picture or font of a theme', 'src/entries/read-theme.ts', 'MAX_BYTES'],
  ['Nesting', 'src/entries/parse-yaml.ts', 'MAX_DEPTH'],
  ['Keys of one mapping', 'src/entries/check-yaml.ts', 'MAX_KEYS'],
  ['Length', 'src/prose/check-prose.ts', 'MAX_PROSE_CHARACTERS'],
  ['Lines', 'src/prose/check-prose.ts', 'MAX_PROSE_LINES'],
  ['Quotes and lists', 'src/prose/check-prose.ts', 'MAX_DEPTH'],
  ['`*`', 'src/prose/check-prose.ts', 'MAX_MARKS'],
  ['Cells of a table', 'src/prose/check-prose.ts', 'MAX_CELLS'],
  ['An address', 'src/prose/check-prose.ts', 'MAX_ADDRESS'],
  ['A fact that is text', 'schemas/fact-types/text.ts', 'MAX_LENGTH'],
  ['A licence expression', 'schemas/spdx.ts', 'MAX_LENGTH'],
])('%s', (what, file, limit) => expect(row(what)).toMatch(new RegExp(`\\| ${constant(file, limit)}\\b`)));

test.each([
  ['A file name', slug, 100, 'a'],
  ['A name, alias or maker', name, 200, 'a'],
  ['The sentences of a claim', sentences, 1_200, 'a'],
  ['An address', publicUrl, 500, 'https://example.org/'],
  ['The summary of a term', line(240), 240, 'a'],
] as const)('%s, to the character', (what, schema, most, start) => {
  expect(schema.safeParse(start.padEnd(most, 'a')).success).toBe(true);
  expect(schema.safeParse(start.padEnd(most + 1, 'a')).success).toBe(false);
  expect(row(what)).toContain(`| ${most.toLocaleString('en')} characters`);
});
