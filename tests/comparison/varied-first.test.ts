import fc from 'fast-check';
import { expect, test } from 'vitest';
import { variedFirst } from '../../src/comparison/varied-first.ts';

const groupOf = (text: string) => text.charAt(0);

test('the first of each group comes first, the rest follows in its order', () =>
  expect(variedFirst(['a1', 'a2', 'b1', 'a3', 'c1', 'b2'], groupOf)).toEqual(['a1', 'b1', 'c1', 'a2', 'a3', 'b2']));

test('nothing is lost or added, and what was first stays first', () =>
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 })), (items) => {
      const varied = variedFirst(items, groupOf);
      expect(varied.toSorted()).toEqual(items.toSorted());
      expect(varied[0]).toBe(items[0]);
      const groups = new Set(items.map(groupOf)).size;
      expect(new Set(varied.slice(0, groups).map(groupOf)).size).toBe(groups);
    }),
  ));
