/** Where the comparison is that has the successor of an entry in its place. */
import type { EntryDocument } from '../entry-document.ts';
import { composerPath } from '../links.ts';

/**
 * The built page of the other side with the successor, else the same comparison in the browser; `undefined` where the successor stands
 * beside it already, or is no entry.
 */
export function successorPath(document: EntryDocument, documents: readonly EntryDocument[]): string | undefined {
  const { successor } = document;
  if (successor?.slug === undefined) return undefined;
  const others = documents.filter((one) => one !== document);
  if (others.some(({ slug }) => slug === successor.slug)) return undefined;
  const built = others.length === 1 ? others[0]?.comparisons.find((link) => link.with === successor.slug)?.page : undefined;
  const slugs = documents.map((one) => (one === document ? (successor.slug ?? '') : one.slug));
  return built ?? composerPath(slugs);
}
