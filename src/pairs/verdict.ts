/**
 * The verdict of a pair: who leads, or why nobody does, and the rows that prove each clause.
 * Plain data; the words are put to it in `views/`.
 */
import type { Kind, Ranking, SubScoreId } from '../../schemas/index.ts';
import type { Row, SideName } from './compare-rows.ts';

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
  readonly type: 'better' | 'equal' | 'unknown';
  readonly side: SideName | undefined;
}

export interface Verdict {
  readonly outcome: Outcome;
  readonly clauses: readonly Clause[];
}

/** Rows that readers ask about first; the verdict names them in this order. */
export const TELLING_ROWS: readonly string[] = [
  'fact:inputUsdPerMillionTokens',
  'fact:outputUsdPerMillionTokens',
  'fact:contextTokens',
  'fact:stars',
  'fact:lastCommitDate',
  'fact:contributors',
];
const MAX_ROW_CLAUSES = 5;

function outcomeOf(a: ShownScore, b: ShownScore, share: number, rules: Ranking['verdict']): Outcome {
  if (a.kind !== b.kind) return { type: 'different-kinds' };
  const unranked = (['a', 'b'] as const).filter((side) => (side === 'a' ? a : b).rank === undefined);
  if (unranked.length > 0) return { type: 'not-ranked', sides: unranked };
  const gap = Math.abs(a.score - b.score);
  const leader = a.score === b.score ? undefined : a.score > b.score ? 'a' : 'b';
  const leaderShare = leader === 'b' ? 1 - share : share;
  const clear = leader !== undefined && gap >= rules.minimumGap && leaderShare >= rules.minimumShare;
  return clear
    ? { type: 'winner', side: leader, gap, share: leaderShare }
    : { type: 'too-close', leader, gap, share: leaderShare };
}

function scoreClauses(a: ShownScore, b: ShownScore): Clause[] {
  if (a.kind !== b.kind) return [];
  return (Object.keys(a.subScores) as SubScoreId[]).map((id) => {
    const gap = a.subScores[id] - b.subScores[id];
    const row = `score:${id}`;
    return gap === 0 ? { row, type: 'equal', side: undefined } : { row, type: 'better', side: gap > 0 ? 'a' : 'b' };
  });
}

function rowClauses(rows: readonly Row[]): Clause[] {
  const place = (row: Row) => {
    const index = TELLING_ROWS.indexOf(row.id);
    return row.id.startsWith('benchmark:') ? TELLING_ROWS.length : index;
  };
  const telling = rows.filter((row) => place(row) >= 0).toSorted((p, q) => place(p) - place(q));
  return telling
    .flatMap((row): Clause[] => {
      if (row.better !== undefined) return [{ row: row.id, type: 'better', side: row.better }];
      if (row.equal) return [{ row: row.id, type: 'equal', side: undefined }];
      const unknown = (['a', 'b'] as const).filter((side) => row[side].state === 'unknown');
      const known = row.a.state === 'known' || row.b.state === 'known';
      return known && unknown.length === 1 && row.subject.group !== 'benchmarks'
        ? [{ row: row.id, type: 'unknown', side: unknown[0] }]
        : [];
    })
    .slice(0, MAX_ROW_CLAUSES);
}

/**
 * Decides a pair from what the page shows.
 * A winner needs a gap of at least `minimumGap` points between the shown scores and the lead in at least
 * `minimumShare` of the weightings. `share` is the share in which `a` leads. Mirrored sides give the mirrored verdict.
 */
export function decide(a: ShownScore, b: ShownScore, share: number, rows: readonly Row[], rules: Ranking['verdict']): Verdict {
  return { outcome: outcomeOf(a, b, share, rules), clauses: [...scoreClauses(a, b), ...rowClauses(rows)] };
}
