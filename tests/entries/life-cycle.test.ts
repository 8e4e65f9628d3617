import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lifeCycleOf } from '../../src/entries/life-cycle.ts';
import { kindOf } from '../../src/kinds/kinds.ts';

const TODAY = '2026-07-15';
type Value = string | undefined;

/** The life cycle of a model that states these values. */
function of(values: { readonly status?: Value; readonly end?: Value; readonly successor?: Value }, today = TODAY) {
  const { status, end: retirementDate, successor } = values;
  const stated = Object.entries({ status, retirementDate, successor }).flatMap(([id, value]) =>
    value === undefined ? [] : [[id, { value, source: 'example-list', asOf: '2026-01-01' }] as const],
  );
  return lifeCycleOf(Object.fromEntries(stated), kindOf('model'), today);
}

describe('gone', () => {
  test('is what a status says to be retired', () =>
    expect(of({ status: 'retired' })).toMatchObject({ status: 'retired', isGone: true, isEnding: false }));
  test.each([
    ['the day itself', TODAY],
    ['any day before', '2026-07-14'],
  ])('is what ends on %s, whatever status was read before', (_, end) => {
    for (const status of ['active', 'deprecated', 'preview', undefined])
      expect(of({ status, end })).toMatchObject({ isGone: true, isEnding: false });
  });
  test('is nothing of which only the end is unknown', () =>
    expect(of({ status: 'active' })).toEqual({
      status: 'active',
      isGone: false,
      isEnding: false,
      isCurrent: true,
      end: undefined,
      daysLeft: undefined,
      successor: undefined,
    }));
  test('is nothing that says nothing: unknown is not retired', () =>
    expect(of({})).toMatchObject({ status: undefined, isGone: false }));
});

describe('an end that is announced', () => {
  test('is a day to come, with the days that are left', () =>
    expect(of({ status: 'active', end: '2026-07-25' })).toMatchObject({
      isGone: false,
      isEnding: true,
      end: '2026-07-25',
      daysLeft: 10,
    }));
  test('may have no day yet: the status says so', () =>
    expect(of({ status: 'deprecated' })).toMatchObject({ isGone: false, isEnding: true, daysLeft: undefined }));
  test('comes with the site’s day, and with no change of the entry', () => {
    const values = { status: 'active', end: '2026-07-25' };
    expect(['2026-07-24', '2026-07-25', '2026-07-26'].map((today) => of(values, today).isGone)).toEqual([false, true, true]);
    expect(of(values, '2026-07-27').daysLeft).toBe(-2);
  });
});

test('a successor is named as stated, and none is none', () => {
  expect(of({ successor: 'example-two' }).successor).toBe('example-two');
  expect(of({ successor: 'none' }).successor).toBeUndefined();
});
describe('current', () => {
  test.each(['active', 'preview', undefined])('is what is %s, and has no end', (status) => {
    expect(of({ status }).isCurrent).toBe(true);
    expect(of({ status, end: '2027-07-25' }).isCurrent).toBe(false);
  });
  test.each(['legacy', 'deprecated', 'retired'])('is not what its maker calls %s', (status) =>
    expect(of({ status }).isCurrent).toBe(false),
  );
});
test('entries of a kind without a life cycle never end', () => {
  const facts = { status: { value: 'retired', source: 's', asOf: TODAY } };
  expect(lifeCycleOf(facts, {}, TODAY)).toMatchObject({
    status: undefined,
    isGone: false,
    isEnding: false,
  });
});
test('what is gone stays gone as days pass, and is never also ending', () => {
  const day = fc
    .date({ min: new Date('2025-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const status = fc.constantFrom('preview', 'active', 'legacy', 'deprecated', 'retired', undefined);
  fc.assert(
    fc.property(status, fc.option(day, { nil: undefined }), day, day, (value, end, one, two) => {
      const [earlier = '', later = ''] = [one, two].toSorted();
      const [before, after] = [of({ status: value, end }, earlier), of({ status: value, end }, later)];
      if (before.isGone) expect(after.isGone).toBe(true);
      expect(before.isGone && before.isEnding).toBe(false);
    }),
  );
});
