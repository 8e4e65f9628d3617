import { describe, expect, test } from 'vitest';
import type { FinderIndex } from '../../src/search/finder-index.ts';
import { findPair, guessPair } from '../../src/search/pair-finder.ts';

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
  test.each(['o4-mini', 'o4-mini Stable-Diffusion', 'gpt mini', '', 'nothing vs nobody', 'o4-mini vs o4-mini'])(
    '"%s" names no pair',
    (query) => expect(findPair(INDEX, query)).toBeUndefined(),
  );
});

describe('guessPair', () => {
  test('offers the comparison of two whole names side by side', () =>
    expect(guessPair(INDEX, 'o4 mini stable diffusion')?.href).toBe('/compare/openai-o4-mini-vs-stable-diffusion/'));
  test.each(['o4 mini', 'o4 stable', 'o4-mini vs stable-diffusion', 'o4 mini deep'])('"%s" is no such text', (query) =>
    expect(guessPair(INDEX, query)).toBeUndefined(),
  );
});
