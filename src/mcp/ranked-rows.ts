/** The rows of a leaderboard that are left by its filters, in the order that is asked for, as its page would show them. */
import { displayedScore } from '../ranking/rank.ts';
import { weightedMean } from '../ranking/weighted-mean.ts';
import { compareKeys } from '../search/compare-keys.ts';
import { filterEntries } from '../search/facet-query.ts';
import { entryDocument } from '../views/entry-document.ts';
import type { LeaderboardState } from '../views/leaderboard-query.ts';
import { leaderboardRows, type LeaderboardRow } from '../views/pages/leaderboard-rows.ts';
import type { Board } from './find.ts';
import type { SiteIndex } from './site-index.ts';

export interface RankedRow {
  readonly row: LeaderboardRow;
  /** As shown, by the weights that are asked for; `undefined` where too little is known. */
  readonly score: number | undefined;
  /** Its place by the published weights, or by those that are asked for. */
  readonly rank: number | undefined;
}

export interface RankedRows {
  readonly rows: readonly RankedRow[];
  /** How many entries of the leaderboard can be chosen, and how many are gone. */
  readonly total: number;
  readonly gone: number;
}

function scoreBy({ catalogue, context }: SiteIndex, weights: LeaderboardState['weights'], slug: string): number {
  const entry = catalogue.entryBySlug.get(slug);
  const values = entry === undefined ? {} : entryDocument(catalogue, entry).score.subScores;
  const inForce = Object.entries(context.ranking.subScores).map(([id, { weight }]) => weights[id] ?? 100 * weight);
  return weightedMean(
    Object.keys(context.ranking.subScores).map((id) => values[id] ?? 0),
    inForce,
  );
}

/** Own weights give own scores and places; what is not ranked stays so. */
function weighed(site: SiteIndex, rows: readonly LeaderboardRow[], weights: LeaderboardState['weights']): readonly RankedRow[] {
  if (Object.keys(weights).length === 0)
    return rows.map((row) => ({ row, rank: row.rank, score: row.score.isMeasured ? row.score.value : undefined }));
  const exact = rows.map((row) => ({ row, exact: scoreBy(site, weights, row.slug) }));
  const sorted = exact.toSorted(
    (a, b) => Number(a.row.rank === undefined) - Number(b.row.rank === undefined) || b.exact - a.exact,
  );
  const shown = sorted.flatMap(({ row, exact: value }) => (row.rank === undefined ? [] : displayedScore(value)));
  return sorted.map(({ row, exact: value }) => {
    const score = row.rank === undefined ? undefined : displayedScore(value);
    return { row, score, rank: score === undefined ? undefined : shown.indexOf(score) + 1 };
  });
}

/** What rows are sorted by; empty where it is not known. */
function keyOf(site: SiteIndex, { kind }: Board, column: string): (row: RankedRow) => number | string {
  const { facts, slugs } = site.facetsOf(kind);
  const places = new Map(slugs.map((slug, at) => [slug, at]));
  const fact = facts.find(({ id }) => id === column);
  if (fact === undefined) return ({ row }) => row.score.subScores.find(({ id }) => id === column)?.value ?? '';
  return ({ row }) => {
    const value = fact.values[places.get(row.slug) ?? -1] ?? '';
    return typeof value === 'number' ? value : [value].flat().join(' ');
  };
}

/** The rows that a state leaves, those first that stand first in its order. What is gone is counted, and never listed. */
export function rankedRows(site: SiteIndex, board: Board, state: LeaderboardState): RankedRows {
  const all = leaderboardRows(site.catalogue, board.kind, board.category);
  const present = all.filter(({ status }) => status?.isGone !== true);
  const facets = site.facetsOf(board.kind);
  const places = new Map(facets.slugs.map((slug, at) => [slug, at]));
  const { isShown } = filterEntries(
    state,
    facets,
    present.map(({ slug }) => places.get(slug) ?? -1),
  );
  const left = weighed(site, present, state.weights).filter(({ row }) => isShown[places.get(row.slug) ?? -1] === true);
  const { order } = state;
  const key = order === undefined ? undefined : keyOf(site, board, order.column);
  const rows = key === undefined ? left : left.toSorted((a, b) => compareKeys(key(a), key(b), order?.isDown === true));
  return { rows, total: present.length, gone: all.length - present.length };
}
