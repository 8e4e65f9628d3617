/** What the picture shows that goes with a link to a page: names, what it comes down to, a few figures, and how old they are. */
import type { Catalogue } from '../../catalogue.ts';
import type { Entry } from '../../entries/entry.ts';
import type { Pair } from '../../comparison/choose-pairs.ts';
import { viewComparison, type ComparisonView } from '../comparison/comparison.ts';
import { viewContext, type ViewContext } from '../context.ts';
import { dataDatesText, datesOf } from '../data-dates.ts';
import { entryDocument } from '../entry-document.ts';
import { entryPath } from '../entry-path.ts';
import { pairPath } from '../links.ts';
import { viewEntry } from '../pages/entry.ts';
import { isIndexableEntry } from '../pages/unwritten.ts';
import { decidingFigures, ownFigures } from './describe-comparison.ts';
import { entryFigures } from './describe-entry.ts';
import type { Figure } from './figures.ts';

export interface CardSide {
  readonly name: string;
  /** What stands for a name that the font of the card cannot show. */
  readonly slug: string;
  /** Where in its life it is, if readers would not expect it: `Retired 14 Jan 2027`. */
  readonly status: string | undefined;
}

export interface Card {
  /** What kind of work the sides do. */
  readonly group: string;
  /** One, or two from the left. */
  readonly sides: readonly CardSide[];
  /** The verdict, or the rank; empty where there is neither. */
  readonly headline: string;
  readonly sentence: string;
  readonly figures: readonly Figure[];
  readonly site: string;
  /** `Data as of 2 Jul 2026`. */
  readonly date: string;
}

/** A card, and the page that it goes with. */
export interface PageCard {
  readonly path: string;
  readonly card: Card;
}

/** The first of the two parts of the line that pages end with. */
const newestOf = (dataDates: string) => dataDates.split(';')[0]?.replace(/\.$/, '') ?? '';

/** The card of a comparison. */
export function comparisonCard(view: ComparisonView, context: ViewContext): Card {
  const { sides, verdict } = view;
  const figures = decidingFigures(view, context);
  const apart = figures.length === 0 ? ownFigures(view, context) : '';
  return {
    group: [...new Set(sides.map(({ groupLabel }) => groupLabel))].join(' · '),
    sides: sides.map(({ name, slug, status }) => ({ name, slug, status: status?.text })),
    headline: verdict.headline,
    sentence: verdict.sentence === '' ? apart : verdict.sentence,
    figures,
    site: context.site.name,
    date: newestOf(view.dataDates),
  };
}

/** The card of an entry. */
function entryCard(catalogue: Catalogue, entry: Entry): Card {
  const view = viewEntry(catalogue, entry);
  return {
    group: view.groupLabel,
    sides: [{ name: view.name, slug: entry.slug, status: view.status?.text }],
    headline: view.score.isRanked ? `${view.score.rankText}, ${view.score.value}/100` : '',
    sentence: view.summary,
    figures: entryFigures(view, entry.kind),
    site: viewContext(catalogue).site.name,
    date: newestOf(dataDatesText(datesOf([entryDocument(catalogue, entry)]))),
  };
}

function pairCard(catalogue: Catalogue, pair: Pair, context: ViewContext): Card {
  const sides = pair.sides.flatMap(({ slug }) => catalogue.entryBySlug.get(slug) ?? []);
  const documents = sides.map((entry) => entryDocument(catalogue, entry));
  return comparisonCard(viewComparison(catalogue.comparisonOf(pair), documents, context), context);
}

/** The cards of all entries and comparisons that search engines may list. */
export function cardsOf(catalogue: Catalogue): readonly PageCard[] {
  const context = viewContext(catalogue);
  const pairs = catalogue.pairs.filter((pair) => !catalogue.isThin(pair));
  const entries = catalogue.content.entries.filter((entry) => isIndexableEntry(catalogue, entry));
  return [
    ...entries.map((entry) => ({ path: entryPath(entry), card: entryCard(catalogue, entry) })),
    ...pairs.map((pair) => ({ path: pairPath(pair.slug), card: pairCard(catalogue, pair, context) })),
  ];
}
