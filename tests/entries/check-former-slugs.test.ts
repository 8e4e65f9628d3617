import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/entries/load-content.ts';
import { BASE_CONTENT, contentWith } from '../support/content-folder.ts';

async function faultsOf(formerSlugs: Readonly<Record<string, string>>): Promise<string[]> {
  const edited = Object.entries(formerSlugs).map(async ([file, list]) => {
    const text = await readFile(join(BASE_CONTENT, file), 'utf8');
    return [file, text.replace('\nsummary:', `\nformerSlugs: ${list}\nsummary:`)] as const;
  });
  const loaded = await loadContent(await contentWith(Object.fromEntries(await Promise.all(edited))));
  return loaded.ok ? [] : loaded.problems.map(({ code, message }) => `${code} ${message}`);
}

test('former slugs that nothing else has are well', async () =>
  expect(await faultsOf({ 'models/example-two.md': '[example-duo, example-zwei]' })).toEqual([]));
test.each([
  ['the slug of another entry', { 'models/example-two.md': '[example-kit]' }, /"example-kit" .*is the slug of an entry/],
  ['its own slug', { 'models/example-two.md': '[example-two]' }, /"example-two" of example-two is the slug of an entry/],
  [
    'the former slug of another entry',
    { 'models/example-two.md': '[example-old]', 'repositories/example-kit.md': '[example-old]' },
    /is a former slug in .*example-two\.md as well/,
  ],
])('%s is a duplicate', async (_what, lists, message) => {
  const faults = await faultsOf(lists as unknown as Record<string, string>);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/^duplicate-slug /);
  expect(faults[0]).toMatch(message);
});
