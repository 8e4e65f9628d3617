import { expect, test } from 'vitest';
import type { SearchRecord } from '../../src/search/records.ts';
import { searchIndexFiles } from '../../src/search/write-index.ts';

/** Three hundred records of sixty words each, of 900 words in all. */
const RECORDS: readonly SearchRecord[] = Array.from({ length: 300 }, (_, at) => ({
  url: `/things/${at}/`,
  content: Array.from({ length: 60 }, (__, place) => `word${(at * 7 + place * place * 13) % 900}`).join(' '),
  language: 'en',
  meta: { title: `Thing ${at}` },
  filters: {},
}));

test('one word brings a small file of the index, however many words there are', async () => {
  const files = [...(await searchIndexFiles(RECORDS))].filter(([path]) => path.endsWith('.pf_index'));
  expect(files.length).toBeGreaterThan(10);
  expect(Math.max(...files.map(([, bytes]) => bytes.length))).toBeLessThan(5000);
});
