import { describe, expect, test } from 'vitest';
import { countMatches, matchNeeds, meets, type Candidate } from '../../src/matching/match-needs.ts';
import type { NeedData } from '../../schemas/content.ts';

const need = (change: Partial<NeedData>): { id: string; data: NeedData } => ({
  id: 'need',
  data: { name: 'Do it', summary: 'Do it.', requires: [], anyOf: [], prefers: [], where: [], aliases: [], ...change },
});
const candidate = (slug: string, capabilities: readonly string[], score = 50, facts: Candidate['facts'] = {}): Candidate => ({
  slug,
  capabilities,
  score,
  facts,
});
const slugs = (data: Partial<NeedData>, entries: readonly Candidate[]) =>
  matchNeeds([need(data)], entries)[0]?.matches.map((match) => match.slug);

describe('matchNeeds', () => {
  const entries = [
    candidate('plain', ['chat'], 90),
    candidate('rich', ['chat', 'tools', 'vision'], 40),
    candidate('image', ['vision'], 99),
  ];
  test('an answer has all required capabilities', () =>
    expect(slugs({ requires: ['chat', 'tools'] }, entries)).toEqual(['rich']));
  test('one of several alternatives is enough', () =>
    expect(slugs({ anyOf: ['tools', 'vision'] }, entries)).toEqual(['image', 'rich']));
  test('who has more of what is preferred stands first, whatever the score', () =>
    expect(slugs({ requires: ['chat'], prefers: ['vision'] }, entries)).toEqual(['rich', 'plain']));
  test('between equals the score decides, then the slug', () => {
    const equals = [candidate('b', ['chat'], 5), candidate('a', ['chat'], 5), candidate('c', ['chat'], 6)];
    expect(slugs({ requires: ['chat'] }, equals)).toEqual(['c', 'a', 'b']);
  });
  test('each answer names its reasons', () => {
    const [matched] = matchNeeds(
      [need({ requires: ['chat'], prefers: ['vision', 'audio'], where: [{ fact: 'price', atMost: 2 }] })],
      [candidate('rich', ['vision', 'chat'], 1, { price: { value: 1 } })],
    );
    expect(matched?.matches).toEqual([{ slug: 'rich', capabilities: ['chat', 'vision'], facts: ['price'], preferred: 1 }]);
  });
});

describe('meets', () => {
  test.each([
    ['at least', { fact: 'x', atLeast: 5 }, 5, true],
    ['below', { fact: 'x', atLeast: 5 }, 4, false],
    ['at most', { fact: 'x', atMost: 5 }, 6, false],
    ['yes', { fact: 'x', is: true }, true, true],
    ['no', { fact: 'x', is: true }, false, false],
    ['in a list', { fact: 'x', includes: 'image' }, ['text', 'image'], true],
    ['none is no number', { fact: 'x', atMost: 5 }, 'none', false],
  ] as const)('%s', (_name, condition, value, expected) => expect(meets(condition, value)).toBe(expected));
  test('the unknown meets no condition', () => expect(meets({ fact: 'x', atMost: 1e9 }, undefined)).toBe(false));
});

test('times matched counts only the best answers of each need, as many as the method says', () => {
  const many = Array.from({ length: 12 }, (_, index) => candidate(`n${String(index).padStart(2, '0')}`, ['chat'], 100 - index));
  const counts = countMatches(matchNeeds([need({ requires: ['chat'] }), need({ anyOf: ['chat'] })], many), 10);
  expect(counts.get('n00')).toBe(2);
  expect(counts.get('n10')).toBeUndefined();
});
