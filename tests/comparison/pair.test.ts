import { describe, expect, test } from 'vitest';
import { inOrder, pairSlug, type Side } from '../../src/comparison/pair.ts';

const model = (slug: string): Side => ({ kind: 'model', slug });
const repository = (slug: string): Side => ({ kind: 'repository', slug });
const KINDS = ['model', 'repository'];
const ordered = (a: Side, b: Side) => inOrder(a, b, KINDS);

describe('canonical order', () => {
  test('kinds stand in the order in which the site lists them, whatever the slugs', () => {
    expect(pairSlug(ordered(repository('a'), model('z')))).toBe('z-vs-a');
    expect(pairSlug(inOrder(repository('a'), model('z'), KINDS.toReversed()))).toBe('a-vs-z');
  });
  test('slugs of one kind are compared by code unit, not by locale', () => {
    expect(pairSlug(ordered(model('gpt-5'), model('gpt-4o')))).toBe('gpt-4o-vs-gpt-5');
    expect(pairSlug(ordered(model('a-1'), model('a1')))).toBe('a-1-vs-a1');
  });
  test('both ways round are one pair', () => expect(ordered(model('b'), model('a'))).toEqual(ordered(model('a'), model('b'))));
  test('an entry is never compared with itself', () => expect(() => ordered(model('a'), model('a'))).toThrow(RangeError));
});
