/**
 * Sorting, filtering and re-weighting of a leaderboard, in the browser. The address holds the state, so it can be shared.
 * The table comes whole from the build; this only moves, hides and re-scores its rows.
 */
import { compareText } from '../../schemas/text-order.ts';
import { addPicks } from './compare-picks.ts';
import { shortenTable, showAllRows } from './long-table.ts';
import { filterDots } from './filter-dots.ts';

interface State {
  readonly sort: string;
  readonly down: boolean;
  readonly values: URLSearchParams;
}

const form = document.querySelector<HTMLFormElement>('.leaderboard-controls');
/** The ids of the sub-scores, in the order of the scores of a row. */
const SUB_SCORES = (form?.dataset.subScores ?? '').split(' ');
/** The names of the filters, in the order of the values of a row. */
const FILTERS = (form?.dataset.filters ?? '').split(' ').filter((name) => name !== '');
/** The ranked entries, and below them those of which too little is known to rank them. */
const tables = [...document.querySelectorAll<HTMLTableElement>('.leaderboard')];

function scoreOf(row: HTMLElement, weights: readonly number[]): number {
  const scores = (row.dataset.scores ?? '').split(' ').map(Number);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return 0;
  return scores.reduce((sum, score, index) => sum + score * (weights[index] ?? 0), 0) / total;
}

function weightsOf(state: State): number[] {
  const published = (form?.dataset.weights ?? '').split(' ').map(Number);
  return SUB_SCORES.map((id, index) => {
    const own = state.values.get(`w-${id}`);
    return own === null ? (published[index] ?? 0) : Number(own) / 100;
  });
}

function sortKey(row: HTMLElement, sort: string, weights: readonly number[]): number | string {
  if (sort === 'name') return row.dataset.name ?? '';
  if (sort === 'score') return scoreOf(row, weights);
  const subScore = SUB_SCORES.indexOf(sort);
  if (subScore >= 0) return Number((row.dataset.scores ?? '').split(' ')[subScore]);
  const text = row.dataset[sort] ?? '';
  return text === '' || Number.isNaN(Number(text)) ? text : Number(text);
}

/** Unknown values stand last whichever way the column is sorted. */
function compareKeys(a: number | string, b: number | string, down: boolean): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));
  return down ? -order : order;
}

function isShown(row: HTMLElement, values: URLSearchParams): boolean {
  const { name = '', filters = '', capabilities = '' } = row.dataset;
  const own = filters.split('|');
  const wanted = (key: string) => values.get(key) ?? '';
  return (
    name.toLowerCase().includes(wanted('q').toLowerCase()) &&
    FILTERS.every((filter, index) => wanted(filter) === '' || own[index]?.split(';').includes(wanted(filter)) === true) &&
    (wanted('capability') === '' || capabilities.split(' ').includes(wanted('capability')))
  );
}

function readState(): State {
  const values = new URLSearchParams(location.search);
  return { sort: values.get('sort') ?? 'score', down: values.get('dir') !== 'up', values };
}

function renderScores(rows: readonly HTMLTableRowElement[], weights: readonly number[], own: boolean): void {
  const ordered = rows.map((row) => Math.round(scoreOf(row, weights))).sort((a, b) => b - a);
  for (const row of rows) {
    const score = Math.round(scoreOf(row, weights));
    const value = row.querySelector('.score .value');
    if (value !== null) value.textContent = String(score);
    row.querySelector('.score .range')?.toggleAttribute('hidden', own);
    const rank = row.querySelector('.rank');
    if (rank !== null && /\d/.test(rank.textContent ?? '')) rank.textContent = String(ordered.indexOf(score) + 1);
  }
}

/** Sorts and filters one table; gives its rows. */
function renderTable(table: HTMLTableElement, state: State, weights: readonly number[], own: boolean): HTMLTableRowElement[] {
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  renderScores(rows, weights, own);
  rows.sort((a, b) => compareKeys(sortKey(a, state.sort, weights), sortKey(b, state.sort, weights), state.down));
  table.tBodies[0]?.append(...rows);
  for (const row of rows) row.hidden = !isShown(row, state.values);
  return rows;
}

function renderHeads(state: State): void {
  for (const head of document.querySelectorAll<HTMLElement>('.leaderboard th[data-sort]')) {
    if (head.dataset.sort === state.sort) head.setAttribute('aria-sort', state.down ? 'descending' : 'ascending');
    else head.removeAttribute('aria-sort');
  }
}

function announce(rows: readonly HTMLTableRowElement[], own: boolean): void {
  const shown = rows.filter((row) => !row.hidden).length;
  const status = form?.querySelector('[role=status]');
  if (status)
    status.textContent = `${shown === rows.length ? '' : `${shown} of ${rows.length} shown`}${own ? ' with your own weights' : ''}`;
}

function render(state: State): void {
  tables.forEach(showAllRows);
  const weights = weightsOf(state);
  const own = SUB_SCORES.some((id) => state.values.has(`w-${id}`));
  const rows = tables.flatMap((table) => renderTable(table, state, weights, own));
  announce(rows, own);
  filterDots(rows);
  renderHeads(state);
}

/** Without a state in the address the table is right as the build rendered it, and is not touched. */
function renderFirst(): void {
  if (location.search !== '') return render(readState());
  tables.forEach(shortenTable);
  announce(
    tables.flatMap((table) => [...(table.tBodies[0]?.rows ?? [])]),
    false,
  );
  renderHeads(readState());
}

function change(edit: (values: URLSearchParams) => void): void {
  const values = new URLSearchParams(location.search);
  edit(values);
  for (const key of Array.from(values.keys())) if (values.get(key) === '') values.delete(key);
  history.replaceState(null, '', values.size === 0 ? location.pathname : `?${values}`);
  render(readState());
}

function addSortButton(head: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'plain';
  button.append(head.firstChild ?? '');
  head.prepend(button);
  button.addEventListener('click', () => {
    const { sort, down } = readState();
    const up = sort === head.dataset.sort ? down : head.dataset.sort === 'name';
    change((values) => {
      values.set('sort', head.dataset.sort ?? 'score');
      values.set('dir', up ? 'up' : '');
    });
  });
}

function start(): void {
  if (form === null) return;
  form.hidden = false;
  addPicks(tables);
  for (const head of document.querySelectorAll<HTMLElement>('.leaderboard th[data-sort]')) addSortButton(head);
  for (const [key, value] of readState().values) {
    const field = form.elements.namedItem(key);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
      change((values) => values.set(target.name, target.value));
  });
  form.addEventListener('reset', () => change((values) => [...values.keys()].forEach((key) => values.delete(key))));
  form.addEventListener('submit', (event) => event.preventDefault());
  renderFirst();
}

start();
