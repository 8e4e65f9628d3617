import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StatedFact } from '../../schemas/content.ts';
import { compareRows } from '../../src/comparison/compare-rows.ts';
import type { Comparable } from '../../src/comparison/row.ts';
import { countDifferences, isThin } from '../../src/comparison/thin.ts';
import { comparable, ROWS } from '../support/compare.ts';

type Value = StatedFact['value'];

const row = (a: Comparable, b: Comparable, id: string) => compareRows([a, b], ROWS).find((candidate) => candidate.id === id);
const fact = (id: string, a: Value, b: Value) => row(comparable({ [id]: a }), comparable({ [id]: b }), `fact:${id}`);

describe('the better side', () => {
  test.each<[string, string, Value, Value, 'a' | 'b' | undefined]>([
    ['the lower price is better', 'inputUsdPerMillionTokens', 0.4, 2, 'a'],
    ['the larger context window is better', 'contextTokens', 128_000, 1_047_576, 'b'],
    ['yes is better than no where a feature helps', 'toolCalling', false, true, 'b'],
    ['equal prices have no better side', 'inputUsdPerMillionTokens', 2, 2, undefined],
    ['prices that are shown alike have no better side', 'inputUsdPerMillionTokens', 0.4, 0.4000000001, undefined],
    ['a date of release is no merit', 'releaseDate', '2024-01-01', '2025-01-01', undefined],
    ['open weights are a matter of need', 'openWeights', true, false, undefined],
    ['a list has no direction', 'inputModalities', ['text'], ['text', 'image'], undefined],
    ['"none" has no better side', 'cachedInputUsdPerMillionTokens', 'none', 0.1, undefined],
  ])('%s', (_name, id, a, b, better) => expect(fact(id, a, b)?.better).toBe(better));

  test('results that are shown alike have no better side, as 72.35 is shown as 72.4', () => {
    const found = row(comparable({}, { exam: 72.35 }), comparable({}, { exam: 72.4 }), 'benchmark:exam');
    expect(found).toMatchObject({ better: undefined, equal: true });
  });
  test('0 is a price like any other', () => expect(fact('inputUsdPerMillionTokens', 0, 0.4)?.better).toBe('a'));
  test('an unknown side has no better side and is not equal either', () => {
    const found = row(comparable({}), comparable({ contextTokens: 5 }), 'fact:contextTokens');
    expect(found).toMatchObject({ better: undefined, equal: false, cells: [{ state: 'unknown' }, { state: 'known', value: 5 }] });
  });
  test('a benchmark brings its own direction', () => {
    const [a, b] = [comparable({}, { exam: 50, errors: 9 }), comparable({}, { exam: 60, errors: 10 })];
    expect(row(a, b, 'benchmark:exam')?.better).toBe('b');
    expect(row(a, b, 'benchmark:errors')?.better).toBe('a');
  });
  test('a benchmark that neither side has makes no row', () =>
    expect(row(comparable({}), comparable({}), 'benchmark:exam')).toBeUndefined());
  test('pairs of different kinds have no better side anywhere', () => {
    const rows = compareRows(
      [
        comparable({ pricing: 'paid', licence: 'MIT', contextTokens: 9 }),
        comparable({ pricing: 'free', stars: 5 }, {}, 'repository'),
      ],
      ROWS,
    );
    expect(rows.every((one) => one.better === undefined)).toBe(true);
  });
});

describe('figures that their source rounds', () => {
  const rounded = (value: number, roundedTo?: number): Comparable => ({
    ...comparable({}, {}, 'repository'),
    facts: { stars: { value, source: 's', asOf: '2026-01-01', roundedTo } },
  });
  const better = (...sides: Comparable[]) => compareRows(sides, ROWS).find(({ id }) => id === 'fact:stars')?.better;

  test.each<[string, Comparable, Comparable, 'a' | 'b' | undefined]>([
    [
      'an exact figure above a rounded one by less than its step may be the smaller',
      rounded(7799),
      rounded(7700, 100),
      undefined,
    ],
    ['nor is it better by being below', rounded(7650), rounded(7700, 100), undefined],
    ['a whole step above is more, however the source rounds', rounded(8000), rounded(7000, 1000), 'a'],
    ['two figures of one step apart differ', rounded(7000, 1000), rounded(8000, 1000), 'b'],
    ['the coarser step counts', rounded(7900, 100), rounded(7000, 1000), undefined],
  ])('%s', (_name, a, b, side) => expect(better(a, b)).toBe(side));

  test('a step of a tenth is one, though floating point leaves less of it', () => {
    const price = (value: number): Comparable => ({
      ...comparable({}),
      facts: { inputUsdPerMillionTokens: { value, source: 's', asOf: '2026-01-01', roundedTo: 0.1 } },
    });
    expect(compareRows([price(1.2), price(1.1)], ROWS).find(({ better }) => better !== undefined)?.better).toBe('b');
  });
  test('among three the best is ahead of every other by more than the rounding', () => {
    expect(better(rounded(9000, 100), rounded(9050), rounded(100))).toBeUndefined();
    expect(better(rounded(9000, 1000), rounded(10_000), rounded(100))).toBe('b');
  });
});

describe('among three', () => {
  const rows = (...prices: number[]) =>
    compareRows(
      prices.map((price) => comparable({ inputUsdPerMillionTokens: price })),
      ROWS,
    ).find((one) => one.id === 'fact:inputUsdPerMillionTokens');
  test('the better side is better than every other one', () => expect(rows(3, 1, 2)?.better).toBe('b'));
  test('two that share the best value leave the row without a better side', () =>
    expect(rows(3, 1, 1)).toMatchObject({ better: undefined, equal: false }));
  test('all must be alike to be equal', () => expect(rows(1, 1, 1)?.equal).toBe(true));
});

describe('rows', () => {
  test('what one kind cannot state is not applicable, which is not unknown', () => {
    const rows = compareRows([comparable({}), comparable({}, {}, 'repository')], ROWS);
    expect(rows.find((one) => one.id === 'fact:contextTokens')?.cells[1]).toEqual({
      state: 'not-applicable',
      kind: 'repository',
    });
    expect(rows.find((one) => one.id === 'fact:contextTokens')?.cells[0]).toEqual({ state: 'unknown' });
    expect(rows.filter((one) => one.id === 'fact:licence')).toHaveLength(1);
  });
  test('stand in the same order whatever the entries state', () => {
    const order = (a: Comparable, b: Comparable) => compareRows([a, b], ROWS).map((one) => one.id);
    expect(order(comparable({ licence: 'MIT' }), comparable({}))).toEqual(order(comparable({}), comparable({ pricing: 'paid' })));
  });
  test('swapping the sides swaps the better side and nothing else', () => {
    const entry = fc
      .record(
        { inputUsdPerMillionTokens: fc.nat(9), contextTokens: fc.integer({ min: 1, max: 9 }), toolCalling: fc.boolean() },
        { requiredKeys: [] },
      )
      .map((facts) => comparable(facts));
    fc.assert(
      fc.property(entry, entry, (one, two) => {
        const swapped = compareRows([two, one], ROWS).map((found) => found.better);
        const mirrored = compareRows([one, two], ROWS).map(({ better }) =>
          better === undefined ? undefined : better === 'a' ? 'b' : 'a',
        );
        expect(swapped).toEqual(mirrored);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('thin pages', () => {
  const facts = {
    inputUsdPerMillionTokens: 1,
    outputUsdPerMillionTokens: 1,
    contextTokens: 1,
    maxOutputTokens: 1,
    providerCount: 1,
  };
  const other = {
    inputUsdPerMillionTokens: 2,
    outputUsdPerMillionTokens: 2,
    contextTokens: 2,
    maxOutputTokens: 2,
    providerCount: 2,
  };
  const RULES = { minimumCoverage: 0.6, thinPages: { minimumDifferences: 5 } };
  test('five differing known rows are enough', () =>
    expect(isThin(compareRows([comparable(facts), comparable(other)], ROWS), [1, 1], RULES)).toBe(false));
  test('four are too few, and unknown rows do not count', () => {
    const rows = compareRows([comparable(facts), comparable({ ...other, providerCount: 1 })], ROWS);
    expect(countDifferences(rows)).toBe(4);
    expect(isThin(rows, [1, 1], RULES)).toBe(true);
    expect(isThin(rows, [1, 1], { ...RULES, thinPages: { minimumDifferences: 4 } })).toBe(false);
  });
  test('a side of low coverage makes any page thin', () =>
    expect(isThin(compareRows([comparable(facts), comparable(other)], ROWS), [1, 0.59], RULES)).toBe(true));
});

test('what may fill all of what bounds it is not better than a smaller limit of its own', () => {
  const output = (maxOutputTokens: number, contextTokens: number) => comparable({ maxOutputTokens, contextTokens });
  const better = (...sides: readonly ReturnType<typeof comparable>[]) =>
    compareRows(sides, ROWS).find(({ id }) => id === 'fact:maxOutputTokens')?.better;
  expect(better(output(500_000, 500_000), output(128_000, 1_000_000))).toBeUndefined();
  expect(better(output(256_000, 500_000), output(128_000, 1_000_000))).toBe('a');
  expect(better(output(500_000, 500_000), output(600_000, 1_000_000))).toBe('b');
});
