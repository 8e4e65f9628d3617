import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criterionScore } from '../../src/ranking/criterion.ts';
import { leadUnder } from '../../src/ranking/lead.ts';
import type { Measure, RawValue } from '../../src/ranking/method.ts';
import { rankEntries } from '../../src/ranking/rank.ts';
import { ratable, SCALES, smallMethod, values } from '../support/entries.ts';

const METHOD = smallMethod();
const PRICE: Measure = { facts: { input: 3, output: 1 }, goalpost: { type: 'logRange', from: 100, to: 0.05 } };
const LICENCE: Measure = { facts: { licence: 1 }, goalpost: { type: 'oneOf', values: ['MIT'] } };
const score = (measure: Measure, facts: Readonly<Record<string, RawValue>>) =>
  criterionScore(measure, ratable('a', facts).facts, METHOD);

describe('a blend of prices', () => {
  test.each([
    ['free', 0, 0, 100],
    ['at the dear post', 100, 100, 0],
    ['at the cheap post', 0.05, 0.05, 100],
    ['half way on the logarithm', Math.sqrt(5), Math.sqrt(5), 50],
    ['three parts input to one part output', 0, 4 * Math.sqrt(5), 50],
  ])('%s', (_, input, output, expected) => {
    const found = score(PRICE, { input, output });
    expect(found.score).toBeCloseTo(expected, 9);
    expect(found.isKnown).toBe(true);
  });
  test('of which a part is unknown is unknown, and the prior stands in', () => {
    expect(score(PRICE, { input: 1 })).toEqual({ score: 25, isKnown: false });
    expect(score(PRICE, { input: 1, output: 'none' })).toEqual({ score: 25, isKnown: false });
  });
  test('cheaper is never lower', () => {
    const price = fc.double({ min: 0, max: 1000, noNaN: true });
    fc.assert(
      fc.property(price, price, price, (input, output, saved) => {
        const cheaper = score(PRICE, { input: Math.max(0, input - saved), output }).score;
        expect(cheaper).toBeGreaterThanOrEqual(score(PRICE, { input, output }).score - 1e-9);
      }),
      { numRuns: 10_000 },
    );
  });
});

test.each([
  ['a licence of the list', 'MIT', 100],
  ['another licence', 'custom', 0],
  ['no licence, which is known', 'none', 0],
])('%s', (_, licence, expected) => expect(score(LICENCE, { licence })).toEqual({ score: expected, isKnown: true }));

describe('what is to be had counts', () => {
  const OPEN: Measure = { facts: { openWeights: 1 }, goalpost: { type: 'boolean' }, licence: 'licence' };
  test.each([
    ['in full where anybody may use it for any purpose', { openWeights: true, licence: 'Apache-2.0' }, 100, true],
    ['half where its licence allows no business', { openWeights: true, licence: 'CC-BY-NC-4.0' }, 50, true],
    ['half under terms of the maker’s own', { openWeights: true, licence: 'LicenseRef-Example' }, 50, true],
    ['for nothing decided where its licence is unknown', { openWeights: true }, 50, false],
    ['nothing where it is not to be had, whatever is known of a licence', { openWeights: false }, 0, true],
  ])('%s', (_name, facts, expected, isKnown) => expect(score(OPEN, facts)).toEqual({ score: expected, isKnown }));
});

test('the published scores and ranks do not know of criteria and presets', () => {
  const more = smallMethod({
    criteria: {
      price: { label: 'Price', definition: 'x', measures: { model: { facts: { users: 1 }, goalpost: { type: 'boolean' } } } },
    },
    presets: [{ label: 'Cheapest', weights: { price: 100 } }],
  });
  fc.assert(
    fc.property(fc.array(values, { minLength: 1, maxLength: 5 }), (list) => {
      const entries = list.map((facts, index) => ratable(`e${index}`, facts));
      expect(rankEntries(entries, more, SCALES)).toEqual(rankEntries(entries, METHOD, SCALES));
    }),
    { numRuns: 300 },
  );
});

describe('who leads under other weights', () => {
  const rules = { minimumGap: 5, minimumCoverage: 0.6 };
  const criteria = [
    { scores: [80, 60], isKnown: true },
    { scores: [25, 90], isKnown: false },
  ];
  test('is the side that is clear of all others', () =>
    expect(leadUnder([100, 0], criteria, rules)).toEqual({ scores: [80, 60], leader: 0, isKnown: true }));
  test('is nobody within five points', () =>
    expect(leadUnder([75, 25], criteria, rules)).toMatchObject({ scores: [66, 68], leader: undefined, isKnown: true }));
  test('is nobody when too much weight lies on what is unknown', () =>
    expect(leadUnder([10, 90], criteria, rules)).toMatchObject({ leader: undefined, isKnown: false }));
  test('is nobody when nothing is weighed', () => expect(leadUnder([0, 0], criteria, rules).leader).toBeUndefined());
});
