/** The kinds of pages that a built site has, and pages that stand for each. */
import { readPages, type Page } from './built-site.ts';

/** The kind of a page: what it shows, where its address does not tell; else `changes`, or `needs/*` for all below `/needs/`. */
function kindOfPage({ path, html }: Page): string {
  if (path.includes('-vs-')) return 'comparison';
  if (/<table [^>]*class="[^"]*\bleaderboard\b/.test(html)) return 'leaderboard';
  if (/ id="facts"/.test(html) && / id="score"/.test(html)) return 'entry';
  const [first = '', ...further] = path.split('/').filter((part) => part !== '');
  return first === '' ? 'home' : [first, ...further.map(() => '*')].join('/');
}

/** The pages of `dir` by kind, each kind from the shortest HTML to the longest; 404, which has no address of its own, is none of them. */
function pagesByKind(dir: string): ReadonlyMap<string, readonly Page[]> {
  const kinds = Map.groupBy(
    readPages(dir).filter(({ path }) => path.endsWith('/')),
    kindOfPage,
  );
  return new Map([...kinds].map(([kind, pages]) => [kind, pages.toSorted((a, b) => a.html.length - b.html.length)]));
}

interface Sample {
  readonly kind: string;
  readonly path: string;
  /** Whether half of the pages of its kind have shorter HTML; a kind with one page has it as median and as longest. */
  readonly isMedian: boolean;
  readonly isLongest: boolean;
}

/** The median and the longest page of every kind. */
export function samplePages(dir: string): readonly Sample[] {
  return [...pagesByKind(dir)].flatMap(([kind, pages]) => {
    const [median, longest] = [pages[Math.floor((pages.length - 1) / 2)], pages.at(-1)];
    const sample = [...new Set([median, longest])].filter((page) => page !== undefined);
    return sample.map((page) => ({ kind, path: page.path, isMedian: page === median, isLongest: page === longest }));
  });
}
