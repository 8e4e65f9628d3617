/**
 * The verdict of two to four entries: who leads, or why nobody does, and the rows that prove each clause.
 * Plain data; the words are put to it in `views/`.
 */
import type { Ranking } from '../../schemas/content.ts';
import { BENCHMARKS, type Row } from './row.ts';
import { SIDES, type SideName } from './sides.ts';

/** A score as the page shows it: integers. */
export interface ShownScore {
  readonly kind: string;
  readonly score: number;
  readonly rank: number | undefined;
  readonly outOf: number;
  readonly subScores: Readonly<Record<string, number>>;
}

export type Outcome =
  | { readonly type: 'different-kinds' }
  | { readonly type: 'not-ranked'; readonly sides: readonly SideName[] }
  | { readonly type: 'winner'; readonly side: SideName; readonly gap: number; readonly share: number }
  | { readonly type: 'too-close'; readonly leader: SideName | undefined; readonly gap: number; readonly share: number };

/** One sentence's worth of evidence: a row of the table or of the scores. */
export interface Clause {
  /** The row that proves it: `fact:…`, `benchmark:…` or `score:…`. */
  readonly row: string;
  /** `close` = sub-scores that differ by less than counts as a lead. */
  readonly type: 'better' | 'equal' | 'close' | 'unknown';
  readonly side: SideName | undefined;
}

export interface Verdict {
  readonly outcome: Outcome;
  readonly clauses: readonly Clause[];
}

/** The side whose shown value is higher than all others. */
function highest(values: readonly number[]): SideName | undefined {
  const top = Math.max(...values);
  return values.filter((value) => value === top).length === 1 ? SIDES[values.indexOf(top)] : undefined;
}

function outcomeOf(sides: readonly ShownScore[], shareOf: Evidence['shareOf'], rules: Ranking['verdict']): Outcome {
  if (sides.some(({ kind }) => kind !== sides[0]?.kind)) return { type: 'different-kinds' };
  const unranked = SIDES.filter((_, index) => sides[index] !== undefined && sides[index].rank === undefined);
  if (unranked.length > 0) return { type: 'not-ranked', sides: unranked };
  const [first = 0, second = 0] = sides.map(({ score }) => score).toSorted((p, q) => q - p);
  const gap = first - second;
  const leader = highest(sides.map(({ score }) => score));
  if (leader === undefined) return { type: 'too-close', leader, gap, share: 0.5 };
  const share = shareOf(SIDES.indexOf(leader));
  const clear = gap >= rules.minimumGap && share >= rules.minimumShare;
  return clear ? { type: 'winner', side: leader, gap, share } : { type: 'too-close', leader, gap, share };
}

function scoreClauses(sides: readonly ShownScore[], { minimumGap }: Ranking['verdict']): Clause[] {
  if (sides.some(({ kind }) => kind !== sides[0]?.kind)) return [];
  return Object.keys(sides[0]?.subScores ?? {}).flatMap((id): Clause[] => {
    const values = sides.map(({ subScores }) => subScores[id] ?? 0);
    const row = `score:${id}`;
    if (values.every((value) => value === values[0])) return [{ row, type: 'equal', side: undefined }];
    const [first = 0, second = 0] = values.toSorted((p, q) => q - p);
    return first - second < minimumGap
      ? [{ row, type: 'close', side: undefined }]
      : [{ row, type: 'better', side: highest(values) }];
  });
}

function rowClause(row: Row): Clause[] {
  if (row.better !== undefined) return [{ row: row.id, type: 'better', side: row.better }];
  if (row.equal) return [{ row: row.id, type: 'equal', side: undefined }];
  const unknown = SIDES.filter((_, index) => row.cells[index]?.state === 'unknown');
  const isWorthShowing =
    unknown.length === 1 && row.cells.some(({ state }) => state === 'known') && row.subject.group !== BENCHMARKS;
  return isWorthShowing ? [{ row: row.id, type: 'unknown', side: unknown[0] }] : [];
}

/**
 * How early a verdict names a row, the smaller the earlier: what readers of the kind ask about first (`highlights`, ids of
 * facts), then benchmarks, then every other row.
 */
function relevanceTo(highlights: readonly string[], row: Row): number {
  const rank = highlights.findIndex((id) => row.id === `fact:${id}`);
  if (rank >= 0) return rank;
  return highlights.length + (row.subject.group === BENCHMARKS ? 0 : 1);
}

function rowClauses(rows: readonly Row[], highlights: readonly string[], most: number): Clause[] {
  const isAsked = (row: Row) => relevanceTo(highlights, row) <= highlights.length || row.better !== undefined;
  const asked = rows.filter(isAsked).toSorted((p, q) => relevanceTo(highlights, p) - relevanceTo(highlights, q));
  return asked.flatMap(rowClause).slice(0, most);
}

/** What a verdict is decided from. */
export interface Evidence {
  readonly sides: readonly ShownScore[];
  readonly rows: readonly Row[];
  /** Ids of the facts that readers of these kinds ask about first, in order. */
  readonly highlights: readonly string[];
  /** The share of weightings, 0 to 1, in which a side, counted from 0, is ahead of every other. */
  readonly shareOf: (side: number) => number;
}

/**
 * Decides from what the page shows. A winner needs a gap of at least `minimumGap` points between its shown score and the
 * next, and the lead in at least `minimumShare` of the weightings. Sides in another order give the same verdict in that order.
 */
export function decide({ sides, rows, highlights, shareOf }: Evidence, rules: Ranking['verdict']): Verdict {
  return {
    outcome: outcomeOf(sides, shareOf, rules),
    clauses: [...scoreClauses(sides, rules), ...rowClauses(rows, highlights, rules.maximumRows)],
  };
}
