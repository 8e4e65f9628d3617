import { describe, expect, test } from 'vitest';
import { compareRows } from '../../src/comparison/compare-rows.ts';
import { comingMonth, isSoon } from '../../src/comparison/offers.ts';
import { strengthOf } from '../../src/comparison/strength.ts';
import type { Comparable } from '../../src/comparison/row.ts';
import { comparable, ROWS } from '../support/compare.ts';

const INPUT = 'inputUsdPerMillionTokens';
const stated = { source: 's', asOf: '2026-01-01' };
const TODAY = '2026-01-10';

test('an offer is soon over when less than a month of it is left', () => {
  expect(isSoon('2026-02-08', TODAY)).toBe(true);
  expect(isSoon('2026-02-09', TODAY)).toBe(false);
});

describe('the prices of the coming month', () => {
  const offer = (until: string, next?: number) => ({
    [INPUT]: { ...stated, value: 2, until, ...(next === undefined ? {} : { next }) },
  });
  test('are those that follow an offer which is soon over, with the day from which they hold', () =>
    expect(comingMonth(offer('2026-01-12', 4), [INPUT], TODAY)).toMatchObject({
      facts: { [INPUT]: { value: 4 } },
      from: '2026-01-13',
    }));
  test('are those of today where the offer lasts longer, or nobody says what follows it', () => {
    for (const facts of [offer('2026-03-31', 4), offer('2026-01-12')])
      expect(comingMonth(facts, [INPUT], TODAY)).toEqual({ facts, from: undefined });
  });
});

test('a price that is lower for a few days more is no reason to choose, and one that is so for a month is', () => {
  const offering = (until: string): Comparable => ({
    ...comparable({}),
    facts: { [INPUT]: { ...stated, value: 2, until, next: 4 } },
  });
  const strength = (until: string) => {
    const row = compareRows([offering(until), comparable({ [INPUT]: 4 })], ROWS).find(({ id }) => id === `fact:${INPUT}`);
    return row?.better === 'a' ? strengthOf(row, TODAY) : 'not better';
  };
  expect(strength('2026-01-12')).toBe(0);
  expect(strength('2026-03-31')).toBeGreaterThan(1);
});
