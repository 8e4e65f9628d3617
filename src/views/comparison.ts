/** The view of a comparison page: everything it shows, in order, with all words and links. */
import { FACT_GROUPS, kinds, type Claim } from '../../schemas/index.ts';
import { alignCapabilities } from '../pairs/align-capabilities.ts';
import { compareRows, type Row, type SideName } from '../pairs/compare-rows.ts';
import { countDifferences, isThin } from '../pairs/thin.ts';
import { viewCell, type CellView } from './cell.ts';
import { viewClaim, type ClaimView } from './claim.ts';
import type { ViewContext } from './context.ts';
import type { EntryDocument } from './entry-document.ts';
import { formatCount } from './format.ts';
import { entryPath, glossaryPath, kindPath, needPath, rowAnchor } from './links.ts';
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

export interface RowView {
  readonly anchor: string;
  readonly id: string;
  readonly label: string;
  readonly unit: string | undefined;
  readonly definition: string;
  readonly definitionHref: string | undefined;
  readonly a: CellView;
  readonly b: CellView;
  readonly better: SideName | undefined;
  readonly equal: boolean;
}

export interface RowGroupView {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly RowView[];
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
  readonly capabilities: CapabilitiesView;
  readonly needs: NeedsView;
  readonly differences: number;
  readonly thin: boolean;
}

/** Claims of a side that stand in full; further ones are named and linked. */
const FULL_CLAIMS = 8;

const GROUP_LABELS: Readonly<Record<Row['subject']['group'], string>> = {
  pricing: 'Pricing',
  limits: 'Limits',
  modalities: 'Input and output',
  features: 'Features',
  adoption: 'Adoption',
  activity: 'Activity',
  dates: 'Dates',
  licence: 'Licence',
  benchmarks: 'Benchmarks',
};

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

function viewRow(row: Row, sides: Sides, context: ViewContext): RowView {
  const [type, id = ''] = row.id.split(':');
  const list = type === 'fact' ? 'facts' : 'benchmarks';
  const cell = (side: SideName) =>
    viewCell(row[side], row.subject, { file: sides[side].file, line: sides[side].lines[list] }, context);
  const { label, unit, definition } = row.subject;
  return {
    anchor: rowAnchor(row.id),
    id: row.id,
    label,
    unit,
    definition,
    definitionHref: type === 'fact' ? glossaryPath(id) : `/benchmarks/${id}/`,
    a: cell('a'),
    b: cell('b'),
    better: row.better,
    equal: row.equal,
  };
}

/** Rows by group, in the catalogue's order; groups without rows are left out. */
function viewGroups(rows: readonly Row[], sides: Sides, context: ViewContext): RowGroupView[] {
  return [...FACT_GROUPS, 'benchmarks' as const].flatMap((group) => {
    const own = rows.filter(
      (row) =>
        row.subject.group === group && !(row.a.state !== 'known' && row.b.state !== 'known' && row.a.state !== row.b.state),
    );
    return own.length === 0
      ? []
      : [{ id: `group-${group}`, label: GROUP_LABELS[group], rows: own.map((row) => viewRow(row, sides, context)) }];
  });
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
    capabilities: viewCapabilities(sides, context),
    needs: viewNeeds(sides, context.needCount),
    differences: countDifferences(rows),
    thin: isThin(rows, [a.score.coverage, b.score.coverage], context.ranking.minimumCoverage),
  };
}
