/** A comparison page: its view, with the documents of the sides that it is rendered from. */
import type { Catalogue } from '../../catalogue.ts';
import type { Pair } from '../../comparison/choose-pairs.ts';
import type { Comparison } from '../../comparison/compare.ts';
import type { Entry } from '../../entries/entry.ts';
import { viewContext } from '../context.ts';
import type { EntryDocument } from '../entry-document.ts';
import { viewComparison, type ComparisonView } from './comparison.ts';
import { pairDocuments } from './pair-documents.ts';

export interface PairView {
  readonly comparison: Comparison;
  readonly sides: readonly Entry[];
  readonly documents: readonly EntryDocument[];
  readonly view: ComparisonView;
}

function makeView(catalogue: Catalogue, pair: Pair): PairView {
  const sides = pair.sides.flatMap(({ slug }) => catalogue.entryBySlug.get(slug) ?? []);
  const documents = pairDocuments(catalogue, pair);
  const comparison = catalogue.comparisonOf(pair);
  return { comparison, sides, documents, view: viewComparison(comparison, documents, viewContext(catalogue)) };
}

/** The view made last: a pair has several files, which are rendered one after the other. All views would fill the memory. */
let latest: { readonly catalogue: Catalogue; readonly pair: Pair; readonly view: PairView } | undefined;

/** The view of a pair that has a page. */
export function viewPair(catalogue: Catalogue, pair: Pair): PairView {
  if (latest?.catalogue !== catalogue || latest.pair !== pair) latest = { catalogue, pair, view: makeView(catalogue, pair) };
  return latest.view;
}
