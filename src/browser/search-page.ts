/**
 * The search page in the browser: Pagefind for words, the pair finder for "a vs b". Nothing is loaded before the reader asks.
 */
import { type FoundPair, findPair, mayNameTwo, queryOf, type FinderIndex } from '../search/pair-finder.ts';
import { FINDER_PATH, siteFile } from '../views/links.ts';
import { loadJson } from './load-json.ts';

interface ResultData {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}

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
const loadPagefind = () => (pagefind ??= importPagefind());
const loadFinder = () => (finder ??= loadJson<FinderIndex>(FINDER_PATH));

function element(tag: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}

function link(href: string, text: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = text;
  return made;
}

function renderResult({ url, meta }: ResultData): HTMLElement {
  const item = document.createElement('li');
  const score = meta.score === undefined ? '' : ` · ${meta.score}/100`;
  const status = meta.status === undefined ? '' : ` · ${meta.status}`;
  item.append(
    link(url, meta.title ?? url),
    element('span', ` ${meta.kind ?? ''}${score}${status}`, 'small soft'),
    element('p', meta.summary ?? '', 'small'),
  );
  return item;
}

async function renderResults(results: readonly { readonly data: () => Promise<ResultData> }[]): Promise<HTMLElement[]> {
  return (await Promise.all(results.map((result) => result.data()))).map(renderResult);
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

/** What a reader should know of two entries before comparing them. */
const endings = ({ a, b }: FoundPair) =>
  [a, b].flatMap(({ names, slug, status }) => (status === undefined ? [] : [`${names[0] ?? slug}: ${status}`]));

async function renderPair(query: string): Promise<HTMLElement[]> {
  if (!mayNameTwo(query)) return [];
  const pair = findPair(await loadFinder(), query);
  if (pair === undefined) return [];
  const item = document.createElement('li');
  item.append(
    link(pair.href, `${pair.a.names[0]} vs ${pair.b.names[0]}`),
    element('span', [' Comparison', ...endings(pair)].join(' · '), 'small soft'),
  );
  return [item];
}

async function search(): Promise<void> {
  const turn = ++latest;
  const { query, filters, sort } = readForm();
  const any = query !== '' || Object.keys(filters).length > 0;
  if (!any) return show([], '');
  const pair = await renderPair(query);
  const found = await (
    await loadPagefind()
  ).search(query === '' ? null : query, { filters, ...(sort === 'score' ? { sort: { score: 'desc' } } : {}) });
  const wanted = found.results.slice(0, PAGE);
  const first = await renderResults(wanted.slice(0, FIRST));
  if (turn !== latest) return;
  const more = found.results.length > PAGE ? `, the first ${PAGE} shown` : '';
  show([...pair, ...first], `${found.results.length} found${more}${pair.length > 0 ? ', and one comparison' : ''}`);
  // Only when those stand on the page are the others asked for.
  await new Promise((resolve) => setTimeout(resolve));
  const others = await renderResults(wanted.slice(FIRST));
  if (turn === latest) list?.append(...others);
}

function show(items: readonly HTMLElement[], text: string): void {
  list?.replaceChildren(...items);
  if (status !== null) status.textContent = text;
}

function keepInAddress(): void {
  const values = new URLSearchParams(
    [...new FormData(form ?? undefined)].filter(([, value]) => value !== '').map(([key, value]) => [key, String(value)]),
  );
  history.replaceState(null, '', values.size === 0 ? location.pathname : `?${values}`);
}

async function submit(event: Event): Promise<void> {
  event.preventDefault();
  const pair = findPair(await loadFinder(), readForm().query);
  if (pair !== undefined) location.assign(pair.href);
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
    void search();
  });
  form.addEventListener('submit', (event) => void submit(event));
  if (location.search !== '') void search();
}

start();
