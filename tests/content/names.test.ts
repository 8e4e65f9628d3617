import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue.ts';
import { entryNamed, findEntries } from '../../src/search/find-entries.ts';
import { finderIndex } from '../../src/search/records.ts';
import { findPair } from '../../src/search/pair-finder.ts';

const loaded = await loadCatalogue('content');
if (!loaded.ok) throw new Error('content has problems');
const index = finderIndex(loaded.value);

/** A name as readers type it: as it is, and without what stands before its colon. */
const typed = (name: string) => [name, name.replace(/^[^:]+: /, '')];

test('every name and alias, with or without its maker, finds its entry first, or a namesake of it', () => {
  const lost = index.entries.flatMap((entry) =>
    entry.names.flatMap(typed).flatMap((text) => {
      const first = findEntries(index, text)[0];
      const isFound = first?.slug === entry.slug || (first !== undefined && entryNamed(index, text)?.slug === first.slug);
      return isFound ? [] : [`${text} (${entry.slug}): ${first?.slug}`];
    }),
  );
  expect(lost).toEqual([]);
});
test('no name or alias is taken for a comparison', () => {
  const taken = index.entries.flatMap(({ names }) => names.flatMap(typed).filter((text) => findPair(index, text) !== undefined));
  expect(taken).toEqual([]);
});

test.each([
  ['gpt 5', 'openai-gpt-5'],
  ['Claude Code', 'claude-code'],
  ['GPT 5.4', 'openai-gpt-5-4'],
  ['gemini 2.5 pro', 'google-gemini-2-5-pro'],
  ['stable difusion', 'stable-diffusion'],
])('"%s" finds %s first', (text, slug) => expect(findEntries(index, text)[0]?.slug).toBe(slug));
