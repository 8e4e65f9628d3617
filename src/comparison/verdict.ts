/**
 * The verdict of two to four entries: who leads, or why nobody does, and the rows that prove each clause.
 * Plain data; the words are put to it in `views/`.
 */
import type { Kind, Ranking, SubScoreId } from '../../schemas/index.ts';
import { SIDES, type SideName } from './best-side.ts';
import type { Row } from './compare-rows.ts';

/** A score as the page shows it: integers. */
export interface ShownScore {
  readonly kind: Kind;
  readonly score: number;
  readonly rank: number | undefined;
  readonly outOf: number;
  readonly subScores: Readonly<Record<SubScoreId, number>>;
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

/** Rows that readers ask about first; the verdict names them in this order, then benchmarks, then every other row with a better side. */
export const HIGHLIGHTS: readonly string[] = [
  'fact:inputUsdPerMillionTokens',
  'fact:outputUsdPerMillionTokens',
  'fact:contextTokens',
  'fact:stars',
  'fact:lastCommitDate',
  'fact:contributors',
];
const MAX_ROW_CLAUSES = 8;

/** The side whose shown value is higher than all others. */
function highest(values: readonly number[]): SideName | undefined {
  const top = Math.max(...values);
  return values.filter((value) => value === top).length === 1 ? SIDES[values.indexOf(top)] : undefined;
}

function outcomeOf(sides: readonly ShownScore[], shareOf: ShareOf, rules: Ranking['verdict']): Outcome {
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
  return (Object.keys(sides[0]?.subScores ?? {}) as SubScoreId[]).flatMap((id): Clause[] => {
    const values = sides.map(({ subScores }) => subScores[id]);
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
    unknown.length === 1 && row.cells.some(({ state }) => state === 'known') && row.subject.group !== 'benchmarks';
  return isWorthShowing ? [{ row: row.id, type: 'unknown', side: unknown[0] }] : [];
}

/** Place in the verdict: the smaller, the earlier. */
function placeOf(row: Row): number {
  const place = HIGHLIGHTS.indexOf(row.id);
  if (place >= 0) return place;
  return HIGHLIGHTS.length + (row.subject.group === 'benchmarks' ? 0 : 1);
}

function rowClauses(rows: readonly Row[]): Clause[] {
  const isAsked = (row: Row) => HIGHLIGHTS.includes(row.id) || row.subject.group === 'benchmarks' || row.better !== undefined;
  const telling = rows.filter(isAsked).toSorted((p, q) => placeOf(p) - placeOf(q));
  return telling.flatMap(rowClause).slice(0, MAX_ROW_CLAUSES);
}

/** The share of weightings, 0 to 1, in which a side is ahead of every other. */
type ShareOf = (side: number) => number;

/**
 * Decides from what the page shows. A winner needs a gap of at least `minimumGap` points between its shown score and the
 * next, and the lead in at least `minimumShare` of the weightings. Sides in another order give the same verdict in that order.
 */
export function decide(sides: readonly ShownScore[], shareOf: ShareOf, rows: readonly Row[], rules: Ranking['verdict']): Verdict {
  return { outcome: outcomeOf(sides, shareOf, rules), clauses: [...scoreClauses(sides, rules), ...rowClauses(rows)] };
}
