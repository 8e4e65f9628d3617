import { describe, expect, test } from 'vitest';
import { historyWithSellers, withSellers } from '../../src/comparison/sellers.ts';
import { kindViews } from '../../src/kinds/kinds.ts';

const KIND = kindViews.model!;
const source = { title: 'A source', url: 'https://example.org', licence: 'MIT' };
const SOURCES = {
  own: source,
  shop: { ...source, seller: 'Example Shop' },
  gathered: { ...source, sellers: { market: 'Example Market' } },
};
const stated = (from: string, value: number | string = 1) => ({ value, source: from, asOf: '2026-01-01' });
const sellerOf = (from: string, ids: Readonly<Record<string, string>> = {}) =>
  withSellers({ inputUsdPerMillionTokens: stated(from) }, ids, KIND, SOURCES).inputUsdPerMillionTokens?.seller;

describe('who asks a price', () => {
  test('is the maker, where nobody else is known', () => expect(sellerOf('own')).toBeUndefined());
  test('is whom the source names', () => expect(sellerOf('shop')).toBe('Example Shop'));
  test('is told by the name of the entry at a source that gathers the offers of many', () => {
    expect(sellerOf('gathered', { gathered: 'market/acme/one' })).toBe('Example Market');
    expect(sellerOf('gathered', { gathered: 'acme/one' })).toBeUndefined();
    expect(sellerOf('gathered')).toBeUndefined();
  });
  test('is an address of the web as source nobody in particular', () =>
    expect(sellerOf('https://example.org/prices')).toBeUndefined());
});

test('only what is a price has a seller, and one that does not exist has none', () => {
  const facts = { contextTokens: stated('shop', 8000), outputUsdPerMillionTokens: stated('shop', 'none') };
  expect(withSellers(facts, {}, KIND, SOURCES)).toEqual(facts);
});

test('a former price has the seller that its own source names, whoever asks the price of today', () => {
  const history = { inputUsdPerMillionTokens: [stated('own'), stated('shop')].map((point) => ({ ...point, value: 1 })) };
  expect(historyWithSellers(history, {}, KIND, SOURCES).inputUsdPerMillionTokens).toEqual([
    stated('own'),
    { ...stated('shop'), seller: 'Example Shop' },
  ]);
});
