import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NeedData } from '../../schemas/content.ts';
import { matchNeeds, type Candidate } from '../../src/matching/match-needs.ts';

const need: NeedData = {
  name: 'Do it',
  summary: 'Do it.',
  requires: ['chat'],
  anyOf: [],
  categories: [],
  prefers: [],
  where: [{ fact: 'price', atMost: 2 }],
  aliases: [],
};
const statedBy = new Map([['chat', [{ fact: 'talks', is: true }]]]);
const candidate = (slug: string, talks: boolean | undefined, price: number | undefined, score = 50): Candidate => ({
  slug,
  category: undefined,
  isGone: false,
  isCurrent: true,
  claims: [],
  facts: {
    ...(talks === undefined ? {} : { talks: { value: talks } }),
    ...(price === undefined ? {} : { price: { value: price } }),
  },
  results: {},
  areas: {},
  score,
});
const terms = { statedBy, isAlike: () => false };
const nearOf = (entries: readonly Candidate[], data: Partial<NeedData> = {}) =>
  matchNeeds([{ id: 'need', data: { ...need, ...data } }], entries, terms)[0]?.near ?? [];

describe('what would change the answers to a need', () => {
  const entries = [
    candidate('fits', true, 1),
    candidate('dear', true, 3, 10),
    candidate('dearest', true, 9, 90),
    candidate('silent', false, 1),
    candidate('unpriced', true, undefined),
    candidate('neither', false, 9),
  ];
  const [chat, price] = nearOf(entries);
  test('each condition has the entries that miss it alone, the highest score first', () => {
    expect([chat?.missed, price?.missed]).toEqual([['silent'], ['dearest', 'dear']]);
  });
  test('what is not recorded is apart from what is missed', () => expect([chat?.open, price?.open]).toEqual([[], ['unpriced']]));
  test('a limit moves as far as the nearest of them', () => {
    expect(price?.relaxed).toEqual({ limit: 3, slugs: ['dear'] });
    expect(chat?.relaxed).toBeUndefined();
  });
  test('a limit with both ends does not move', () =>
    expect(nearOf(entries, { where: [{ fact: 'price', atLeast: 1, atMost: 2 }] })[1]?.relaxed).toBeUndefined());
});

test('whoever misses a need by one condition alone meets it without that condition, and with the moved limit', () => {
  const entry = fc.record({
    talks: fc.option(fc.boolean(), { nil: undefined }),
    price: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 12 }), (facts) => {
      const entries = facts.map(({ talks, price }, at) => candidate(`e${at}`, talks, price));
      const matches = (data: Partial<NeedData>) =>
        matchNeeds([{ id: 'need', data: { ...need, ...data } }], entries, terms)[0]?.matches.map(({ slug }) => slug) ?? [];
      const [, price] = nearOf(entries);
      const now = matches({});
      for (const slug of price?.missed ?? []) expect(now).not.toContain(slug);
      expect(matches({ where: [] }).toSorted()).toEqual([...now, ...(price?.missed ?? []), ...(price?.open ?? [])].toSorted());
      const { relaxed } = price ?? {};
      if (relaxed !== undefined)
        expect(matches({ where: [{ fact: 'price', atMost: relaxed.limit }] }).toSorted()).toEqual(
          [...now, ...relaxed.slugs].toSorted(),
        );
    }),
  );
});
