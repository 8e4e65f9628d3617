import { describe, expect, test } from 'vitest';
import { loadFixture } from '../support/comparison.ts';

const { comparisonOf } = await loadFixture();
const deciding = (...names: readonly string[]) => comparisonOf(...names).deciding;

describe('the rows that are shown first', () => {
  test('begin with what readers ask about first, then the weightiest score that may decide', () => {
    const [first, second] = deciding('one', 'two');
    expect([first?.id, second?.id]).toEqual(['fact:inputUsdPerMillionTokens', 'score:adoption']);
  });
  test('are at most four, each once, and each leads to its row', () => {
    for (const names of [
      ['one', 'two'],
      ['atlas', 'bolt'],
      ['engine', 'kit'],
      ['one', 'two', 'clay'],
    ]) {
      const rows = deciding(...names);
      expect(rows.length).toBeLessThanOrEqual(4);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      for (const { id, anchor } of rows) expect(anchor).toBe(`row-${id.replace(':', '-')}`);
    }
  });
  test('have a value of every side, the same as the row that they lead to', () => {
    const view = comparisonOf('one', 'two');
    const rows = view.groups.flatMap((group) => group.rows);
    for (const { id, cells } of view.deciding.filter(({ id: own }) => !own.startsWith('score:')))
      expect(cells.map(({ text }) => text)).toEqual(rows.find((row) => row.id === id)?.cells.map(({ text }) => text));
  });
  test('show no score of entries whose scores do not compare', () =>
    expect(
      deciding('one', 'kit')
        .map(({ id }) => id)
        .filter((id) => id.startsWith('score:')),
    ).toEqual([]));
});

describe('the bars', () => {
  test('begin at 0, and the longest fills its track', () => {
    const [price] = deciding('one', 'two');
    const lengths = price?.cells.map(({ bar }) => bar?.length ?? 0) ?? [];
    expect(Math.max(...lengths)).toBe(100);
    expect(Math.min(...lengths)).toBeGreaterThan(0);
  });
  test('of a score reach as far as its results may, and are sure as far as they all do', () => {
    const score = deciding('one', 'two').find(({ id }) => id.startsWith('score:'));
    for (const { text, bar } of score?.cells ?? []) {
      expect(bar?.sure).toBeLessThanOrEqual(Number(text));
      expect(bar?.length).toBeGreaterThanOrEqual(Number(text));
    }
  });
});
