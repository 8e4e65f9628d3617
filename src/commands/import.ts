/** `visavis import`: takes facts from a public data set into entry files, in place, or compares prices with one. */
import type { Catalogue } from '../catalogue.ts';
import { applyEdits } from '../editing/apply-edits.ts';
import { createEntries } from '../editing/create-entry.ts';
import type { Entry } from '../entries/entry.ts';
import { lastDay } from '../editing/move-day.ts';
import { listSources } from '../entries/list-names.ts';
import { crossCheck, summariseCrossCheck } from '../importers/cross-check/cross-check.ts';
import { readDataSet } from '../importers/data-set.ts';
import { SOURCES, type Source } from '../importers/data-sets.ts';
import { draftRows } from '../importers/draft-facts.ts';
import type { EntryPlan, ImportContext, ImportPlan } from '../importers/plan-import.ts';
import { planListed } from '../importers/plan-listed.ts';
import { readPlacements } from '../importers/placements.ts';
import { planSource, requireListed } from '../importers/plan-source.ts';
import { remarkLines, summariseImport, summariseListed } from '../importers/report.ts';
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
  /** Create listed entries of all that no entry is of. */
  readonly isListed?: boolean;
  /** The category of the entries that it adds. */
  readonly category?: string;
  /** A file that says which new entries belong to which category. */
  readonly categories?: string;
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
export function rulesOf({ content }: Catalogue): Omit<ImportContext, 'entries'> {
  const statedBy = new Map(content.capabilities.map(({ id, data }) => [id, data.statedBy]));
  return { all: content.entries, statedBy, lastDay: lastDay(content.site.today) };
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
    drafts.map(({ entry }) => ({ ...entry, category: options.category })),
    options.dryRun,
  );
  const lines = files.flatMap((file, index) => [`+ ${file}`, ...remarkLines(drafts[index]?.remarks ?? [])]).join('\n');
  const data: JsonOf<'import'> = { dryRun: options.dryRun === true, created: files };
  return {
    text: `${lines}\n${formatCount(files.length, 'entry', 'entries')} added. Each still needs a summary and claims.\n`,
    data,
  };
}

/** Listed entries of what a data set knows and no entry is of. What it writes passes the check, so the content must, too. */
async function addListed(name: string, source: Source, options: ImportOptions): Promise<Result> {
  if (source.role !== 'table') throw new UserError(`--listed does not work with ${name}. Create entries one by one: visavis new`);
  const { content } = await requireCatalogue(options.content);
  const table = await readDataSet(await source.load(), options);
  requireListed(new Set(Object.keys(content.sources)), table.cites ?? [table.source]);
  const categories = new Map(content.categories.map(({ id, data }) => [id, data.kind]));
  const placements = options.categories === undefined ? undefined : await readPlacements(options.categories);
  const { drafts, leftOut } = planListed(table, { all: content.entries, categories }, { ...options, placements });
  const files = await createEntries(
    options.content,
    drafts.map(({ entry }) => entry),
    options.dryRun,
  );
  const data: JsonOf<'import'> = { dryRun: options.dryRun === true, created: files, leftOut };
  return { text: summariseListed(files, drafts, leftOut), data };
}

function planData({ entries }: ImportPlan, dryRun = false): JsonOf<'import'> {
  const plain = ({ id, from, to }: EntryPlan['changed'][number]) => ({ id, from, to: to.value });
  return {
    dryRun,
    entries: entries.map(({ entry, added, changed, unchanged, remarks }) => {
      return { slug: entry.slug, added: added.map(plain), changed: changed.map(plain), unchanged, remarks };
    }),
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
  if (options.isListed === true && options.isNew !== true)
    throw new UserError('--listed goes with --new: import SOURCE --new --listed');
  if (options.isListed === true) return addListed(name, source, options);
  if (options.isNew === true) return addEntries(name, source, options);
  const catalogue = await requireCatalogue(options.content);
  const entries = chooseEntries(catalogue, options.only);
  if (source.role === 'cross-check') return comparePrices(source, entries, options);
  const plan = await planSource(source, { entries, ...rulesOf(catalogue) }, catalogue.content.sources, options);
  await applyEdits(options.content, plan.entries, options.dryRun);
  return { text: summariseImport(plan), data: planData(plan, options.dryRun) };
}

/** Imports facts, or compares prices. Everything is planned before the first file is written, so a data set that cannot be used changes nothing. */
export function importFacts(name: string, options: ImportOptions): Promise<ExitCode> {
  return printResult(run(name, options), options);
}
