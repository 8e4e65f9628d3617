/**
 * The search page in the browser: what the text names or asks for in a list under the field, and below it what Pagefind finds in
 * texts. Nothing is loaded before the reader asks.
 */
import { cutQuery, queryOf } from '../../search/finder-index.ts';
import { readTyped } from '../../search/read-typed.ts';
import { namesOnce, suggestionsFor } from './load-search.ts';
import { findInTexts, type TextQuery } from './full-text.ts';
import { makeList, suggestBox } from './suggest-box.ts';

const form = document.querySelector<HTMLFormElement>('.search-form');
const results = document.querySelector<HTMLElement>('.search-results');
const status = document.querySelector<HTMLElement>('.text-status');
let latest = 0;

function readForm(): TextQuery {
  const data = new FormData(form ?? undefined);
  const filters = [...data].filter(([key, value]) => !['q', 'sort'].includes(key) && value !== '');
  return {
    query: queryOf(data),
    filters: Object.fromEntries(filters.map(([key, value]) => [key, String(value)])),
    isByScore: data.get('sort') === 'score',
  };
}

function show(items: readonly HTMLElement[], text: string): void {
  results?.replaceChildren(...items);
  if (status !== null) status.textContent = text;
}

/** Shows what texts hold, in parts as they arrive, unless the reader has typed on. */
async function search(): Promise<void> {
  const turn = ++latest;
  const asked = readForm();
  if (asked.query === '' && Object.keys(asked.filters).length === 0) return show([], '');
  try {
    const query = asked.query === '' ? '' : readTyped(asked.query, await namesOnce());
    for await (const { items, text } of findInTexts({ ...asked, query })) {
      if (turn !== latest) return;
      show(items, text);
    }
  } catch {
    if (turn === latest && status !== null) status.textContent = 'The texts could not be loaded. Type on to try again.';
  }
}

function keepInAddress(): void {
  const values = new URLSearchParams(
    [...new FormData(form ?? undefined)].filter(([, value]) => value !== '').map(([key, value]) => [key, String(value)]),
  );
  history.replaceState(null, '', values.size === 0 ? location.pathname : `?${values}`);
}

/** The fields as the address has them. */
function readAddress(fields: HTMLFormControlsCollection): void {
  for (const [key, value] of new URLSearchParams(location.search)) {
    const field = fields.namedItem(key);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}

function start(where: HTMLFormElement): void {
  const input = where.elements.namedItem('q');
  if (!(input instanceof HTMLInputElement)) return;
  const parts = makeList('What the text can mean');
  where.querySelector('.search-box')?.append(parts.list, parts.status);
  const nothing = 'No name and no question that is understood here; what texts say stands below.';
  const open = suggestBox({ input, ...parts, linesFor: suggestionsFor, nothing, staysOpen: true });
  readAddress(where.elements);
  where.addEventListener('input', () => {
    keepInAddress();
    void search();
  });
  where.addEventListener('submit', (event) => {
    event.preventDefault();
    void open();
  });
  if (location.search === '') return;
  if (cutQuery(input.value) !== '') input.dispatchEvent(new Event('input'));
  void search();
}

if (form !== null) start(form);
