/** The view of an entry's own page: every claim, every fact, and the score explained. */
import { byName, compareText } from '../../../schemas/text-order.ts';
import { rankedOf, type Catalogue } from '../../catalogue.ts';
import type { Entry } from '../../entries/entry.ts';
import { kindOf } from '../../kinds/kinds.ts';
import { viewClaim, type ClaimView } from '../claim.ts';
import { viewContext, type ViewContext } from '../context.ts';
import { entryDocument, type EntryDocument } from '../entry-document.ts';
import { endSentence, viewStatus, type StatusView } from '../life-cycle.ts';
import { categoryPath, kindPath } from '../entry-path.ts';
import { viewEntryFacts, type EntryFacts } from './entry-facts.ts';
import { comparisonListOf, groupOf } from './entry-groups.ts';
import { explainScore, type ScoreExplanation } from './explain.ts';
import { iconOf } from '../icon.ts';
import { viewHistory, type HistoryView } from '../history.ts';
import { viewSteady, type SteadyView } from '../steady.ts';
import { composerPath, editUrl, entryDocumentPath, needPath } from '../links.ts';
import { makerBeside } from '../maker.ts';
import { proseOf } from '../prose.ts';
import { viewRelatives, type RelativesView } from './relatives.ts';
import { shareRoom } from './share-room.ts';
import { linkTo } from './terms.ts';
import { isIndexableEntry, viewUnwritten, type Unwritten } from './unwritten.ts';
import { viewScore, type ScoreView } from '../score.ts';

export interface ComparisonLink {
  readonly name: string;
  readonly href: string;
}

/** Comparisons with the entries of one category, or of a kind without. */
interface ComparisonsWith {
  readonly label: string;
  readonly count: number;
  readonly links: readonly ComparisonLink[];
  /** Where all comparisons of the category are listed, where it is that of the entry. */
  readonly allHref: string | undefined;
}

/** An entry of the same category, as near as what both can do is rare. */
export interface NeighbourView {
  readonly name: string;
  readonly href: string;
  readonly status: StatusView | undefined;
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
  /** What has been the same ever since. */
  readonly steady: readonly SteadyView[];
  readonly claims: readonly ClaimView[];
  readonly needs: readonly { readonly name: string; readonly href: string; readonly best: boolean }[];
  readonly comparisonCount: number;
  /** By category, its own first; as many as the page has room for. */
  readonly comparisons: readonly ComparisonsWith[];
  readonly relatives: RelativesView;
  /** Where it is compared with an entry that the reader picks. */
  readonly compareHref: string;
  readonly neighbours: readonly NeighbourView[];
  /** What a listed entry lacks; `undefined` of a full one. */
  readonly unwritten: Unwritten | undefined;
  readonly isIndexable: boolean;
  readonly editUrl: string;
  readonly documentHref: string;
}

const SHOWN_NEIGHBOURS = 8;

/** So many comparisons of an entry stand on its page: no page lists more than 200 links. */
const ROOM = 80;

/** The comparison pages that an entry has, by the category of the other side and in it by name; its own category stands first. */
function comparisonsWith(catalogue: Catalogue, entry: Entry, { comparisons }: EntryDocument): readonly ComparisonsWith[] {
  const own = groupOf(catalogue, entry);
  const groups = [...Map.groupBy(comparisons, ({ group }) => group)].toSorted(
    ([a], [b]) => Number(b === own.label) - Number(a === own.label) || compareText(a, b),
  );
  const room = shareRoom(
    groups.map(([, links]) => links.length),
    ROOM,
  );
  return groups.map(([label, links], at) => ({
    label,
    count: links.length,
    links: links
      .toSorted(byName)
      .slice(0, room[at])
      .map(({ name, page }) => ({ name, href: page })),
    allHref: label === own.label ? comparisonListOf(own) : undefined,
  }));
}

function neighboursOf(catalogue: Catalogue, slug: string, context: ViewContext): EntryView['neighbours'] {
  return catalogue.graph
    .neighboursOf(slug)
    .slice(0, SHOWN_NEIGHBOURS)
    .flatMap((neighbour) => {
      const entry = catalogue.entryBySlug.get(neighbour.slug);
      const shared = neighbour.shared.map((id) => context.capabilityNames[id] ?? id);
      if (entry === undefined) return [];
      const { name, href, status } = linkTo(catalogue, entry);
      return [{ name, href, status, shared, weight: neighbour.weight }];
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
    steady: viewSteady(document, context),
    claims: document.capabilities.map((claim) => viewClaim(claim, document, context)),
    needs: document.needs
      .filter(({ answer }) => answer === 'yes')
      .map(({ id, name, best }) => ({ name, href: needPath(id), best }))
      .toSorted(byName),
    comparisonCount: document.comparisons.length,
    comparisons: comparisonsWith(catalogue, entry, document),
    relatives: viewRelatives(catalogue, entry),
    compareHref: composerPath([entry.slug]),
    neighbours: neighboursOf(catalogue, entry.slug, context),
    unwritten: viewUnwritten(catalogue, entry),
    isIndexable: isIndexableEntry(catalogue, entry),
    editUrl: editUrl(context.site, entry.file),
    documentHref: entryDocumentPath(entry.slug),
  };
}
