import { describe, expect, test } from 'vitest';
import { DataSetError } from '../../src/importers/fact-table.ts';
import { parseGenaiPrices } from '../../src/importers/cross-check/genai-prices.ts';
import { parseLitellm } from '../../src/importers/cross-check/litellm.ts';
import { crossCheck, summariseCrossCheck } from '../../src/importers/cross-check/cross-check.ts';
import { modelEntry } from '../support/entry.ts';

const price = (value: number) => ({ value, source: 'models-dev', asOf: '2026-07-02' });
const entry = (input: number, id = 'openai/o4-mini') =>
  modelEntry('o4-mini', { inputUsdPerMillionTokens: price(input) }, { 'models-dev': id });
const DAY = '2026-07-25';
const genai = (models: readonly object[]) => parseGenaiPrices([{ id: 'openai', models }], DAY);

describe('crossCheck', () => {
  const table = parseLitellm({ 'o4-mini': { input_cost_per_token: 1.1e-6, output_cost_per_token: 4.4e-6 } }, '2025-09-01');
  test('says nothing where both agree within 1%', () =>
    expect(crossCheck(table, [entry(1.1), entry(1.105)]).disputedPrices).toEqual([]));
  test('names both values, dates and sources where they do not', () => {
    const result = crossCheck(table, [entry(1.5)]);
    expect(result.disputedPrices).toEqual([
      {
        slug: 'o4-mini',
        fact: 'inputUsdPerMillionTokens',
        ours: 1.5,
        ourSource: 'models-dev',
        ourAsOf: '2026-07-02',
        theirs: 1.1,
      },
    ]);
    expect(summariseCrossCheck(table, result)).toContain('1.5 by models-dev on 2026-07-02, but 1.1 by litellm on 2025-09-01');
  });
  test('a price of 0 against a price is a disputed price', () =>
    expect(crossCheck(table, [entry(0)]).disputedPrices).toHaveLength(1));
  test('what the table does not know is counted, not guessed', () =>
    expect(crossCheck(table, [entry(1, 'other/nothing')])).toMatchObject({ compared: 0, unknown: ['o4-mini'] }));
  test('entries without an id of models.dev are passed over', () =>
    expect(crossCheck(table, [modelEntry('a', {})])).toEqual({ compared: 0, unknown: [], disputedPrices: [] }));
});

describe('LiteLLM', () => {
  test('prices per token become prices per million without binary noise', () => {
    const table = parseLitellm(
      { 'openai/x': { input_cost_per_token: 4e-7, output_cost_per_token: 1.6e-6, cache_read_input_token_cost: 7.5e-8 } },
      DAY,
    );
    expect(table.pricesOf('openai/x')).toEqual({
      inputUsdPerMillionTokens: 0.4,
      outputUsdPerMillionTokens: 1.6,
      cachedInputUsdPerMillionTokens: 0.075,
    });
  });
  test('a row of another form is no table, an empty table is an outage', () => {
    expect(parseLitellm({ x: { input_cost_per_token: 'free' } }, DAY).pricesOf('a/x')).toBeUndefined();
    expect(() => parseLitellm({}, DAY)).toThrow(DataSetError);
  });
  test('names of JavaScript objects are no models', () =>
    expect(parseLitellm({ x: {} }, DAY).pricesOf('a/constructor')).toBeUndefined());
});

describe('genai-prices', () => {
  test('finds a model by its id, and by its rules for other names', () => {
    const table = genai([
      {
        id: 'o4-mini',
        match: { or: [{ equals: 'o4-mini-high' }, { starts_with: 'o4-mini-2025' }] },
        prices: { input_mtok: 1.1 },
      },
    ]);
    for (const name of ['o4-mini', 'o4-mini-high', 'o4-mini-2025-04-16'])
      expect(table.pricesOf(`openai/${name}`)).toEqual({ inputUsdPerMillionTokens: 1.1 });
    expect(table.pricesOf('openai/o4')).toBeUndefined();
    expect(table.pricesOf('google/o4-mini')).toBeUndefined();
  });
  test('of tiers the base counts', () =>
    expect(
      genai([{ id: 'x', prices: { input_mtok: { base: 2, tiers: [{ start: 200_000, price: 4 }] } } }]).pricesOf('openai/x'),
    ).toEqual({ inputUsdPerMillionTokens: 2 }));
  test('of a price history the part that holds on the day of the data set', () => {
    const history = [
      { prices: { input_mtok: 5 } },
      { constraint: { start_date: '2026-01-01' }, prices: { input_mtok: 3 } },
      { constraint: { start_date: '2027-01-01' }, prices: { input_mtok: 1 } },
    ];
    expect(genai([{ id: 'x', prices: history }]).pricesOf('openai/x')).toEqual({ inputUsdPerMillionTokens: 3 });
  });
  test('a form that has changed is named with its place', () =>
    expect(() => genai([{ id: 'x', prices: { input_mtok: 'two' } }])).toThrow(/models\[0\]\.prices/));
});
