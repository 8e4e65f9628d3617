/** Comparison pages by group: the entries of one category, or of a kind without categories, among themselves. */
import { compareText } from '../../../schemas/text-order.ts';
import { rankedOf, type Catalogue } from '../../catalogue.ts';
import type { Entry } from '../../entries/entry.ts';
import { formatCount } from '../format.ts';
import { comparisonListPath, pairPath } from '../links.ts';
import { perCatalogue } from '../per-catalogue.ts';
import type { Crumb } from './crumbs.ts';
import { comparisonListOf, groupOf, type EntryGroup } from './entry-groups.ts';
import { listPages, type ListPage } from './list-pages.ts';

/** A comparison page, with the names of its sides. */
export interface PairLink {
  readonly a: string;
  readonly b: string;
  readonly href: string;
}

/** Comparisons with the pages that list all of them: those that readers ask for first, then those of the highest scores. */
interface ComparisonList {
  readonly label: string;
  readonly icon: string | undefined;
  readonly count: number;
  readonly countText: string;
  readonly pages: readonly ListPage<PairLink>[];
}

export interface ComparisonGroup extends EntryGroup, ComparisonList {
  /** How many of them readers ask for. */
  readonly asked: number;
  /** How many entries its leaderboard offers: all that are not gone. */
  readonly memberCount: number;
}

/** So many comparisons stand on a page: no page lists more than 200 links. */
const PAGE_SIZE = 150;

/** What pages of comparisons between groups are called in addresses; no kind can have the name of a page of the site. */
const ACROSS = 'across';

interface Weighed {
  readonly group: string | undefined;
  readonly link: PairLink;
  readonly isAsked: boolean;
  readonly score: number;
}

function weigh(catalogue: Catalogue): Weighed[] {
  return catalogue.pairs.flatMap(({ slug, sides, reason }) => {
    const [a, b] = sides.map((side) => catalogue.entryBySlug.get(side.slug));
    if (a === undefined || b === undefined) return [];
    const [one, other] = [groupOf(catalogue, a).id, groupOf(catalogue, b).id];
    return [
      {
        group: one === other ? one : undefined,
        link: { a: a.data.name, b: b.data.name, href: pairPath(slug) },
        isAsked: reason === 'asked for',
        score: rankedOf(catalogue, a.slug).score + rankedOf(catalogue, b.slug).score,
      },
    ];
  });
}

const popularFirst = (p: Weighed, q: Weighed) =>
  Number(q.isAsked) - Number(p.isAsked) || q.score - p.score || compareText(p.link.href, q.link.href);

function listOf({ label, icon }: Pick<EntryGroup, 'label' | 'icon'>, path: string, pairs: readonly Weighed[]): ComparisonList {
  const links = pairs.map(({ link }) => link);
  const countText = formatCount(links.length, 'comparison');
  return { label, icon, count: links.length, countText, pages: listPages(links, path, PAGE_SIZE) };
}

const pairsByGroup = perCatalogue((catalogue: Catalogue) =>
  Map.groupBy(weigh(catalogue).sort(popularFirst), ({ group }) => group),
);

/** All groups, those with the most comparisons first. Every entry that has a comparison page is in one. */
export const viewComparisonGroups = perCatalogue((catalogue: Catalogue): readonly ComparisonGroup[] => {
  const entries = Map.groupBy(catalogue.content.entries, (entry) => groupOf(catalogue, entry).id);
  const compared = [...entries].filter(([, own]) => own.some(({ slug }) => (catalogue.pairsOf.get(slug)?.length ?? 0) > 0));
  const groups = compared.map(([id, own]): ComparisonGroup => {
    const group = groupOf(catalogue, own[0] as Entry);
    const pairs = pairsByGroup(catalogue).get(id) ?? [];
    return {
      ...group,
      ...listOf(group, comparisonListOf(group), pairs),
      asked: pairs.filter(({ isAsked }) => isAsked).length,
      memberCount: own.filter(({ slug }) => !rankedOf(catalogue, slug).isGone).length,
    };
  });
  return groups.sort((a, b) => b.count - a.count || compareText(a.label, b.label));
});

/** Comparisons between groups: sides that do different work. */
export const viewMixedPairs = perCatalogue((catalogue: Catalogue): ComparisonList =>
  listOf(
    { label: 'Across categories', icon: undefined },
    comparisonListPath(ACROSS),
    pairsByGroup(catalogue).get(undefined) ?? [],
  ),
);

/** A page of one of the lists, with the pages above it. */
export interface ComparisonListPage extends Pick<ComparisonList, 'label' | 'icon' | 'countText' | 'pages'> {
  readonly page: ListPage<PairLink>;
  /** The leaderboard of the entries; `undefined` for comparisons between groups. */
  readonly leaderboard: Crumb | undefined;
}

/** Every page of every list that has a comparison. */
export function comparisonListPages(catalogue: Catalogue): readonly ComparisonListPage[] {
  const groups = viewComparisonGroups(catalogue).map((group) => ({
    ...group,
    leaderboard: { name: group.label, href: group.href },
  }));
  const all = [...groups, { ...viewMixedPairs(catalogue), leaderboard: undefined }];
  return all
    .filter(({ count }) => count > 0)
    .flatMap(({ label, icon, countText, pages, leaderboard }) =>
      pages.map((page) => ({ label, icon, countText, pages, page, leaderboard })),
    );
}
