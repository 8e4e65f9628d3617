/** The view of a leaderboard: the entries of a category or kind, the best first, then those that are not ranked, or gone. */
import type { FactDefinition } from '../../../schemas/content.ts';
import { typeOf } from '../../../schemas/fact-types/index.ts';
import { compareText } from '../../../schemas/text-order.ts';
import { rankedOf, type Catalogue } from '../../catalogue.ts';
import { kindOf } from '../../kinds/kinds.ts';
import { viewContext, type ViewContext } from '../context.ts';
import { iconOf } from '../icon.ts';
import { formatShare } from '../format.ts';
import { categoryPath, kindPath } from '../entry-path.ts';
import { goneWords } from '../life-cycle.ts';
import type { PictureView } from '../picture-view.ts';
import { alignFacts } from './align-decimals.ts';
import { viewLargePicture } from './large-picture.ts';
import { leaderboardPages, PAGE_SIZE } from './leaderboard-pages.ts';
import { leaderboardColumns, leaderboardRows, type LeaderboardRow } from './leaderboard-rows.ts';
import type { PageLink } from './list-pages.ts';

/** A category of the kind, with its own leaderboard. */
interface CategoryLink {
  readonly name: string;
  readonly icon: string | undefined;
  readonly href: string;
  readonly count: number;
}

export interface LeaderboardView {
  readonly kind: string;
  /** The folder of the kind in addresses. */
  readonly folder: string;
  /** The category whose entries these are; `undefined` for all of the kind. */
  readonly category: string | undefined;
  readonly path: string;
  readonly summary: string;
  readonly categories: readonly CategoryLink[];
  readonly title: string;
  readonly icon: string | undefined;
  /** How many of its entries are ranked, not ranked, and gone: of all pages. */
  readonly counts: { readonly ranked: number; readonly unranked: number; readonly gone: number };
  /** Those of its rows that stand on the page, in this order. */
  readonly ranked: readonly LeaderboardRow[];
  readonly unranked: readonly LeaderboardRow[];
  /** Those that nobody should choose any more. */
  readonly gone: readonly LeaderboardRow[];
  /** What these are: `retired`. */
  readonly goneWords: string;
  readonly page: number;
  readonly pages: readonly PageLink[];
  readonly factColumns: readonly {
    readonly id: string;
    readonly label: string;
    readonly unit: string | undefined;
    readonly isNumber: boolean;
    readonly isDownFirst: boolean;
  }[];
  /** The heaviest two are major; the others have a column where there is room for all. */
  readonly subScores: readonly {
    readonly id: string;
    readonly label: string;
    readonly weight: number;
    readonly isMajor: boolean;
  }[];
  readonly minimumCoverage: string;
  /** `undefined` where its entries have none. */
  readonly picture: PictureView | undefined;
}

/** Whether a first sort by a fact begins with the highest value: texts go from A to Z, dates from the newest, all else from its better end. */
export function isDownFirst(fact: FactDefinition): boolean {
  const hasOrder = typeOf(fact).decimals !== undefined || ['date', 'month', 'boolean'].includes(fact.type);
  return hasOrder ? fact.better !== 'lower' : fact.better === 'higher';
}

function viewSubScores({ ranking }: ViewContext): LeaderboardView['subScores'] {
  const subScores = Object.entries(ranking.subScores);
  const weights = subScores.map(([, { weight }]) => weight).sort((a, b) => b - a);
  return subScores.map(([id, { label, weight }]) => ({ id, label, weight, isMajor: weight >= (weights[1] ?? 0) }));
}

function categoriesOf(catalogue: Catalogue, kind: string): CategoryLink[] {
  const { categories } = catalogue.content;
  const entries = catalogue.content.entries.filter(({ slug }) => !rankedOf(catalogue, slug).isGone);
  return categories
    .filter(({ data }) => data.kind === kind)
    .map(({ id, data }) => ({
      name: data.name,
      icon: iconOf(catalogue, kind, id),
      href: categoryPath({ kind, category: id }),
      count: entries.filter((entry) => entry.data.category === id).length,
    }))
    .toSorted((a, b) => b.count - a.count || compareText(a.name, b.name));
}

/** What a leaderboard is called, and where it stands. */
function headOf({ content }: Catalogue, kind: string, category: string | undefined) {
  const term = content.categories.find(({ id }) => id === category);
  if (term === undefined) return { title: kindOf(kind).plural, path: kindPath(kind), summary: '' };
  return { title: term.data.name, path: categoryPath({ kind, category: term.id }), summary: term.data.summary };
}

const isGone = ({ status }: LeaderboardRow) => status?.isGone === true;
const isRanked = ({ rank }: LeaderboardRow) => rank !== undefined;
const isUnranked = (row: LeaderboardRow) => !isRanked(row) && !isGone(row);

/** A page of the leaderboard of one category, or of all entries of a kind. */
export function viewLeaderboard(catalogue: Catalogue, kind: string, category?: string, page = 1): LeaderboardView {
  const context = viewContext(catalogue);
  const columns = leaderboardColumns(catalogue, kind, category);
  const rows = alignFacts(leaderboardRows(catalogue, kind, category));
  const parts = [rows.filter(isRanked), rows.filter(isUnranked), rows.filter(isGone)];
  const [ranked = 0, unranked = 0, gone = 0] = parts.map((part) => part.length);
  const shown = parts.flat().slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return {
    kind,
    folder: kindOf(kind).folder,
    category,
    ...headOf(catalogue, kind, category),
    icon: iconOf(catalogue, kind, category),
    categories: categoriesOf(catalogue, kind),
    counts: { ranked, unranked, gone },
    ranked: shown.filter(isRanked),
    unranked: shown.filter(isUnranked),
    gone: shown.filter(isGone),
    goneWords: goneWords([kind], context),
    page,
    pages: leaderboardPages(catalogue, kind, category),
    factColumns: columns.map((fact) => ({
      id: fact.id,
      label: fact.label,
      unit: fact.unit,
      isNumber: typeOf(fact).decimals !== undefined,
      isDownFirst: isDownFirst(fact),
    })),
    subScores: viewSubScores(context),
    minimumCoverage: formatShare(context.ranking.minimumCoverage),
    picture: viewLargePicture(catalogue, category ?? kind),
  };
}

/** How many of its entries are ranked and how many are not, in words. */
export const countsOf = ({ counts: { ranked, unranked, gone } }: Pick<LeaderboardView, 'counts'>): string =>
  ranked + unranked + gone === 0 ? 'Nothing is listed here yet.' : `${ranked} ranked, ${unranked} not ranked.`;
