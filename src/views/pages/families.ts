/** Comparison pages by family: the entries of one category, or of a kind without categories, among themselves. */
import { compareText } from '../../../schemas/text-order.ts';
import { rankedOf, type Catalogue } from '../../catalogue.ts';
import type { Entry } from '../../entries/entry.ts';
import { kindOf } from '../../kinds/kinds.ts';
import { viewContext } from '../context.ts';
import { categoryPath, kindPath } from '../entry-path.ts';
import { formatCount } from '../format.ts';
import { iconOf } from '../icon.ts';
import { pairPath } from '../links.ts';
import { perCatalogue } from '../per-catalogue.ts';

/** A comparison page, with the names of its sides. */
export interface PairLink {
  readonly a: string;
  readonly b: string;
  readonly href: string;
}

export interface Family {
  readonly id: string;
  /** Id of the kind of its entries. */
  readonly kind: string;
  readonly label: string;
  readonly icon: string | undefined;
  /** The leaderboard of its entries. */
  readonly href: string;
  readonly count: number;
  readonly countText: string;
  /** All of its comparisons: those that readers ask for first, then those of the highest scores. */
  readonly pairs: readonly PairLink[];
  /** How many of them readers ask for. */
  readonly asked: number;
  /** How many of its entries have a comparison of any kind. */
  readonly memberCount: number;
}

interface Weighed {
  readonly family: string | undefined;
  readonly link: PairLink;
  readonly isAsked: boolean;
  readonly score: number;
}

const familyOf = ({ kind, data }: Entry) => data.category ?? kind;

function weigh(catalogue: Catalogue): Weighed[] {
  return catalogue.pairs.flatMap(({ slug, sides, reason }) => {
    const [a, b] = sides.map((side) => catalogue.entryBySlug.get(side.slug));
    if (a === undefined || b === undefined) return [];
    return [
      {
        family: familyOf(a) === familyOf(b) ? familyOf(a) : undefined,
        link: { a: a.data.name, b: b.data.name, href: pairPath(slug) },
        isAsked: reason === 'asked for',
        score: rankedOf(catalogue, a.slug).score + rankedOf(catalogue, b.slug).score,
      },
    ];
  });
}

const popularFirst = (p: Weighed, q: Weighed) =>
  Number(q.isAsked) - Number(p.isAsked) || q.score - p.score || compareText(p.link.href, q.link.href);

/** All families, those with the most comparisons first. Every entry that has a comparison page is in one. */
export const viewFamilies = perCatalogue((catalogue: Catalogue): readonly Family[] => {
  const pairs = Map.groupBy(weigh(catalogue).sort(popularFirst), ({ family }) => family);
  const entries = Map.groupBy(catalogue.content.entries, familyOf);
  const families = [...entries].map(([id, own]): Family => {
    const kind = own[0]?.kind ?? '';
    const category = own[0]?.data.category;
    const ofFamily = pairs.get(id) ?? [];
    return {
      id,
      kind,
      label: viewContext(catalogue).categoryNames[id] ?? kindOf(kind).plural,
      icon: iconOf(catalogue, kind, category),
      href: category === undefined ? kindPath(kind) : categoryPath({ kind, category }),
      count: ofFamily.length,
      countText: formatCount(ofFamily.length, 'comparison'),
      pairs: ofFamily.map(({ link }) => link),
      asked: ofFamily.filter(({ isAsked }) => isAsked).length,
      memberCount: own.filter(({ slug }) => (catalogue.pairsOf.get(slug)?.length ?? 0) > 0).length,
    };
  });
  return families.filter(({ memberCount }) => memberCount > 0).sort((a, b) => b.count - a.count || compareText(a.label, b.label));
});

/** Comparisons across families: sides that do different work. */
export function viewMixedPairs(catalogue: Catalogue): readonly PairLink[] {
  return weigh(catalogue)
    .filter(({ family }) => family === undefined)
    .sort(popularFirst)
    .map(({ link }) => link);
}
