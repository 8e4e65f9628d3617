import { describe, expect, test } from 'vitest';
import { entryNamed } from '../../src/search/find-entries.ts';
import { findNamed } from '../../src/search/find-named.ts';
import { findNearest } from '../../src/search/nearest.ts';
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
const found = (text: string) => findNamed(INDEX.entries, text).things.map(({ slug }) => slug);

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
    ['the same in a short word', 'gtp 5', 'openai-gpt-5'],
    ['the first letter left out', 'laude code', 'claude-code'],
  ])('%s: %s', (_, text, slug) => expect(found(text)[0]).toBe(slug));
});

describe('what is only near', () => {
  const index = {
    ...INDEX,
    entries: [
      entry('inkling', ['Inkling']),
      entry('paperclip', ['Paperclip']),
      entry('stable', ['Stable-Lines']),
      entry('bot', ['Wise Bot']),
      entry('tts', ['Reed TTS']),
      entry('storm', ['Storm', 'acme/knowledge-storm']),
      entry('orchard', ['Orchard']),
      entry('tongyi', ['通义千问3']),
    ],
  };
  const near = (text: string) => {
    const { things, isNear } = findNamed(index.entries, text);
    return [things[0]?.slug, isNear ?? false];
  };
  test.each([
    ['letters within a word', 'kling', 'inkling'],
    ['a slip in the beginning of a word', 'piper', 'paperclip'],
    ['a word that goes on', 'stablelm', 'stable'],
    ['a word with a letter before it', 'xtts', 'tts'],
    ['a short word with another consonant', 'bolt', 'bot'],
  ])('%s: %s', (_, text, slug) => expect(near(text)).toEqual([slug, true]));
  test.each([
    ['orchrad', 'orchard'],
    ['orcharrd', 'orchard'],
    ['orchad', 'orchard'],
    ['oorchard', 'orchard'],
    ['inklyng', 'inkling'],
    ['papreclip', 'paperclip'],
    ['papercl', 'paperclip'],
    ['千问', 'tongyi'],
  ])('and %s is surely %s', (text, slug) => expect(near(text)).toEqual([slug, false]));
  test('letters within another name of it say nothing', () => expect(near('edge')).toEqual([undefined, false]));
});

describe('a name that is spelt as it sounds', () => {
  test.each([
    ['kwen', 'qwen3-8b'],
    ['kwen 3', 'qwen3-8b'],
    ['klaude code', 'claude-code'],
    ['clawd code', 'claude-code'],
    ['caphe', 'cafe'],
    ['difuzion', 'stable-diffusion-webui'],
  ])('%s finds %s', (text, slug) => expect(found(text)[0]).toBe(slug));
  test.each(['jpt 5', 'clip', 'oncx', 'kwen 4', 'gem 5'])('%s is no name here', (text) => expect(found(text)).toEqual([]));
  test('in four letters another consonant makes another word', () => {
    const index = { ...INDEX, entries: [entry('onyx', ['Onyx'])] };
    expect(['onnx', 'onyks', 'onix', 'onxy'].map((text) => findNamed(index.entries, text).things.length)).toEqual([0, 1, 1, 1]);
  });
});

describe('another version is another thing', () => {
  test.each(['gpt 6', 'gpt 4.5', 'gpt 1.4', 'gpt 5.5', 'claude sonnet 5', 'claude 5', 'qwen 4', 'gpt 5o', 'glm 4'])(
    '%s finds nothing',
    (text) => expect(found(text)).toEqual([]),
  );
  test.each([
    ['gpt 4', 'openai-gpt-4-1'],
    ['gpt 4 1', 'openai-gpt-4-1'],
    ['sonnet 3-5', 'claude-sonnet-3-5'],
    ['sonnet 3,5', 'claude-sonnet-3-5'],
    ['calude sonnet 3.5', 'claude-sonnet-3-5'],
    ['gpt-5.0', 'openai-gpt-5'],
  ])('%s finds %s', (text, slug) => expect(found(text)[0]).toBe(slug));
  test('so is that of a day which no name has', () => expect(found('gpt-5-2099-01-01')).toEqual([]));
});

test('of equal fits the kind comes first of which there are more', () =>
  expect(found('claude').slice(0, 3)).toEqual(['claude-sonnet-3-5', 'claude-sonnet', 'claude-code']));
test('a name that is passed on to the next one is meant by the whole of it alone', () => {
  const index = { ...INDEX, entries: [entry('sonnet-3', ['Sonnet 3', 'sonnet-latest'])] };
  const slugs = (text: string) => findNamed(index.entries, text).things.map(({ slug }) => slug);
  expect([slugs('sonnet-latest'), slugs('latest son'), slugs('latest')]).toEqual([['sonnet-3'], [], []]);
});
test('a number is no part of a longer one, and no revision of another version', () => {
  const index = { ...INDEX, entries: [entry('sonnet-3-5-v2', ['Sonnet 3.5 v2', 'the-3-5-sonnet-20241022'])] };
  const count = (text: string) => findNamed(index.entries, text).things.length;
  expect(['sonnet 2', 'sonnet 20', 'sonet 2', 'sonnet v2', 'sonnet 3', 'sonnet 3.5 v'].map(count)).toEqual([0, 0, 0, 1, 1, 1]);
});
test('a pasted address is the entry that it ends with', () => {
  const named = (text: string) => entryNamed(INDEX, text)?.slug;
  expect(named('https://host.example/Lightning-AI/litgpt')).toBe('litgpt');
  expect(named('host.example/anybody/GPT-5.git')).toBe('openai-gpt-5');
  expect(named('somebody/GPT-5')).toBe('openai-gpt-5');
  expect(named('https://host.example/openai')).toBeUndefined();
});

describe('the nearest names', () => {
  const near = (text: string) => {
    const { things, isOther } = findNearest(INDEX.entries, text);
    return [things[0]?.slug, isOther];
  };
  test.each([
    ['price of gpt 5', 'openai-gpt-5', false],
    ['gpt 5 for coding', 'openai-gpt-5', false],
    ['better than gpt 5', 'openai-gpt-5', false],
    ['more stable than claude code', 'claude-code', false],
    ['gpt 7', 'openai-gpt-5-4', true],
    ['claude sonnet 9', 'claude-sonnet', true],
    ['gpt-5-2099-01-01', 'openai-gpt-5', true],
    ['is gpt 5 mini stable', 'openai-gpt-5-mini', false],
    ['does qwen know colours?', 'qwen3-8b', false],
    ['qwen ultra', 'qwen3-8b', true],
    ['nothing at all', undefined, true],
    ['another 5', undefined, true],
  ])('of "%s" begin with %s; something else is meant: %s', (text, slug, isOther) => expect(near(text)).toEqual([slug, isOther]));
});

test('whole words come before beginnings of words, and a higher score decides among equals', () =>
  expect(found('gpt 5').slice(0, 4)).toEqual(['openai-gpt-5', 'openai-gpt-5-4', 'openai-gpt-5-mini']));
test('what is gone comes after what can be chosen', () => expect(found('gpt').at(-2)).toBe('openai-gpt-4-1'));
test('slips are only looked for where nothing else is found', () => expect(found('glm 5')).toEqual(['zai-glm-5']));
test.each(['glaude code', 'ditgpt', 'qable difusion'])('another first letter makes another word: "%s"', (text) =>
  expect(found(text)).toEqual([]),
);
test('part of a name is part of a word of it, or begins with one', () => {
  expect(found('diffusionweb')).toEqual(['stable-diffusion-webui']);
  expect(found('iffusion')).toEqual(['stable-diffusion-webui']);
  expect(found('blediff')).toEqual([]);
});
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
