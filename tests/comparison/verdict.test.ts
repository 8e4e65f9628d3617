import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRows } from '../../src/comparison/compare-rows.ts';
import type { ShownScore } from '../../src/comparison/outcome.ts';
import { decide, type Clause } from '../../src/comparison/verdict.ts';
import { comparable, ROWS, shownScore as shown } from '../support/compare.ts';
import { smallMethod } from '../support/entries.ts';

const exam = { id: 'exam', label: 'exam', benchmark: 'exam', weight: 1, reason: 'For tests.' };
const METHOD = smallMethod();
/** Quality is counted from results alone. */
const RULES = { ...METHOD, signals: { model: { ...METHOD.signals.model, quality: [exam] } } };
const HIGHLIGHTS = ['inputUsdPerMillionTokens', 'contextTokens'];
const TODAY = '2026-02-01';

type Rows = ReturnType<typeof compareRows>;
const rowsOf = (...entries: readonly Parameters<typeof comparable>[]): Rows =>
  compareRows(
    entries.map((entry) => comparable(...entry)),
    ROWS,
  );

interface Asked {
  readonly rows?: Rows;
  readonly highlights?: readonly string[];
  readonly maximumRows?: number;
}

/** The clauses about sides that are shown with `scores`, and about rows. */
function clausesOf(scores: readonly ShownScore[], { rows = [], highlights = HIGHLIGHTS, maximumRows = 8 }: Asked = {}) {
  const rules = { ...RULES, verdict: { ...RULES.verdict, maximumRows } };
  return decide({ sides: scores, rows, highlights, shareOf: () => 0.5, today: TODAY }, rules).clauses;
}
const even = [shown(50), shown(50)];
const named = (clauses: readonly Clause[]) => clauses.map(({ row, side }) => `${side} ${row}`);

describe('a clause about a sub-score', () => {
  test('names the side that leads by as many points as a lead must have, and how many times over', () => {
    const [one, two] = [80, 60].map((quality) => shown(50, { subScores: { ...shown(50).subScores, quality } }));
    expect(clausesOf([one, two] as ShownScore[])).toEqual([{ row: 'score:quality', type: 'better', side: 'a', strength: 4 }]);
  });
  test('is not made of a difference that scattered results may have made', () => {
    const scattering = (quality: number, scatter: number) =>
      shown(50, { subScores: { ...shown(50).subScores, quality }, scatter: { quality: scatter } });
    expect(clausesOf([scattering(60, 5), scattering(50, 5)])).toEqual([]);
    expect(clausesOf([scattering(60, 3), scattering(50, 3)])).toHaveLength(1);
  });
  test('is not made of what is counted from facts, which are the reasons themselves', () => {
    const one = shown(50, { subScores: { adoption: 80, quality: 52, ecosystem: 40, matchGraph: 0 } });
    const two = shown(50, { subScores: { adoption: 60, quality: 50, ecosystem: 50, matchGraph: 0 } });
    expect(clausesOf([one, two])).toEqual([]);
  });
  test('is not made of one that a side is not measured by', () => {
    const open = shown(50, { subScores: { adoption: 50, quality: undefined, ecosystem: 50, matchGraph: 50 } });
    expect(clausesOf([shown(50, { subScores: { ...open.subScores, quality: 90 } }), open])).toEqual([]);
  });
});

describe('clauses about rows', () => {
  const facts = (input: number, context: number, output: number, providers: number) => ({
    inputUsdPerMillionTokens: input,
    contextTokens: context,
    maxOutputTokens: output,
    providerCount: providers,
  });
  const rows = rowsOf([facts(1, 900, 900, 10), { exam: 40 }], [facts(2, 100, 800, 40), { exam: 60 }]);
  test('stand with the strongest first', () => {
    const clauses = clausesOf(even, { rows });
    expect(named(clauses)[0]).toMatch(/^b benchmark:exam/);
    expect(clauses.map(({ strength }) => strength)).toEqual(clauses.map(({ strength }) => strength).toSorted((p, q) => q - p));
  });
  test('are one of each group of facts before a second of any, and of a group first what readers ask about', () => {
    const prices = rowsOf(
      [{ inputUsdPerMillionTokens: 1, outputUsdPerMillionTokens: 1, contextTokens: 150 }],
      [{ inputUsdPerMillionTokens: 3, outputUsdPerMillionTokens: 9, contextTokens: 100 }],
    );
    expect(named(clausesOf(even, { rows: prices }))).toEqual([
      'a fact:inputUsdPerMillionTokens',
      'a fact:contextTokens',
      'a fact:outputUsdPerMillionTokens',
    ]);
  });
  test('leave out differences that no reader would notice', () =>
    expect(clausesOf(even, { rows }).some(({ row }) => row === 'fact:maxOutputTokens')).toBe(false));
  test('are as many for each side as the method allows, and not more for the one than for the other', () =>
    expect(named(clausesOf(even, { rows, maximumRows: 1 }))).toEqual(['b benchmark:exam', 'a fact:contextTokens']));
  test('stand in the order in which readers ask where they are equally strong', () => {
    const same = rowsOf([{ toolCalling: true, structuredOutput: true }], [{ toolCalling: false, structuredOutput: false }]);
    const first = (highlights: readonly string[]) => clausesOf(even, { rows: same, highlights })[0]?.row;
    expect(first(['toolCalling', 'structuredOutput'])).toBe('fact:toolCalling');
    expect(first(['structuredOutput', 'toolCalling'])).toBe('fact:structuredOutput');
  });
  test('tell of what readers ask first also where it is equal, or recorded of one side only', () => {
    const told = rowsOf(
      [{ contextTokens: 9, inputUsdPerMillionTokens: 1, providerCount: 3 }],
      [{ contextTokens: 9, providerCount: 3 }],
    );
    expect(clausesOf(even, { rows: told })).toEqual([
      { row: 'fact:inputUsdPerMillionTokens', type: 'unknown', side: 'b', strength: 0 },
      { row: 'fact:contextTokens', type: 'equal', side: undefined, strength: 0 },
    ]);
  });
});

test('where a side is of another kind or gone nothing speaks for any of them', () => {
  const rows = rowsOf([{ contextTokens: 900 }], [{ contextTokens: 100 }]);
  expect(clausesOf([shown(90), shown(10, { kind: 'repository' })], { rows })).toEqual([]);
  expect(clausesOf([shown(90), shown(10, { isGone: true })], { rows })).toEqual([]);
  expect(clausesOf([shown(90, { category: 'writers' }), shown(10)], { rows })).not.toEqual([]);
});

describe('of any two entries', () => {
  const facts = fc.record(
    { inputUsdPerMillionTokens: fc.nat(5), contextTokens: fc.integer({ min: 1, max: 5 }) },
    { requiredKeys: [] },
  );
  const exam = fc.record({ exam: fc.nat(50) }, { requiredKeys: [] });
  test('every clause names a row that exists and agrees with it', () => {
    fc.assert(
      fc.property(facts, facts, exam, exam, (one, two, examA, examB) => {
        const rows = rowsOf([one, examA], [two, examB]);
        for (const clause of clausesOf([shown(50), shown(40)], { rows }).filter(({ row }) => !row.startsWith('score:'))) {
          const row = rows.find((candidate) => candidate.id === clause.row);
          expect(row).toBeDefined();
          if (clause.type === 'better') expect([row?.better, clause.strength >= 1]).toEqual([clause.side, true]);
          if (clause.type === 'equal') expect(row?.equal).toBe(true);
          if (clause.type === 'unknown') expect(row?.cells[clause.side === 'a' ? 0 : 1]?.state).toBe('unknown');
        }
      }),
      { numRuns: 3000 },
    );
  });
  test('mirrored sides give the mirrored clauses', () => {
    const flip = (side: Clause['side']) => (side === undefined ? undefined : side === 'a' ? ('b' as const) : ('a' as const));
    const sorted = (clauses: readonly Clause[]) => clauses.toSorted((p, q) => (p.row < q.row ? -1 : 1));
    fc.assert(
      fc.property(facts, facts, fc.nat(100), fc.nat(100), (one, two, a, b) => {
        const there = clausesOf([shown(a), shown(b)], { rows: rowsOf([one], [two]) });
        const back = clausesOf([shown(b), shown(a)], { rows: rowsOf([two], [one]) });
        expect(sorted(back)).toEqual(sorted(there.map((clause) => ({ ...clause, side: flip(clause.side) }))));
      }),
      { numRuns: 3000 },
    );
  });
});
