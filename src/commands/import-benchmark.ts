/** `visavis import-benchmark`: takes the results of one benchmark from a table into the entries, in place. */
import type { Catalogue } from '../catalogue.ts';
import { applyEdits } from '../editing/apply-edits.ts';
import { lastDay } from '../editing/move-day.ts';
import { planResults, type Benchmark, type ResultOptions } from '../importers/plan-results.ts';
import { summariseResults } from '../importers/report.ts';
import { suggest } from '../problems/nearest.ts';
import { printResult } from './data-set.ts';
import { UserError, type ExitCode } from './exit.ts';
import type { JsonOf } from './json-shapes.ts';
import { requireCatalogue } from './load.ts';
import type { Output, Result } from './output.ts';

export interface BenchmarkImportOptions extends ResultOptions, Output {
  readonly content: string;
  readonly dryRun?: boolean;
}

function requireBenchmark({ content }: Catalogue, id: string): Benchmark {
  const found = content.benchmarks.find((benchmark) => benchmark.id === id);
  if (found !== undefined) return found;
  const known = content.benchmarks.map((benchmark) => benchmark.id);
  throw new UserError(`There is no benchmark "${id}". ${suggest(id, known) ?? ''}`.trim());
}

async function run(id: string, options: BenchmarkImportOptions): Promise<Result> {
  const catalogue = await requireCatalogue(options.content);
  const day = lastDay(catalogue.content.site.today);
  const plan = await planResults(requireBenchmark(catalogue, id), catalogue.entryBySlug, options, day);
  await applyEdits(options.content, plan.changes, options.dryRun);
  const data: JsonOf<'import-benchmark'> = {
    dryRun: options.dryRun === true,
    matched: plan.matched,
    changes: plan.changes.map(({ entry, before, result: { value, variant } }) => {
      return { slug: entry.slug, from: before?.value ?? null, to: value, variant };
    }),
    refused: plan.refused,
    unknownSlugs: plan.unknownSlugs,
    unmatched: plan.unmatched,
  };
  return { text: summariseResults(id, plan), data };
}

/** Imports results. The table and the mapping are read whole before the first file is written. */
export function importBenchmark(id: string, options: BenchmarkImportOptions): Promise<ExitCode> {
  return printResult(run(id, options), options);
}
