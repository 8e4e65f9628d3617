import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BenchmarkData, FactValue, TypedFact } from '../../schemas/content.ts';
import { compareRows } from '../../src/comparison/compare-rows.ts';
import { relativeDifference } from '../../src/comparison/relative-difference.ts';
import type { Row } from '../../src/comparison/row.ts';
import { SIDES } from '../../src/comparison/sides.ts';
import { strengthOf } from '../../src/comparison/strength.ts';
import { comparable, ROWS } from '../support/compare.ts';

const TODAY = '2026-02-01';

interface About {
  readonly better?: 'higher' | 'lower';
  readonly asOf?: string;
  readonly noticeable?: number;
}

/** A row whose first value is the better one. */
function row(
  type: TypedFact['type'],
  values: readonly FactValue[],
  { better = 'higher', asOf = '2026-01-01', noticeable }: About = {},
): Row {
  const subject = { id: 'x', label: 'X', type, group: 'g', better, definition: '', maxAgeDays: 180, noticeable };
  const cells = values.map((value) => ({ state: 'known' as const, value, source: 's', asOf }));
  return {
    id: 'fact:x',
    subject,
    cells,
    incomparable: undefined,
    better: SIDES[0],
    condition: undefined,
    lasting: undefined,
    equal: false,
    isCompared: true,
  };
}
const strength = (...given: Parameters<typeof row>) => strengthOf(row(...given), TODAY);

describe('1 is the least that is worth a line', () => {
  test.each<[string, TypedFact['type'], FactValue, FactValue, number]>([
    ['a price a quarter lower', 'usd', 0.8, 1, 1],
    ['half as many again', 'count', 150, 100, 1],
    ['a share by 5 points', 'percent', 55, 50, 1],
    ['a day a month later', 'date', '2026-01-31', '2026-01-01', 1],
    ['a result by 5 points, where no scatter is known', 'result', 65, 60, 1],
    ['a yes against a no counts as three', 'boolean', true, false, 3],
  ])('%s', (_, type, own, other, expected) =>
    expect(strength(type, [own, other], { better: type === 'usd' ? 'lower' : 'higher' })).toBeCloseTo(expected, 1),
  );
  test.each<[TypedFact['type'], FactValue, FactValue]>([
    ['usd', 1, 1.25],
    ['usd', 0.4, 0.5],
    ['count', 150, 100],
    ['tokens', 300_000, 200_000],
    ['result', 65.3, 60.3],
  ])('%s: %s against %s is, to the last digit', (type, own, other) =>
    expect(strength(type, [own, other], { better: type === 'usd' ? 'lower' : 'higher' })).toBe(1),
  );
  test.each<[TypedFact['type'], FactValue, FactValue]>([
    ['usd', 0.95, 1],
    ['count', 110, 100],
    ['tokens', 110_000, 100_000],
    ['size', 1.1, 1],
    ['percent', 52, 50],
    ['date', '2026-01-10', '2026-01-01'],
  ])('%s: %s against %s is not', (type, own, other) => expect(strength(type, [own, other])).toBeLessThan(1));
  test('a fact may say itself what readers notice of it', () =>
    expect(strength('percent', [50.5, 50], { noticeable: 0.1 })).toBeCloseTo(5, 6));
  test('values without an order are never worth one', () => expect(strength('text', ['a', 'b'])).toBe(0));
});

test('a result is measured by what the results of its benchmark scatter by', () => {
  const calibrated = (calibration: BenchmarkData['calibration']) => ({
    ...ROWS,
    benchmarks: ROWS.benchmarks.map(({ id, data }) => ({ id, data: { ...data, calibration } })),
  });
  const strengthIn = (catalogue: typeof ROWS) => {
    const found = compareRows([comparable({}, { exam: 60 }), comparable({}, { exam: 54 })], catalogue);
    const exam = found.find(({ id }) => id === 'benchmark:exam');
    return exam === undefined ? undefined : strengthOf(exam, TODAY);
  };
  expect(strengthIn(calibrated({ centre: 50, spread: 20, noise: 0.6 }))).toBeCloseTo(0.5, 6);
  expect(strengthIn(calibrated({ centre: 50, spread: -20, noise: 0.1 }))).toBeCloseTo(3, 6);
  expect(strengthIn(ROWS)).toBeCloseTo(2, 6);
});

describe('no reason to choose', () => {
  test('is a price that is older than prices hold', () => {
    expect(strength('usd', [1, 9], { better: 'lower', asOf: '2025-01-01' })).toBe(0);
    expect(strength('usd', [1, 9], { better: 'lower', asOf: '2025-12-01' })).toBeGreaterThan(1);
  });
  test('but what does not change stays one, however long ago it was read', () =>
    expect(strength('boolean', [true, false], { asOf: '2020-01-01' })).toBe(3));
  test('is a row of which no side is better', () =>
    expect(strengthOf({ ...row('count', [9, 1]), better: undefined }, TODAY)).toBe(0));
});

test('of several others the nearest counts', () => expect(strength('percent', [60, 50, 10])).toBe(strength('percent', [60, 50])));
test('no single figure drowns all others: the strength is never below 0 nor above 8', () => {
  const value = fc.double({ min: 0, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(
      fc.constantFrom<TypedFact['type']>('usd', 'count', 'size', 'tokens', 'percent', 'result'),
      value,
      value,
      (type, a, b) => {
        const found = strength(type, [a, b]);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(8);
      },
    ),
  );
});

test('where another source makes the lead less it is no reason and has no words, though the side is better by either', () => {
  const plain = row('usd', [1, 5], { better: 'lower' });
  const [first, ...rest] = plain.cells;
  const disputed = (value: number): Row => ({
    ...plain,
    isCompared: true,
    cells: [{ ...first, disputed: value } as Row['cells'][number], ...rest],
  });
  expect(strengthOf(disputed(2), TODAY)).toBe(0);
  expect(relativeDifference(disputed(2))).toBeUndefined();
  expect(strengthOf(disputed(0.5), TODAY)).toBe(strengthOf(plain, TODAY));
  expect(relativeDifference(disputed(0.5))?.text).toBe('5× cheaper');
});

test('of three sides only what the best is ahead of the nearest counts, whatever sources say of the others', () => {
  const plain: Row = { ...row('usd', [5, 1, 2], { better: 'lower' }), better: SIDES[1] };
  const disputed = (at: number, value: number): Row => ({
    ...plain,
    isCompared: true,
    cells: plain.cells.map((cell, index) => (index === at ? ({ ...cell, disputed: value } as typeof cell) : cell)),
  });
  expect(strengthOf(plain, TODAY)).toBeGreaterThan(0);
  expect(strengthOf(disputed(0, 4), TODAY)).toBe(strengthOf(plain, TODAY));
  expect(strengthOf(disputed(2, 1.5), TODAY)).toBe(0);
});
