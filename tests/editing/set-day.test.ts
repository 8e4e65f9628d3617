import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../schemas/dates.ts';
import { differOnlyInDay, setDay } from '../../src/editing/set-day.ts';

const SITE = '# The site.\nname: Example\ntoday: 2026-07-15 # moved on each week\nhome: { today: 2020-01-01 }\n';
const day = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1990-01-01', count));

describe('the day of a site', () => {
  test('is set, and every other byte stays', () =>
    expect(setDay(SITE, '2026-11-28')).toBe(SITE.replace('2026-07-15', '2026-11-28')));
  test('in quotes is set too', () => expect(setDay('today: "2026-07-15"\n', '2026-11-28')).toMatch(/^today: "?2026-11-28"?\n$/));
  test('with Windows line ends keeps them', () =>
    expect(setDay('name: A\r\ntoday: 2026-07-15\r\n', '2026-11-28')).toBe('name: A\r\ntoday: 2026-11-28\r\n'));
  test('that is not stated is asked for', () =>
    expect(() => setDay('name: Example\n', '2026-11-28')).toThrow('Add the line: today: YYYY-MM-DD'));
  test('set twice is set once, and set back is as before', () =>
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(setDay(setDay(SITE, a), b)).toBe(setDay(SITE, b));
        expect(setDay(setDay(SITE, a), '2026-07-15')).toBe(SITE);
        expect(differOnlyInDay(setDay(SITE, a), setDay(SITE, b))).toBe(true);
      }),
    ));
  test('is not all that differs where a name does', () =>
    expect(differOnlyInDay(SITE, SITE.replace('Example', 'Other'))).toBe(false));
});
