/** Scores and order of the rows of a leaderboard. */
import { compareKeys } from '../../search/compare-keys.ts';
import type { FacetIndex } from '../../search/facet-index.ts';
import { placesOfSlugs } from '../../search/facet-query.ts';
import type { LeaderboardState } from '../../views/leaderboard-query.ts';
import { figureOf } from '../../views/shown-figure.ts';
import { builtPlaceOf, nameOf, orderRows, rowsOf } from './table-rows.ts';
import { weightedMean } from '../../ranking/weighted-mean.ts';

/** A column that rows are sorted by, and whether the highest value stands first. */
export interface Order {
  readonly column: string;
  readonly isDown: boolean;
}

/** Sub-scores as the page states them, with the weights that are in force. */
export interface Weights {
  readonly ids: readonly string[];
  readonly weights: readonly number[];
  /** Whether they are the reader’s own. */
  readonly areOwn: boolean;
}

/** By score, the best first, where the address names no order. */
export const orderIn = ({ order }: LeaderboardState): Order => order ?? { column: 'score', isDown: true };

/** The weights of the sub-scores `ids`: the reader’s own where there are any, else the published ones, which are shares of 1. */
export function weightsIn(state: LeaderboardState, ids: readonly string[], published: readonly number[]): Weights {
  const own = ids.map((id) => state.weights[id]);
  const weights = own.map((weight, at) => (weight === undefined ? (published[at] ?? 0) : weight / 100));
  return { ids, weights, areOwn: own.some((weight) => weight !== undefined) };
}

const slugs = new WeakMap<HTMLElement, string>();

/** `/models/one/` -> `one`. Read once: to take an address apart costs more than all else that is asked of a row. */
export function slugOfRow(row: HTMLElement): string {
  const slug = slugs.get(row) ?? row.querySelector<HTMLAnchorElement>('th a')?.pathname.split('/').at(-2) ?? '';
  slugs.set(row, slug);
  return slug;
}

function scoreOf(row: HTMLElement, { weights }: Weights): number {
  const scores = (row.dataset.scores ?? '').split(' ').map(Number);
  return weightedMean(scores, weights);
}

/** The weights by which rows show their scores, where they are not the published ones. */
const shownBy = new WeakMap<HTMLElement, string | undefined>();

/** The score and the rank of a row as the build wrote them, from exact figures: they come back with the published weights. */
const builtTexts = new WeakMap<HTMLElement, readonly string[]>();

/** Puts `own` in the place of score and rank, where they are figures; without it what the build wrote. */
function showTexts(row: HTMLElement, own: readonly string[] | undefined): void {
  const cells = [row.querySelector('.score .value'), row.querySelector('.rank')];
  const built = builtTexts.get(row) ?? cells.map((cell) => cell?.textContent ?? '');
  builtTexts.set(row, built);
  for (const [at, cell] of cells.entries())
    if (cell !== null && /\d/.test(built[at] ?? '')) cell.textContent = (own ?? built)[at] ?? '';
  row.querySelector('.score .range')?.toggleAttribute('hidden', own !== undefined);
}

/** Rows show the scores that the weights give, and their place by these. */
export function renderScores(rows: readonly HTMLTableRowElement[], weights: Weights): void {
  const key = weights.areOwn ? weights.weights.join() : undefined;
  if (rows.every((row) => shownBy.get(row) === key)) return;
  for (const row of rows) shownBy.set(row, key);
  const scored = rows.map((row) => ({ row, score: Math.round(scoreOf(row, weights)) }));
  const ordered = scored.map(({ score }) => score).sort((a, b) => b - a);
  for (const { row, score } of scored)
    showTexts(row, weights.areOwn ? [String(score), String(ordered.indexOf(score) + 1)] : undefined);
}

/** A sub-score as exactly as the row carries it; empty where it is not measured, which the row counts but does not show. */
function subScoreOf(row: HTMLTableRowElement, at: number): number | string {
  const isMeasured = /\d/.test(row.querySelectorAll('.part')[at]?.textContent ?? '');
  return isMeasured ? Number((row.dataset.scores ?? '').split(' ')[at]) : '';
}

/** What rows are sorted by: of a fact that no row carries, the value of the list of facts. */
function keyOf(column: string, weights: Weights, index: FacetIndex | undefined): (row: HTMLTableRowElement) => number | string {
  if (column === 'name') return nameOf;
  if (column === 'score' && !weights.areOwn) return (row) => -builtPlaceOf(row);
  if (column === 'score') return (row) => scoreOf(row, weights);
  const subScore = weights.ids.indexOf(column);
  if (subScore >= 0) return (row) => subScoreOf(row, subScore);
  const place = index === undefined ? new Map<string, number>() : placesOfSlugs(index);
  const fact = index?.facts.find(({ id }) => id === column);
  const head = document.querySelector<HTMLTableCellElement>(`.leaderboard th[data-sort="${CSS.escape(column)}"]`);
  const stated = (row: HTMLTableRowElement) =>
    row.dataset[head?.dataset.key ?? ''] ??
    figureOf(row.cells[head?.cellIndex ?? -1]?.querySelector('.value')?.textContent ?? '');
  return (row) => {
    const value = fact === undefined ? stated(row) : fact.values[place.get(slugOfRow(row)) ?? -1];
    if (typeof value === 'number') return value;
    const text = Array.isArray(value) ? value.join(' ') : String(value ?? '');
    return text === '' || Number.isNaN(Number(text)) ? text : Number(text);
  };
}

/** Rows that are in order, with what they are ordered by. */
const inOrder = new WeakMap<readonly HTMLTableRowElement[], string>();

/** Puts the rows of a table in order; touches nothing where they are. */
export function sortRows(table: HTMLTableElement, order: Order, weights: Weights, index: FacetIndex | undefined): void {
  const rows = rowsOf(table);
  const by = JSON.stringify([order, weights, index === undefined]);
  if (inOrder.get(rows) === by) return;
  const key = keyOf(order.column, weights, index);
  const keys = new Map(rows.map((row) => [row, key(row)]));
  const sorted = rows.toSorted((a, b) => compareKeys(keys.get(a) ?? '', keys.get(b) ?? '', order.isDown));
  if (sorted.some((row, at) => row !== rows[at])) orderRows(table, sorted);
  inOrder.set(rowsOf(table), by);
}
