/** The home page's pair picker and search box in the browser: two names, or "a vs b", lead straight to that comparison. */
import { findPair, pairOf, queryOf, type FinderIndex } from '../search/pair-finder.ts';
import { FINDER_PATH, PATHS } from '../views/links.ts';
import { loadJson } from './load-json.ts';

const load = () => loadJson<FinderIndex>(FINDER_PATH);

async function compare(form: HTMLFormElement): Promise<void> {
  const data = new FormData(form);
  const index = await load();
  const [a, b] = ['a', 'b'].map((side) => index.entries.find((entry) => entry.slug === data.get(side)));
  const pair = a === undefined || b === undefined ? undefined : pairOf(index, a, b);
  const status = form.querySelector('[role=status]');
  if (pair !== undefined) location.assign(pair.href);
  else if (status !== null) status.textContent = 'Choose two different entries.';
}

async function search(form: HTMLFormElement): Promise<void> {
  const query = queryOf(new FormData(form));
  const pair = findPair(await load(), query);
  location.assign(pair?.href ?? `${PATHS.search}?q=${encodeURIComponent(query)}`);
}

function listen(selector: string, act: (form: HTMLFormElement) => Promise<void>): void {
  const form = document.querySelector<HTMLFormElement>(selector);
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void act(form);
  });
}

listen('.pair-picker', compare);
listen('.search-box', search);
