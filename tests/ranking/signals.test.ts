import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goalpostOf, signalInput, signalScore } from '../../src/ranking/signals.ts';
import type { Goalpost, Signal } from '../../src/ranking/method.ts';
import { ratable } from '../support/entries.ts';

type StatedFacts = Parameters<typeof ratable>[1];

const AS_OF = '2026-01-01';
const signal = (change: Partial<Signal>): Signal => ({ id: 'x', label: 'x', weight: 1, reason: 'For tests.', ...change });

describe('signalScore', () => {
  test.each<[string, Goalpost, number | boolean | string | readonly string[], number]>([
    ['a count of 0 scores 0', { type: 'count', top: 1000 }, 0, 0],
    ['a count at the top scores 100', { type: 'count', top: 1000 }, 1000, 100],
    ['a count beyond the top scores no more', { type: 'count', top: 1000 }, 9_999_999, 100],
    ['a count is logarithmic: 9 of 999 is a third of the way', { type: 'count', top: 999 }, 9, 100 / 3],
    ['a range scores 0 at its beginning', { type: 'logRange', from: 10, to: 1000 }, 10, 0],
    ['a range scores 50 at the geometric middle', { type: 'logRange', from: 10, to: 1000 }, 100, 50],
    ['a range scores 0 below its beginning', { type: 'logRange', from: 10, to: 1000 }, 1, 0],
    ['a linear scale may run downwards', { type: 'linear', from: 30, to: 0 }, 7.5, 75],
    ['the length of a list counts', { type: 'linear', from: 2, to: 6 }, ['a', 'b', 'c', 'd'], 50],
    ['today scores 100', { type: 'daysSince', top: 999 }, AS_OF, 100],
    ['999 days of 999 score 0', { type: 'daysSince', top: 999 }, '2023-04-08', 0],
    ['a day after the as-of date counts as today', { type: 'daysSince', top: 999 }, '2026-02-01', 100],
    ['what is recent scores 100 on whatever day', { type: 'daysSince', recent: 30, top: 999 }, '2025-12-02', 100],
    ['beyond that days count', { type: 'daysSince', recent: 9, top: 999 }, '2025-09-24', 50],
    ['and the most still score 0', { type: 'daysSince', recent: 30, top: 999 }, '2023-04-08', 0],
    ['yes scores 100', { type: 'boolean' }, true, 100],
    ['no scores 0', { type: 'boolean' }, false, 0],
    ['something stated scores 100', { type: 'stated' }, 'MIT', 100],
    ['stated to have none scores 0', { type: 'stated' }, 'none', 0],
    ['a licence that lets anybody use the work scores 100', { type: 'openLicence' }, 'MIT', 100],
    ['so does an expression of such licences', { type: 'openLicence' }, 'MIT OR Apache-2.0', 100],
    ['another licence scores 0', { type: 'openLicence' }, 'BUSL-1.1', 0],
    ['no licence scores 0', { type: 'openLicence' }, 'none', 0],
    ['a value of the list scores 100', { type: 'oneOf', values: ['a', 'b'] }, 'b', 100],
    ['a value that is not on it scores 0', { type: 'oneOf', values: ['a', 'b'] }, 'c', 0],
  ])('%s', (_name, goalpost, raw, score) => expect(signalScore(goalpost, raw, AS_OF)).toBeCloseTo(score, 6));

  test('stays between 0 and 100 and is never NaN, whatever the value', () => {
    const goalposts: Goalpost[] = [
      { type: 'count', top: 50 },
      { type: 'logRange', from: 4, to: 400 },
      { type: 'linear', from: 5, to: -5 },
    ];
    fc.assert(
      fc.property(fc.constantFrom(...goalposts), fc.double({ noNaN: true, noDefaultInfinity: true }), (goalpost, raw) => {
        const score = signalScore(goalpost, raw, AS_OF);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
      { numRuns: 10_000 },
    );
  });

  test('more is never worse where more is better, and later is never worse for days', () => {
    const rising: Goalpost[] = [
      { type: 'count', top: 5000 },
      { type: 'logRange', from: 4, to: 400 },
      { type: 'linear', from: -5, to: 5 },
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...rising),
        fc.integer({ min: 0, max: 9000 }),
        fc.integer({ min: 0, max: 9000 }),
        (goalpost, x, y) => {
          expect(signalScore(goalpost, Math.max(x, y), AS_OF)).toBeGreaterThanOrEqual(
            signalScore(goalpost, Math.min(x, y), AS_OF),
          );
        },
      ),
      { numRuns: 10_000 },
    );
    const days = [...Array(40).keys()].map(
      (month) => `20${20 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15`,
    );
    const scores = days.map((date) => signalScore({ type: 'daysSince', top: 3000 }, date, AS_OF));
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
  });
});

describe('signalInput', () => {
  test('a fact that nobody stated is unknown', () =>
    expect(signalInput(signal({ facts: ['stars'], goalpost: { type: 'count', top: 9 } }), ratable('a'))).toBeUndefined());
  describe('of a day that moves on, read more than a year ago', () => {
    const fresh = signal({ facts: ['lastChange'], goalpost: { type: 'daysSince', recent: 30, top: 1500, holds: 365 } });
    // `ratable` reads everything on 1 January 2026.
    const read = (lastChange: string, today: string) => signalInput(fresh, { ...ratable('a', { lastChange }), today });

    test('that work was going on is known no more', () => {
      expect(read('2025-12-20', '2027-01-02')).toBeUndefined();
      expect(read('2025-12-20', '2027-01-01')).toMatchObject({ raw: '2025-12-20' });
    });
    test('that it rested still counts, as of the day on which it was read', () =>
      expect(read('2025-11-20', '2027-01-02')).toEqual({ raw: '2025-11-20', from: 'lastChange', asOf: '2026-01-01' }));
  });
  test('of two facts that measure the same, the larger counts, so hiding one cannot raise the score', () => {
    const people = signal({ facts: ['contributors', 'commitAuthors'], goalpost: { type: 'count', top: 9 } });
    expect(signalInput(people, ratable('a', { contributors: 3, commitAuthors: 5 }))).toEqual({
      raw: 5,
      from: 'commitAuthors',
      asOf: '2026-01-01',
    });
    expect(signalInput(people, ratable('a', { contributors: 3 }))).toMatchObject({ raw: 3, from: 'contributors' });
  });
  test.each<[string, Goalpost, StatedFacts, string]>([
    ['the smaller counts where less is better', { type: 'linear', from: 30, to: 0 }, { a: 20, b: 5 }, 'b'],
    ['something stated counts before none', { type: 'stated' }, { a: 'none', b: 'MIT' }, 'b'],
    ['a value of the list counts before another', { type: 'oneOf', values: ['low'] }, { a: 'low', b: 'other' }, 'a'],
  ])('%s', (_, goalpost, facts, from) => {
    expect(signalInput(signal({ facts: ['a', 'b'], goalpost }), ratable('x', facts))?.from).toBe(from);
  });
  test('what a category counts by says which of two facts scores best', () => {
    const byCategory = { small: { type: 'linear', from: 9, to: 0 } } as const;
    const size = signal({ facts: ['a', 'b'], goalpost: { type: 'linear', from: 0, to: 9 }, byCategory });
    const entry = ratable('x', { a: 8, b: 1 });
    expect([signalInput(size, entry)?.from, signalInput(size, { ...entry, category: 'small' })?.from]).toEqual(['a', 'b']);
  });
  test('"none" is a count of 0, which differs from unknown', () =>
    expect(
      signalInput(signal({ facts: ['releases'], goalpost: { type: 'count', top: 9 } }), ratable('a', { releases: 'none' })),
    ).toEqual({ raw: 0, from: 'releases' }));
  test('lists count together only when all are known', () => {
    const lists = signal({ listLengths: ['reads', 'writes'], goalpost: { type: 'linear', from: 0, to: 4 } });
    expect(signalInput(lists, ratable('a', { reads: ['text', 'image'], writes: ['text'] }))?.raw).toBe(3);
    expect(signalInput(lists, ratable('a', { reads: ['text', 'image'] }))).toBeUndefined();
  });
  test('the match graph of an entry without capabilities is unknown', () =>
    expect(signalInput(signal({ centrality: true }), ratable('a'))).toBeUndefined());
});

test('goalpostOf takes a benchmark’s own scale', () =>
  expect(goalpostOf(signal({ benchmark: 'hallucination' }), { hallucination: { from: 30, to: 0 } })).toEqual({
    type: 'linear',
    from: 30,
    to: 0,
  }));
