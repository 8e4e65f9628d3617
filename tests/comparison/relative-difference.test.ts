import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactValue, TypedFact } from '../../schemas/content.ts';
import type { Cell, RowSubject } from '../../src/comparison/row.ts';
import { relativeDifference } from '../../src/comparison/relative-difference.ts';

const cell = (value: FactValue | undefined, roundedTo?: number): Cell =>
  value === undefined ? { state: 'unknown' } : { state: 'known', value, roundedTo, source: 's', asOf: '2026-01-01' };

function difference(
  type: TypedFact['type'],
  a: FactValue | undefined,
  b: FactValue | undefined,
  more: Partial<RowSubject> = {},
  isCompared = true,
  roundedTo?: number,
) {
  const subject: RowSubject = {
    id: 'x',
    label: 'X',
    type,
    group: 'pricing',
    better: 'none',
    definition: '',
    maxAgeDays: 1,
    ...more,
  };
  return relativeDifference({
    id: 'fact:x',
    subject,
    cells: [cell(a), cell(b, roundedTo)],
    incomparable: undefined,
    better: undefined,
    condition: undefined,
    lasting: undefined,
    equal: false,
    isCompared,
  });
}

describe('relativeDifference', () => {
  test.each([
    ['usd', 0.4, 1, { side: 'a', text: '2.5× cheaper' }],
    ['usd', 30, 2.5, { side: 'b', text: '12× cheaper' }],
    ['usd', 0, 1, undefined],
    ['usd', 1, 1.05, undefined],
    ['tokens', 128_000, 1_048_576, { side: 'b', text: '8.2× as long' }],
    ['count', 5000, 2, { side: 'a', text: 'over 1,000× as many' }],
    ['date', '2025-04-14', '2025-12-20', { side: 'b', text: '8 months later' }],
    ['date', '2026-01-02', '2026-01-01', { side: 'a', text: '1 day later' }],
    ['date', '2020-01-01', '2025-07-01', { side: 'b', text: '5.5 years later' }],
    ['date', '2025-01-01', '2025-01-01', undefined],
    ['date', 'none', '2025-01-01', undefined],
    ['size', 4, 1, { side: 'a', text: '4× as much' }],
    ['percent', 40, 20, undefined],
    ['boolean', true, false, undefined],
    ['choice', 'paid', 'free', undefined],
    ['usd', undefined, 1, undefined],
  ] as const)('%s: %s and %s', (type, a, b, expected) => expect(difference(type, a, b)).toEqual(expected));
  test('nothing is said of figures nearer to each other than the source of one rounds', () => {
    expect(difference('count', 330, 300, {}, true, 100)).toBeUndefined();
    expect(difference('count', 450, 300, {}, true, 100)).toEqual({ side: 'a', text: '1.5× as many' });
  });
  test('results of a benchmark differ by its own points, with the better side', () => {
    expect(difference('result', 60.4, 56.9, { better: 'higher', decimals: 1 })).toEqual({
      side: 'a',
      text: 'by 3.5',
    });
    expect(difference('result', 12.65, 17.91, { better: 'lower', decimals: 2 })).toEqual({
      side: 'a',
      text: 'by 5.26',
    });
  });
  test('nothing is told of sides of which none may be called better, such as one that is gone', () =>
    expect(difference('usd', 0.4, 1, {}, false)).toBeUndefined());
  test('swapping the sides swaps the side and keeps the words', () => {
    const value = fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 1e6 }));
    fc.assert(
      fc.property(fc.constantFrom<TypedFact['type']>('usd', 'count', 'tokens', 'size', 'result'), value, value, (type, a, b) => {
        const [one, two] = [difference(type, a, b), difference(type, b, a)];
        expect(two?.text).toBe(one?.text);
        expect(two?.side).toBe(one === undefined ? undefined : one.side === 'a' ? 'b' : 'a');
      }),
    );
  });
});
