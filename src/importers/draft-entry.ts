/** Drafts of new entries: with facts of a public source where there is one, else with a name and addresses only. */
import { isPublicUrl } from '../../schemas/fields.ts';
import { normalizeName } from '../text/normalize-name.ts';
import type { NewEntry } from '../editing/new-entry.ts';
import { RequestError } from '../editing/request-error.ts';
import { kindOf } from '../kinds/kinds.ts';
import { readDataSet, type DataSetOptions } from './data-set.ts';
import { namesThatCreate, SOURCES, type Source, type TableSource } from './data-sets.ts';
import { DataSetError, type FactTable, type TableRow } from './fact-table.ts';
import { githubNameAt } from './github-name.ts';
import { screenDraft, type ScreenedEntry } from './screen-draft.ts';

export interface DraftOptions {
  /** The name of the source of the first facts. */
  readonly source?: string | undefined;
  /** A file or address to read instead of the published one. */
  readonly from?: string | undefined;
  readonly asOf?: string | undefined;
  readonly homepage?: string | undefined;
  /** Who makes it. */
  readonly maker?: string | undefined;
  /** Further addresses, as `key=address`. */
  readonly links?: readonly string[] | undefined;
}

export interface Draft extends ScreenedEntry {
  /** Why the draft has no facts although a source was named. */
  readonly withoutFacts?: string;
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

interface DraftedBy {
  readonly homepage?: string | undefined;
  readonly maker?: string | undefined;
}

function draftFrom({ kind, source, asOf }: FactTable, row: TableRow, given: DraftedBy = {}): ScreenedEntry {
  const { key } = row;
  const { homepage = row.homepage, maker = row.maker } = given;
  if (homepage === undefined) throw new RequestError(`${source} states no homepage of "${key}". Give it: --homepage https://…`);
  if (maker === undefined)
    throw new RequestError(
      `${source} says only who sells "${key}". Create it with visavis new, and say who makes it: --maker NAME`,
    );
  return screenDraft({ kind, name: `${maker}: ${row.name}`, maker, stated: row, source, asOf, homepage, ids: { [source]: key } });
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

async function draftWithFacts(source: Source, wanted: string, options: DraftOptions): Promise<ScreenedEntry> {
  if (source.role === 'table') {
    const table = await readDataSet(await source.load(), options);
    return draftFrom(table, findRow(table, wanted), options);
  }
  const draft = source.role === 'repositories' ? (await source.load()).draft : undefined;
  if (draft === undefined) throw new Error('a source that creates entries drafts them');
  return screenDraft(await draft(githubNameAt(wanted) ?? wanted, options.from));
}

/** A repository on GitHub says its name and owner in its address. */
function draftRepository(name: string, homepage: string | undefined): NewEntry {
  const [maker = '', title = ''] = name.split('/');
  const repository = `https://github.com/${name}`;
  const page = homepage ?? repository;
  return { ...EMPTY, kind: 'repository', name: title, maker, links: { repository }, homepage: page };
}

const EMPTY = { facts: {}, source: undefined, asOf: '' };

/** `Acme: One` names its maker; any other name needs `--maker`. */
function makerOf(wanted: string, maker: string | undefined): string {
  const [prefix, rest] = wanted.split(/:\s+/, 2);
  const found = maker ?? (rest === undefined ? undefined : prefix);
  if (found === undefined || found.trim() === '')
    throw new RequestError('Say who makes it: --maker NAME, or a name such as "Acme: One".');
  return found;
}

/** `key=address` -> the key and the address. Throws `RequestError` for what has no key, or one that the kind does not have. */
function linkFrom(kind: string, text: string): readonly [string, string] {
  const end = text.indexOf('=');
  if (end < 1) throw new RequestError(`"${text}" does not say what it is the address of. Write it as KEY=ADDRESS.`);
  const [key, known] = [text.slice(0, end), Object.keys(kindOf(kind).links)];
  if (!known.includes(key))
    throw new RequestError(`A ${kindOf(kind).label.toLowerCase()} states no address "${key}".`, key, known);
  return [key, text.slice(end + 1)];
}

/** The addresses that entries of a kind state besides their homepage. Throws `RequestError` for a missing one. */
function linksOf(kind: string, links: readonly string[]): Readonly<Record<string, string>> {
  const found = Object.fromEntries(links.map((text) => linkFrom(kind, text)));
  for (const [key, { label }] of Object.entries(kindOf(kind).links))
    if (!isPublicUrl(found[key] ?? ''))
      throw new RequestError(`Give the address of its ${label.toLowerCase()}: --link ${key}=https://…`);
  return found;
}

function draftPlain(kind: string, wanted: string, { homepage, maker, links = [] }: DraftOptions): NewEntry {
  const name = githubNameAt(wanted);
  if (kind === 'repository' && name !== undefined) return draftRepository(name, homepage);
  const found = makerOf(wanted, maker);
  const label = kindOf(kind).label.toLowerCase();
  if (homepage === undefined || !isPublicUrl(homepage))
    throw new RequestError(`Give the page on which its maker describes the ${label}: --homepage https://…`);
  return { ...EMPTY, kind, name: wanted, maker: found, homepage, links: linksOf(kind, links) };
}

/**
 * A new entry of `kind` from a name or address. When the source cannot be read, the draft has no facts and says why.
 * Throws `RequestError` when the name or the source does not fit.
 */
export async function draftEntry(kind: string, wanted: string, options: DraftOptions): Promise<Draft> {
  const withoutFacts = () => draftPlain(kind, wanted, options);
  if (options.source === undefined) return { entry: withoutFacts(), remarks: [] };
  const source = SOURCES[options.source];
  if (source === undefined || source.creates !== kind)
    throw new RequestError(
      `Facts of a new ${kindOf(kind).label.toLowerCase()} come from ${namesThatCreate(kind).join(' or ')}, not from ${options.source}.`,
    );
  try {
    return await draftWithFacts(source, wanted, options);
  } catch (error) {
    if (!(error instanceof DataSetError)) throw error;
    return { entry: withoutFacts(), remarks: [], withoutFacts: error.message };
  }
}
