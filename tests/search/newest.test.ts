import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findNamed } from '../../src/search/find-named.ts';
import { findComparison } from '../../src/search/pair-finder.ts';
import { packIndex, unpackIndex } from '../../src/search/packed-names.ts';
import { finderIndex } from '../../src/search/records.ts';
import { loadFixture } from '../support/comparison.ts';
import { FIXTURES } from '../support/fixtures.ts';

const TEXT = readFileSync(join(FIXTURES, 'base/models/example-one.md'), 'utf8').replace('aliases: [ex-1]\n', '');

/** An entry of that name, of a day, with more facts. */
const model = (name: string, day: string, facts = '') => ({
  [`models/${name
    .toLowerCase()
    .replaceAll(/[ .()]+/g, '-')
    .replace(/-$/, '')}.md`]: TEXT.replace('Example One', name)
    .replace('2025-04-14', day)
    .replace('facts:\n', `facts:\n${facts}`),
});
const status = (value: string) => `  status: { value: ${value}, source: example-list, asOf: 2026-07-01 }\n`;
const { catalogue } = await loadFixture({
  ...model('Quill Reed 3', '2024-01-10'),
  ...model('Quill Reed 4', '2025-01-10', status('active')),
  ...model('Quill Reed 5', '2025-06-10', status('preview')),
  ...model('Quill Reed 4 mini', '2024-11-10'),
  ...model('Quill Fern 2', '2025-03-10', status('legacy')),
  ...model('Quill Fern 1', '2024-03-10'),
  ...model('Quill Moss', '2024-03-10', status('legacy')),
  ...model('Quill Moss (2024-05-01)', '2024-05-01'),
});
const index = unpackIndex(JSON.parse(JSON.stringify(packIndex(finderIndex(catalogue)))) as ReturnType<typeof packIndex>);
const found = (text: string) => findNamed(index.entries, text).things.map(({ names }) => names[0]);

describe('the name of a series', () => {
  test('means its newest member that is no preview, then what is called otherwise too', () =>
    expect(found('quill reed')).toEqual(['Quill Reed 4', 'Quill Reed 5', 'Quill Reed 4 mini', 'Quill Reed 3']));
  test('is the name without its version: a smaller one is another series', () =>
    expect(found('reed mini')).toEqual(['Quill Reed 4 mini']));
  test('means what its maker still develops before what it calls superseded, whichever is newer', () =>
    expect(found('quill fern')).toEqual(['Quill Fern 1', 'Quill Fern 2']));
  test('means the newest in a comparison', () =>
    expect(findComparison(index, 'reed vs fern')?.sides.map(({ slug }) => slug)).toEqual(['quill-fern-1', 'quill-reed-4']));
  test('means what is called so before what that was on a day', () => expect(found('moss')[0]).toBe('Quill Moss'));
  test('a version means that version', () => expect(found('reed 3')[0]).toBe('Quill Reed 3'));
});
