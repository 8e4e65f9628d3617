/** Listed entries from a data set: what is in it, and of no entry yet. */
import { RequestError } from '../editing/request-error.ts';
import { slugFault, takenFault } from '../editing/create-file.ts';
import type { NewEntry } from '../editing/new-entry.ts';
import type { TakenNames } from '../entries/check-names.ts';
import type { Entry } from '../entries/entry.ts';
import { kinds } from '../kinds/kinds.ts';
import { normalizeName } from '../text/normalize-name.ts';
import { draftFrom } from './draft-facts.ts';
import type { FactTable, NewRow } from './fact-table.ts';
import type { Placement } from './placements.ts';
import type { ScreenedEntry } from './screen-draft.ts';
import { slugOfNew, slugOfProject } from './slug-of-new.ts';

/** What the content has. */
export interface ListedContext {
  readonly all: readonly Entry[];
  /** Id of a category -> the kind that it is of. */
  readonly categories: ReadonlyMap<string, string>;
}

export interface ListedOptions {
  /** The category of those of which the source tells none. */
  readonly category?: string | undefined;
  /** Only these, by their keys in the data set. */
  readonly only?: readonly string[] | undefined;
  /** What an editor says of each, by keys in lower case: only these, as far as the data set has them. */
  readonly placements?: ReadonlyMap<string, Placement> | undefined;
}

export interface ListedPlan {
  readonly drafts: readonly ScreenedEntry[];
  /** What does not become an entry, with the reason. */
  readonly leftOut: readonly { readonly key: string; readonly reason: string }[];
}

const takenBy = ({ slug, file, links, data: { name, aliases, formerSlugs } }: Entry): TakenNames => {
  return { slug, file, name, aliases, formerSlugs, links: Object.values(links) };
};

/** Why an entry cannot have its name and slug beside `taken`: another has them, or would be found by them. */
function collision({ name, slug = '' }: NewEntry, taken: readonly TakenNames[], reserved: Iterable<string>): string | undefined {
  const [ownName, ownSlug] = [normalizeName(name), normalizeName(slug)];
  const other = taken.find(
    (one) => normalizeName(one.slug) === ownName || [one.name, ...one.aliases].some((text) => normalizeName(text) === ownSlug),
  );
  const found = other === undefined ? undefined : `its name or address leads to ${other.file}`;
  return takenFault('name', name, taken) ?? slugFault(slug, taken, reserved) ?? found;
}

/** The category of a new entry; none where its kind has no categories. Throws `RequestError` for one that the content does not have. */
function categoryFor(kind: string, wanted: string | undefined, { categories }: ListedContext): string | undefined {
  const own = [...categories].flatMap(([id, of]) => (of === kind ? [id] : []));
  if (own.length === 0) return undefined;
  if (wanted !== undefined && own.includes(wanted)) return wanted;
  throw new RequestError(wanted === undefined ? 'the source tells no category of it' : `there is no category "${wanted}"`);
}

/** All rows that could be new. Throws `RequestError` for a source without them, and for one that leaves it to the editor which belong where. */
function newRowsOf(table: FactTable, { all }: ListedContext, { only, placements }: ListedOptions): readonly NewRow[] {
  const { source, newRows, needsPlacing = false } = table;
  if (newRows === undefined)
    throw new RequestError(`--listed does not work with ${source}. Create entries one by one: visavis new`);
  if (!needsPlacing || only !== undefined || placements !== undefined) return newRows(all);
  throw new RequestError(`${source} tells no category. Name what belongs where: --categories FILE, or --category ID --only KEY…`);
}

/** The rows that are wanted. Throws `RequestError` for a key of `only` that is none of them. */
function wantedRows(table: FactTable, context: ListedContext, options: ListedOptions): readonly NewRow[] {
  const { only, placements } = options;
  const rows = newRowsOf(table, context, options);
  if (placements !== undefined) return rows.filter(({ row }) => placements.has(row.key.toLowerCase()));
  const keys = only?.map((key) => rows.find(({ row }) => [key, key.toLowerCase()].includes(row.key))?.row.key ?? key);
  const missing = keys?.find((key) => !rows.some(({ row }) => row.key === key));
  if (missing === undefined)
    return rows.filter(({ row, isOnlyByName }) => (keys === undefined ? isOnlyByName !== true : keys.includes(row.key)));
  throw new RequestError(`${table.source} has no "${missing}" that its own maker or many others sell, and that no entry is of.`);
}

/** The category that a row is to have, as far as the source or the editor tells. */
const wantedCategory = ({ row, category }: NewRow, options: ListedOptions): string | undefined =>
  options.placements?.get(row.key.toLowerCase())?.category ?? category ?? options.category;

/** A draft of one row under its own slug. Throws `RequestError` that says why it is to be no entry. */
function draftRow(table: FactTable, found: NewRow, taken: readonly TakenNames[], context: ListedContext, options: ListedOptions) {
  if (found.reason !== undefined) throw new RequestError(found.reason);
  const { row } = found;
  const name = options.placements?.get(row.key.toLowerCase())?.name ?? row.name;
  const { entry, remarks } = draftFrom(table, { ...row, name });
  const reserved = [...kinds.map(({ folder }) => folder), ...context.categories.keys()];
  const isFree = (slug: string) => slugFault(slug, taken, reserved) === undefined;
  const slug =
    row.links === undefined ? slugOfNew(entry.name, entry.maker, context.all) : slugOfProject(entry.name, entry.maker, isFree);
  const fault = collision({ ...entry, slug }, taken, reserved);
  if (fault !== undefined) throw new RequestError(fault);
  const own = categoryFor(table.kind, wantedCategory(found, options), context);
  return { entry: { ...entry, slug, category: own, isListed: true }, remarks };
}

/** What of `table` becomes listed entries, in its order. Nothing is written. */
export function planListed(table: FactTable, context: ListedContext, options: ListedOptions): ListedPlan {
  const taken = context.all.map(takenBy);
  const drafts: ScreenedEntry[] = [];
  const leftOut: { key: string; reason: string }[] = [];
  for (const found of wantedRows(table, context, options)) {
    try {
      const draft = draftRow(table, found, taken, context, options);
      const { slug, name } = draft.entry;
      drafts.push(draft);
      taken.push({ slug, file: found.row.key, name, aliases: [], formerSlugs: [], links: [] });
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      leftOut.push({ key: found.row.key, reason: error.message });
    }
  }
  return { drafts, leftOut };
}
