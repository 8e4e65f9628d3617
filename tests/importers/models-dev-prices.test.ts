import { describe, expect, test } from 'vitest';
import { pricesOf } from '../../src/importers/sources/models-dev-prices.ts';

const tier = (size: unknown, prices: object, type = 'context') => ({ tier: { type, size }, ...prices });

describe('prices of models.dev', () => {
  test('are those of input, output, reasoning, caches and sound', () => {
    const cost = { input: 1, output: 4, reasoning: 8, cache_read: 0.1, cache_write: 1.25, input_audio: 3, output_audio: 12 };
    expect(pricesOf(cost, false)).toMatchObject({
      facts: {
        pricing: 'paid',
        inputUsdPerMillionTokens: 1,
        outputUsdPerMillionTokens: 4,
        reasoningOutputUsdPerMillionTokens: 8,
        cachedInputUsdPerMillionTokens: 0.1,
        cacheWriteUsdPerMillionTokens: 1.25,
        audioInputUsdPerMillionTokens: 3,
        audioOutputUsdPerMillionTokens: 12,
      },
      remarks: [],
    });
  });
  test('of reasoning and of sound count only where they are others', () =>
    expect(Object.keys(pricesOf({ input: 1, output: 4, reasoning: 4, input_audio: 1 }, false).facts)).toEqual([
      'inputUsdPerMillionTokens',
      'outputUsdPerMillionTokens',
      'pricing',
    ]));
  test('of 0 are no prices, and say nothing of whether the model is free', () => {
    const { facts, remarks } = pricesOf({ input: 0, output: 0, cache_read: 0 }, false);
    expect([facts, remarks.map(({ kind, fact }) => `${kind}: ${fact}`)]).toEqual([
      {},
      [
        'price of 0: inputUsdPerMillionTokens',
        'price of 0: outputUsdPerMillionTokens',
        'price of 0: cachedInputUsdPerMillionTokens',
      ],
    ]);
  });
  test('of 0 count where another source says that the model is free', () =>
    expect(pricesOf({ input: 0, output: 0 }, true)).toMatchObject({
      facts: { inputUsdPerMillionTokens: 0, outputUsdPerMillionTokens: 0 },
      remarks: [],
    }));
});

describe('tiers', () => {
  const base = { input: 2.5, output: 15 };
  const tiersFor = (more: object) => pricesOf({ ...base, ...more }, false).tiers;
  test('are the prices of larger requests, the smallest first', () =>
    expect(tiersFor({ tiers: [tier(512_000, { input: 7 }), tier(272_000, { input: 5, output: 22.5 })] })).toEqual({
      inputUsdPerMillionTokens: [
        { above: 272_000, value: 5 },
        { above: 512_000, value: 7 },
      ],
      outputUsdPerMillionTokens: [{ above: 272_000, value: 22.5 }],
    }));
  test('that repeat the price below them are none', () =>
    expect(tiersFor({ tiers: [tier(200_000, { input: 2.5, output: 20 })] })).toEqual({
      outputUsdPerMillionTokens: [{ above: 200_000, value: 20 }],
    }));
  test('may be stated as the prices above 200,000 tokens; where both are, the list counts', () => {
    const over = { context_over_200k: { input: 5 } };
    expect(tiersFor(over)).toEqual({ inputUsdPerMillionTokens: [{ above: 200_000, value: 5 }] });
    expect(tiersFor({ ...over, tiers: [tier(272_000, { input: 5 })] })).toEqual({
      inputUsdPerMillionTokens: [{ above: 272_000, value: 5 }],
    });
  });
  test.each([
    ['of another measure', [tier(10, { input: 5 }, 'images')]],
    ['without a size', [tier('many', { input: 5 })]],
    ['that are no list', 'double'],
    ['of 0', [tier(200_000, { input: 0 })]],
  ])('%s are a remark, and the price stands', (_what, tiers) => {
    const { facts, tiers: used, remarks } = pricesOf({ ...base, tiers }, false);
    expect([facts.inputUsdPerMillionTokens, used]).toEqual([2.5, {}]);
    expect(remarks.map(({ fact }) => fact)).toContain('inputUsdPerMillionTokens');
  });
});
