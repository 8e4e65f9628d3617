/**
 * The verdict of two to four entries: who leads, or why nobody does, and the rows that prove each clause, the strongest first.
 * Plain data; the words are put to it in `views/`.
 */
import type { Ranking } from '../../schemas/content.ts';
import { gapOf, outcomeOf, type Outcome, type ShownScore } from './outcome.ts';
import type { Row } from './row.ts';
import { leadIn } from './score-lead.ts';
import { SIDES, type SideName } from './sides.ts';
import { strengthOf } from './strength.ts';
import { variedFirst } from './varied-first.ts';

/** One line's worth of evidence: a row of the table or of the scores. */
export interface Clause {
  /** The row that proves it: `fact:…`, `benchmark:…` or `score:…`. */
  readonly row: string;
  /** `unknown` = a row that readers ask about first, and that is not recorded for one side. */
  readonly type: 'better' | 'equal' | 'unknown';
  readonly side: SideName | undefined;
  /** In units of what readers notice; 0 for what is equal or unknown. */
  readonly strength: number;
}

export interface Verdict {
  readonly outcome: Outcome;
  /**
   * Of each side and group of facts one before any second: what readers ask about first, or else the strongest. Among these the strongest
   * come first; at most `maximumRows` speak for each side.
   */
  readonly clauses: readonly Clause[];
}

/** What a verdict is decided from. */
export interface Evidence {
  readonly sides: readonly ShownScore[];
  readonly rows: readonly Row[];
  /** Ids of the facts that readers of these kinds ask about first, in order. */
  readonly highlights: readonly string[];
  /** The share of the samples, 0 to 1, in which a side, counted from 0, is ahead of every other. */
  readonly shareOf: (side: number) => number;
  readonly today: string;
}

type ClauseRules = Pick<Ranking, 'verdict' | 'subScores' | 'signals'>;

/**
 * Whether a sub-score is counted from results alone, which it then stands for. Of others the facts behind them are the reasons:
 * nobody chooses a thing for a sum of dates, features and counts.
 */
const standsForResults = (id: string, [side]: readonly ShownScore[], { signals }: ClauseRules) =>
  (signals[side?.kind ?? '']?.[id] ?? []).every(({ results, benchmark }) => results === true || benchmark !== undefined);

/** Sub-scores that are reasons, may decide, are measured on every side, and differ by as much, and as surely, as a lead must. */
function scoreClauses({ sides }: Evidence, rules: ClauseRules): Clause[] {
  const { verdict, subScores } = rules;
  return Object.keys(subScores).flatMap((id): Clause[] => {
    if (!standsForResults(id, sides, rules)) return [];
    const side = leadIn(
      sides.map(({ subScores: own, scatter = {} }) =>
        own[id] === undefined ? undefined : { shown: own[id], scatter: scatter[id] ?? 0 },
      ),
      verdict,
    );
    if (side === undefined) return [];
    const gap = gapOf(sides.flatMap(({ subScores: own }) => own[id] ?? []));
    return [{ row: `score:${id}`, type: 'better', side, strength: gap / verdict.minimumGap }];
  });
}

function rowClause(row: Row, isAsked: boolean, today: string): Clause[] {
  if (row.better !== undefined) {
    const strength = strengthOf(row, today);
    return strength < 1 ? [] : [{ row: row.id, type: 'better', side: row.better, strength }];
  }
  if (!isAsked) return [];
  if (row.equal) return [{ row: row.id, type: 'equal', side: undefined, strength: 0 }];
  const unknown = SIDES.filter((_, index) => row.cells[index]?.state === 'unknown');
  const isOpen = unknown.length === 1 && row.cells.some(({ state }) => state === 'known');
  return isOpen ? [{ row: row.id, type: 'unknown', side: unknown[0], strength: 0 }] : [];
}

/** The place of a row among those that readers ask about first; the last place for all others. */
function placeOf(highlights: readonly string[], row: string): number {
  const place = highlights.findIndex((id) => row === `fact:${id}`);
  return place < 0 ? highlights.length : place;
}

/** The strongest first; among equals what readers ask about first. */
function strongestFirst(clauses: readonly Clause[], highlights: readonly string[]): Clause[] {
  return clauses.toSorted((p, q) => q.strength - p.strength || placeOf(highlights, p.row) - placeOf(highlights, q.row));
}

function clausesOf(evidence: Evidence, scores: readonly Clause[], rules: ClauseRules): Clause[] {
  const { rows, highlights, today } = evidence;
  const found = rows.flatMap((row) => rowClause(row, placeOf(highlights, row.id) < highlights.length, today));
  const sorted = strongestFirst([...scores, ...found], highlights);
  const most = rules.verdict.maximumRows;
  const groups = new Map(rows.map(({ id, subject }) => [id, subject.group]));
  const isAsked = ({ row }: Clause) => placeOf(highlights, row) < highlights.length;
  const better = SIDES.map((side) => {
    const own = sorted.filter((one) => one.type === 'better' && one.side === side);
    const askedFirst = [...own.filter(isAsked), ...own.filter((one) => !isAsked(one))];
    const groupOf = ({ row }: Clause) => groups.get(row) ?? row;
    const speakers = new Set(variedFirst(askedFirst, groupOf).slice(0, new Set(own.map(groupOf)).size));
    const first = own.filter((one) => speakers.has(one)).slice(0, most);
    return { first, second: own.filter((one) => !speakers.has(one)).slice(0, most - first.length) };
  });
  return [
    ...strongestFirst(
      better.flatMap(({ first }) => first),
      highlights,
    ),
    ...strongestFirst(
      better.flatMap(({ second }) => second),
      highlights,
    ),
    ...sorted.filter(({ type }) => type !== 'better'),
  ];
}

/**
 * Decides from what the page shows. Where a side is of another kind or gone nothing speaks for any of them. Sides in another
 * order give the same verdict in that order.
 */
export function decide(evidence: Evidence, rules: ClauseRules): Verdict {
  const outcome = outcomeOf(evidence.sides, evidence.shareOf, rules.verdict);
  const isSilent = outcome.type === 'different-kinds' || outcome.type === 'gone';
  // Entries of other categories do another job: their facts can be set side by side, their scores cannot.
  const scores = outcome.type === 'different-categories' ? [] : scoreClauses(evidence, rules);
  return { outcome, clauses: isSilent ? [] : clausesOf(evidence, scores, rules) };
}
