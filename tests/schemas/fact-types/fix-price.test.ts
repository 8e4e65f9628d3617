import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixPrice } from '../../../schemas/fact-types/fix-price.ts';

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
    ['3 dollars', '3'],
    ['3 US dollars per 1M tokens', '3'],
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
    ['a number that can be read in two ways', '1,400 to 2 per 1M tokens'],
    ['a price from somewhere on', 'from $0.40 per 1M tokens'],
  ])('but not %s: %s', (_why, text) => expect(fixPrice(text, UNIT)).toBeUndefined());

  test('but not where the fact names no quantity that it is the price of', () => {
    expect(fixPrice('$0.40 per 1M tokens', 'USD a month')).toBeUndefined();
    expect(fixPrice('$0.40 per 1M tokens')).toBeUndefined();
  });
  test('of any other thing that a fact is the price of', () => {
    expect(fixPrice('$0.02 per request', 'USD per 1M requests')).toBe('20000');
    expect(fixPrice('$20 per 1,000 requests', 'USD per 1M requests')).toBe('20000');
  });

  test('exactly: no digit is lost and none is added, whatever the price', () => {
    const price = fc.tuple(fc.bigInt(0n, 10n ** 12n), fc.integer({ min: 0, max: 12 }));
    fc.assert(
      fc.property(price, ([digits, decimals]) => {
        const text = digits.toString().padStart(decimals + 1, '0');
        const written = decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
        const fixed = fixPrice(`$${written} per token`, UNIT) ?? '';
        const [whole = '', fraction = ''] = fixed.split('.');
        expect(BigInt(whole + fraction) * 10n ** BigInt(decimals)).toBe(digits * 10n ** BigInt(6 + fraction.length));
      }),
    );
  });
});
