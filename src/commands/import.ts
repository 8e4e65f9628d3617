/** `visavis import`: takes facts from a public data set into entry files, in place. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../catalogue.ts';
import { kinds } from '../../schemas/index.ts';
import { isoDate } from '../../schemas/fields.ts';
import { editFacts } from '../importers/edit-facts.ts';
import type { FactTable } from '../importers/fact-table.ts';
import { fetchJson } from '../importers/fetch-text.ts';
import { planEntry, planImport, type EntryPlan } from '../importers/plan-import.ts';
import { IMPORT_SOURCES, WITNESSES, type DataSet } from '../importers/sources.ts';
import { summariseImport } from '../importers/summary.ts';
import { measureAt } from '../importers/git-facts.ts';
import { hearWitness, summariseTestimony } from '../importers/witness.ts';
import { suggest } from '../problems/nearest.ts';
import { printResult } from './data-set.ts';
import { UserError, type ExitCode } from './exit.ts';
import { requireCatalogue } from './load.ts';

export interface ImportOptions {
  readonly content: string;
  readonly from?: string;
  readonly only?: readonly string[];
  readonly asOf?: string;
  readonly dryRun?: boolean;
}

/** The day of a data set: given by the user, else by the server. A file has none, and the clock is never asked. */
function requireDay(asOf: string | undefined, day: string | undefined): string {
  const chosen = asOf ?? day;
  if (chosen === undefined) throw new UserError('Say of which day the data set is: --as-of YYYY-MM-DD');
  if (!isoDate.safeParse(chosen).success) throw new UserError(`--as-of must be a real day as YYYY-MM-DD, not ${chosen}.`);
  return chosen;
}

function chooseEntries(catalogue: Catalogue, only: readonly string[] | undefined) {
  const unknown = only?.find((slug) => !catalogue.entryBySlug.has(slug));
  if (unknown !== undefined)
    throw new UserError(`There is no entry "${unknown}". ${suggest(unknown, catalogue.entryBySlug.keys()) ?? ''}`.trim());
  return catalogue.content.entries.filter((entry) => only === undefined || only.includes(entry.slug));
}

async function writeEntry(content: string, { entry, edits }: EntryPlan): Promise<void> {
  const path = join(content, entry.file);
  const text = await readFile(path, 'utf8');
  const order = kinds[entry.kind].facts.map((fact) => fact.id);
  const edited = editFacts(text, edits, order);
  if (edited !== text) await writeFile(path, edited);
}

/** Entries and data set of a call, both read before anything is written. */
async function readAll<T>({ url, read }: DataSet<T>, options: ImportOptions) {
  const entries = chooseEntries(await requireCatalogue(options.content), options.only);
  const { json, day } = await fetchJson(options.from ?? url);
  return { entries, table: read(json, requireDay(options.asOf, day)) };
}

async function takeFacts(source: DataSet<FactTable>, options: ImportOptions): Promise<string> {
  const { entries, table } = await readAll(source, options);
  const plan = planImport(table, entries);
  if (options.dryRun !== true) for (const entryPlan of plan.entries) await writeEntry(options.content, entryPlan);
  return summariseImport(plan);
}

/** Facts measured with git belong to the repository itself, so its address is their source. */
async function measure(options: ImportOptions): Promise<string> {
  const entries = chooseEntries(await requireCatalogue(options.content), options.only).filter(
    (entry) => entry.kind === 'repository',
  );
  if (options.from !== undefined && entries.length !== 1)
    throw new UserError('--from names one clone, so name its entry: --only SLUG');
  const plans: EntryPlan[] = [];
  for (const entry of entries) {
    const source = entry.data.repository ?? '';
    const { facts, asOf } = await measureAt(options.from ?? source);
    plans.push(planEntry(entry, { facts }, { source, asOf: options.asOf ?? asOf }));
  }
  if (options.dryRun !== true) for (const plan of plans) await writeEntry(options.content, plan);
  return summariseImport({ entries: plans, missing: [] });
}

/** Not a data set of many things, but each repository's own clone. */
const GIT = 'git';

async function run(name: string, options: ImportOptions): Promise<string> {
  const [source, witness] = [IMPORT_SOURCES[name], WITNESSES[name]];
  if (source !== undefined) return takeFacts(source, options);
  if (name === GIT) return measure(options);
  if (witness === undefined) {
    const known = [...Object.keys(IMPORT_SOURCES), GIT, ...Object.keys(WITNESSES)];
    throw new UserError(`There is no importer for "${name}". ${suggest(name, known) ?? ''}`.trim());
  }
  const { entries, table } = await readAll(witness, options);
  return summariseTestimony(table, hearWitness(table, entries));
}

/** Imports facts, or hears a witness. Everything is planned before the first file is written, so a data set that cannot be read changes nothing. */
export function importFacts(name: string, options: ImportOptions): Promise<ExitCode> {
  return printResult(run(name, options));
}
