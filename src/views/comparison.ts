/** The view of a comparison page: everything it shows, in order, with all words and links. */
import { kinds, type Claim } from '../../schemas/index.ts';
import { alignCapabilities } from '../pairs/align-capabilities.ts';
import { compareRows, type SideName } from '../pairs/compare-rows.ts';
import { countDifferences, isThin } from '../pairs/thin.ts';
import { viewClaim, type ClaimView } from './claim.ts';
import type { ViewContext } from './context.ts';
import type { EntryDocument } from './entry-document.ts';
import { formatCount } from './format.ts';
import { viewHistory, type HistoryView } from './history.ts';
import { entryPath, kindPath, needPath } from './links.ts';
import { viewGroups, type RowGroupView } from './rows.ts';
import { viewScore, type ScoreView } from './score.ts';
import { viewVerdict, type Sides, type VerdictView } from './verdict.ts';

export interface SideView {
  readonly name: string;
  readonly href: string;
  readonly kindLabel: string;
  readonly kindHref: string;
  readonly makerLabel: string;
  readonly maker: string;
  readonly summary: string;
  readonly score: ScoreView;
  readonly capabilityCount: number;
  readonly timesMatched: number;
}

export interface CapabilitiesView {
  readonly both: readonly { readonly id: string; readonly capability: string; readonly a: ClaimView; readonly b: ClaimView }[];
  readonly only: Readonly<Record<SideName, { readonly full: readonly ClaimView[]; readonly titles: readonly ClaimView[] }>>;
}

export interface NeedsView {
  readonly shared: readonly NeedLink[];
  readonly onlyA: readonly NeedLink[];
  readonly onlyB: readonly NeedLink[];
  readonly text: string;
}

export interface NeedLink {
  readonly name: string;
  readonly href: string;
}

export interface ComparisonView {
  readonly title: string;
  readonly description: string;
  readonly a: SideView;
  readonly b: SideView;
  readonly sameKind: boolean;
  readonly verdict: VerdictView;
  readonly groups: readonly RowGroupView[];
  readonly history: readonly HistoryView[];
  readonly capabilities: CapabilitiesView;
  readonly needs: NeedsView;
  readonly differences: number;
  readonly thin: boolean;
}

/** Claims of a side that stand in full; further ones are named and linked. */
const FULL_CLAIMS = 8;

function viewSide(document: EntryDocument, context: ViewContext): SideView {
  const kind = kinds[document.kind];
  return {
    name: document.name,
    href: entryPath(document),
    kindLabel: kind.label,
    kindHref: kindPath(document.kind),
    makerLabel: kind.makerLabel,
    maker: document.maker,
    summary: document.summary,
    score: viewScore(document, context),
    capabilityCount: document.capabilities.length,
    timesMatched: document.timesMatched,
  };
}

function viewCapabilities({ a, b }: Sides, context: ViewContext): CapabilitiesView {
  const aligned = alignCapabilities(a.capabilities, b.capabilities);
  const only = (claims: readonly Claim[], document: EntryDocument) => {
    const views = claims.map((claim) => viewClaim(claim, document, context));
    return { full: views.slice(0, FULL_CLAIMS), titles: views.slice(FULL_CLAIMS) };
  };
  return {
    both: aligned.both.map((pair) => ({
      id: pair.id,
      capability: context.capabilityNames[pair.id] ?? pair.id,
      a: viewClaim(pair.a, a, context),
      b: viewClaim(pair.b, b, context),
    })),
    only: { a: only(aligned.onlyA, a), b: only(aligned.onlyB, b) },
  };
}

function viewNeeds({ a, b }: Sides, needCount: number): NeedsView {
  const link = (need: { readonly id: string; readonly name: string }): NeedLink => ({ name: need.name, href: needPath(need.id) });
  const has = (document: EntryDocument, id: string) => document.needs.some((need) => need.id === id);
  const shared = a.needs.filter((need) => has(b, need.id)).map(link);
  const text =
    shared.length === 0
      ? `Of ${formatCount(needCount, 'need')} in the list, none is met by both: these two do different work.`
      : `Of ${formatCount(needCount, 'need')} in the list, both meet ${shared.length === 1 ? 'one' : shared.length}.`;
  return {
    shared,
    text,
    onlyA: a.needs.filter((need) => !has(b, need.id)).map(link),
    onlyB: b.needs.filter((need) => !has(a, need.id)).map(link),
  };
}

/** The view of the comparison of two entries, `a` on the left. */
export function viewComparison(sides: Sides, context: ViewContext): ComparisonView {
  const { a, b } = sides;
  const rows = compareRows(a, b, context.rowCatalogue);
  const verdict = viewVerdict(sides, rows, context);
  return {
    title: `${a.name} vs ${b.name}`,
    description: `${verdict.headline}. ${formatCount(countDifferences(rows), 'difference')} in price, limits, use and capabilities, every figure with source and date.`,
    a: viewSide(a, context),
    b: viewSide(b, context),
    sameKind: a.kind === b.kind,
    verdict,
    groups: viewGroups(rows, sides, context),
    history: viewHistory([a, b], context),
    capabilities: viewCapabilities(sides, context),
    needs: viewNeeds(sides, context.needCount),
    differences: countDifferences(rows),
    thin: isThin(rows, [a.score.coverage, b.score.coverage], context.ranking.minimumCoverage),
  };
}
