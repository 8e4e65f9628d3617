import { describe, expect, test } from 'vitest';
import { findEntries, findPair, mayNameTwo, queryOf, type FinderIndex } from '../../src/search/pair-finder.ts';

const entry = (slug: string, kind: number, ...names: string[]) => ({ slug, kind, names });
const INDEX: FinderIndex = {
  folders: ['models', 'repositories'],
  entries: [
    entry('openai-gpt-4-1-mini', 0, 'OpenAI: GPT-4.1 Mini', 'gpt-4.1-mini'),
    entry('openai-o4-mini', 0, 'OpenAI: o4 Mini', 'o4-mini'),
    entry('openai-o4-mini-deep-research', 0, 'OpenAI: o4 Mini Deep Research', 'o4-mini-deep-research'),
    entry('stable-diffusion', 1, 'Stable-Diffusion', 'FurkanGozukara/Stable-Diffusion'),
    entry('dreambooth-stable-diffusion', 1, 'Dreambooth-Stable-Diffusion'),
  ],
  pairs: ['openai-o4-mini-vs-stable-diffusion', 'openai-gpt-4-1-mini-vs-openai-o4-mini'],
};

describe('findPair', () => {
  test.each([
    'o4-mini vs Stable-Diffusion',
    'Stable-Diffusion vs o4-mini',
    'o4 mini versus stable diffusion',
    'OpenAI: o4 Mini vs. Stable-Diffusion',
    'o4-mini, stable-diffusion',
    'o4-mini or Stable-Diffusion',
    'o4-mini Stable-Diffusion',
  ])('"%s" leads to the page of that pair', (query) =>
    expect(findPair(INDEX, query)?.href).toBe('/compare/openai-o4-mini-vs-stable-diffusion/'),
  );
  test('the whole name beats a longer one that begins alike', () =>
    expect(findPair(INDEX, 'gpt-4.1-mini vs o4 mini')?.b.slug).toBe('openai-o4-mini'));
  test('a pair without a page of its own leads to the composer', () =>
    expect(findPair(INDEX, 'o4-mini-deep-research vs dreambooth')).toMatchObject({
      href: '/compare/?items=openai-o4-mini-deep-research,dreambooth-stable-diffusion',
      hasPage: false,
    }));
  test.each(['o4-mini', 'long context', '', 'nothing vs nobody', 'o4-mini vs o4-mini'])('"%s" names no pair', (query) =>
    expect(findPair(INDEX, query)).toBeUndefined(),
  );
});

describe('findEntries', () => {
  test('finds by alias, by beginning of a name and by words in any order', () => {
    expect(findEntries(INDEX, 'gpt-4.1-mini')[0]?.slug).toBe('openai-gpt-4-1-mini');
    expect(findEntries(INDEX, 'dreamb')[0]?.slug).toBe('dreambooth-stable-diffusion');
    expect(findEntries(INDEX, 'research o4')[0]?.slug).toBe('openai-o4-mini-deep-research');
  });
  test('an empty text finds nothing', () => expect(findEntries(INDEX, ' - ')).toEqual([]));
});

test('one word cannot name two entries, so the list of names is not needed for it', () => {
  expect(['', 'whisper', 'gpt-4.1-mini'].map(mayNameTwo)).toEqual([false, false, false]);
  expect(['gpt whisper', 'gpt vs whisper', 'gpt,whisper'].map(mayNameTwo)).toEqual([true, true, true]);
});

test('200 characters of a query are taken, without spaces around them', () => {
  const form = new FormData();
  form.set('q', `  ${'a '.repeat(1_000)}`);
  expect(queryOf(form)).toBe('a '.repeat(100));
});
