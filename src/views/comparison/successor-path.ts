/** Where the comparison is that has the successor of an entry in its place. */
import type { EntryDocument } from '../entry-document.ts';
import { composerPath } from '../links.ts';
import { heirToChoose } from '../successor.ts';

/**
 * The built page of the other side with the successor, or with what followed that where it is not current itself; else the same comparison
 * in the browser. `undefined` where it stands beside it already, is no entry, or is gone as well.
 */
export function successorPath(document: EntryDocument, documents: readonly EntryDocument[]): string | undefined {
  const successor = heirToChoose(document.successor);
  if (successor?.slug === undefined) return undefined;
  const others = documents.filter((one) => one !== document);
  if (others.some(({ slug }) => slug === successor.slug)) return undefined;
  const built = others.length === 1 ? others[0]?.comparisons.find((link) => link.with === successor.slug)?.page : undefined;
  const slugs = documents.map((one) => (one === document ? (successor.slug ?? '') : one.slug));
  return built ?? composerPath(slugs);
}
