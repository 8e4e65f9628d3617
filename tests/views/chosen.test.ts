import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareBestText,
  countWith,
  filteredHref,
  givenHref,
  leftBy,
  leftText,
  parseGiven,
  toggle,
  unknownIn,
  type Option,
} from '../../src/views/chosen.ts';

const OPTIONS: readonly Option[] = [
  { question: 'input', answer: 'images', filter: 'reads=image' },
  { question: 'input', answer: 'sound', filter: 'reads=audio' },
  { question: 'price', answer: 'low', filter: 'price=..1' },
  { question: 'work', answer: 'tools', filter: 'capability=tools' },
];
/** One entry a string, one letter an answer. */
const ENTRIES = ['ynyy', 'ynuy', 'nyyn', 'ynny', 'uuuu'];

describe('what is left', () => {
  test('without an answer, everything', () => expect(leftBy(ENTRIES, []).fitting).toEqual([0, 1, 2, 3, 4]));
  test('what is known to be all that is asked for', () => expect(leftBy(ENTRIES, [0, 2]).fitting).toEqual([0]));
  test('and apart from it what may be, as far as is recorded', () => expect(leftBy(ENTRIES, [0, 2]).open).toEqual([1, 4]));
  test('is said in words, and never that what is not recorded does not fit', () => {
    expect(leftText(leftBy(ENTRIES, []), 5, 'phones')).toBe('All 5 phones fit.');
    expect(leftText(leftBy(ENTRIES, [0, 2]), 5, 'phones')).toBe(
      '1 of 5 phones fits. 2 more may: something that you ask for is not recorded of them.',
    );
    expect(leftText({ fitting: [], open: [3] }, 5, 'phones')).toBe(
      '0 of 5 phones fit. 1 more may: something that you ask for is not recorded of it.',
    );
    expect(leftText({ fitting: [], open: [] }, 5, 'phones')).toBe('None of 5 phones fits. Take an answer back.');
  });
});

describe('addresses', () => {
  test('hold the answers in words', () => {
    expect(givenHref('/choose/phones/', [0, 2], OPTIONS)).toBe('/choose/phones/?input=images&price=low');
    expect(givenHref('/choose/phones/', [], OPTIONS)).toBe('/choose/phones/');
    expect(filteredHref('/phones/', [0, 3], OPTIONS)).toBe('/phones/?reads=image&capability=tools');
  });
  test('ask for nothing where they name no answer of the page', () =>
    expect(parseGiven('?input=smells&colour=red&price=low', OPTIONS)).toEqual([2]));
});

test('another answer to a question takes the place of the first, and the same one is taken back', () => {
  expect(toggle([0, 2], 1, OPTIONS)).toEqual([1, 2]);
  expect(toggle([1, 2], 1, OPTIONS)).toEqual([2]);
});
test('the best are named where they are compared', () =>
  expect([compareBestText(['a', 'b']), compareBestText(['a', 'b', 'c'])]).toEqual([
    'Compare the best two: a and b',
    'Compare the best three: a, b and c',
  ]));

const letters = fc.string({ unit: fc.constantFrom('y', 'n', 'u'), minLength: OPTIONS.length, maxLength: OPTIONS.length });
const entries = fc.array(letters, { maxLength: 20 });
/** At most one answer to a question, in the order of the page. */
const given = fc
  .subarray([0, 1, 2, 3])
  .filter((places) => new Set(places.map((at) => OPTIONS[at]?.question)).size === places.length);

describe('always', () => {
  test('every entry that is left is each thing that was asked for, and the others may be or are not', () =>
    fc.assert(
      fc.property(entries, given, (all, places) => {
        const { fitting, open } = leftBy(all, places);
        for (const [at, own] of all.entries()) {
          const asked = places.map((place) => own[place]);
          expect(fitting.includes(at)).toBe(asked.every((letter) => letter === 'y'));
          expect(open.includes(at)).toBe(!asked.includes('n') && asked.includes('u'));
        }
      }),
    ));
  test('an answer promises as many as it leaves, and one more answer never leaves more', () =>
    fc.assert(
      fc.property(entries, given, fc.nat({ max: 3 }), (all, places, place) => {
        const next = places.includes(place) ? places : toggle(places, place, OPTIONS);
        const count = leftBy(all, next).fitting.length;
        expect(countWith(all, places, place, OPTIONS)).toBe(count);
        expect(count).toBeLessThanOrEqual(
          leftBy(
            all,
            next.filter((at) => at !== place),
          ).fitting.length,
        );
      }),
    ));
  test('an address gives back what it holds', () =>
    fc.assert(
      fc.property(given, (places) => {
        const { search } = new URL(givenHref('/choose/', places, OPTIONS), 'https://example.org');
        expect(parseGiven(search, OPTIONS)).toEqual(places);
      }),
    ));
});

test('what an address asks that the page does not is told, and takes nothing away', () => {
  const options = [{ question: 'input', answer: 'images', filter: 'inputs=image' }];
  expect(unknownIn('?input=images&price=nothing&input=smells', options)).toEqual(['price=nothing', 'input=smells']);
  expect(unknownIn('?input=images', options)).toEqual([]);
});
