/** The view of an entry's own page: every claim, every fact, and the score explained. */
import { byText } from '../../../schemas/text-order.ts';
import { rankedOf, type Catalogue } from '../../catalogue.ts';
import type { Entry } from '../../entries/entry.ts';
import { kindOf } from '../../kinds/kinds.ts';
import { viewClaim, type ClaimView } from '../claim.ts';
import { viewContext, type ViewContext } from '../context.ts';
import { entryDocument, type EntryDocument } from '../entry-document.ts';
import { endSentence, viewStatus, type StatusView } from '../life-cycle.ts';
import { categoryPath, entryPath, kindPath } from '../entry-path.ts';
import { viewEntryFacts, type EntryFacts } from './entry-facts.ts';
import { explainScore, type ScoreExplanation } from './explain.ts';
import { iconOf } from '../icon.ts';
import { viewHistory, type HistoryView } from '../history.ts';
import { composerPath, editUrl, entryDocumentPath, needPath, pairPath } from '../links.ts';
import { makerBeside } from '../maker.ts';
import { proseOf } from '../prose.ts';
import { viewScore, type ScoreView } from '../score.ts';

export interface ComparisonLink {
  readonly name: string;
  readonly kindLabel: string;
  readonly href: string;
}

/** An entry of the same category, as near as what both can do is rare. */
export interface NeighbourView {
  readonly name: string;
  readonly href: string;
  readonly shared: readonly string[];
  /** Above 0. */
  readonly weight: number;
}

export interface EntryView extends EntryFacts {
  readonly name: string;
  readonly status: StatusView | undefined;
  /** Its end, past or near, in a sentence. */
  readonly ending: string | undefined;
  readonly successor: EntryDocument['successor'];
  /** Its category, or its kind where it has none, with the leaderboard that it is ranked in. */
  readonly groupLabel: string;
  readonly groupIcon: string | undefined;
  readonly groupHref: string;
  readonly kindLabel: string;
  readonly kindPlural: string;
  readonly kindHref: string;
  /** `undefined` where the name says it. */
  readonly maker: string | undefined;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly homepage: string;
  readonly links: EntryDocument['links'];
  readonly prose: string;
  readonly score: ScoreView;
  readonly explanation: ScoreExplanation;
  readonly history: readonly HistoryView[];
  readonly claims: readonly ClaimView[];
  readonly needs: readonly { readonly name: string; readonly href: string; readonly best: boolean }[];
  readonly timesMatched: number;
  readonly comparisons: readonly ComparisonLink[];
  /** Where it is compared with an entry that the reader picks. */
  readonly compareHref: string;
  readonly neighbours: readonly NeighbourView[];
  readonly editUrl: string;
  readonly documentHref: string;
}

const SHOWN_NEIGHBOURS = 8;

/** The comparison pages that an entry has, by the other side's name. */
export function comparisonsOf(catalogue: Catalogue, slug: string): readonly ComparisonLink[] {
  const links = (catalogue.pairsOf.get(slug) ?? []).flatMap((pair): ComparisonLink[] => {
    const other = pair.sides.find((side) => side.slug !== slug);
    const entry = catalogue.entryBySlug.get(other?.slug ?? '');
    return entry === undefined ? [] : [{ name: entry.data.name, kindLabel: kindOf(entry.kind).label, href: pairPath(pair.slug) }];
  });
  return links.sort(byText(({ name }) => name));
}

function neighboursOf(catalogue: Catalogue, slug: string, context: ViewContext): EntryView['neighbours'] {
  return catalogue.graph
    .neighboursOf(slug)
    .slice(0, SHOWN_NEIGHBOURS)
    .flatMap((neighbour) => {
      const entry = catalogue.entryBySlug.get(neighbour.slug);
      const shared = neighbour.shared.map((id) => context.capabilityNames[id] ?? id);
      if (entry === undefined) return [];
      return [{ name: entry.data.name, href: entryPath(entry), shared, weight: neighbour.weight }];
    });
}

/** The view of one entry. */
export function viewEntry(catalogue: Catalogue, entry: Entry): EntryView {
  const context = viewContext(catalogue);
  const document = entryDocument(catalogue, entry);
  const kind = kindOf(entry.kind);
  return {
    name: document.name,
    status: viewStatus(document, context),
    ending: endSentence(document.name, document, context),
    successor: document.successor,
    groupLabel: context.categoryNames[document.category ?? ''] ?? kind.label,
    groupIcon: iconOf(catalogue, entry.kind, document.category),
    groupHref:
      document.category === undefined ? kindPath(entry.kind) : categoryPath({ kind: entry.kind, category: document.category }),
    kindLabel: kind.label,
    kindPlural: kind.plural,
    kindHref: kindPath(entry.kind),
    maker: makerBeside(document.name, document.maker),
    aliases: document.aliases,
    summary: document.summary,
    homepage: document.homepage,
    links: document.links.filter(({ href }) => href !== document.homepage),
    prose: proseOf(catalogue, entry.prose),
    score: viewScore(document, context),
    explanation: explainScore(rankedOf(catalogue, entry.slug), catalogue.qualities.get(entry.slug), context),
    ...viewEntryFacts(document, context),
    history: viewHistory([document], context),
    claims: document.capabilities.map((claim) => viewClaim(claim, document, context)),
    needs: document.needs
      .filter(({ answer }) => answer === 'yes')
      .map(({ id, name, best }) => ({ name, href: needPath(id), best })),
    timesMatched: document.timesMatched,
    comparisons: comparisonsOf(catalogue, entry.slug),
    compareHref: composerPath([entry.slug]),
    neighbours: neighboursOf(catalogue, entry.slug, context),
    editUrl: editUrl(context.site, entry.file),
    documentHref: entryDocumentPath(entry.slug),
  };
}
