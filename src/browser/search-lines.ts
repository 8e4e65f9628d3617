/** The lines of search results. */
import { findEntries } from '../search/find-entries.ts';
import type { FinderEntry, FinderIndex } from '../search/finder-index.ts';
import { entryHref, findPair, guessPair, type FoundPair } from '../search/pair-finder.ts';

/** What Pagefind knows of a page. */
export interface ResultData {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Entries that are found by their names, before what is found in texts. */
const MOST_NAMES = 5;

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

export function renderResult({ url, meta }: ResultData): HTMLElement {
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

/** What a reader should know of two entries before comparing them. */
const endings = ({ a, b }: FoundPair) =>
  [a, b].flatMap(({ names, slug, status }) => (status === undefined ? [] : [`${names[0] ?? slug}: ${status}`]));

function line(href: string, text: string, notes: readonly string[]): HTMLElement {
  const item = document.createElement('li');
  item.append(link(href, text), element('span', ` ${notes.join(' · ')}`, 'small soft'));
  return item;
}

const pairLine = (pair: FoundPair) =>
  line(pair.href, `${pair.a.names[0]} vs ${pair.b.names[0]}`, ['Comparison', ...endings(pair)]);

function entryLine(index: FinderIndex, entry: FinderEntry): HTMLElement {
  const score = entry.score === undefined ? [] : [`${entry.score}/100`];
  return line(entryHref(index, entry), entry.names[0] ?? entry.slug, [
    ...score,
    ...(entry.status === undefined ? [] : [entry.status]),
  ]);
}

/** Says of the first line that Enter opens it. */
function markFirst([first]: readonly HTMLElement[]): void {
  first?.classList.add('on-enter');
  first?.append(' ', element('kbd', 'Enter'));
}

/** What a text names: a comparison or entries, the best first, and a comparison that it may mean. */
export function renderNames(index: FinderIndex, query: string): HTMLElement[] {
  const [pair, guess] = [findPair(index, query), guessPair(index, query)];
  const entries = pair === undefined ? findEntries(index, query).slice(0, MOST_NAMES) : [];
  const named = [...(pair === undefined ? [] : [pairLine(pair)]), ...entries.map((entry) => entryLine(index, entry))];
  markFirst(named);
  return guess === undefined ? named : [...named, pairLine(guess)];
}
