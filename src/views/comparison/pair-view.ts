/** A comparison page: its view, with the documents of the sides that it is rendered from. */
import type { Catalogue } from '../../catalogue.ts';
import type { Pair } from '../../comparison/choose-pairs.ts';
import type { Entry } from '../../entries/entry.ts';
import { viewContext } from '../context.ts';
import { entryDocument, type EntryDocument } from '../entry-document.ts';
import { viewComparison, type ComparisonView } from './comparison.ts';

export interface PairView {
  readonly sides: readonly Entry[];
  readonly documents: readonly EntryDocument[];
  readonly view: ComparisonView;
}

/** The view of a pair that has a page. */
export function viewPair(catalogue: Catalogue, pair: Pair): PairView {
  const sides = pair.sides.flatMap(({ slug }) => catalogue.entryBySlug.get(slug) ?? []);
  const documents = sides.map((entry) => entryDocument(catalogue, entry));
  return { sides, documents, view: viewComparison(catalogue.comparisonOf(pair), documents, viewContext(catalogue)) };
}
