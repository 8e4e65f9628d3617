/** `visavis import`: takes facts from a public data set into entry files, in place, or compares prices with one. */
import type { Catalogue } from '../catalogue.ts';
import { applyEdits } from '../editing/apply-edits.ts';
import { createEntries } from '../editing/create-entry.ts';
import { listSources } from '../entries/list-names.ts';
import { crossCheck, summariseCrossCheck } from '../importers/cross-check/cross-check.ts';
import { readDataSet } from '../importers/data-set.ts';
import { SOURCES, type Source } from '../importers/data-sets.ts';
import { draftRows } from '../importers/draft-facts.ts';
import { planSource, requireListed } from '../importers/plan-source.ts';
import { summariseImport } from '../importers/report.ts';
import { suggest } from '../problems/nearest.ts';
import { formatCount } from '../views/format.ts';
import { printResult } from './data-set.ts';
import { UserError, type ExitCode } from './exit.ts';
import { requireCatalogue, requireFolder } from './load.ts';

export interface ImportOptions {
  readonly content: string;
  readonly from?: string;
  readonly only?: readonly string[];
  readonly asOf?: string;
  readonly cache?: string;
  /** Create entries instead of updating existing ones. */
  readonly isNew?: boolean;
  /** The category of the entries that it adds. */
  readonly category?: string;
  readonly dryRun?: boolean;
}

function requireSource(name: string): Source {
  const source = Object.hasOwn(SOURCES, name) ? SOURCES[name] : undefined;
  if (source !== undefined) return source;
  throw new UserError(`There is no importer for "${name}". ${suggest(name, Object.keys(SOURCES)) ?? ''}`.trim());
}

/** The entries that `only` names, or all. Throws `UserError` for a slug that does not exist. */
export function chooseEntries(catalogue: Catalogue, only: readonly string[] | undefined) {
  const unknown = only?.find((slug) => !catalogue.entryBySlug.has(slug));
  if (unknown !== undefined)
    throw new UserError(`There is no entry "${unknown}". ${suggest(unknown, catalogue.entryBySlug.keys()) ?? ''}`.trim());
  return catalogue.content.entries.filter((entry) => only === undefined || only.includes(entry.slug));
}

/** New entries from rows of a data set, by their keys there. */
async function addEntries(name: string, source: Source, options: ImportOptions): Promise<string> {
  if (source.role !== 'table' || source.creates === undefined)
    throw new UserError(`--new does not work with ${name}. Create entries one by one: visavis new`);
  if (options.only === undefined) throw new UserError('Name the new entries by their keys in the data set: --new --only KEY');
  // New entries that still lack their words must not stand in the way of more.
  await requireFolder(options.content);
  requireListed(await listSources(options.content), [name]);
  const drafts = await draftRows(source, options.only, options);
  const files = await createEntries(
    options.content,
    drafts.map((draft) => ({ ...draft, category: options.category })),
    options.dryRun,
  );
  const lines = files.map((file) => `+ ${file}\n`).join('');
  return `${lines}${formatCount(files.length, 'entry', 'entries')} added. Each still needs a summary and claims.\n`;
}

async function run(name: string, options: ImportOptions): Promise<string> {
  const source = requireSource(name);
  if (options.isNew === true) return addEntries(name, source, options);
  const catalogue = await requireCatalogue(options.content);
  const entries = chooseEntries(catalogue, options.only);
  if (source.role === 'cross-check') {
    const table = await readDataSet(await source.load(), options);
    return summariseCrossCheck(table, crossCheck(table, entries));
  }
  const plan = await planSource(source, entries, catalogue.content.sources, options);
  await applyEdits(options.content, plan.entries, options.dryRun);
  return summariseImport(plan);
}

/** Imports facts, or compares prices. Everything is planned before the first file is written, so a data set that cannot be used changes nothing. */
export function importFacts(name: string, options: ImportOptions): Promise<ExitCode> {
  return printResult(run(name, options));
}
