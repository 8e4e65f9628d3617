import { describe, expect, test } from 'vitest';
import { editing, loadFixture, rowOf } from '../support/comparison.ts';

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
  test('hold what the verdict is clearest about, or a row of the same group', () => {
    for (const names of [
      ['one', 'two'],
      ['atlas', 'bolt'],
      ['engine', 'kit'],
    ]) {
      const view = comparisonOf(...names);
      const groupOf = (id: string) => view.groups.find(({ rows }) => rows.some((row) => row.id === id))?.id;
      const clearest = view.verdict.clauses.find(({ type, rowId }) => type === 'better' && !rowId.startsWith('score:'));
      if (clearest === undefined) throw new Error(`${view.title} has no clear row.`);
      expect(view.deciding.map(({ id }) => groupOf(id))).toContain(groupOf(clearest.rowId));
    }
  });
  test('show no score of entries whose scores do not compare', () =>
    expect(
      deciding('one', 'kit')
        .map(({ id }) => id)
        .filter((id) => id.startsWith('score:')),
    ).toEqual([]));
});

test('better is said of what a reader would notice, and not of what is better by a hair', async () => {
  const near = await loadFixture(
    editing(
      'base',
      'models/example-one.md',
      'inputUsdPerMillionTokens: { value: 0.4,',
      'inputUsdPerMillionTokens: { value: 2.7,',
    ),
  );
  const view = near.comparisonOf('one', 'two');
  expect(rowOf(view, 'fact:inputUsdPerMillionTokens').better).toBe('a');
  const price = view.deciding.find(({ id }) => id === 'fact:inputUsdPerMillionTokens');
  expect(price?.cells.map(({ isBetter }) => isBetter)).toEqual([false, false]);
});

test('what must not be set against each other decides nothing, nor does what no side has', async () => {
  const idsWith = async (overlay: Parameters<typeof loadFixture>[0], ...names: readonly string[]) =>
    (await loadFixture(overlay)).comparisonOf(...names).deciding.map(({ id }) => id);
  const READ_EARLY = 'lastCommitDate: { value: 2026-03-01, source: example-list, asOf: 2026-03-01 }';
  const early = editing('base', 'repositories/example-kit.md', /lastCommitDate: \{[^}]*\}/, READ_EARLY);
  expect(await idsWith({}, 'engine', 'kit')).toContain('fact:lastCommitDate');
  expect(await idsWith(early, 'engine', 'kit')).not.toContain('fact:lastCommitDate');
  const silent = (inside: string) => editing('base', inside, /(?<=outputUsdPerMillionTokens: \{ value: )[\d.]+/, 'none');
  const none = { ...silent('models/example-one.md'), ...silent('models/example-two.md') };
  expect(await idsWith(none, 'one', 'two')).not.toContain('fact:outputUsdPerMillionTokens');
});

test('what an offer sets apart that is over within a month does not come first', async () => {
  const firstWith = async (offer: string) => {
    const { comparisonOf: compare } = await loadFixture(
      editing(
        'base',
        'models/example-one.md',
        'inputUsdPerMillionTokens: { value: 0.4,',
        `inputUsdPerMillionTokens: { value: 0.4, ${offer},`,
      ),
    );
    return compare('one', 'two').deciding[0]?.id;
  };
  expect(await firstWith('until: 2026-12-31, next: 3')).toBe('fact:inputUsdPerMillionTokens');
  expect(await firstWith('until: 2026-07-17, next: 3')).not.toBe('fact:inputUsdPerMillionTokens');
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
