import { describe, expect, test } from 'vitest';
import { DataSetError, type FactTable } from '../../src/importers/fact-table.ts';
import { planImport as plan } from '../../src/importers/plan-import.ts';
import { parseModelsDev } from '../../src/importers/sources/models-dev.ts';
import { parseOpenrouter } from '../../src/importers/sources/openrouter.ts';
import type { Entry } from '../../src/entries/entry.ts';
import { modelEntry } from '../support/entry.ts';
import { importFor } from '../support/import-context.ts';

const planImport = (table: FactTable, entries: readonly Entry[]) => plan(table, importFor(entries));
const model = (id: string, more: object = {}) => ({ [id]: { id, name: id, ...more } });
const full = {
  attachment: true,
  reasoning: false,
  tool_call: true,
  structured_output: true,
  temperature: true,
  knowledge: '2024-04',
  release_date: '2025-04-14',
  open_weights: false,
  modalities: { input: ['text', 'image'], output: ['text'] },
  cost: { input: 0.4, output: 1.6, cache_read: 0.1 },
  limit: { context: 1_047_576, output: 32_768 },
};
const DATA = {
  openai: { name: 'OpenAI', models: model('gpt-4.1-mini', full) },
  shop: { name: 'Shop', models: { ...model('openai/GPT-4.1-mini'), ...model('other') } },
};

describe('models.dev', () => {
  const table = parseModelsDev(DATA, '2026-07-02');
  test('gives facts in our units, by provider and model', () => {
    expect(table.rows.get('openai/gpt-4.1-mini')?.facts).toEqual({
      pricing: 'paid',
      inputUsdPerMillionTokens: 0.4,
      outputUsdPerMillionTokens: 1.6,
      cachedInputUsdPerMillionTokens: 0.1,
      contextTokens: 1_047_576,
      maxOutputTokens: 32_768,
      inputModalities: ['text', 'image'],
      outputModalities: ['text'],
      toolCalling: true,
      structuredOutput: true,
      reasoning: false,
      fileInput: true,
      temperatureControl: true,
      releaseDate: '2025-04-14',
      knowledgeCutoff: '2024-04',
      openWeights: false,
      providerCount: 2,
    });
  });
  test.each([
    [['text', 'image'], undefined],
    [['audio'], undefined],
    [['text'], false],
  ])('a list that denies attachments says nothing of %j, which are sent as files unless they are text', (input, fileInput) => {
    const models = model('one', { ...full, attachment: false, modalities: { input, output: ['text'] } });
    const { rows } = parseModelsDev({ works: { name: 'Works', models } }, '2026-07-02');
    expect(rows.get('works/one')?.facts.fileInput).toBe(fileInput);
  });
  test('what it does not state is absent, and never 0', () =>
    expect(table.rows.get('shop/other')?.facts).toEqual({ providerCount: 1 }));
  test('a format that has changed is named with its first place', () => {
    const read = () => parseModelsDev({ openai: { name: 'OpenAI', models: { m: { id: 7, name: 'M' } } } }, '2026-07-02');
    expect(read).toThrow(DataSetError);
    expect(read).toThrow(/models\.dev has changed its format/);
  });
  test('a record that tells nothing holds up no other', () => {
    const odd = { ...DATA, broken: 'no provider', shop: { name: 'Shop', models: { ...model('other'), bad: { id: 7 } } } };
    expect([...parseModelsDev(odd, '2026-07-02').rows.keys()]).toEqual(['openai/gpt-4.1-mini', 'shop/other']);
  });
  test('an empty data set is an outage, not news', () =>
    expect(() => parseModelsDev({}, '2026-07-02')).toThrow('must not empty our facts'));
});

describe('how many companies offer a model', () => {
  const rows = {
    openai: { name: 'OpenAI', models: model('gpt-4.1-mini') },
    azure: { name: 'Azure', models: model('gpt-4.1-mini') },
    'github-models': { name: 'GitHub Models', models: model('openai/gpt-4.1-mini') },
    shop: { name: 'Shop', models: { ...model('four-one-mini'), ...model('gpt-4.1') } },
  };
  const table = parseModelsDev(rows, '2026-07-02');
  const countFor = (entry: Entry) =>
    table.factsFor?.([])(entry, table.rows.get(entry.data.ids['models-dev'] ?? '')).facts.providerCount;
  const entry = modelEntry('one', {}, { 'models-dev': 'openai/gpt-4.1-mini' }, ['Four one mini']);

  test('is counted by the names of its row', () => expect(table.rows.get('openai/gpt-4.1-mini')?.facts.providerCount).toBe(2));
  test('and for an entry also by its aliases', () => expect(countFor(entry)).toBe(3));
  test('an entry without an id there is found by its aliases', () =>
    expect(countFor(modelEntry('mini', {}, {}, ['Four one mini']))).toBe(1));
  test('of one that nobody offers nothing is said', () => expect(countFor(modelEntry('none', {}))).toBeUndefined());
});

describe('a catalogue that was cut short', () => {
  const ids = Array.from({ length: 12 }, (_, index) => `m-${index}`);
  const entries = ids.map((id) => modelEntry(id, {}, { 'models-dev': `works/${id}` }));
  const readOf = (some: readonly string[]) =>
    planImport(
      parseModelsDev(
        { works: { name: 'Works', models: Object.assign({}, ...some.map((id) => model(id, full))) as object } },
        '2026-07-02',
      ),
      entries,
    ).entries.find(({ entry }) => entry.slug === 'm-0');

  test('counts no sellers, and its other facts are used', () => {
    const plan = readOf(ids.slice(0, 5));
    const added = plan?.added.map(({ id }) => id);
    expect(added).toContain('pricing');
    expect(added).not.toContain('providerCount');
    expect(plan?.remarks.map(({ text }) => text)).toContain(
      'providerCount: not counted, because the catalogue lacks more than half of the models that entries name',
    );
  });
  test('is one that lacks more than half of what entries name', () =>
    expect(readOf(ids.slice(0, 6))?.added.map(({ id }) => id)).toContain('providerCount'));
});

describe('the status of a model', () => {
  const ids = { 'models-dev': 'alibaba-cn/one' };
  const by = (status: string, provider = 'alibaba-cn', name = 'Alibaba (China)') =>
    parseModelsDev({ [provider]: { name, models: model('one', { status }) } }, '2026-07-02');
  const made = { ...modelEntry('one', {}, ids), maker: 'Alibaba (Qwen)' };

  test.each([
    ['alpha', 'preview'],
    ['beta', 'preview'],
    ['deprecated', 'deprecated'],
  ])('that its maker calls %s is %s', (stated, status) =>
    expect(planImport(by(stated), [made]).entries[0]?.added).toContainEqual(
      expect.objectContaining({ id: 'status', to: expect.objectContaining({ value: status }) as unknown }),
    ),
  );
  test('that is not stated, or in a word of its own, is unknown', () =>
    expect(planImport(by('new'), [made]).entries[0]?.added.map(({ id }) => id)).not.toContain('status'));
  test('at a reseller says nothing of the model', () => {
    const sold = { ...made, data: { ...made.data, ids: { 'models-dev': 'shop/one' } } };
    const added = planImport(by('deprecated', 'shop', 'Shop'), [sold]).entries[0]?.added;
    expect(added?.map(({ id }) => id)).toEqual(['providerCount']);
  });
  test('that is withheld stays so', () => {
    const withheld = { ...made, data: { ...made.data, withheld: { status: 'Its maker announced no end.' } } };
    expect(planImport(by('deprecated'), [withheld]).entries[0]?.facts.map(({ id }) => id)).not.toContain('status');
  });
  test('that its maker’s own page states stands, and the other is reported', () => {
    const page = { status: { value: 'active', source: 'https://example.org/models', asOf: '2026-01-01' } };
    const stated = { ...made, data: { ...made.data, facts: page } };
    expect(planImport(by('deprecated'), [stated]).entries[0]).toMatchObject({
      changed: [],
      remarks: [{ fact: 'status', text: 'status: kept active from https://example.org/models; this source states deprecated' }],
    });
  });
});

describe('OpenRouter', () => {
  test('gives what its list holds, in the form of the API and of its copies', () => {
    const models = [{ id: 'openai/o4-mini', name: 'OpenAI: o4 Mini' }];
    for (const json of [{ data: models }, { models }])
      expect(parseOpenrouter(json, '2026-05-15').rows.get('openai/o4-mini')?.facts).toEqual({ onOpenrouter: true });
  });
  test('an error page or an empty list changes nothing', () => {
    expect(() => parseOpenrouter({ error: 'no' }, '2026-05-15')).toThrow(DataSetError);
    expect(() => parseOpenrouter({ data: [] }, '2026-05-15')).toThrow(DataSetError);
  });
});
