import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterOf, lettersOf, numbersOf } from '../../src/search/letters.ts';

const number = fc.integer({ min: -1, max: 50_000 });

test('numbers come back from their letters', () => {
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      expect(numbersOf(lettersOf(numbers))).toEqual(numbers);
    }),
  );
});

test('each is one letter that JSON writes as it is, and no two have the same', () => {
  fc.assert(
    fc.property(number, (one) => {
      expect(JSON.stringify(letterOf(one))).toBe(`"${letterOf(one)}"`);
    }),
  );
  const letters = Array.from({ length: 2000 }, (_, at) => letterOf(at - 1));
  expect(new Set(letters).size).toBe(letters.length);
  expect(letters.join('')).not.toMatch(/[!\s"\\\p{Cc}]/u);
});
