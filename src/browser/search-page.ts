/**
 * The search page in the browser: names first, then what Pagefind finds in texts. Nothing is loaded before the reader asks.
 * Enter opens the line that says so: the first, where it is an entry or a comparison that the text names.
 */
import { queryOf, type FinderIndex } from '../search/finder-index.ts';
import { FINDER_PATH, siteFile } from '../views/links.ts';
import { loadJson } from './load-json.ts';
import { renderNames, renderResult, type ResultData } from './search-lines.ts';

interface Pagefind {
  readonly options: (options: { readonly noWorker: boolean }) => Promise<void>;
  readonly search: (
    query: string | null,
    options: { filters: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<ResultData> }[] }>;
}

const PAGE = 20;
/** So many results show before the others are fetched, each of which is a file of its own. */
const FIRST = 4;
const form = document.querySelector<HTMLFormElement>('.search-form');
const list = document.querySelector<HTMLElement>('.search-results');
const status = document.querySelector<HTMLElement>('.search-status');
let pagefind: Promise<Pagefind> | undefined;
let finder: Promise<FinderIndex> | undefined;
let latest = 0;

// The bundle is written after the pages are built, so the bundler must not look for it.
async function importPagefind(): Promise<Pagefind> {
  const module = (await import(/* @vite-ignore */ new URL(siteFile('pagefind/pagefind.js'), location.href).href)) as Pagefind;
  // A worker's script is 13 KB more to wait for, and entries are too few to keep the page busy.
  await module.options({ noWorker: true });
  return module;
}
/** What could not be loaded is asked for again with the next letter: a phone is back on the net by then. */
const loadPagefind = () =>
  (pagefind ??= importPagefind().catch((error: unknown) => {
    pagefind = undefined;
    throw error;
  }));
const loadFinder = () =>
  (finder ??= loadJson<FinderIndex>(FINDER_PATH).catch((error: unknown) => {
    finder = undefined;
    throw error;
  }));

type Result = { readonly data: () => Promise<ResultData> };

async function renderResults(results: readonly Result[], isNew: (data: ResultData) => boolean): Promise<HTMLElement[]> {
  return (await Promise.all(results.map((result) => result.data()))).filter(isNew).map(renderResult);
}

function readForm(): { readonly query: string; readonly filters: Record<string, string>; readonly sort: string } {
  const data = new FormData(form ?? undefined);
  const filters = Object.fromEntries(
    [...data].filter(([key, value]) => !['q', 'sort'].includes(key) && value !== '').map(([key, value]) => [key, String(value)]),
  );
  return {
    query: queryOf(data),
    filters,
    sort: String(data.get('sort') ?? ''),
  };
}

/** What the text names. Filters and orders are those of texts; names stand above them only where nothing narrows them. */
async function namedLines(): Promise<readonly HTMLElement[]> {
  const { query, filters, sort } = readForm();
  return query === '' || sort !== '' || Object.keys(filters).length > 0 ? [] : renderNames(await loadFinder(), query);
}

async function search(): Promise<void> {
  const turn = ++latest;
  const { query, filters, sort } = readForm();
  if (query === '' && Object.keys(filters).length === 0) return show([], '');
  const named = await namedLines();
  if (turn !== latest) return;
  if (named.length > 0) show(named, '');
  const found = await (
    await loadPagefind()
  ).search(query === '' ? null : query, { filters, ...(sort === 'score' ? { sort: { score: 'desc' } } : {}) });
  const wanted = found.results.slice(0, PAGE);
  const known = new Set(named.map((item) => item.querySelector('a')?.pathname));
  const isNew = ({ url }: ResultData) => !known.has(new URL(url, location.href).pathname);
  const first = await renderResults(wanted.slice(0, FIRST), isNew);
  if (turn !== latest) return;
  const more = found.results.length > PAGE ? `, the first ${PAGE} shown` : '';
  show(
    [...named, ...first],
    `${named.length > 0 ? `${named.length} by name, ` : ''}${found.results.length} found in texts${more}`,
  );
  // Only when those stand on the page are the others asked for.
  await new Promise((resolve) => setTimeout(resolve));
  const others = await renderResults(wanted.slice(FIRST), isNew);
  if (turn === latest) list?.append(...others);
}

function show(items: readonly HTMLElement[], text: string): void {
  list?.replaceChildren(...items);
  if (status !== null) status.textContent = text;
}

/** Says so where a file of the search could not be had; what stood there stays. */
function tellFailure(): void {
  if (status !== null) status.textContent = 'The search could not be loaded. Type on to try again.';
}

function keepInAddress(): void {
  const values = new URLSearchParams(
    [...new FormData(form ?? undefined)].filter(([, value]) => value !== '').map(([key, value]) => [key, String(value)]),
  );
  history.replaceState(null, '', values.size === 0 ? location.pathname : `?${values}`);
}

async function submit(event: Event): Promise<void> {
  event.preventDefault();
  const [first] = await namedLines();
  const marked = first?.classList.contains('on-enter') === true ? first.querySelector('a') : null;
  if (marked) location.assign(marked.href);
  else await search();
}

function start(): void {
  if (form === null) return;
  for (const [key, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(key);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
  form.addEventListener('input', () => {
    keepInAddress();
    search().catch(tellFailure);
  });
  form.addEventListener('submit', (event) => void submit(event).catch(tellFailure));
  if (location.search !== '') search().catch(tellFailure);
}

start();
