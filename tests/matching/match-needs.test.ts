import { describe, expect, test } from 'vitest';
import { countMatches, matchNeeds, type Candidate } from '../../src/matching/match-needs.ts';
import type { Terms } from '../../src/matching/terms.ts';
import type { NeedData } from '../../schemas/content.ts';

const need = (change: Partial<NeedData>): { id: string; data: NeedData } => ({
  id: 'need',
  data: {
    name: 'Do it',
    summary: 'Do it.',
    requires: [],
    anyOf: [],
    categories: [],
    prefers: [],
    where: [],
    aliases: [],
    ...change,
  },
});
const candidate = (slug: string, claims: readonly string[], score = 50, more: Partial<Candidate> = {}): Candidate => ({
  slug,
  category: undefined,
  isGone: false,
  isCurrent: true,
  claims,
  facts: {},
  results: {},
  areas: {},
  score,
  ...more,
});
const terms = { statedBy: new Map(), isAlike: () => false };
const slugs = (data: Partial<NeedData>, entries: readonly Candidate[], more: Partial<Terms> = {}) =>
  matchNeeds([need(data)], entries, { ...terms, ...more })[0]?.matches.map((match) => match.slug);

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
  test('what is not current stands after all that is, however well it fits, and is an answer all the same', () => {
    const legacy = candidate('legacy', ['chat', 'vision'], 99, { isCurrent: false });
    expect(slugs({ requires: ['chat'], prefers: ['vision'] }, [legacy, ...entries])).toEqual(['rich', 'plain', 'legacy']);
  });
  test('each answer names its reasons', () => {
    const [matched] = matchNeeds(
      [need({ requires: ['chat'], prefers: ['vision', 'audio'], where: [{ fact: 'price', atMost: 2 }] })],
      [candidate('rich', ['vision', 'chat'], 1, { facts: { price: { value: 1 } } })],
    );
    expect(matched?.matches).toEqual([
      { slug: 'rich', capabilities: ['chat', 'vision'], facts: ['price'], fit: 2 / 3, unknown: [1] },
    ]);
  });
});

test('what is not current stands last among those that may be an answer, too', () => {
  const open = ['new', 'old'].map((slug) => candidate(slug, ['chat'], slug === 'old' ? 99 : 1, { isCurrent: slug === 'new' }));
  const [matched] = matchNeeds([need({ requires: ['chat'], where: [{ fact: 'price', atMost: 2 }] })], open);
  expect(matched?.open.map(({ slug }) => slug)).toEqual(['new', 'old']);
  expect(matched?.near[1]?.open).toEqual(['new', 'old']);
});

describe('what is unknown', () => {
  const reads = new Map([['vision', [{ fact: 'input', includes: 'image' }]]]);
  const input = (...kinds: readonly string[]) => ({ facts: { input: { value: kinds } } });
  const entries = [
    candidate('seeing', ['chat'], 50, input('text', 'image')),
    candidate('blind', ['chat'], 60, input('text')),
    candidate('unrecorded', ['chat'], 70),
    candidate('claiming', ['chat', 'vision'], 40),
  ];
  const [matched] = matchNeeds([need({ requires: ['chat', 'vision'] })], entries, { ...terms, statedBy: reads });
  test('a fact states a capability as well as a claim does', () =>
    expect(matched?.matches.map(({ slug }) => slug)).toEqual(['seeing', 'claiming']));
  test('one unknown condition leaves it open, and says which', () =>
    expect(matched?.open).toEqual([{ slug: 'unrecorded', open: { capabilities: ['vision'] } }]));
  test('only a known fact says no', () => expect([...(matched?.unmet ?? [])]).toEqual(['blind']));
  test('a condition on an unknown fact is open too', () => {
    const [priced] = matchNeeds([need({ requires: ['chat'], where: [{ fact: 'price', atMost: 2 }] })], entries);
    expect(priced?.matches).toEqual([]);
    expect(priced?.open.map(({ open }) => open)).toContainEqual({ fact: 'price' });
  });
  test('an entry of which nothing that is asked for is known is no half answer', () =>
    expect(matchNeeds([need({ requires: ['vision'] })], entries, { ...terms, statedBy: reads })[0]?.open).toEqual([]));
});

describe('who is asked', () => {
  const entries = [
    candidate('writer', ['chat'], 10, { category: 'writers' }),
    candidate('painter', ['chat'], 90, { category: 'painters' }),
    candidate('old', ['chat'], 99, { category: 'writers', isGone: true }),
  ];
  test('a need that names categories has answers from these alone, and none that is gone', () =>
    expect(slugs({ requires: ['chat'], categories: ['writers'] }, entries)).toEqual(['writer']));
});

describe('fit', () => {
  const priced = (slug: string, price: number | undefined, coding: number | undefined, score = 50) =>
    candidate(slug, ['chat'], score, {
      facts: price === undefined ? {} : { price: { value: price } },
      areas: coding === undefined ? {} : { coding },
    });
  test('is judged by the facts and benchmarks that the need names, in their direction', () => {
    const entries = [priced('dear', 9, 1), priced('cheap', 1, 0), priced('mid', 3, 0.5)];
    expect(slugs({ requires: ['chat'], prefers: [{ fact: 'price', better: 'lower' }] }, entries)).toEqual([
      'cheap',
      'mid',
      'dear',
    ]);
    expect(slugs({ requires: ['chat'], prefers: [{ area: 'coding' }] }, entries)).toEqual(['dear', 'mid', 'cheap']);
  });
  test('between what is nearly the same in a fact the score decides', () => {
    const entries = [
      priced('plain', 10, undefined, 90),
      priced('cheaper by a hair', 9.9, undefined),
      priced('dear', 20, undefined),
    ];
    const prefers = [{ fact: 'price', better: 'lower' } as const];
    const near = (fact: string, a: unknown, b: unknown) => fact === 'price' && Math.abs(Number(a) - Number(b)) < 1;
    expect(slugs({ requires: ['chat'], prefers }, entries)).toEqual(['cheaper by a hair', 'plain', 'dear']);
    expect(slugs({ requires: ['chat'], prefers }, entries, { isAlike: near })).toEqual(['plain', 'cheaper by a hair', 'dear']);
  });
  test('what is unknown adds nothing, however high the score', () => {
    const entries = [priced('unmeasured', 1, undefined, 99), priced('measured', 1, 0.1, 10)];
    expect(slugs({ requires: ['chat'], prefers: [{ area: 'coding' }] }, entries)).toEqual(['measured', 'unmeasured']);
  });
});

test('times matched counts only the best answers of each need, as many as the method says', () => {
  const many = Array.from({ length: 12 }, (_, index) => candidate(`n${String(index).padStart(2, '0')}`, ['chat'], 100 - index));
  const counts = countMatches(matchNeeds([need({ requires: ['chat'] }), need({ anyOf: ['chat'] })], many), 10);
  expect(counts.get('n00')).toBe(2);
  expect(counts.get('n10')).toBeUndefined();
});
