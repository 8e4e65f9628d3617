import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byText, compareText } from '../../schemas/text-order.ts';

test('text is ordered by code unit, not by a language', () =>
  expect(['ä', 'b', 'Z', 'a', 'a1', 'a-1', ''].toSorted(compareText)).toEqual(['', 'Z', 'a', 'a-1', 'a1', 'b', 'ä']));
test('it is one order: of two texts one stands before the other, or they are the same', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(Math.sign(compareText(a, b)) + Math.sign(compareText(b, a))).toBe(0);
      expect(compareText(a, b) === 0).toBe(a === b);
    }),
  );
});
test('things are ordered by a text of theirs, and keep their order where it is the same', () => {
  const things = [
    { slug: 'b', at: 1 },
    { slug: 'a', at: 2 },
    { slug: 'b', at: 3 },
  ];
  expect(things.toSorted(byText(({ slug }) => slug)).map(({ at }) => at)).toEqual([2, 1, 3]);
});
