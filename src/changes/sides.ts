/** The two sides of a change, with what comparing them needs. */
import type { Catalogue } from '../catalogue.ts';
import type { Comparison } from '../comparison/compare.ts';
import { viewContext, type ViewContext } from '../views/context.ts';
import { entryDocument, type EntryDocument } from '../views/entry-document.ts';
import type { Version } from './entry-change.ts';
import type { Renamed } from './renames.ts';

/** A catalogue with what comparing needs of it. */
export interface Side {
  readonly catalogue: Catalogue;
  readonly context: ViewContext;
  readonly versions: ReadonlyMap<string, Version>;
}

/** A side, from its catalogue. */
export function sideOf(catalogue: Catalogue): Side {
  const versions = catalogue.content.entries.map((entry) => {
    // A value that only moved to another line is no change to a reader.
    const document = { ...entryDocument(catalogue, entry), lines: {} };
    return [entry.slug, { document, prose: entry.prose.markdown }] as const;
  });
  return { catalogue, context: viewContext(catalogue), versions: new Map(versions) };
}

/** Both sides of a change, and what has another slug on the second. */
export interface Change {
  readonly before: Side;
  readonly after: Side;
  readonly renames: readonly Renamed[];
}

interface Compared {
  readonly comparison: Comparison;
  /** Its sides, from the left. */
  readonly sides: readonly EntryDocument[];
}

/** A comparison page; `undefined` when the catalogue has none for this pair. */
export function comparedOf({ catalogue, versions }: Side, slug: string): Compared | undefined {
  const pair = catalogue.pairBySlug.get(slug);
  if (pair === undefined) return undefined;
  const sides = pair.sides.flatMap((side) => versions.get(side.slug)?.document ?? []);
  return { comparison: catalogue.comparisonOf(pair), sides };
}
