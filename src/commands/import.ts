/** `visavis import`: takes facts from a public data set into entry files, in place, or compares prices with one. */
import type { Catalogue } from '../catalogue.ts';
import { applyEdits } from '../editing/apply-edits.ts';
import { createEntries } from '../editing/create-entry.ts';
import { lastDay } from '../editing/move-day.ts';
import { listSources } from '../entries/list-names.ts';
import { crossCheck, summariseCrossCheck } from '../importers/cross-check/cross-check.ts';
import { readDataSet } from '../importers/data-set.ts';
import { SOURCES, type Source } from '../importers/data-sets.ts';
import { draftRows } from '../importers/draft-facts.ts';
import type { ImportContext } from '../importers/plan-import.ts';
import { planSource, requireListed } from '../importers/plan-source.ts';
import { remarkLines, summariseImport } from '../importers/report.ts';
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

/** What facts of any source are held against. */
function rulesOf({ content }: Catalogue): Omit<ImportContext, 'entries'> {
  const statedBy = new Map(content.capabilities.map(({ id, data }) => [id, data.statedBy]));
  return { all: content.entries, statedBy, lastDay: lastDay(content.site.today) };
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
    drafts.map(({ entry }) => ({ ...entry, category: options.category })),
    options.dryRun,
  );
  const lines = files.flatMap((file, index) => [`+ ${file}`, ...remarkLines(drafts[index]?.remarks ?? [])]).join('\n');
  return `${lines}\n${formatCount(files.length, 'entry', 'entries')} added. Each still needs a summary and claims.\n`;
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
  const plan = await planSource(source, { entries, ...rulesOf(catalogue) }, catalogue.content.sources, options);
  await applyEdits(options.content, plan.entries, options.dryRun);
  return summariseImport(plan);
}

/** Imports facts, or compares prices. Everything is planned before the first file is written, so a data set that cannot be used changes nothing. */
export function importFacts(name: string, options: ImportOptions): Promise<ExitCode> {
  return printResult(run(name, options));
}
