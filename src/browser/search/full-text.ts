/** What Pagefind finds in the texts of the site. */
import { inOrderOfScore, SCORE_FILTER } from '../../search/score-order.ts';
import { siteFile } from '../../views/links.ts';
import { holdsWords } from '../../search/holds-words.ts';
import { separated } from '../separated.ts';

export interface TextQuery {
  readonly query: string;
  /** Name of a facet -> its value. */
  readonly filters: Readonly<Record<string, string>>;
  /** The highest score first, in place of the best match. */
  readonly isByScore: boolean;
}

/** What Pagefind knows of a page. */
interface ResultData {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface Result {
  readonly id: string;
  readonly data: () => Promise<ResultData>;
}

interface Pagefind {
  readonly options: (options: { readonly noWorker: boolean }) => Promise<void>;
  readonly search: (
    query: string | null,
    options: { filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly Result[] }>;
}

const MOST = 20;
/** So many results show before the others are fetched, each of which is a file of its own. */
const FIRST = 1;
let pagefind: Promise<Pagefind> | undefined;

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

function element(tag: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}

function renderResult({ url, meta }: ResultData): HTMLElement {
  const [item, link] = [document.createElement('li'), document.createElement('a')];
  Object.assign(link, { href: url, textContent: meta.title ?? url });
  const notes = [meta.kind, meta.score === undefined ? undefined : `${meta.score}/100`, meta.status];
  const line = element('span', '', 'small soft separated');
  line.append(...separated(notes.filter((note) => note !== undefined)));
  item.append(link, ' ', line, element('p', meta.summary ?? '', 'small'));
  return item;
}

const loadAll = (results: readonly Result[]): Promise<ResultData[]> => Promise.all(results.map((result) => result.data()));

const countText = (count: number) => `${count} found in texts${count > MOST ? `, the first ${MOST} shown` : ''}`;

/** The lines of what is found, the first at once and then all that are shown, with how many there are. Rejects when Pagefind cannot be loaded. */
export async function* findInTexts({ query, filters, isByScore }: TextQuery): AsyncGenerator<{
  readonly items: readonly HTMLElement[];
  readonly text: string;
}> {
  const { search } = await loadPagefind();
  const find = async (more: TextQuery['filters'] = {}) =>
    (await search(query === '' ? null : query, { filters: { ...filters, ...more } })).results;
  const results = isByScore
    ? await inOrderOfScore((score) => find(score === undefined ? {} : { [SCORE_FILTER]: score }), MOST)
    : await find();
  const isOfText = holdsWords(query);
  const pagesOf = async (count: number) => (await loadAll(results.slice(0, count))).filter(isOfText);
  const first = await pagesOf(FIRST);
  if (first.length > 0) yield { items: first.map(renderResult), text: countText(results.length) };
  // The files of the others must not be asked for before these are seen.
  await new Promise(requestAnimationFrame);
  const pages = await pagesOf(MOST);
  const isWhole = pages.length === Math.min(results.length, MOST);
  yield { items: pages.map(renderResult), text: countText(isWhole ? results.length : pages.length) };
}
