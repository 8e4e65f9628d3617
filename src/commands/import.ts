/** `visavis import`: takes facts from a public data set into entry files, in place. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../catalogue.ts';
import { kindOf } from '../kinds.ts';
import { isoDate, isPublicUrl } from '../../schemas/fields.ts';
import { listNames } from '../entries/load-content.ts';
import { editFacts } from '../editing/edit-facts.ts';
import type { FactTable } from '../importers/fact-table.ts';
import { fetchText } from '../importers/fetch-text.ts';
import { planImport, type EntryPlan, type ImportPlan } from '../importers/plan-import.ts';
import { IMPORT_SOURCES, REFERENCE_PRICE_TABLES, type DataSet } from '../importers/data-sets.ts';
import { summariseImport } from '../importers/summary.ts';
import { planRepositories, REPOSITORY_SOURCES, type RepositorySource } from '../importers/sources/repository-sources.ts';
import { crossCheck, summariseCrossCheck } from '../importers/cross-check.ts';
import { suggest } from '../problems/nearest.ts';
import { printResult } from './data-set.ts';
import { UserError, type ExitCode } from './exit.ts';
import { findRow, modelFrom } from './new.ts';
import { createEntry, placeOfNew } from './new-entries.ts';
import { requireCatalogue } from './load.ts';

export interface ImportOptions {
  readonly content: string;
  readonly from?: string;
  readonly only?: readonly string[];
  readonly asOf?: string;
  readonly cache?: string;
  /** Create entries instead of filling those that are there. */
  readonly isNew?: boolean;
  readonly dryRun?: boolean;
}

/** Facts name their source by its id, so the list of sources must hold it before anything is written. */
export function requireSource(catalogue: Catalogue, id: string): void {
  if (Object.hasOwn(catalogue.content.sources, id)) return;
  throw new UserError(`sources.yaml does not hold "${id}" yet; add it with title, url and licence.`);
}

/** The day of a data set: optionalFact by the user, else by the server. A file has none, and the clock is never asked. */
function requireDay(asOf: string | undefined, day: string | undefined): string {
  const chosen = asOf ?? day;
  if (chosen === undefined) throw new UserError('Say of which day the data set is: --as-of YYYY-MM-DD');
  if (!isoDate.safeParse(chosen).success) throw new UserError(`--as-of must be a real day as YYYY-MM-DD, not ${chosen}.`);
  return chosen;
}

/** The entries that `only` names, or all. Throws `UserError` for a slug that does not exist. */
export function chooseEntries(catalogue: Catalogue, only: readonly string[] | undefined) {
  const unknown = only?.find((slug) => !catalogue.entryBySlug.has(slug));
  if (unknown !== undefined)
    throw new UserError(`There is no entry "${unknown}". ${suggest(unknown, catalogue.entryBySlug.keys()) ?? ''}`.trim());
  return catalogue.content.entries.filter((entry) => only === undefined || only.includes(entry.slug));
}

async function writeEntry(content: string, { entry, edits }: EntryPlan): Promise<void> {
  const path = join(content, entry.file);
  const text = await readFile(path, 'utf8');
  const order = kindOf(entry.kind).facts.map((fact) => fact.id);
  const edited = editFacts(text, edits, order);
  if (edited !== text) await writeFile(path, edited);
}

/** Where a data set stands: the place that the user names, else the published one. */
function placeOf<T>({ url }: DataSet<T>, { from, asOf }: ImportOptions): string {
  if (from !== undefined) return from;
  return typeof url === 'string' ? url : url(requireDay(asOf, undefined));
}

async function readTable<T>(source: DataSet<T>, options: ImportOptions): Promise<T> {
  const place = placeOf(source, options);
  const { text, day } = await fetchText(place);
  return source.parse(text, requireDay(options.asOf, day), place);
}

/** Entries and data set of a call, both read before anything is written. */
async function readAll<T>(source: DataSet<T>, options: ImportOptions) {
  const catalogue = await requireCatalogue(options.content);
  return { catalogue, entries: chooseEntries(catalogue, options.only), table: await readTable(source, options) };
}

async function carryOut(plan: ImportPlan, options: ImportOptions): Promise<string> {
  if (options.dryRun !== true) for (const entryPlan of plan.entries) await writeEntry(options.content, entryPlan);
  return summariseImport(plan);
}

async function takeFacts(source: DataSet<FactTable>, options: ImportOptions): Promise<string> {
  const { catalogue, entries, table } = await readAll(source, options);
  requireSource(catalogue, table.source);
  return carryOut(planImport(table, entries), options);
}

/** New entries from rows of a data set, by their keys there; rows that have an entry already are named. */
async function addNew(source: DataSet<FactTable>, options: ImportOptions): Promise<string> {
  const { only, content } = options;
  if (only === undefined) throw new UserError('Name what to add by its key in the data set: --new --only provider/model');
  const catalogue = await requireCatalogue(content);
  const table = await readTable(source, options);
  if (table.kind !== 'model')
    throw new UserError(`${table.source} gives no new entries; use: visavis new repository URL --from github`);
  requireSource(catalogue, table.source);
  const drafts = only.map((key) => modelFrom(table, findRow(table, key)));
  const taken = await listNames(content);
  for (const entry of drafts) placeOfNew(entry, taken);
  const files: string[] = [];
  for (const entry of drafts) files.push(await createEntry(entry, taken, content, options.dryRun));
  return `${files.map((file) => `+ ${file}\n`).join('')}${files.length} entries added. Each still needs a summary and claims.\n`;
}

/** Facts of one repository after another, from its clone or from GitHub. */
async function takeEach(source: RepositorySource, options: ImportOptions): Promise<string> {
  const catalogue = await requireCatalogue(options.content);
  const plan = await planRepositories(source, chooseEntries(catalogue, options.only), options);
  const ids = new Set(plan.entries.flatMap(({ edits }) => edits.map((edit) => edit.source)));
  for (const id of ids) if (!isPublicUrl(id)) requireSource(catalogue, id);
  return carryOut(plan, options);
}

async function run(name: string, options: ImportOptions): Promise<string> {
  const [source, referencePrices] = [IMPORT_SOURCES[name], REFERENCE_PRICE_TABLES[name]];
  if (source !== undefined) return options.isNew === true ? addNew(source, options) : takeFacts(source, options);
  const each = REPOSITORY_SOURCES[name];
  if (each !== undefined) return takeEach(each, options);
  if (referencePrices === undefined) {
    const known = [...Object.keys(IMPORT_SOURCES), ...Object.keys(REPOSITORY_SOURCES), ...Object.keys(REFERENCE_PRICE_TABLES)];
    throw new UserError(`There is no importer for "${name}". ${suggest(name, known) ?? ''}`.trim());
  }
  const { entries, table } = await readAll(referencePrices, options);
  return summariseCrossCheck(table, crossCheck(table, entries));
}

/** Imports facts, or compares prices with a reference table. Everything is planned before the first file is written, so a data set that cannot be read changes nothing. */
export function importFacts(name: string, options: ImportOptions): Promise<ExitCode> {
  return printResult(run(name, options));
}
