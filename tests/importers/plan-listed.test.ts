/** Listed entries from models.dev: which models become one, under which name, address and category. */
import { describe, expect, test } from 'vitest';
import { planListed, type ListedOptions } from '../../src/importers/plan-listed.ts';
import { slugOfNew } from '../../src/importers/slug-of-new.ts';
import { categoryOf } from '../../src/importers/sources/models-dev-new.ts';
import { parseModelsDev } from '../../src/importers/sources/models-dev.ts';
import type { Entry } from '../../src/entries/entry.ts';
import { modelEntry } from '../support/entry.ts';

const CHAT = { input: ['text'], output: ['text'] };
const model = (id: string, name: string, more: object = {}) => ({ id, name, modalities: CHAT, ...more });
const shelf = (name: string, ...models: readonly ReturnType<typeof model>[]) => ({
  name,
  doc: `https://${name.toLowerCase()}.example/models`,
  models: Object.fromEntries(models.map((one) => [one.id, one])),
});
const named = (slug: string, name: string, maker: string, aliases: string[] = [], ids = {}): Entry => {
  const entry = modelEntry(slug, {}, ids, aliases);
  return { ...entry, maker, data: { ...entry.data, name } };
};

const CATEGORIES = new Map(['chat', 'embeddings', 'image-generation'].map((id) => [id, 'model']));
function plan(catalogue: object, all: readonly Entry[] = [], options: ListedOptions = {}, categories = CATEGORIES) {
  const { drafts, leftOut } = planListed(parseModelsDev(catalogue, '2026-07-02'), { all, categories }, options);
  return { entries: drafts.map(({ entry }) => entry), leftOut };
}
const keysOf = ({ entries }: ReturnType<typeof plan>) => entries.map(({ ids }) => ids?.['models-dev']);

describe('what becomes a listed entry', () => {
  test('is what stands on the shelf of its own maker, and not what others sell', () => {
    const found = plan({
      zeta: shelf('Zeta', model('gpt-9', 'GPT-9'), model('own-1', 'Own 1')),
      openai: shelf('OpenAI', model('gpt-5-nano', 'GPT-5 Nano'), model('claude-x', 'Claude X')),
      groq: shelf('Groq', model('gpt-oss-20b', 'GPT OSS 20B')),
      'kimi-for-coding': shelf('Kimi', model('kimi-k9', 'Kimi K9')),
    });
    expect(keysOf(found)).toEqual(['openai/gpt-5-nano']);
    expect(found.entries[0]).toMatchObject({ maker: 'OpenAI', name: 'GPT-5 Nano', category: 'chat', isListed: true });
    expect(found.entries[0]?.homepage).toBe('https://openai.example/models');
  });
  test('is no model that an entry is of, by id, name, alias or slug, whatever its spelling', () => {
    const all = [
      named('openai-gpt-5', 'GPT-5', 'OpenAI'),
      named('openai-four', 'Four', 'OpenAI', ['GPT 4.1']),
      named('openai-six', 'Six', 'OpenAI', [], { 'models-dev': 'openai/gpt-6' }),
      named('o7', 'Seven', 'OpenAI'),
    ];
    const models = [model('gpt-5', 'GPT 5'), model('gpt-4.1', 'x'), model('gpt-6', 'y'), model('o7', 'z'), model('o8', 'o8')];
    expect(keysOf(plan({ openai: shelf('OpenAI', ...models) }, all))).toEqual(['openai/o8']);
  });
  test('is another snapshot of a known model only where it has a name of its own', () => {
    const all = [named('anthropic-claude-9-v2', 'Claude 9 v2', 'Anthropic', [], { 'models-dev': 'anthropic/claude-9-20260101' })];
    const models = [
      model('claude-9', 'Claude 9 (latest)'),
      model('claude-9-20250101', 'Claude 9'),
      model('claude-9-20260101', 'x'),
    ];
    expect(keysOf(plan({ anthropic: shelf('Anthropic', ...models) }, all))).toEqual(['anthropic/claude-9-20250101']);
  });
  test('comes once, from the first shelf of its maker', () => {
    const found = plan({
      'alibaba-cn': shelf('Alibaba (China)', model('qwen-x', 'Qwen X'), model('qwen-y', 'Qwen Y')),
      alibaba: shelf('Alibaba', model('qwen-x', 'Qwen X')),
    });
    expect(keysOf(found)).toEqual(['alibaba/qwen-x', 'alibaba-cn/qwen-y']);
  });
  test('does not change with the order of the source', () => {
    const shelves = [
      ['xai', shelf('xAI', model('grok-9', 'Grok 9'), model('grok-10', 'Grok 10'))],
      ['openai', shelf('OpenAI', model('o8', 'o8'))],
    ] as const;
    expect(plan(Object.fromEntries(shelves))).toEqual(plan(Object.fromEntries(shelves.toReversed())));
  });
});

describe('what many others sell and its maker does not', () => {
  const sellers = ['alpha', 'beta', 'gamma', 'delta'].map((id) => [
    id,
    shelf(`Seller ${id}`, model('gpt-oss-9b', 'GPT OSS 9B', { limit: { context: 128_000 } })),
  ]);
  const catalogue = {
    ...Object.fromEntries(sellers),
    openrouter: shelf(
      'OpenRouter',
      model('openai/gpt-oss-9b', 'gpt-oss-9b', { cost: { input: 0.5, output: 2 }, limit: { context: 60_000 } }),
    ),
    openai: shelf('OpenAI', model('o8', 'o8')),
  };
  test('becomes an entry where an editor names it, with the price of a marketplace and the limits that most state', () => {
    const [entry] = plan(catalogue, [], {
      placements: new Map([['openrouter/openai/gpt-oss-9b', { category: 'chat' }]]),
    }).entries;
    expect(entry).toMatchObject({ name: 'gpt-oss-9b', maker: 'OpenAI', homepage: 'https://openai.example/models' });
    expect(entry?.facts).toMatchObject({ inputUsdPerMillionTokens: 0.5, contextTokens: 128_000, providerCount: 5 });
    expect(keysOf(plan(catalogue, [], { only: ['openrouter/openai/gpt-oss-9b'] }))).toEqual(['openrouter/openai/gpt-oss-9b']);
  });
  test('becomes none by itself, since sellers call one model by many names', () =>
    expect(keysOf(plan(catalogue))).toEqual(['openai/o8']));
  test('nor where fewer sell it, nor where an entry is of it', () => {
    const { alpha: _alpha, ...fewer } = catalogue as Record<string, unknown>;
    expect(() => plan(fewer, [], { only: ['openrouter/openai/gpt-oss-9b'] })).toThrow('models-dev has no');
    const all = [named('openai-gpt-oss-9b', 'GPT-OSS 9B', 'OpenAI')];
    expect(() => plan(catalogue, all, { only: ['openrouter/openai/gpt-oss-9b'] })).toThrow('that no entry is of');
  });
});

describe('what is left out', () => {
  test('is told with the reason', () => {
    const found = plan(
      {
        openai: shelf(
          'OpenAI',
          model('gpt-9-chat-latest', 'GPT-9 Chat'),
          model('sora-9', 'Sora 9', { modalities: { input: ['text'], output: ['video'] } }),
          model('whisper-9', 'Whisper 9', { modalities: { input: ['audio'], output: ['text'] } }),
          model('o8', 'Eight'),
        ),
      },
      [named('other', 'Example', 'Example Works', ['OpenAI Eight'])],
    );
    expect(found.entries).toEqual([]);
    expect(found.leftOut.map(({ key, reason }) => `${key}: ${reason}`)).toEqual([
      'openai/gpt-9-chat-latest: its name moves from model to model',
      'openai/o8: its name or address leads to models/other.md',
      'openai/sora-9: the source tells no category of it',
      'openai/whisper-9: there is no category "speech-to-text"',
    ]);
  });
  test('can be asked for with a category, and by its key alone', () => {
    const video = { modalities: { input: ['text'], output: ['video'] } };
    const catalogue = { openai: shelf('OpenAI', model('sora-9', 'Sora 9', video), model('o8', 'o8')) };
    const found = plan(catalogue, [], { only: ['openai/sora-9'], category: 'image-generation' });
    expect(found.entries.map(({ name, category }) => [name, category])).toEqual([['Sora 9', 'image-generation']]);
    expect(() => plan(catalogue, [], { only: ['openai/o9'] })).toThrow('models-dev has no "openai/o9"');
  });
  test('a site without categories asks for none', () =>
    expect(plan({ openai: shelf('OpenAI', model('o8', 'o8')) }, [], {}, new Map()).entries[0]?.category).toBeUndefined());
});

describe('the category of a new model', () => {
  test.each([
    ['gpt-9', ['text', 'image'], ['text'], 'chat'],
    ['qwen-omni', ['text', 'audio'], ['text', 'audio'], 'chat'],
    ['nova-canvas', ['text'], ['image'], 'image-generation'],
    ['mistral-embed', ['text'], ['text'], 'embeddings'],
    ['whisper-9', ['audio'], ['text'], 'speech-to-text'],
    ['gemini-tts', ['text'], ['audio'], 'text-to-speech'],
    ['sonar-max', ['text'], ['text'], 'search-and-research'],
    ['rerank-v9', ['text'], ['text'], undefined],
    ['qwen-mt-plus', ['text'], ['text'], undefined],
    ['qwen-vl-ocr', ['text', 'image'], ['text'], undefined],
    ['sora-9', ['text'], ['video'], undefined],
  ])('%s, which takes %j and gives %j: %s', (id, input, output, category) =>
    expect(categoryOf({ id, name: id, modalities: { input, output } })).toBe(category),
  );
  test.each([undefined, 'text', {}, { input: 'text', output: ['text'] }])('is unknown where the source says %j', (modalities) =>
    expect(categoryOf({ id: 'gpt-9', name: 'GPT-9', modalities })).toBeUndefined(),
  );
});

describe('the slug of a new entry', () => {
  const all = [named('zai-glm-5', 'GLM-5', 'Z.ai'), named('zai-glm-4-5', 'GLM-4.5', 'Z.ai'), named('big-glm', 'Other', 'Z.ai')];
  test.each([
    ['GLM-6', 'Z.ai', 'zai-glm-6'],
    ['Qwen Max', 'Alibaba (Qwen)', 'qwen-max'],
    ['QwQ Plus', 'Alibaba (Qwen)', 'alibaba-qwq-plus'],
    ['Phi-4', 'Microsoft', 'microsoft-phi-4'],
  ])('begins as those of its maker do: %s by %s is %s', (name, maker, slug) => expect(slugOfNew(name, maker, all)).toBe(slug));
});
