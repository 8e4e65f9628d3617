/** Leaderboards say what a row is sorted by only where its cell does not show it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeOf } from '../../schemas/fact-types/index.ts';
import type { FactDefinition } from '../../schemas/content.ts';
import { figureOf, isShown } from '../../src/views/shown-figure.ts';

describe('the figure of a shown value', () => {
  test.each([
    ['$2.50', '2.5', true],
    ['about 1,050,000', '1050000', true],
    ['-3.5', '-3.5', true],
    ['0', '0', true],
    ['Unknown', '', true],
    ['None', 'none', false],
    ['17 Nov 2026', '2026-11-17', false],
    ['Yes', 'true', false],
    ['1.05M', '1050000', false],
    ['$0.33', '0.333', false],
    ['3 of 4', '', false],
  ])('%s for %s can be read off it: %s', (text, sortKey, expected) => expect(isShown(text, sortKey)).toBe(expected));
});

test.each(['usd', 'tokens', 'count', 'percent'] as const)('what is left out of a row can be read from its cell: %s', (type) => {
  const fact = { id: 'one', label: 'One', type, better: 'none' } as unknown as FactDefinition;
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e7, noNaN: true, noDefaultInfinity: true }), (raw) => {
      const value = type === 'usd' || type === 'percent' ? raw : Math.round(raw);
      const text = typeOf(fact).format(value, fact);
      if (isShown(text, String(value))) expect(Number(figureOf(text))).toBe(value);
    }),
  );
});
