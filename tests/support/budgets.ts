/**
 * What readers may have to wait for at most: the one table of budgets. `npm run bench:pages` measures against all of it,
 * and `tests/site/page-weight.test.ts` holds every comparison to what files alone can show.
 * Sizes are what travels: bytes after gzip at level 9, 1 KB = 1000 bytes.
 */

interface Budget {
  readonly label: string;
  readonly limit: number;
  readonly unit: string;
  /** `least` where more is better. */
  readonly bound: 'most' | 'least';
  /** Sizes are the same on every machine, so a missed one fails the bench; times are only told. */
  readonly kind: 'size' | 'time';
}

const size = (label: string, limit: number, unit = 'B'): Budget => ({ label, limit, unit, bound: 'most', kind: 'size' });
const share = (label: string, limit: number): Budget => ({ label, limit, unit: '%', bound: 'least', kind: 'size' });
const time = (label: string, limit: number, unit: string): Budget => ({ label, limit, unit, bound: 'most', kind: 'time' });
const score = (label: string): Budget => ({ label, limit: 100, unit: '/ 100', bound: 'least', kind: 'time' });

export const BUDGETS = {
  html: size('HTML of a comparison without its picture', 14_000),
  styles: size('CSS of a comparison', 6000),
  scripts: size('scripts that a comparison loads by itself', 4000),
  firstView: size('first view of a comparison without its picture, with headers', 25_000),
  pictured: size('first view of a comparison with its picture, with headers', 32_000),
  requests: size('requests of that first view', 4, 'requests'),
  foreign: size('requests to other hosts', 0, 'requests'),
  growth: size('HTML of one comparison, in a small and in the whole catalogue', 10, '% apart'),
  // Of the pages that this site has to beat, those that share an entry have 36 to 50%. What all siblings together leave to a page of a fixed form
  // is far less (decision 26), so that share has a floor, which only keeps it from falling.
  unique: share('words of the median comparison that its nearest sibling lacks', 55),
  uniqueOfAll: share('words of the median comparison that all of its siblings lack', 25),
  idleSearch: size('search before the reader turns to it', 0),
  nameHit: size('search until a pair is found by its names', 15_000),
  // The program of Pagefind is 74 KB of it. The list of indexed pages is a part that grows with them: 120 KB are for 1,000 pages, 180 for 10,000.
  fullText: size('search for one or two words until the first full-text result shows, at 1,000 pages', 120_000),
  performance: score('Lighthouse performance'),
  accessibility: score('Lighthouse accessibility'),
  'best-practices': score('Lighthouse best practices'),
  seo: score('Lighthouse SEO'),
  lcp: time('largest contentful paint', 1200, 'ms'),
  cls: time('cumulative layout shift', 0.01, ''),
  tbt: time('total blocking time', 50, 'ms'),
  filter300: time('a filter of a leaderboard of 300 rows', 50, 'ms'),
  filter5000: time('a filter of a leaderboard of 5,000 rows', 150, 'ms'),
} as const satisfies Record<string, Budget>;

/** The bytes of a search over so many indexed `pages` as they count for the budget of 1,000: each page more may take its share of 60 KB for 9,000. */
export const atThousandPages = (bytes: number, pages: number): number =>
  Math.round(bytes - (Math.max(0, pages - 1000) * 60_000) / 9000);

export type BudgetId = keyof typeof BUDGETS;

/** Whether a measured value keeps within its budget. What could not be measured (`NaN`) does not. */
export function isMet(id: BudgetId, value: number): boolean {
  const { limit, bound } = BUDGETS[id];
  return bound === 'most' ? value <= limit : value >= limit;
}

/** The measured value that is furthest on the bad side. `NaN`, which meets no budget, when nothing was measured. */
export function worstOf(id: BudgetId, values: readonly number[]): number {
  if (values.length === 0) return Number.NaN;
  return BUDGETS[id].bound === 'most' ? Math.max(...values) : Math.min(...values);
}

/** What a page may ask of its reader at most. */
interface PageBudget {
  /** Its height in screens of a phone, with what is folded by default left folded. */
  readonly screens?: number;
  /** How often a keyboard user presses Tab to reach its end. */
  readonly tabStops?: number;
  readonly html?: number;
  /** All that it loads by itself, with headers. */
  readonly firstView?: number;
}

export type PageMeasure = keyof PageBudget;

/** A budget of every page, and budgets of their own for the kinds of pages that `tests/support/page-kinds.ts` tells apart. */
const EVERY_PAGE = { screens: 10 } as const satisfies PageBudget;
const PAGE_BUDGETS: Readonly<Record<string, PageBudget>> = {
  comparison: { screens: 6, tabStops: 90, html: BUDGETS.html.limit, firstView: BUDGETS.firstView.limit },
  entry: { tabStops: 120 },
  // With its headers it comes in the ten packets that a server sends before it waits for an answer: 0.15 s less on a slow phone.
  leaderboard: { html: 14_280 },
};

/** Whether a figure of a page keeps the budget of its kind. */
export function keepsBudget(kind: string, measure: PageMeasure, value: number): boolean {
  return value <= ({ ...EVERY_PAGE, ...PAGE_BUDGETS[kind] }[measure] ?? Infinity);
}
