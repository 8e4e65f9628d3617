import { describe, expect, test } from 'vitest';
import { entryNamed, findEntries } from '../../src/search/find-entries.ts';
import { queryOf, type FinderEntry, type FinderIndex } from '../../src/search/finder-index.ts';

const entry = (slug: string, names: readonly string[], more: Partial<FinderEntry> = {}): FinderEntry => ({
  slug,
  names,
  kind: 0,
  ...more,
});

const INDEX: FinderIndex = {
  folders: ['models', 'repositories'],
  entries: [
    entry('openai-gpt-5', ['GPT-5', 'gpt-5'], { score: 60 }),
    entry('openai-gpt-5-mini', ['GPT-5 Mini', 'gpt-5-mini'], { score: 70 }),
    entry('openai-gpt-5-4', ['GPT-5.4', 'gpt-5.4'], { score: 80 }),
    entry('openai-gpt-4-1', ['GPT-4.1', 'gpt-4.1'], { isGone: true }),
    entry('zai-glm-5', ['GLM 5', 'glm-5'], { score: 75 }),
    entry('litgpt', ['LitGPT', 'Lightning-AI/litgpt'], { kind: 1 }),
    entry('qwen3-8b', ['Qwen3 8B', '通义千问3'], { score: 50 }),
    entry('stable-diffusion-webui', ['Stable Diffusion web UI'], { kind: 1, score: 40 }),
    entry('cafe', ['Café Modèle'], { score: 10 }),
    entry('claude-code', ['Claude Code'], { kind: 1 }),
    entry('claude-sonnet', ['Claude Sonnet 4'], { score: 77, maker: 'Anthropic' }),
    entry('claude-sonnet-3-5', ['Claude Sonnet 3.5'], { score: 90, maker: 'Anthropic' }),
  ],
  partners: [],
};
const found = (text: string) => findEntries(INDEX, text).map(({ slug }) => slug);

describe('a text finds first', () => {
  test.each([
    ['the entry whose name it is', 'gpt 5', 'openai-gpt-5'],
    ['also with a capital, an accent or without a space', 'GPT5', 'openai-gpt-5'],
    ['a name of several words', 'Claude Code', 'claude-code'],
    ['a name with a number that has a point', 'GPT 5.4', 'openai-gpt-5-4'],
    ['the number alone', '4.1', 'openai-gpt-4-1'],
    ['a name without its accents', 'cafe modele', 'cafe'],
    ['a name in another script', '千问', 'qwen3-8b'],
    ['a name in wide letters', 'ＧＰＴ－５', 'openai-gpt-5'],
    ['a name run together otherwise', 'qwen 3', 'qwen3-8b'],
    ['a name with slips of typing', 'stable difusion', 'stable-diffusion-webui'],
    ['a slip in a short name', 'litgtp', 'litgpt'],
    ['words in any order', 'mini gpt', 'openai-gpt-5-mini'],
    ['all words of a name in another order', 'claude 4 sonnet', 'claude-sonnet'],
    ['a name behind its maker', 'anthropic claude sonnet 4', 'claude-sonnet'],
    ['two letters in the wrong order', 'calude code', 'claude-code'],
  ])('%s: %s', (_, text, slug) => expect(found(text)[0]).toBe(slug));
});

test('whole words come before beginnings of words, and a higher score decides among equals', () =>
  expect(found('gpt 5').slice(0, 4)).toEqual(['openai-gpt-5', 'openai-gpt-5-4', 'openai-gpt-5-mini']));
test('what is gone comes after what can be chosen', () => expect(found('gpt').at(-2)).toBe('openai-gpt-4-1'));
test('slips are only looked for where nothing else is found', () => expect(found('glm 5')).toEqual(['zai-glm-5']));
test.each(['', ' - ', 'xyzzy', 'ab'])('"%s" finds nothing', (text) => expect(found(text)).toEqual([]));

test('only a whole name names an entry', () => {
  expect(entryNamed(INDEX, 'openai: gpt-5')?.slug).toBe('openai-gpt-5');
  expect(['gpt', 'gpt 5 m', 'stable difusion', ''].map((text) => entryNamed(INDEX, text))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('200 characters of a query are taken, without spaces around them', () => {
  const form = new FormData();
  form.set('q', `  ${'a '.repeat(1_000)}`);
  expect(queryOf(form)).toBe('a '.repeat(100));
});
