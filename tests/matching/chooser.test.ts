import { describe, expect, test } from 'vitest';
import { answerFor, joinQuestions } from '../../src/matching/chooser.ts';
import type { Chooser } from '../../schemas/content.ts';

const about = (ask: string, fact: string): Chooser[string] => ({
  ask,
  answers: { yes: { text: 'Yes', where: [{ fact, is: true }] } },
});
const idsOf = (own: Chooser, ofKind: Chooser) => joinQuestions(own, ofKind).map(([id, { ask }]) => `${id}: ${ask}`);

describe('the questions of a category', () => {
  const ofKind = { price: about('Kind on price?', 'price'), size: about('Kind on size?', 'size') };
  test('are its own first, then those of its kind', () =>
    expect(idsOf({ colour: about('Own on colour?', 'colour') }, ofKind)).toEqual([
      'colour: Own on colour?',
      'price: Kind on price?',
      'size: Kind on size?',
    ]));
  test('take the place of one with the same id', () =>
    expect(idsOf({ price: about('Own on weight?', 'weight') }, ofKind)).toEqual([
      'price: Own on weight?',
      'size: Kind on size?',
    ]));
  test('take the place of one about the same fact, so that no two ask about it', () =>
    expect(idsOf({ room: about('Own on size?', 'size') }, ofKind)).toEqual(['room: Own on size?', 'price: Kind on price?']));
  test('may be those of the kind alone, or none', () => expect([idsOf({}, ofKind).length, idsOf({}, {})]).toEqual([2, []]));
});

describe('whether an entry is what an answer asks for', () => {
  const answer = { text: 'x', where: [{ fact: 'price', atMost: 5 }], requires: ['fold'] };
  const entry = (price: number | undefined, ...claims: readonly string[]) => ({
    facts: price === undefined ? {} : { price: { value: price } },
    claims,
  });
  test.each([
    ['all of it', entry(5, 'fold'), 'yes'],
    ['not the fact', entry(6, 'fold'), 'no'],
    ['the fact alone: a capability that nobody claims is unknown', entry(5), 'unknown'],
    ['the capability alone, its price not recorded', entry(undefined, 'fold'), 'unknown'],
    ['neither: one no decides', entry(6), 'no'],
  ] as const)('%s', (_, one, expected) => expect(answerFor(answer, one, new Map())).toBe(expected));
});
