/** First facts of new entries, from a public source. */
import type { Kind } from '../../schemas/content.ts';
import { slugFrom } from '../editing/new-entry.ts';
import { RequestError } from '../editing/request-error.ts';
import { nameWithoutMaker } from '../text/name-without-maker.ts';
import { normalizeName } from '../text/normalize-name.ts';
import { inSentence } from '../text/in-sentence.ts';
import { readDataSet, type DataSetOptions } from './data-set.ts';
import { namesThatCreate, SOURCES, type Source, type TableSource } from './data-sets.ts';
import type { FactTable, TableRow } from './fact-table.ts';
import { isAddress, projectAt } from './project-address.ts';
import { screenDraft, type ScreenedEntry } from './screen-draft.ts';

interface FactOptions extends DataSetOptions {
  readonly homepage?: string | undefined;
  readonly maker?: string | undefined;
}

/** The row that a name means: its key, or the name of exactly one row. Throws `RequestError`. */
function findRow(table: FactTable, wanted: string): TableRow {
  const exact = table.rows.get(wanted);
  if (exact !== undefined) return exact;
  const normal = normalizeName(wanted);
  const named = [...table.rows.values()].filter(({ name, maker }) =>
    [name, `${maker ?? ''}: ${name}`].some((one) => normalizeName(one) === normal),
  );
  const [first] = named;
  if (first === undefined) throw new RequestError(`${table.source} does not list "${wanted}".`, wanted, table.rows.keys());
  if (named.length === 1) return first;
  const keys = named.slice(0, 8).map((row) => row.key);
  throw new RequestError(`${table.source} lists "${wanted}" more than once. Use one of: ${keys.join(', ')}`);
}

/** A new entry from a row. Throws `RequestError` when neither it nor `given` says who makes it, and where that describes it. */
export function draftFrom({ kind, source, asOf }: FactTable, row: TableRow, given: FactOptions = {}): ScreenedEntry {
  const { key, links } = row;
  const { homepage = row.homepage, maker = row.maker } = given;
  if (homepage === undefined) throw new RequestError(`${source} states no homepage of "${key}". Give it: --homepage https://…`);
  if (maker === undefined)
    throw new RequestError(
      `${source} says only who sells "${key}". Create it with visavis new, and say who makes it: --maker NAME`,
    );
  const name = nameWithoutMaker(row.name, maker);
  const slug = slugFrom(`${maker} ${name}`);
  // What has an address of its own is found by that, in any source.
  const found = links === undefined ? { ids: { [source]: key } } : { links };
  return screenDraft({ kind, name, slug, maker, stated: row, source, asOf, homepage, ...(row.names ?? found) });
}

/** One draft for each key of a data set. Throws `RequestError` when a key is not in it. */
export async function draftRows(
  source: TableSource,
  keys: readonly string[],
  options: DataSetOptions,
): Promise<readonly ScreenedEntry[]> {
  const table = await readDataSet(await source.load(), options);
  return keys.map((key) => draftFrom(table, findRow(table, key)));
}

/** The source of that name. Throws `RequestError` for one that has no facts of new entries of the kind. */
export function requireSource({ id, label }: Kind, name: string): Source {
  const source = Object.hasOwn(SOURCES, name) ? SOURCES[name] : undefined;
  if (source?.creates === id) return source;
  const origins = [...namesThatCreate(id), 'the address of its project'];
  throw new RequestError(`A new ${inSentence(label)} can come from ${origins.join(' or ')}, not from ${name}.`);
}

/** What the source of one project at a time calls it: `owner/name`. */
function projectName(name: string, host: string | undefined, wanted: string): string {
  if (!isAddress(wanted)) return wanted;
  const project = projectAt(wanted);
  if (host === undefined || host === project.host) return `${project.maker}/${project.name}`;
  throw new RequestError(`${name} has no facts of ${project.address}. Create it without: --from ${project.address}`);
}

/** A new entry with the facts that the source of that name has of `wanted`. Throws `RequestError`, and `DataSetError` when it cannot be read. */
export async function draftWithFacts(name: string, source: Source, wanted: string, options: FactOptions): Promise<ScreenedEntry> {
  if (source.role === 'table') {
    const table = await readDataSet(await source.load(), options);
    return draftFrom(table, findRow(table, wanted), options);
  }
  const { draft } = source.role === 'repositories' ? await source.load() : {};
  if (source.role !== 'repositories' || draft === undefined) throw new Error('a source that creates entries drafts them');
  return screenDraft(await draft(projectName(name, source.host, wanted), options.from));
}
