import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRows } from '../../src/comparison/compare-rows.ts';
import { decide, type ShownScore } from '../../src/comparison/verdict.ts';
import { comparable, ROWS } from '../support/compare.ts';

const RULES = { minimumGap: 5, minimumShare: 0.95, maximumRows: 8 };
const HIGHLIGHTS = ['inputUsdPerMillionTokens', 'contextTokens'];
const shown = (score: number, change: Partial<ShownScore> = {}): ShownScore => ({
  kind: 'model',
  score,
  rank: 1,
  outOf: 9,
  subScores: { adoption: score, quality: score, ecosystem: score, matchGraph: score },
  ...change,
});
const rows = compareRows([comparable({ contextTokens: 9 }), comparable({ contextTokens: 5 })], ROWS);

/** Two sides; `share` is the share of weightings in which the first is ahead. */
const decidePair = (a: ShownScore, b: ShownScore, share: number, found: typeof rows, rules: typeof RULES) =>
  decide({ sides: [a, b], rows: found, highlights: HIGHLIGHTS, shareOf: (side) => (side === 0 ? share : 1 - share) }, rules);

describe('the outcome', () => {
  test('a clear gap and nearly all weightings make a winner', () =>
    expect(decidePair(shown(60), shown(50), 0.97, rows, RULES).outcome).toEqual({
      type: 'winner',
      side: 'a',
      gap: 10,
      share: 0.97,
    }));
  test('the right side can win as well', () =>
    expect(decidePair(shown(50), shown(60), 0.03, rows, RULES).outcome).toMatchObject({
      type: 'winner',
      side: 'b',
      share: 0.97,
    }));
  test('a gap of 4 points is too close to call', () =>
    expect(decidePair(shown(54), shown(50), 1, rows, RULES).outcome).toMatchObject({ type: 'too-close', leader: 'a', gap: 4 }));
  test('a lead in fewer than 95% of the weightings is too close to call', () =>
    expect(decidePair(shown(60), shown(50), 0.94, rows, RULES).outcome.type).toBe('too-close'));
  test('a tie has no leader', () =>
    expect(decidePair(shown(50), shown(50), 0.5, rows, RULES).outcome).toMatchObject({
      type: 'too-close',
      leader: undefined,
      gap: 0,
    }));
  test('of three, the leader must be clear of the next, whichever that is', () => {
    const among = (...scores: readonly number[]) =>
      decide({ sides: scores.map((score) => shown(score)), rows, highlights: HIGHLIGHTS, shareOf: () => 1 }, RULES).outcome;
    expect(among(40, 60, 50)).toMatchObject({
      type: 'winner',
      side: 'b',
      gap: 10,
    });
    expect(among(58, 60, 50)).toMatchObject({
      type: 'too-close',
      leader: 'b',
    });
    expect(among(60, 60, 50)).toMatchObject({ leader: undefined, gap: 0 });
  });
  test('an entry that is not ranked cannot win or lose', () =>
    expect(decidePair(shown(90, { rank: undefined }), shown(10), 1, rows, RULES).outcome).toEqual({
      type: 'not-ranked',
      sides: ['a'],
    }));
  test('different kinds have no overall winner', () => {
    const verdict = decidePair(shown(90), shown(10, { kind: 'repository' }), 1, rows, RULES);
    expect(verdict.outcome.type).toBe('different-kinds');
    expect(verdict.clauses.filter((clause) => clause.row.startsWith('score:'))).toEqual([]);
  });
});

describe('the clauses', () => {
  test('sub-scores that are shown alike are named as equal: nobody leads at 0 against 0', () => {
    const zero = { adoption: 0, quality: 0, ecosystem: 1, matchGraph: 1 };
    const clauses = decidePair(shown(9, { subScores: zero }), shown(9, { subScores: zero }), 0.5, [], RULES).clauses;
    expect(clauses.map((clause) => clause.type)).toEqual(['equal', 'equal', 'equal', 'equal']);
  });
  test('about rows follow what readers of the kind ask about first, and are no more than the method allows', () => {
    const found = compareRows(
      [
        comparable({ inputUsdPerMillionTokens: 1, contextTokens: 9, maxOutputTokens: 9, providerCount: 1 }, { exam: 4 }),
        comparable({ inputUsdPerMillionTokens: 2, contextTokens: 5, maxOutputTokens: 5, providerCount: 2 }, { exam: 5 }),
      ],
      ROWS,
    );
    const told = (highlights: readonly string[], maximumRows: number) =>
      decide(
        { sides: [shown(50), shown(50)], rows: found, highlights, shareOf: () => 0.5 },
        { ...RULES, maximumRows },
      ).clauses.flatMap(({ row }) => (row.startsWith('score:') ? [] : [row]));
    const rest = ['benchmark:exam', 'fact:maxOutputTokens', 'fact:providerCount'];
    expect(told(HIGHLIGHTS, 8)).toEqual(['fact:inputUsdPerMillionTokens', 'fact:contextTokens', ...rest]);
    expect(told(HIGHLIGHTS.toReversed(), 8)).toEqual(['fact:contextTokens', 'fact:inputUsdPerMillionTokens', ...rest]);
    expect(told(HIGHLIGHTS, 2)).toEqual(['fact:inputUsdPerMillionTokens', 'fact:contextTokens']);
  });
  test('every clause names a row that exists and agrees with it', () => {
    const facts = fc.record(
      { inputUsdPerMillionTokens: fc.nat(5), contextTokens: fc.integer({ min: 1, max: 5 }) },
      { requiredKeys: [] },
    );
    const exam = fc.record({ exam: fc.nat(5) }, { requiredKeys: [] });
    fc.assert(
      fc.property(facts, facts, exam, exam, (one, two, examA, examB) => {
        const found = compareRows([comparable(one, examA), comparable(two, examB)], ROWS);
        for (const clause of decidePair(shown(50), shown(40), 1, found, RULES).clauses.filter(
          ({ row }) => !row.startsWith('score:'),
        )) {
          const row = found.find((candidate) => candidate.id === clause.row);
          expect(row).toBeDefined();
          if (clause.type === 'better') expect(row?.better).toBe(clause.side);
          if (clause.type === 'equal') expect(row?.equal).toBe(true);
          if (clause.type === 'unknown' && clause.side !== undefined)
            expect(row?.cells[clause.side === 'a' ? 0 : 1]?.state).toBe('unknown');
        }
      }),
      { numRuns: 10_000 },
    );
  });
  test('mirrored sides give the mirrored verdict', () => {
    const points = fc.nat(100);
    fc.assert(
      fc.property(points, points, fc.double({ min: 0, max: 1, noNaN: true }), (one, two, share) => {
        const forth = decidePair(shown(one), shown(two), share, [], RULES);
        const back = decidePair(shown(two), shown(one), 1 - share, [], RULES);
        expect(back.outcome.type).toBe(forth.outcome.type);
        const side = (verdict: typeof forth) => (verdict.outcome.type === 'winner' ? verdict.outcome.side : undefined);
        expect(side(back)).toBe(side(forth) === undefined ? undefined : side(forth) === 'a' ? 'b' : 'a');
      }),
      { numRuns: 10_000 },
    );
  });
});
