import { expect, test } from 'vitest';
import { ask } from '../../support/fact-types.ts';

const tokens = ask('tokens', { better: 'higher', unit: 'tokens' });

test.each([1, 100_000_000])('%d is a value', (value) => expect(tokens.takes(value)).toBe(true));
test.each([0, 0.5, 100_000_001, '128k'])('%j is none', (value) => expect(tokens.takes(value)).toBe(false));
test('readers see it with its thousands apart', () => expect(tokens.format(128_000)).toBe('128,000'));
test('the longer one is told to be so', () => expect(tokens.difference(128_000, 1_048_576)).toBe('b: 8.2× as long'));
test.each([
  ['128,000', '128000'],
  ['1_000_000', '1000000'],
  ['128k', undefined],
])('%s is fixed to %s', (text, fixed) => expect(tokens.fix(text)).toBe(fixed));
