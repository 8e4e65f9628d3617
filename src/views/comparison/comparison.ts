/** The view of a comparison of two to four entries: everything it shows, in order, with all words and links. */
import { SIDES, type SideName } from '../../comparison/sides.ts';
import type { Comparison } from '../../comparison/compare.ts';
import type { SourceView, ViewContext } from '../context.ts';
import { dataDatesText, datesOf } from '../data-dates.ts';
import type { EntryDocument } from '../entry-document.ts';
import { viewHistory, type HistoryView } from '../history.ts';
import { viewStatus, type StatusView } from '../life-cycle.ts';
import { initialOf, makerBeside } from '../maker.ts';
import { changePath, composerPath, folderPath, PATHS } from '../links.ts';
import type { PictureView } from '../picture-view.ts';
import { viewPicture } from '../picture.ts';
import { viewScore, type ScoreView } from '../score.ts';
import { roomForClaims, viewCapabilities, type CapabilitiesView } from './capabilities.ts';
import { viewCost, type CostView } from './cost.ts';
import { distinctSources } from './common-source.ts';
import { decidingTitle, viewDeciding, type DecidingRowView } from './deciding.ts';
import { viewNeeds, type NeedsView } from './needs-of.ts';
import { viewRecentChanges, type RecentChangesView } from './recent-changes.ts';
import { viewGroups, type RowGroupView } from './rows.ts';
import { viewVerdict, type VerdictView } from './verdict.ts';
import { viewWeights, type WeightsView } from './weights.ts';

export interface SideView {
  readonly side: SideName;
  readonly slug: string;
  readonly kind: string;
  readonly name: string;
  readonly href: string;
  readonly kindLabel: string;
  readonly kindHref: string;
  /** What its category is called, or its kind where it has none. */
  readonly groupLabel: string;
  /** Where in its life it is; `undefined` where that is unknown, or what readers expect. */
  readonly status: StatusView | undefined;
  readonly makerLabel: string;
  /** `undefined` where the name says it. */
  readonly maker: string | undefined;
  /** The first letter of its maker, or of its name where it has none. */
  readonly initial: string;
  readonly summary: string;
  readonly score: ScoreView;
  readonly capabilityCount: number;
  readonly timesMatched: number;
  /** So many answers to a need count as its best. */
  readonly bestAnswers: number;
  /** Where another entry can be put in its place. */
  readonly changeHref: string;
  /** The comparison without it, when two would be left. */
  readonly removeHref: string | undefined;
  /** Other comparison pages of it, those with its own category first; `group` says of which another is. */
  readonly more: readonly { readonly name: string; readonly href: string; readonly group: string | undefined }[];
}

export interface ComparisonView {
  readonly title: string;
  /** From the left. */
  readonly sides: readonly SideView[];
  readonly sameKind: boolean;
  readonly verdict: VerdictView;
  /** The rows that are shown first. */
  readonly deciding: readonly DecidingRowView[];
  readonly decidingTitle: string;
  /** Its sides among all of their category; `undefined` where that has no picture, or shows none of them. */
  readonly picture: PictureView | undefined;
  readonly recentChanges: RecentChangesView;
  /** Nothing for different kinds, whose scores do not compare. */
  readonly weights: WeightsView | undefined;
  readonly groups: readonly RowGroupView[];
  /** Of all values of the groups and of the claims that stand in full, each once. */
  readonly sources: readonly SourceView[];
  /** `undefined` when the site works no examples of cost. */
  readonly cost: CostView | undefined;
  readonly history: readonly HistoryView[];
  readonly capabilities: CapabilitiesView;
  readonly needs: NeedsView;
  /** The same entries the other way round, rendered in the browser. */
  readonly swapHref: string;
  /** Where an entry can be added; `undefined` when four stand there. */
  readonly addHref: string | undefined;
  readonly method: { readonly version: string; readonly href: string };
  /** How old the figures of the page are. */
  readonly dataDates: string;
  readonly differences: number;
  readonly thin: boolean;
}

/** So many other comparisons of each side are linked. */
export const MORE_COMPARISONS = 5;

function viewMore(document: EntryDocument, documents: readonly EntryDocument[], ownGroup: string): SideView['more'] {
  const shown = new Set(documents.map(({ slug }) => slug));
  return document.comparisons
    .filter((link) => !shown.has(link.with))
    .slice(0, MORE_COMPARISONS)
    .map(({ name, page, group }) => ({ name, href: page, group: group === ownGroup ? undefined : group }));
}

function viewSide(document: EntryDocument, at: number, documents: readonly EntryDocument[], context: ViewContext): SideView {
  const kind = context.kinds[document.kind];
  const slugs = documents.map(({ slug }) => slug);
  return {
    side: SIDES[at] ?? 'a',
    slug: document.slug,
    kind: document.kind,
    name: document.name,
    href: document.page,
    kindLabel: kind?.label ?? '',
    kindHref: folderPath(kind?.folder ?? ''),
    groupLabel: context.categoryNames[document.category ?? ''] ?? kind?.label ?? '',
    status: viewStatus(document, context),
    makerLabel: kind?.maker.label ?? '',
    maker: makerBeside(document.name, document.maker),
    initial: initialOf(document.maker === '' ? document.name : document.maker),
    summary: document.summary,
    score: viewScore(document, context),
    capabilityCount: document.capabilities.length,
    timesMatched: document.timesMatched,
    bestAnswers: context.ranking.needs.bestAnswers,
    changeHref: changePath(slugs, at),
    removeHref: slugs.length > 2 ? composerPath(slugs.filter((_, index) => index !== at)) : undefined,
    more: viewMore(document, documents, context.categoryNames[document.category ?? ''] ?? kind?.plural ?? ''),
  };
}

function sourcesOf(groups: readonly RowGroupView[], { shared, only, open }: CapabilitiesView): readonly SourceView[] {
  const cells = groups.flatMap(({ rows, partial }) => [...rows, ...partial].flatMap((row) => row.cells));
  const claims = [...shared.full.flatMap((one) => one.claims), ...[...only, ...open].flatMap(({ full }) => full)];
  return distinctSources([...cells, ...claims].flatMap((one) => one?.source ?? []));
}

/** The page of a comparison. `documents` are its sides, in its order. */
export function viewComparison(
  comparison: Comparison,
  documents: readonly EntryDocument[],
  context: ViewContext,
): ComparisonView {
  const { slugs, rows, differences } = comparison;
  const verdict = viewVerdict(comparison, documents, context);
  const deciding = viewDeciding(comparison, documents, context);
  const named = new Set([...verdict.clauses.map(({ rowId }) => rowId), ...deciding.map(({ id }) => id)]);
  const groups = viewGroups(rows, named, documents, context);
  const rest = {
    title: documents.map(({ name }) => name).join(' vs '),
    sides: documents.map((document, at) => viewSide(document, at, documents, context)),
    sameKind: comparison.isSameKind,
    verdict,
    deciding,
    decidingTitle: decidingTitle(deciding),
    picture: viewPicture(documents, context),
    recentChanges: viewRecentChanges(documents, context),
    weights: viewWeights(comparison, documents, verdict, context),
    groups,
    cost: viewCost(comparison, documents, context, groups),
    history: viewHistory(documents, context),
    needs: viewNeeds(comparison.needs, documents, context),
    swapHref: composerPath(slugs.toReversed()),
    addHref: slugs.length < SIDES.length ? changePath(slugs, slugs.length) : undefined,
    method: { version: context.ranking.methodVersion, href: PATHS.methodology },
    dataDates: dataDatesText(datesOf(documents)),
    differences,
    thin: comparison.isThin,
  };
  const { picture: _picture, ...said } = rest;
  const capabilities = viewCapabilities(comparison.capabilities, documents, context, roomForClaims(said));
  return { ...rest, sources: sourcesOf(groups, capabilities), capabilities };
}
