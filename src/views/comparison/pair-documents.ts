/** What the page of a comparison is rendered from, besides the context of the site: nothing else of its sides can change it. */
import type { Catalogue } from '../../catalogue.ts';
import type { Pair } from '../../comparison/choose-pairs.ts';
import { entryDocument, type EntryDocument } from '../entry-document.ts';
import { heirToChoose } from '../successor.ts';
import { MORE_COMPARISONS } from './comparison.ts';

/** Of all comparisons of an entry those that a page can lead to: the first ones, and those with a successor of a side. */
function withinReach(document: EntryDocument, successors: ReadonlySet<string>): EntryDocument {
  const isNear = (at: number) => at <= MORE_COMPARISONS;
  return { ...document, comparisons: document.comparisons.filter((link, at) => isNear(at) || successors.has(link.with)) };
}

/** The sides of a pair, in its order, each with those of its comparisons that the page of the pair can lead to. */
export function pairDocuments(catalogue: Catalogue, { sides }: Pair): readonly EntryDocument[] {
  const entries = sides.flatMap(({ slug }) => catalogue.entryBySlug.get(slug) ?? []);
  const documents = entries.map((entry) => entryDocument(catalogue, entry));
  const successors = new Set(documents.flatMap(({ successor }) => heirToChoose(successor)?.slug ?? []));
  return documents.map((document) => withinReach(document, successors));
}
