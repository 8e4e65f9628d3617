/**
 * What using the sides of a comparison costs: for those that are sold by the token, the formula with their prices and some
 * worked months; for the others, what is known of licence and hosting. No price is ever made up.
 */
import type { SiteData } from '../../../schemas/index.ts';
import { SIDES, type SideName } from '../../comparison/best-side.ts';
import { daysApart } from '../../comparison/comparability.ts';
import { usageOf } from '../../comparison/cost.ts';
import type { ViewContext } from '../context.ts';
import { formulaOf, priceListOf, PRICE_FACTS } from './cost-formula.ts';
import { viewCosts, type CostCellView, type PriceList } from './cost-row.ts';
import type { EntryDocument } from '../entry-document.ts';
import { viewTerms, type TextSegment, type ShowFact, type TermsView } from './licence-terms.ts';
import { rowAnchor } from '../links.ts';
import type { RowGroupView } from './rows.ts';

/** A side that is sold by the token. */
export interface PricedView {
  readonly side: SideName;
  readonly name: string;
  readonly formula: readonly TextSegment[];
  /** The `PriceList` as JSON, for the calculator in the browser. */
  readonly offer: string;
}

export interface CostRowView {
  readonly name: string;
  readonly usage: string;
  /** One for each priced side, from the left. */
  readonly cells: readonly CostCellView[];
}

export interface WorkedView {
  /** From the left. */
  readonly priced: readonly PricedView[];
  readonly rows: readonly CostRowView[];
  /** Whether one side may be called cheaper. */
  readonly areComparable: boolean;
  /** Why none is called cheaper, or when; `undefined` where nothing stands against it. */
  readonly caveat: string | undefined;
  /** Millions of tokens that the calculator begins with. */
  readonly start: { readonly input: number; readonly cached: number; readonly output: number };
}

export interface CostView {
  readonly heading: string;
  readonly jumpLabel: string;
  /** `undefined` when no price of any side is known. */
  readonly worked: WorkedView | undefined;
  /** Of each side without a price, what is known instead. */
  readonly terms: readonly TermsView[];
}

type Workloads = NonNullable<SiteData['cost']>['workloads'];

interface Side {
  readonly side: SideName;
  readonly document: EntryDocument;
  readonly offer: PriceList;
  readonly show: ShowFact;
}

const hasPrice = ({ offer: { prices } }: Side) => prices.input !== undefined || prices.output !== undefined;

/** Whether sides may be called cheaper than one another, and what stands against it. */
function compare(sides: readonly Side[], { rowCatalogue }: ViewContext): Pick<WorkedView, 'areComparable' | 'caveat'> {
  if (sides.length < 2) return { areComparable: false, caveat: undefined };
  const stated = sides.flatMap(({ document }) => PRICE_FACTS.flatMap((id) => document.facts[id] ?? []));
  const facts = sides.flatMap(({ document }) => rowCatalogue.facts[document.kind]).filter(({ id }) => PRICE_FACTS.includes(id));
  if (daysApart(stated) > Math.min(...facts.map(({ maxAgeDays }) => maxAgeDays)))
    return { areComparable: false, caveat: 'No side is called cheaper: the prices were read too far apart.' };
  const isDisputed = sides.some(({ offer }) => offer.disputed !== undefined);
  const caveat = isDisputed ? 'Sources disagree about a price; where that decides, no side is called cheaper.' : undefined;
  return { areComparable: true, caveat };
}

/** `20M in, 12M of it cached, 4M out`. */
function usageText({ inputMillions, cachedMillions, outputMillions }: Workloads[number]): string {
  const cached = cachedMillions === 0 ? '' : `, ${cachedMillions}M of it cached`;
  return `${inputMillions}M in${cached}, ${outputMillions}M out`;
}

const figuresOf = ({ inputMillions, cachedMillions, outputMillions }: Workloads[number]) =>
  [inputMillions, cachedMillions, outputMillions] as const;

function viewWorked(sides: readonly Side[], workloads: Workloads, context: ViewContext): WorkedView {
  const [input = 0, cached = 0, output = 0] = workloads.slice(0, 1).flatMap(figuresOf);
  const comparison = compare(sides, context);
  const priceLists = sides.map(({ offer }) => offer);
  return {
    priced: sides.map(({ side, document, offer, show }) => ({
      side,
      name: document.name,
      formula: formulaOf(document, offer.prices, show),
      offer: JSON.stringify(offer),
    })),
    rows: workloads.map((workload) => ({
      name: workload.name,
      usage: usageText(workload),
      cells: viewCosts(usageOf(...figuresOf(workload)), priceLists, comparison.areComparable),
    })),
    ...comparison,
    start: { input, cached, output },
  };
}

function showFrom(groups: readonly RowGroupView[], at: number): ShowFact {
  const rows = new Map(groups.flatMap((group) => group.rows.map((row) => [row.anchor, row])));
  return (id) => {
    const row = rows.get(rowAnchor(`fact:${id}`));
    return { text: row?.cells[at]?.text ?? 'Unknown', href: row === undefined ? undefined : `#${row.anchor}` };
  };
}

/**
 * The costs of two to four entries; `undefined` when `site.yaml` names no workloads. `groups` are the rows that the page
 * shows, for every figure is the one that stands there and leads to it.
 */
export function viewCost(
  documents: readonly EntryDocument[],
  context: ViewContext,
  groups: readonly RowGroupView[],
): CostView | undefined {
  const { cost } = context.site;
  if (cost === undefined) return undefined;
  const sides = documents.map((document, at) => ({
    side: SIDES[at] ?? 'a',
    document,
    offer: priceListOf(document),
    show: showFrom(groups, at),
  }));
  const sold = sides.filter(({ document }) =>
    context.rowCatalogue.facts[document.kind].some(({ id }) => PRICE_FACTS.includes(id)),
  );
  const isKnown = sold.some(hasPrice);
  return {
    heading: isKnown ? 'What it costs' : 'Licence and hosting',
    jumpLabel: isKnown ? 'Cost' : 'Hosting',
    worked: isKnown ? viewWorked(sold, cost.workloads, context) : undefined,
    terms: sides.filter((side) => !hasPrice(side)).map(({ document, side, show }) => viewTerms(document, side, context, show)),
  };
}
