/**
 * Sorting, filtering and re-weighting of a leaderboard, in the browser. The address holds the state, so it can be shared, and Back
 * leads to the state before. The tables come from the build; this moves, hides and re-scores their rows.
 */
import type { FacetIndex } from '../../search/facet-index.ts';
import { facetNames } from '../../search/facet-query.ts';
import {
  leaderboardHref,
  parseLeaderboardQuery,
  type LeaderboardState,
  type ParsedLeaderboardQuery,
} from '../../views/leaderboard-query.ts';
import { addPicks, enhancePickBar } from './compare-picks.ts';
import { columnFields, filterFields } from './facet-panel.ts';
import { setFactColumns } from './fact-columns.ts';
import { filterDots } from './filter-dots.ts';
import { filterRows, shownText } from './filter-rows.ts';
import { foldRows } from './fold-rows.ts';
import { loadFurtherRows } from './further-rows.ts';
import { joinTables, rankedTogether } from './joined-tables.ts';
// Apart from the page: the text of a table is part of the script of comparisons, which must stay one file.
// oxlint-disable-next-line import/default -- the bundler gives the address as default
import csvFile from './leaderboard-csv.ts?worker&url';
import { fillFields, namesOfPage, stateAfter } from './leaderboard-state.ts';
import { withMotion } from './row-motion.ts';
import { say, showParts } from './show-parts.ts';
import { addSortButton, addSortOptions, showOrder } from './sort-heads.ts';
import { orderIn, renderScores, sortRows, weightsIn } from './table-order.ts';
import { headsOf, rowsOf } from './table-rows.ts';

const form = document.querySelector<HTMLFormElement>('.leaderboard-controls');
/** Those that are ranked, those of which too little is known to rank them, and those that are gone. */
const tablesNow = () => [...document.querySelectorAll<HTMLTableElement>('.leaderboard')];
const goneNow = () => document.querySelector<HTMLDetailsElement>('details.gone');
const sortList = document.querySelector<HTMLSelectElement>('.leaderboard-controls [name=sort]');
const ownColumns = (form?.dataset.columns ?? '').split(' ');
let facts: FacetIndex | undefined;
let loading: Promise<FacetIndex> | undefined;

const subScores = (form?.dataset.subScores ?? '').split(' ');
const published = (form?.dataset.weights ?? '').split(' ').map(Number);

let names = namesOfPage(subScores);
const asked = (): ParsedLeaderboardQuery => parseLeaderboardQuery(location.search, names);

/** Whether the address asks for more than an order by a column of the page, or weights. */
function needsFacts({ state, unknown }: ParsedLeaderboardQuery): boolean {
  return unknown.length > 0 || state.text !== '' || state.onlyMeasured;
}

/** The facts of all entries, with the fields that are made of them. Only what the address or a reader asks for needs them. */
function loadFacts(): Promise<FacetIndex> {
  const load = async () => {
    const response = await fetch(form?.dataset.facts ?? '');
    if (!response.ok) throw new Error(`the facts answered ${response.status}`);
    facts = (await response.json()) as FacetIndex;
    form?.querySelector('.filters .facets')?.replaceChildren(...filterFields(facts));
    form?.querySelector('.column-choice .facets')?.replaceChildren(...columnFields(facts));
    if (sortList !== null) addSortOptions(sortList, facts.facts);
    const known = facetNames(facts);
    names = { ...names, ...known, columns: { ...known.columns, ...names.columns } };
    if (form !== null) fillFields(form, asked().state, ownColumns);
    return facts;
  };
  return (loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  }));
}

/** What every table and row has of script, those of other pages once they are there. */
function enhanceTables(): void {
  addPicks(tablesNow());
  for (const head of headsOf(tablesNow()))
    if (head.dataset.sort !== undefined && head.querySelector('button') === null) addSortButton(head, sortBy);
}

/** The rows of all pages: only who sorts or filters needs them. */
function loadRows(): Promise<void> {
  const onRows = () => {
    enhanceTables();
    followGone();
  };
  return form === null ? Promise.resolve() : loadFurtherRows(form, onRows);
}

function setColumns({ columns }: LeaderboardState, index: FacetIndex): void {
  const ids = columns.length === 0 ? ownColumns : columns;
  const wanted = ids.flatMap((id) => index.facts.find((fact) => fact.id === id) ?? []);
  const tables = tablesNow();
  const now = headsOf(tables.slice(0, 1)).flatMap((head) => (head.matches('.fact') ? head.dataset.sort : []));
  if (wanted.map(({ id }) => id).join() === now.join()) return;
  for (const table of tables) setFactColumns(table, wanted, index, (head) => addSortButton(head, sortBy));
}

function render(): void {
  const { state, unknown } = asked();
  const [order, weights] = [orderIn(state), weightsIn(state, subScores, published)];
  const [tables, gone] = [tablesNow(), goneNow()];
  joinTables(order.column !== 'score');
  if (gone !== null) gone.open = state.withGone;
  const shownTables = tables.filter((table) => table.closest('details.gone') === null || state.withGone);
  if (facts !== undefined) setColumns(state, facts);
  for (const table of tables) {
    for (const rows of rankedTogether(rowsOf(table))) renderScores(rows, weights);
    sortRows(table, order, weights, facts);
  }
  if (facts !== undefined) filterRows(state, facts, { tables, shown: shownTables });
  tables.forEach(foldRows);
  showParts(order, sortList);
  say(shownText(shownTables.flatMap(rowsOf), unknown, weights));
  filterDots(tables.flatMap(rowsOf));
  showOrder(order, headsOf(tables), sortList);
}

async function renderWithFacts(): Promise<void> {
  try {
    if (location.search !== '') await loadRows();
    if (needsFacts(asked())) await loadFacts();
    withMotion(tablesNow(), render);
  } catch {
    say('The rows or filters could not be loaded. Try again.');
  }
}

/** Typing and dragging replace the state; a choice adds one, which Back takes away again. */
async function change(edit: (state: LeaderboardState) => LeaderboardState, isChoice: boolean): Promise<void> {
  // Without the facts a state would lack what the address asks of them.
  if (needsFacts(asked())) await loadFacts().catch(() => undefined);
  history[isChoice ? 'pushState' : 'replaceState'](history.state, '', leaderboardHref(location.pathname, edit(asked().state)));
  await renderWithFacts();
}

/** By the better end of a column first, or by its other end where the rows are in that order already. */
function sortBy(column: string): void {
  void change((state) => {
    const now = orderIn(state);
    const isDown = now.column === column ? !now.isDown : names.columns[column]?.isDown !== false;
    return { ...state, order: { column, isDown } };
  }, true);
}

/** Brings the rows into view that the open panels have moved away. */
function closePanels(fields: HTMLFormElement): void {
  for (const panel of fields.querySelectorAll('details')) panel.open = false;
  fields.scrollIntoView({ block: 'nearest' });
}

/** Fields and table as the address has them. */
function showAddress(fields: HTMLFormElement): void {
  fillFields(fields, asked().state, ownColumns);
  void renderWithFacts();
}

/** The part of the page that holds what is gone opens and closes with its switch. */
function followGone(): void {
  const [gone, fields] = [goneNow(), form];
  if (gone === null || fields === null || gone.dataset.followed !== undefined) return;
  gone.dataset.followed = '';
  gone.addEventListener('toggle', () => {
    if (gone.open !== asked().state.withGone)
      void change((state) => ({ ...state, withGone: gone.open }), true).then(() => fillFields(fields, asked().state, ownColumns));
  });
}

async function saveCsv(): Promise<void> {
  await Promise.all([loadRows().catch(() => undefined), import(/* @vite-ignore */ csvFile)]);
  dispatchEvent(new Event('csv-asked'));
}

function start(fields: HTMLFormElement): void {
  fields.hidden = false;
  enhanceTables();
  enhancePickBar();
  followGone();
  fillFields(fields, asked().state, ownColumns);
  for (const panel of fields.querySelectorAll('details.panel'))
    panel.addEventListener('toggle', () => void Promise.all([loadFacts(), loadRows()]).then(render, () => {}));
  fields.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement) void change((state) => stateAfter(fields, target, state), target.type === 'checkbox');
  });
  fields.addEventListener('reset', (event) => {
    event.preventDefault();
    history.pushState(history.state, '', location.pathname);
    showAddress(fields);
  });
  fields.addEventListener('submit', (event) => {
    event.preventDefault();
    closePanels(fields);
  });
  sortList?.addEventListener('change', () => sortBy(sortList.value));
  fields.querySelector('.save-csv')?.addEventListener('click', () => void saveCsv());
  addEventListener('popstate', () => showAddress(fields));
  if (location.search !== '') void renderWithFacts();
  else showOrder(orderIn(asked().state), headsOf(tablesNow()), sortList);
}

if (form !== null) start(form);
