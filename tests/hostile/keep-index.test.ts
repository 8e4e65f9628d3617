import { statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../../src/build/files-below.ts';
import { indexKey, writeIndex } from '../../src/build/keep-index.ts';
import { listOutput, writeManifest } from '../../src/build/output-manifest.ts';
import type { SearchRecord } from '../../src/search/records.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { hashes } from '../support/tree-hashes.ts';

const recordOf = (content: string): SearchRecord => ({
  url: '/things/one/',
  content,
  language: 'en',
  meta: { title: 'Thing' },
  filters: {},
});
const RECORDS = [recordOf('one thing')];

/** The index of `records` below a new folder, with that of `last` before it. */
async function indexIn(last: string | undefined, records: readonly SearchRecord[]): Promise<string> {
  const dir = await temporaryFolder();
  await writeIndex(last, records, indexKey(records), join(dir, 'pagefind'));
  return dir;
}

async function lastSite(): Promise<string> {
  const out = await indexIn(undefined, RECORDS);
  await writeManifest(out, { base: '/', pages: 1, search: indexKey(RECORDS), files: listOutput(out) });
  return out;
}

const linked = (dir: string) => [...filesBelow(dir)].filter(({ path }) => statSync(path).nlink > 1).length;

test('an index of the same records is linked from the last site, and is the same', async () => {
  const out = await lastSite();
  const dir = await indexIn(out, RECORDS);
  expect(hashes(dir)).toEqual(hashes(out));
  expect(linked(dir)).toBe(Object.keys(hashes(out)).length);
});

test('an index of other records is made anew', async () => {
  const dir = await indexIn(await lastSite(), [recordOf('another thing')]);
  expect(linked(dir)).toBe(0);
  expect(Object.keys(hashes(dir))).toContain('pagefind/pagefind.js');
});

test('a file that somebody changed in the last site makes it anew', async () => {
  const out = await lastSite();
  const whole = hashes(out);
  const later = new Date(Date.now() + 60_000);
  writeFileSync(join(out, 'pagefind/pagefind.js'), 'changed');
  utimesSync(join(out, 'pagefind/pagefind.js'), later, later);
  const dir = await indexIn(out, RECORDS);
  expect([hashes(dir), linked(dir)]).toEqual([whole, 0]);
});
