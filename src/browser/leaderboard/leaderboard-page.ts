/**
 * Sorting, filtering and re-weighting of a leaderboard, in the browser. The address holds the state, so it can be shared, and Back
 * leads to the state before. The tables come whole from the build; this moves, hides and re-scores their rows.
 */
import type { FacetIndex } from '../../search/facet-index.ts';
import { filterEntries, readWanted } from '../../search/facet-query.ts';
import { addPicks } from './compare-picks.ts';
import { columnFields, filterFields, showCounts } from './facet-panel.ts';
import { setFactColumns } from './fact-columns.ts';
import { filterDots } from './filter-dots.ts';
// Apart from the page: the text of a table is part of the script of comparisons, which must stay one file.
// oxlint-disable-next-line import/default -- the bundler gives the address as default
import csvFile from './leaderboard-csv.ts?worker&url';
import { addressOf, fillFields, queryAfter } from './leaderboard-state.ts';
import { shortenTable, showAllRows } from './long-table.ts';
import { withMotion } from './row-motion.ts';
import { renderScores, slugOfRow, sortRows, type Order, type Weights } from './table-order.ts';

const form = document.querySelector<HTMLFormElement>('.leaderboard-controls');
/** Those that are ranked, those of which too little is known to rank them, and those that are gone. */
const tables = [...document.querySelectorAll<HTMLTableElement>('.leaderboard')];
const gone = document.querySelector<HTMLDetailsElement>('details.gone');
const ownColumns = (form?.dataset.columns ?? '').split(' ');
let facts: FacetIndex | undefined;
let loading: Promise<FacetIndex> | undefined;

const query = () => new URLSearchParams(location.search);
const rowsOf = (table: HTMLTableElement): readonly HTMLTableRowElement[] => [...(table.tBodies[0]?.rows ?? [])];

function orderIn(values: URLSearchParams): Order {
  return { column: values.get('sort') ?? 'score', isDown: values.get('dir') !== 'up' };
}

function weightsIn(values: URLSearchParams): Weights {
  const ids = (form?.dataset.subScores ?? '').split(' ');
  const published = (form?.dataset.weights ?? '').split(' ').map(Number);
  const own = ids.map((id) => values.get(`w-${id}`));
  const weights = own.map((value, at) => (value === null ? (published[at] ?? 0) : Number(value) / 100));
  return { ids, weights, areOwn: own.some((value) => value !== null) };
}

/** The facts of all entries, with the fields that are made of them. Only what the address or a reader asks for needs them. */
function loadFacts(): Promise<FacetIndex> {
  const load = async () => {
    const response = await fetch(form?.dataset.facts ?? '');
    if (!response.ok) throw new Error(`the facts answered ${response.status}`);
    facts = (await response.json()) as FacetIndex;
    form?.querySelector('.filters .facets')?.replaceChildren(...filterFields(facts));
    form?.querySelector('.columns .facets')?.replaceChildren(...columnFields(facts));
    if (form !== null) fillFields(form, query(), ownColumns);
    return facts;
  };
  return (loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  }));
}

function renderHeads(order: Order): void {
  for (const head of document.querySelectorAll<HTMLElement>('.leaderboard th[data-sort]')) {
    if (head.dataset.sort === order.column) head.setAttribute('aria-sort', order.isDown ? 'descending' : 'ascending');
    else head.removeAttribute('aria-sort');
  }
}

function announce(rows: readonly HTMLTableRowElement[], unknown: readonly string[], weights: Weights): void {
  const shown = rows.filter((row) => !row.hidden).length;
  const parts = [
    ...(shown === rows.length ? [] : [`${shown} of ${rows.length} shown${shown === 0 ? ': take a filter away' : ''}`]),
    ...(weights.areOwn ? ['with your own weights'] : []),
    ...(unknown.length === 0 ? [] : [`not understood: ${unknown.join(', ')}`]),
  ];
  const status = form?.querySelector('[role=status]');
  if (status) status.textContent = parts.join('; ');
}

/** Hides what is not asked for, and shows the counts. Gives what of the address is not understood. */
function filterRows(values: URLSearchParams, index: FacetIndex, shownTables: readonly HTMLTableElement[]): readonly string[] {
  const placeOf = new Map(index.slugs.map((slug, at) => [slug, at]));
  const wanted = readWanted(values, index);
  const rows = tables.flatMap(rowsOf).map((row) => ({ row, at: placeOf.get(slugOfRow(row)) ?? -1 }));
  const places = shownTables.flatMap(rowsOf).map((row) => placeOf.get(slugOfRow(row)) ?? -1);
  const { counts } = filterEntries(wanted, index, places);
  const { isShown } = filterEntries(
    wanted,
    index,
    rows.map(({ at }) => at),
  );
  for (const { row, at } of rows) row.hidden = isShown[at] !== true;
  const panel = form?.querySelector<HTMLElement>('.filters');
  if (panel) showCounts(panel, counts);
  return wanted.unknown;
}

function setColumns(values: URLSearchParams, index: FacetIndex): void {
  const ids = (values.get('columns') ?? ownColumns.join(',')).split(',');
  const wanted = ids.flatMap((id) => index.facts.find((fact) => fact.id === id) ?? []);
  const now = [...(tables[0]?.querySelectorAll<HTMLElement>('th.fact') ?? [])].map((head) => head.dataset.sort);
  if (wanted.map(({ id }) => id).join() === now.join()) return;
  for (const table of tables) setFactColumns(table, wanted, index, addSortButton);
}

function render(): void {
  const values = query();
  const [order, weights] = [orderIn(values), weightsIn(values)];
  if (gone !== null && values.get('gone') === '1') gone.open = true;
  const shownTables = tables.filter((table) => table.closest('details.gone') === null || gone?.open === true);
  tables.forEach(showAllRows);
  if (facts !== undefined) setColumns(values, facts);
  for (const table of tables) {
    renderScores(rowsOf(table), weights);
    if (table.tBodies[0]) sortRows(table.tBodies[0], order, weights, facts);
  }
  const unknown = facts === undefined ? [] : filterRows(values, facts, shownTables);
  announce(shownTables.flatMap(rowsOf), unknown, weights);
  filterDots(tables.flatMap(rowsOf));
  renderHeads(order);
}

/** Whether an address asks for more than an order by what every row carries, or weights. */
const needsFacts = (values: URLSearchParams): boolean =>
  [...values.keys()].some((key) => !/^(?:sort|dir|gone|w-.*)$/.test(key)) ||
  document.querySelector(`.leaderboard th[data-sort="${CSS.escape(orderIn(values).column)}"]`) === null;

async function renderWithFacts(): Promise<void> {
  try {
    if (needsFacts(query())) await loadFacts();
    withMotion(tables, render);
  } catch {
    const status = form?.querySelector('[role=status]');
    if (status) status.textContent = 'The filters could not be loaded. Try again.';
  }
}

/** Typing and dragging replace the state; a choice adds one, which Back takes away again. */
function change(values: URLSearchParams, isChoice: boolean): void {
  history[isChoice ? 'pushState' : 'replaceState'](null, '', addressOf(values));
  void renderWithFacts();
}

function sortBy(head: HTMLElement): void {
  const [values, column] = [query(), head.dataset.sort ?? 'score'];
  const now = orderIn(values);
  const isDown = now.column === column ? !now.isDown : head.dataset.first !== 'up';
  values.set('sort', column);
  values.set('dir', isDown ? 'down' : 'up');
  change(values, true);
}

function addSortButton(head: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'plain';
  button.append(head.firstChild ?? '');
  head.prepend(button);
  button.addEventListener('click', () => sortBy(head));
}

function start(fields: HTMLFormElement): void {
  fields.hidden = false;
  addPicks(tables);
  for (const head of document.querySelectorAll<HTMLElement>('.leaderboard th[data-sort]')) addSortButton(head);
  fillFields(fields, query(), ownColumns);
  for (const panel of fields.querySelectorAll('details.panel'))
    panel.addEventListener('toggle', () => void loadFacts().then(render, () => {}));
  fields.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement) change(queryAfter(fields, target, query()), target.type === 'checkbox');
  });
  fields.addEventListener('reset', () => change(new URLSearchParams(), true));
  fields.addEventListener('submit', (event) => event.preventDefault());
  fields
    .querySelector('.save-csv')
    ?.addEventListener('click', () => void import(/* @vite-ignore */ csvFile).then(() => dispatchEvent(new Event('csv-asked'))));
  addEventListener('popstate', () => {
    fillFields(fields, query(), ownColumns);
    void renderWithFacts();
  });
  if (location.search !== '') void renderWithFacts();
  else {
    tables.forEach(shortenTable);
    renderHeads(orderIn(query()));
  }
}

if (form !== null) start(form);
