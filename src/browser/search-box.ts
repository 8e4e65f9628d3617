/** The home page's search box in the browser: a name, or "a vs b", leads straight to that page. */
import { entryNamed } from '../search/find-entries.ts';
import { queryOf, type FinderEntry, type FinderIndex } from '../search/finder-index.ts';
import { entryHref, findPair, namesIn } from '../search/pair-finder.ts';
import { FINDER_PATH, PATHS } from '../views/links.ts';
import { loadJson } from './load-json.ts';

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
  const index = await loadJson<FinderIndex>(FINDER_PATH);
  location.assign(certainHref(index, query) ?? `${PATHS.search}?q=${encodeURIComponent(query)}`);
}

const form = document.querySelector<HTMLFormElement>('.search-box');
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  void search(form);
});
