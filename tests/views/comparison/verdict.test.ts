import { describe, expect, test } from 'vitest';
import { loadFixture } from '../../support/comparison.ts';

const { catalogue, comparisonOf } = await loadFixture();
const verdictOf = (...names: readonly string[]) => comparisonOf(...names).verdict;

describe('the headline', () => {
  test('names who leads, and the figures that the page shows', () => {
    const { sides, verdict } = comparisonOf('one', 'two');
    expect(verdict).toMatchObject({ outcome: 'winner', winner: 'b', leader: 'b' });
    expect(verdict.headline).toContain('Example Two');
    const [one, two] = sides.map(({ score }) => score.value);
    expect(verdict.detail).toContain(`${two} to ${one}`);
  });
  test('stays the same whichever stands left', () => {
    const [there, back] = [verdictOf('one', 'two'), verdictOf('two', 'one')];
    expect([back.headline, back.detail, back.winner]).toEqual([there.headline, there.detail, 'a']);
  });
  test('names nobody where the scores are near each other', () => {
    const close = verdictOf('name-arabic', 'name-chinese');
    expect(close).toMatchObject({ outcome: 'too-close', winner: undefined });
    expect(close.headline).not.toMatch(/leads/);
  });
  test('names nobody between kinds, and says what each is and on what scale it stands', () => {
    const mixed = verdictOf('one', 'kit');
    expect(mixed).toMatchObject({ outcome: 'different-kinds', winner: undefined, leader: undefined, clauses: [] });
    for (const words of ['Example One', 'Example Kit', 'among models', 'among repositories'])
      expect(mixed.detail).toContain(words);
  });
  test('names nobody where too little is known of a side, and says of which', () => {
    const unranked = verdictOf('dune', 'ember');
    expect(unranked).toMatchObject({ outcome: 'not-ranked', winner: undefined });
    for (const text of [unranked.headline, unranked.detail]) {
      expect(text).toContain('Example Dune');
      expect(text).not.toContain('Example Ember');
    }
  });
  test('of three names one that leads every other', () => {
    expect(verdictOf('one', 'two', 'clay')).toMatchObject({ outcome: 'winner', winner: 'b' });
    expect(verdictOf('one', 'two', 'kit').outcome).toBe('different-kinds');
  });
});

describe('the clauses', () => {
  test('lead each to a row of its own', () => {
    const { clauses } = verdictOf('one', 'two');
    expect(clauses.length).toBeGreaterThan(5);
    expect(new Set(clauses.map(({ rowId }) => rowId)).size).toBe(clauses.length);
    for (const { anchor, rowId } of clauses) expect(anchor).toBe(`row-${rowId.replace(':', '-')}`);
  });
  test('tell of every sub-score of results alone that a side leads in clearly, and of none that are near each other or sums of facts', () => {
    const { verdict: rules, signals } = catalogue.content.ranking;
    const isOfResults = (kind: string, id: string) =>
      signals[kind]?.[id]?.every(({ results, benchmark }) => results === true || benchmark !== undefined) === true;
    for (const names of [
      ['engine', 'kit'],
      ['atlas', 'bolt'],
      ['one', 'two'],
    ]) {
      const { sides, verdict } = comparisonOf(...names);
      const valuesOf = (at: number) => new Map(sides[at]?.score.subScores.map(({ id, value = NaN }) => [id, value]));
      const [left, right] = [valuesOf(0), valuesOf(1)];
      const clear = [...left].filter(
        ([id, value]) => isOfResults(sides[0]?.kind ?? '', id) && Math.abs(value - (right.get(id) ?? NaN)) >= rules.minimumGap,
      );
      const told = verdict.clauses.flatMap(({ rowId }) => (rowId.startsWith('score:') ? [rowId] : []));
      expect(told.toSorted()).toEqual(clear.map(([id]) => `score:${id}`).toSorted());
    }
    expect(verdictOf('engine', 'kit').clauses.map(({ rowId }) => rowId)).not.toContain('score:matchGraph');
  });
  test('tell what is unknown of one side alone', () =>
    expect(verdictOf('engine', 'kit').clauses.filter(({ type }) => type === 'unknown')).toMatchObject([
      { rowId: 'fact:contributors', side: 'b' },
    ]));
});

/** Every pair of entries of the fixtures. */
const everyPair = catalogue.content.entries.flatMap(({ slug }, at, all) =>
  all.slice(at + 1).map((other) => [slug, other.slug].map((one) => one.replace('example-', ''))),
);

test('no clause of any pair contradicts the row that it leads to', () => {
  const wrong = everyPair.flatMap((names) => {
    const view = comparisonOf(...names);
    const rows = new Map(view.groups.flatMap(({ rows: own }) => own).map((row) => [row.id, row]));
    return view.verdict.clauses.flatMap((clause) => {
      const row = rows.get(clause.rowId);
      if (clause.rowId.startsWith('score:')) return [];
      const why = (() => {
        if (row === undefined) return 'leads to no row';
        if (clause.type === 'better' && row.better !== clause.side) return `but the row marks ${row.better}`;
        if (clause.type === 'equal' && !row.equal) return 'but the values differ';
        const own = row.cells[view.sides.findIndex(({ side }) => side === clause.side)];
        if (clause.type === 'unknown' && own?.state !== 'unknown') return `but the cell is ${own?.state}`;
        if (clause.type === 'better' && !clause.brief.includes(own?.text ?? '')) return `but the cell shows ${own?.text}`;
        return undefined;
      })();
      return why === undefined ? [] : [`${view.title}: ${clause.text} ${why}`];
    });
  });
  expect(everyPair.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});
test('no sub-score of any pair is told otherwise than it is shown', () => {
  const wrong = everyPair.flatMap((names) => {
    const { sides, title, verdict } = comparisonOf(...names);
    return verdict.clauses.flatMap((clause) => {
      const id = clause.rowId.replace('score:', '');
      const [a, b] = sides.map(({ score }) => score.subScores.find((one) => one.id === id)?.value);
      if (a === undefined || b === undefined) return [];
      const [own, other] = clause.side === 'b' ? [b, a] : [a, b];
      const isTrue = clause.side !== undefined && own - other >= 5;
      return isTrue && clause.brief.includes(String(own)) ? [] : [`${title}: ${clause.text} with ${a} and ${b}`];
    });
  });
  expect(wrong).toEqual([]);
});
