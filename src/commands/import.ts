/** `visavis import`: takes facts from a public data set into entry files, in place, or compares prices with one. */
import type { Catalogue } from '../catalogue.ts';
import { applyEdits } from '../editing/apply-edits.ts';
import { createEntries } from '../editing/create-entry.ts';
import type { Entry } from '../entries/entry.ts';
import { listSources } from '../entries/list-names.ts';
import { crossCheck, summariseCrossCheck } from '../importers/cross-check/cross-check.ts';
import { readDataSet } from '../importers/data-set.ts';
import { SOURCES, type Source } from '../importers/data-sets.ts';
import { draftRows } from '../importers/draft-facts.ts';
import type { ImportPlan } from '../importers/plan-import.ts';
import { planSource, requireListed } from '../importers/plan-source.ts';
import { summariseImport } from '../importers/report.ts';
import { suggest } from '../problems/nearest.ts';
import { formatCount } from '../views/format.ts';
import { printResult } from './data-set.ts';
import { UserError, type ExitCode } from './exit.ts';
import type { JsonOf } from './json-shapes.ts';
import { requireCatalogue, requireFolder } from './load.ts';
import type { Output, Result } from './output.ts';

export interface ImportOptions extends Output {
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
async function addEntries(name: string, source: Source, options: ImportOptions): Promise<Result> {
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
  const data: JsonOf<'import'> = { dryRun: options.dryRun === true, created: files };
  return {
    text: `${lines}${formatCount(files.length, 'entry', 'entries')} added. Each still needs a summary and claims.\n`,
    data,
  };
}

function planData({ entries, remarks }: ImportPlan, dryRun = false): JsonOf<'import'> {
  return {
    dryRun,
    entries: entries.map(({ entry, added, changed, disputed, gone, unchanged }) => {
      return { slug: entry.slug, added, changed, disputed, gone, unchanged };
    }),
    remarks: remarks.map(({ entry, text }) => ({ slug: entry.slug, text })),
  };
}

/** What a source says of our prices. It is the whole report, so nothing is written. */
async function comparePrices(
  source: Extract<Source, { role: 'cross-check' }>,
  entries: readonly Entry[],
  options: ImportOptions,
): Promise<Result> {
  const table = await readDataSet(await source.load(), options);
  const checked = crossCheck(table, entries);
  const { compared, unknown: notListed, disputedPrices } = checked;
  const data: JsonOf<'import'> = { source: table.source, asOf: table.asOf, compared, notListed, disputedPrices };
  return { text: summariseCrossCheck(table, checked), data };
}

async function run(name: string, options: ImportOptions): Promise<Result> {
  const source = requireSource(name);
  if (options.isNew === true) return addEntries(name, source, options);
  const catalogue = await requireCatalogue(options.content);
  const entries = chooseEntries(catalogue, options.only);
  if (source.role === 'cross-check') return comparePrices(source, entries, options);
  const plan = await planSource(source, entries, catalogue.content.sources, options);
  await applyEdits(options.content, plan.entries, options.dryRun);
  return { text: summariseImport(plan), data: planData(plan, options.dryRun) };
}

/** Imports facts, or compares prices. Everything is planned before the first file is written, so a data set that cannot be used changes nothing. */
export function importFacts(name: string, options: ImportOptions): Promise<ExitCode> {
  return printResult(run(name, options), options);
}
