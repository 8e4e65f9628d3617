/** The home page's pair picker and search box in the browser: two names, or "a vs b", lead straight to that comparison. */
import { entryNamed } from '../search/find-entries.ts';
import { queryOf, type FinderEntry, type FinderIndex } from '../search/finder-index.ts';
import { entryHref, findPair, namesIn, pairOf } from '../search/pair-finder.ts';
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

/** Where a query leads that leaves no doubt: to the entry whose name it is, or to the comparison of two that it names in full. */
function certainHref(index: FinderIndex, query: string): string | undefined {
  const named = entryNamed(index, query);
  if (named !== undefined) return entryHref(index, named);
  const pair = findPair(index, query);
  const isNamed = ({ slug }: FinderEntry) => namesIn(query).some((name) => entryNamed(index, name)?.slug === slug);
  return pair !== undefined && isNamed(pair.a) && isNamed(pair.b) ? pair.href : undefined;
}

async function search(form: HTMLFormElement): Promise<void> {
  const query = queryOf(new FormData(form));
  location.assign(certainHref(await load(), query) ?? `${PATHS.search}?q=${encodeURIComponent(query)}`);
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
