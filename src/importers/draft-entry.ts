/** Drafts of new entries: with facts of a public source where there is one, else with a name and addresses only. */
import { isPublicUrl } from '../../schemas/fields.ts';
import type { NewEntry } from '../editing/new-entry.ts';
import { RequestError } from '../editing/request-error.ts';
import { kindOf } from '../kinds.ts';
import { readDataSet, type DataSetOptions } from './data-set.ts';
import { namesThatCreate, SOURCES, type Source, type TableSource } from './data-sets.ts';
import { DataSetError, type FactTable, type TableRow } from './fact-table.ts';
import { githubNameAt } from './github-name.ts';

export interface DraftOptions {
  /** The name of the source of the first facts. */
  readonly source?: string | undefined;
  /** A file or address to read instead of the published one. */
  readonly from?: string | undefined;
  readonly asOf?: string | undefined;
  readonly homepage?: string | undefined;
}

export interface Draft {
  readonly entry: NewEntry;
  /** Why the draft has no facts although a source was named. */
  readonly withoutFacts?: string;
}

/** The row that a name means: its key, or the name of exactly one row. Throws `RequestError`. */
function findRow(table: FactTable, wanted: string): TableRow {
  const exact = table.rows.get(wanted);
  if (exact !== undefined) return exact;
  const lower = wanted.toLowerCase();
  const named = [...table.rows.values()].filter(({ name, maker }) =>
    [name, `${maker}: ${name}`].some((one) => one.toLowerCase() === lower),
  );
  const [first] = named;
  if (first === undefined) throw new RequestError(`${table.source} does not list "${wanted}".`, wanted, table.rows.keys());
  if (named.length === 1) return first;
  const keys = named.slice(0, 8).map((row) => row.key);
  throw new RequestError(`${table.source} lists "${wanted}" more than once. Use one of: ${keys.join(', ')}`);
}

function draftFrom({ kind, source, asOf }: FactTable, row: TableRow, homepage = row.homepage): NewEntry {
  const { key, maker, facts } = row;
  if (homepage === undefined) throw new RequestError(`${source} states no homepage of "${key}". Give it: --homepage https://…`);
  return { kind, name: `${maker}: ${row.name}`, maker, facts, source, asOf, homepage, ids: { [source]: key } };
}

/** One draft for each key of a data set. Throws `RequestError` when a key is not in it. */
export async function draftRows(source: TableSource, keys: readonly string[], options: DataSetOptions): Promise<NewEntry[]> {
  const table = await readDataSet(await source.load(), options);
  return keys.map((key) => draftFrom(table, findRow(table, key)));
}

async function draftWithFacts(source: Source, wanted: string, options: DraftOptions): Promise<NewEntry> {
  if (source.role === 'table') {
    const table = await readDataSet(await source.load(), options);
    return draftFrom(table, findRow(table, wanted), options.homepage);
  }
  const draft = source.role === 'repositories' ? (await source.load()).draft : undefined;
  if (draft === undefined) throw new Error('a source that creates entries drafts them');
  return draft(githubNameAt(wanted) ?? wanted, options.from);
}

function draftRepository(wanted: string, homepage: string | undefined): NewEntry {
  const name = githubNameAt(wanted);
  if (name === undefined) throw new RequestError('Give the address of the repository, such as https://github.com/owner/name');
  const [maker = '', title = ''] = name.split('/');
  const repository = `https://github.com/${name}`;
  const page = homepage ?? repository;
  return {
    kind: 'repository',
    name: title,
    maker,
    links: { repository },
    homepage: page,
    facts: {},
    source: undefined,
    asOf: '',
  };
}

function draftModel(wanted: string, homepage: string | undefined): NewEntry {
  const [maker, model] = wanted.split(/:\s+/, 2);
  if (maker === undefined || model === undefined) throw new RequestError('Give the name of a model as "Vendor: Model".');
  if (homepage === undefined || !isPublicUrl(homepage))
    throw new RequestError('Give the page on which the vendor describes the model: --homepage https://…');
  return { kind: 'model', name: wanted, maker, homepage, facts: {}, source: undefined, asOf: '' };
}

/**
 * A new entry of `kind` from a name or address. When the source cannot be read, the draft has no facts and says why.
 * Throws `RequestError` when the name or the source does not fit.
 */
export async function draftEntry(kind: string, wanted: string, options: DraftOptions): Promise<Draft> {
  const withoutFacts = () =>
    kind === 'model' ? draftModel(wanted, options.homepage) : draftRepository(wanted, options.homepage);
  if (options.source === undefined) return { entry: withoutFacts() };
  const source = SOURCES[options.source];
  if (source === undefined || source.creates !== kind)
    throw new RequestError(
      `Facts of a new ${kindOf(kind).label.toLowerCase()} come from ${namesThatCreate(kind).join(' or ')}, not from ${options.source}.`,
    );
  try {
    return { entry: await draftWithFacts(source, wanted, options) };
  } catch (error) {
    if (!(error instanceof DataSetError)) throw error;
    return { entry: withoutFacts(), withoutFacts: error.message };
  }
}
