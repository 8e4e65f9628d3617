import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { fixEntry } from '../../src/editing/fix-entry.ts';
import { fixPrice } from '../../schemas/fact-types/fix-price.ts';

const UNIT = 'USD per 1M tokens';

describe('a price that names its unit becomes USD per 1M tokens', () => {
  test.each([
    ['$0.40 / 1M tokens', '0.40'],
    ['$0.40 per million tokens', '0.40'],
    ['$3/MTok', '3'],
    ['US$ 2.50 per 1,000,000 tokens', '2.50'],
    ['0.0000004 per token', '0.4'],
    ['$2.00e-6 per token', '2.00'],
    ['4e-7 USD per token', '0.4'],
    ['$0.40 per 1K tokens', '400'],
    ['0.0025 USD / 1k tokens', '2.5'],
    ['$0.0015 per thousand tokens', '1.5'],
    ['$0.001 per 100 tokens', '10'],
    ['$30 per 100M tokens', '0.30'],
    ['$0.07 per 10K tokens', '7'],
  ])('%s', (text, usd) => expect(fixPrice(text, UNIT)).toBe(usd));

  test.each(['0.40', '$0.40'])('the bare amount %s stays what it is', (text) => expect(fixPrice(text, UNIT)).toBe('0.40'));
  test.each([
    ['another currency', '€0.40 / 1M tokens'],
    ['no word about tokens', '$0.40 / 1M'],
    ['what is no token', '$0.40 per 1M characters'],
    ['a request', '$0.40 per request'],
    ['tokens of one side only, which may be the other one', '$0.40 per 1M input tokens'],
    ['two prices', '$0.40 / $1.60 per 1M tokens'],
    ['a span', '$0.40-0.80 per 1M tokens'],
    ['a number of tokens that does not divide evenly', '$0.40 per 3 tokens'],
    ['a number that can be read in two ways', '0,40 per 1M tokens'],
    ['a price from somewhere on', 'from $0.40 per 1M tokens'],
  ])('but not %s: %s', (_why, text) => expect(fixPrice(text, UNIT)).toBeUndefined());

  test('exactly: no digit is lost and none is added, whatever the price', () => {
    const price = fc.tuple(fc.bigInt(0n, 10n ** 12n), fc.integer({ min: 0, max: 12 }));
    fc.assert(
      fc.property(price, ([digits, decimals]) => {
        const text = digits.toString().padStart(decimals + 1, '0');
        const written = decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
        const fixed = fixPrice(`$${written} per token`, UNIT) ?? '';
        const [whole = '', fraction = ''] = fixed.split('.');
        return BigInt(whole + fraction) * 10n ** BigInt(decimals) === digits * 10n ** BigInt(6 + fraction.length);
      }),
    );
  });
});

describe('visavis fix', () => {
  const entry = (facts: string) => `---\nname: One\nfacts:\n${facts}---\nProse.\n`;
  const valuesOf = (text: string) =>
    Object.values((parse(text.split('---\n')[1] ?? '') as { facts: Record<string, { value: unknown }> }).facts).map(
      ({ value }) => value,
    );
  const stated = entry(
    '  inputUsdPerMillionTokens: { value: "0.0000004 per token", source: s, asOf: 2026-07-01 }\n' +
      '  outputUsdPerMillionTokens: { value: $1.60 / 1M tokens, source: s, asOf: 2026-07-01 } # as its page says\n',
  );
  test('converts prices of models, and leaves everything beside them as it was', () =>
    expect(fixEntry(stated, 'model')).toBe(
      entry(
        '  inputUsdPerMillionTokens: { value: 0.4, source: s, asOf: 2026-07-01 }\n' +
          '  outputUsdPerMillionTokens: { value: 1.60, source: s, asOf: 2026-07-01 } # as its page says\n',
      ),
    ));
  test('a second run changes nothing', () => {
    const once = fixEntry(stated, 'model');
    expect(fixEntry(once, 'model')).toBe(once);
  });
  test('never converts a number without a unit, however small it is', () => {
    const bare = entry('  inputUsdPerMillionTokens: { value: 0.0000004, source: s, asOf: 2026-07-01 }\n');
    expect(fixEntry(bare, 'model')).toBe(bare);
    const quoted = fixEntry(bare.replace('0.0000004', '"0.0000004"'), 'model');
    expect(valuesOf(quoted)).toEqual([0.0000004]);
  });
  test('leaves such text alone where the fact is no price', () => {
    const limit = entry('  contextTokens: { value: "$0.40 per 1K tokens", source: s, asOf: 2026-07-01 }\n');
    expect(fixEntry(limit, 'model')).toBe(limit);
  });
});
