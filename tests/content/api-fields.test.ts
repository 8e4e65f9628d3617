import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { apiFields } from '../../src/site-files/api/fields.ts';

const FILE = 'docs/api-v1-fields.txt';
const kept = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => line !== '');
const fields = apiFields();

test('no field or address of v1 of the API is removed, renamed or of another type', () => {
  const removed = kept.filter((line) => !fields.includes(line));
  expect(removed.map((line) => `${line}: programs of others rely on it; put the new form at /api/v2/ and keep v1 as it is`)).toEqual([]);
});
test('the list has every field of v1', () => {
  const added = fields.filter((line) => !kept.includes(line));
  expect(added.map((line) => `${line}: run npm run docs, which adds it to ${FILE}`)).toEqual([]);
});
