import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inFigures } from '../../src/search/in-figures.ts';

const TODAY = '2026-12-03';
const read = (text: string) => inFigures(text, TODAY);

describe('days are told apart by their months', () => {
  test.each([
    ['released this week', 'released since 2026-11'],
    ['released last week', 'released since 2026-11'],
    ['released in the last 2 weeks', 'released since 2026-11'],
    ['new in the past three days', 'new since 2026-11'],
    ['last 90 days', 'since 2026-09'],
    ['what came out today', 'what released since 2026-12'],
    ['released yesterday', 'released since 2026-12'],
    ['the best today', 'the best today'],
    ['20 November 2026', 'November 2026'],
    ['the 1st of may 2026', 'the may 2026'],
    ['nov 20, 2026', 'nov 2026'],
    ['2026-11-20', '2026-11'],
    ['example-2026-11-20', 'example-2026-11-20'],
    ['Q3 2026', '2026-07 to 2026-09'],
    ['q1/2025', '2025-01 to 2025-03'],
  ])('%s -> %s', (text, figures) => expect(read(text)).toBe(figures));
});

describe('a month without a year', () => {
  test.each([
    ['since september', 'since 2026-09'],
    ['released in january', 'released in 2026-01'],
    ['released in december', 'released in 2026-12'],
    ['since february', 'since 2026-02'],
    ['ending in february', 'ending in 2027-02'],
    ['ending before august', 'ending before 2026-08'],
    ['since march 2024', 'since march 2024'],
    ['it may end', 'it may end'],
  ])('%s -> %s', (text, figures) => expect(read(text)).toBe(figures));
  test('that something was released in is never ahead, and no more than a year back, whatever the day', () => {
    const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom('january', 'may', 'sep', 'december'), (day, month) => {
        const today = day.toISOString().slice(0, 10);
        const found = inFigures(`released in ${month}`, today).slice('released in '.length);
        expect(found <= today).toBe(true);
        expect(
          Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - Number(found.slice(0, 4)) * 12 - Number(found.slice(5)),
        ).toBeLessThan(12);
      }),
    );
  });
});
