/** Comparisons of the fixtures, for tests of what is worded and rendered from them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../src/catalogue.ts';
import { compare } from '../../src/comparison/compare.ts';
import type { Entry } from '../../src/entries/entry.ts';
import { viewComparison, type ComparisonView } from '../../src/views/comparison/comparison.ts';
import type { RowView } from '../../src/views/comparison/rows.ts';
import { viewContext, type ViewContext } from '../../src/views/context.ts';
import { entryDocument, type EntryDocument } from '../../src/views/entry-document.ts';
import { catalogueOf } from './catalogue.ts';
import { siteContent, type Overlay } from './content-folder.ts';
import { FIXTURES } from './fixtures.ts';

export interface Fixture {
  readonly catalogue: Catalogue;
  /** An entry by what follows `example-` in its slug: `one`. Throws `Error` for a name that no entry has. */
  readonly entryOf: (name: string) => Entry;
  /** The comparison of such entries, from the left. */
  readonly comparisonOf: (...names: readonly string[]) => ComparisonView;
}

/** The page of the comparison of these documents, from the left. */
export function viewOf(documents: readonly EntryDocument[], context: ViewContext): ComparisonView {
  return viewComparison(compare(documents, context), documents, context);
}

/** Loads the content of the site that tests build, with `overlay` on top. */
export async function loadFixture(overlay: Overlay = {}): Promise<Fixture> {
  const catalogue = await catalogueOf(await siteContent(overlay));
  const entryOf = (name: string) => {
    const entry = catalogue.entryBySlug.get(`example-${name}`);
    if (entry === undefined) throw new Error(`There is no entry example-${name} among the fixtures`);
    return entry;
  };
  const comparisonOf = (...names: readonly string[]) => {
    const documents = names.map((name) => entryDocument(catalogue, entryOf(name)));
    return viewOf(documents, viewContext(catalogue));
  };
  return { catalogue, entryOf, comparisonOf };
}

/** An overlay with the file `inside` of the folder `layer` in which `from` was replaced. Throws `Error` when `from` is not there. */
export function editing(layer: 'base' | 'site', inside: string, from: string | RegExp, to: string): Overlay {
  const text = readFileSync(join(FIXTURES, layer, inside), 'utf8');
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`${inside} does not hold ${from}`);
  return { [inside]: changed };
}

/** The row of a fact or benchmark: `fact:licence`. Throws `Error` when the comparison does not show it. */
export function rowOf(view: ComparisonView, id: string): RowView {
  const row = view.groups.flatMap(({ rows }) => rows).find((one) => one.id === id);
  if (row === undefined) throw new Error(`${view.title} has no row ${id}`);
  return row;
}
