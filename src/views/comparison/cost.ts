/**
 * What using the sides of a comparison costs: for those with a price, the formula with their prices and some worked months; for
 * the others, what is known of licence and hosting. No price is ever made up.
 */
import type { KindView } from '../../../schemas/content.ts';
import { SIDES, type SideName } from '../../comparison/sides.ts';
import { isPriced, pricedSides, type ComparedCost } from '../../comparison/compare-cost.ts';
import type { Comparison } from '../../comparison/compare.ts';
import type { Workload } from '../../comparison/cost.ts';
import type { ViewContext } from '../context.ts';
import type { EntryDocument } from '../entry-document.ts';
import { rowAnchor } from '../links.ts';
import { conditionNotes } from '../condition-notes.ts';
import { formatList } from '../format.ts';
import { formatNumber } from '../../../schemas/numbers.ts';
import { viewCostRow, type CostCellView } from './cost-row.ts';
import { limitNamesOf, pricesJson, sizeField, type SizeFieldView } from './cost-size.ts';
import { viewTerms, type ShowFact, type TermsView, type TextSegment } from './licence-terms.ts';
import type { RowGroupView } from './rows.ts';

/** A side with prices. */
interface PricedView {
  readonly side: SideName;
  readonly name: string;
  readonly formula: readonly TextSegment[];
  /** The `PriceList` as JSON, for the calculator in the browser. */
  readonly prices: string;
}

interface CostRowView {
  readonly name: string;
  readonly usage: string;
  /** One for each priced side, from the left. */
  readonly cells: readonly CostCellView[];
}

/** A field of the calculator: an amount that the reader names. */
export interface CostFieldView {
  readonly id: string;
  readonly label: string;
  /** The field that this amount is a part of. */
  readonly partOf: string | undefined;
  /** What it begins with. */
  readonly start: number;
}

export interface WorkedView {
  /** Where the prices hold. */
  readonly note: string;
  readonly unit: string;
  /** From the left. */
  readonly priced: readonly PricedView[];
  readonly rows: readonly CostRowView[];
  /** Whether one side may be called cheaper. */
  readonly areComparable: boolean;
  /** Why none is called cheaper, or when; `undefined` where one is. */
  readonly caveat: string | undefined;
  readonly fields: readonly CostFieldView[];
  /** The size of one use, where a price depends on it, or a use does not fit. */
  readonly size: SizeFieldView | undefined;
}

export interface CostView {
  readonly heading: string;
  readonly jumpLabel: string;
  /** `undefined` when no price of any side is known. */
  readonly worked: WorkedView | undefined;
  /** Of each side without a price, what is known instead. */
  readonly terms: readonly TermsView[];
}

const CAVEATS: Readonly<Record<NonNullable<ComparedCost['caveat']>, string>> = {
  dates: 'No side is called cheaper, because the prices are from too different dates.',
  outdated: 'No side is called cheaper, because a price is older than such prices hold.',
  disputed: 'Sources disagree about a price. Where it matters, no side is called cheaper.',
};

const costOfKind = (kind: KindView) => Object.entries(kind.cost?.parts ?? {});

/** `20M in, 12M of it cached, 4M out, 8,000 input tokens a request`; a part of which nothing is used is left out. */
export function usageText(kind: KindView, { use, size }: Workload): string {
  const told = costOfKind(kind).filter(([id, { partOf }]) => partOf === undefined || (use[id] ?? 0) > 0);
  const amounts = told.map(([id, { brief }]) => brief.replace('{}', String(use[id] ?? 0)));
  const each = size === undefined ? [] : [kind.cost?.size?.brief.replace('{}', formatNumber(size)) ?? []].flat();
  return [...amounts, ...each].join(', ');
}

type Part = NonNullable<KindView['cost']>['parts'][string];

/** Why a part costs what the whole costs. */
function samePrice(part: Part, whole: Part, { facts }: EntryDocument): TextSegment {
  const why = facts[part.price]?.value === 'none' ? 'there is no lower price' : 'no lower price is known';
  return { text: `; ${part.symbol} ${whole.symbol} costs the same, because ${why}` };
}

/** What a price is for larger uses, and how long it holds: ` ($5.00 above 272,000 input tokens a request)`. */
function conditionsOf({ facts }: KindView, document: EntryDocument, price: string): TextSegment[] {
  const [fact, stated] = [facts.find(({ id }) => id === price), document.facts[price]];
  const notes = fact === undefined || stated === undefined ? [] : conditionNotes(stated, fact);
  return notes.length === 0 ? [] : [{ text: ` (${notes.join(', ')})` }];
}

/** Whose prices they are, where they are not the maker's own: `; prices of OpenRouter`. */
function sellersOf(kind: KindView, { facts }: EntryDocument): TextSegment[] {
  const sellers = [...new Set(costOfKind(kind).flatMap(([, { price }]) => facts[price]?.seller ?? []))];
  return sellers.length === 0 ? [] : [{ text: `; prices of ${formatList(sellers)}` }];
}

/** The formula of a side. Each price is as the facts show it and leads to its row. */
function formulaOf(kind: KindView, document: EntryDocument, show: ShowFact): readonly TextSegment[] {
  const parts = costOfKind(kind);
  const isStated = ({ price }: Part) => typeof document.facts[price]?.value === 'number';
  const isSold = ({ price, partOf }: Part) => partOf === undefined && document.facts[price]?.value !== 'none';
  const counted = parts.filter(([, part]) => isSold(part) || isStated(part));
  const terms = counted.flatMap(([id, part], index): TextSegment[] => {
    const taken = counted.filter(([, other]) => other.partOf === id).map(([, other]) => ` − ${other.symbol}`);
    const amount = taken.length === 0 ? part.symbol : `(${part.symbol}${taken.join('')})`;
    return [{ text: `${index === 0 ? '' : ' + '}${amount} × ` }, show(part.price), ...conditionsOf(kind, document, part.price)];
  });
  const unpriced = parts.flatMap(([, part]) => {
    const whole = kind.cost?.parts[part.partOf ?? ''];
    const isRare = kind.facts.some(({ id, isRare: rare }) => id === part.price && rare === true);
    return whole === undefined || isStated(part) || isRare ? [] : [samePrice(part, whole, document)];
  });
  return [...terms, ...unpriced, ...sellersOf(kind, document)];
}

function showFrom(groups: readonly RowGroupView[], at: number): ShowFact {
  const rows = new Map(groups.flatMap((group) => group.rows.map((row) => [row.anchor, row])));
  return (id) => {
    const row = rows.get(rowAnchor(`fact:${id}`));
    return { text: row?.cells[at]?.text ?? 'Unknown', href: row === undefined ? undefined : `#${row.anchor}` };
  };
}

/** Whether a price is stated that is 0: what is not sold at all is not given away. */
const isFree = ({ facts }: EntryDocument, kind: KindView) => costOfKind(kind).some(([, { price }]) => facts[price]?.value === 0);

/** Where the prices hold, and what a price of 0 means where there is one. */
function noteOf(kind: KindView, documents: readonly EntryDocument[]): string {
  const { note, freeNote } = kind.cost ?? {};
  const isAnyFree = documents.some((document) => isFree(document, kind));
  return [note, isAnyFree ? freeNote : undefined].filter((text) => text !== undefined).join(' ');
}

function viewWorked(
  cost: ComparedCost,
  kind: KindView,
  documents: readonly EntryDocument[],
  groups: readonly RowGroupView[],
): WorkedView {
  const { use: start = {} } = cost.rows[0] ?? {};
  const lists = cost.priced.map(({ list }) => list);
  const [size, names] = [sizeField(kind, cost), limitNamesOf(kind)];
  return {
    note: noteOf(
      kind,
      cost.priced.flatMap(({ side }) => documents[side] ?? []),
    ),
    unit: kind.cost?.unit ?? '',
    priced: cost.priced.flatMap(({ side, list }) => {
      const document = documents[side];
      if (document === undefined) return [];
      const formula = formulaOf(kind, document, showFrom(groups, side));
      const prices = pricesJson(list, size !== undefined);
      return [{ side: SIDES[side] ?? 'a', name: document.name, formula, prices }];
    }),
    rows: cost.rows.map((row) => ({ name: row.name, usage: usageText(kind, row), cells: viewCostRow(row, names) })),
    areComparable: cost.priced.length > 1 && cost.caveat !== 'dates',
    caveat: cost.caveat === undefined ? undefined : CAVEATS[cost.caveat],
    size,
    fields: costOfKind(kind)
      .filter(([id]) => isPriced(kind, id, lists))
      .map(([id, { label, partOf }]) => ({ id, label, partOf, start: start[id] ?? 0 })),
  };
}

/**
 * The costs of two to four entries; `undefined` when `site.yaml` names no costs, and where no side has any. `groups` are the rows that the page
 * shows, for every figure is the one shown there and links to it.
 */
export function viewCost(
  { cost }: Comparison,
  documents: readonly EntryDocument[],
  context: ViewContext,
  groups: readonly RowGroupView[],
): CostView | undefined {
  if (context.site.cost === undefined) return undefined;
  const kind = context.kinds[cost?.kind ?? ''];
  const isPriced = pricedSides(documents, context.kinds);
  const terms = viewTerms(documents, isPriced, context, (at) => showFrom(groups, at));
  if (cost === undefined && terms.length === 0) return undefined;
  return {
    heading: cost === undefined ? 'Licence and hosting' : 'What it costs',
    jumpLabel: cost === undefined ? 'Hosting' : 'Cost',
    worked: cost === undefined || kind === undefined ? undefined : viewWorked(cost, kind, documents, groups),
    terms,
  };
}
