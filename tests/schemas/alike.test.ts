import { describe, expect, test } from 'vitest';
import type { FactValue } from '../../schemas/content.ts';
import { compareRows } from '../../src/comparison/compare-rows.ts';
import { isAlike } from '../../schemas/alike.ts';
import { relativeDifference } from '../../src/comparison/relative-difference.ts';
import { strengthOf } from '../../src/comparison/strength.ts';
import { kindViews } from '../../src/kinds/kinds.ts';
import { comparable, ROWS } from '../support/compare.ts';

function factOf(kind: string, id: string) {
  const fact = kindViews[kind]?.facts.find((one) => one.id === id);
  if (fact === undefined) throw new Error(`${kind} has no fact ${id}`);
  return fact;
}
const alike = (kind: string, id: string, a: FactValue, b: FactValue) => isAlike(factOf(kind, id), a, b);

describe('values nearer than a quarter of what readers notice are nearly the same', () => {
  test.each<[string, string, FactValue, FactValue]>([
    ['model', 'contextTokens', 1_048_576, 1_000_000],
    ['model', 'contextTokens', 1_050_000, 1_000_000],
    ['model', 'contextTokens', 131_072, 128_000],
    ['model', 'maxOutputTokens', 32_768, 30_000],
    ['model', 'inputUsdPerMillionTokens', 0.3, 0.29],
    ['model', 'providerCount', 9, 8],
    ['repository', 'stars', 30_080, 29_731],
    ['repository', 'lastCommitDate', '2026-08-22', '2026-07-23'],
  ])('%s %s: %s and %s', (kind, id, a, b) => {
    expect(alike(kind, id, a, b)).toBe(true);
    expect(alike(kind, id, b, a)).toBe(true);
  });
  test.each<[string, string, FactValue, FactValue]>([
    ['model', 'contextTokens', 262_144, 200_000],
    ['model', 'inputUsdPerMillionTokens', 0.3, 0.25],
    ['model', 'providerCount', 12, 9],
    ['repository', 'lastCommitDate', '2026-08-22', '2026-07-22'],
  ])('%s %s: %s and %s are not', (kind, id, a, b) => expect(alike(kind, id, a, b)).toBe(false));
  test('what has no better direction is told to the last difference', () =>
    expect(alike('model', 'releaseDate', '2026-01-01', '2026-01-02')).toBe(false));
});

describe('a row of values that are nearly the same', () => {
  const sides = [1_048_576, 1_000_000].map((tokens) => comparable({ contextTokens: tokens }));
  const row = compareRows(sides, ROWS).find(({ id }) => id === 'fact:contextTokens');
  test('names no better side, and has no words of difference', () => {
    expect(row).toMatchObject({ better: undefined, equal: false });
    expect(row === undefined ? 'no row' : relativeDifference(row)).toBeUndefined();
  });
  test('results of a benchmark within a quarter of their scatter are such a row', () => {
    const betterOf = (...values: readonly number[]) =>
      compareRows(
        values.map((exam) => comparable({}, { exam })),
        ROWS,
      ).find(({ id }) => id === 'benchmark:exam')?.better;
    expect(betterOf(60, 60.5)).toBeUndefined();
    expect(betterOf(60, 61)).toBe('b');
  });
});

describe('what a reader would notice', () => {
  const strengthBetween = (fact: string, a: number, b: number) => {
    const row = compareRows([comparable({ [fact]: a }), comparable({ [fact]: b })], ROWS).find(({ id }) => id === `fact:${fact}`);
    return row === undefined ? undefined : strengthOf(row, '2026-01-01');
  };
  test('is a price that is exactly a quarter lower, whatever floating point makes of it', () => {
    for (const [low, high] of [
      [8, 10],
      [2, 2.5],
      [0.04, 0.05],
    ] as const)
      expect(strengthBetween('inputUsdPerMillionTokens', low, high)).toBe(1);
  });
  test('is not three against two of what is counted, nor one against none', () => {
    expect(strengthBetween('providerCount', 3, 2)).toBeLessThan(1);
    expect(strengthBetween('providerCount', 1, 0)).toBeLessThan(1);
    expect(strengthBetween('providerCount', 6, 2)).toBe(1);
  });
});
