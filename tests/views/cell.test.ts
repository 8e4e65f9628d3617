import { describe, expect, test } from 'vitest';
import { isOutdated } from '../../src/views/cell.ts';
import { loadFixture, rowOf } from '../support/comparison.ts';

const { comparisonOf } = await loadFixture();
const cellOf = (names: readonly string[], row: string, side = 0) => rowOf(comparisonOf(...names), row).cells[side];

describe('a value grows old against the newest date of the content', () => {
  test.each([
    ['2026-07-01', 180, false],
    ['2026-01-02', 180, false],
    ['2026-01-01', 180, true],
  ])('%s with at most %d days, seen from 1 July 2026', (asOf, days, outdated) =>
    expect(isOutdated(asOf, days, '2026-07-01')).toBe(outdated),
  );
  test('each fact by its own limit', () => {
    expect(cellOf(['atlas', 'bolt'], 'fact:temperatureControl')?.isOutdated).toBe(true);
    expect(cellOf(['atlas', 'bolt'], 'fact:releaseDate')?.isOutdated).toBe(false);
  });
});

describe('the three states', () => {
  test('known: text for readers, the exact figure for programs, source and day', () =>
    expect(cellOf(['one', 'two'], 'fact:contextTokens')).toMatchObject({
      state: 'known',
      text: '128,000',
      exact: '128000',
      source: { href: 'https://example.org/list' },
      asOf: { iso: '2026-07-01', text: '1 Jul 2026' },
    }));
  test('unknown: a place to add it, and nothing that looks like a value', () =>
    expect(cellOf(['engine', 'kit'], 'fact:contributors', 1)).toMatchObject({
      state: 'unknown',
      exact: undefined,
      source: undefined,
      editUrl: expect.stringContaining('repositories/example-kit.md') as string,
    }));
  test('not applicable: a reason, and no place to add anything', () => {
    const cell = cellOf(['one', 'kit'], 'fact:stars');
    expect(cell).toMatchObject({ state: 'not-applicable', editUrl: undefined, source: undefined });
    expect(cell?.note).not.toBe('');
  });
  test('read differently, and none is blank', () => {
    const texts = [
      cellOf(['engine', 'kit'], 'fact:forks', 1),
      cellOf(['engine', 'kit'], 'fact:contributors', 1),
      cellOf(['one', 'kit'], 'fact:stars'),
      cellOf(['engine', 'kit'], 'fact:licence', 1),
    ].map((cell) => cell?.text);
    expect(new Set(texts).size).toBe(4);
    expect(texts).not.toContain('');
  });
});

test('a result says of which setting it is', () =>
  expect(cellOf(['atlas', 'bolt'], 'benchmark:example-puzzles', 1)?.note).toBe('high effort'));
test('only a number has an exact figure', () => {
  expect(cellOf(['one', 'two'], 'fact:releaseDate')?.exact).toBeUndefined();
  expect(cellOf(['engine', 'kit'], 'fact:forks', 1)?.exact).toBe('0');
});
test('a source that the list names is shown by its title, another by its host', () => {
  expect(cellOf(['one', 'two'], 'fact:contextTokens')?.source?.label).toBe('Example list of invented figures');
  expect(cellOf(['one', 'two'], 'fact:releaseDate')?.source).toEqual({
    label: 'example.org',
    href: 'https://example.org/models/one',
  });
});
test('a known value leads to the line that states it', () => {
  const lines = ['fact:pricing', 'fact:contextTokens', 'benchmark:example-puzzles'].map((row) =>
    Number(/#L(\d+)$/.exec(cellOf(['one', 'two'], row)?.editUrl ?? '')?.[1]),
  );
  expect(lines).toEqual([8, 11, 18]);
});
