/** `visavis import-benchmark`: takes the results of one benchmark from a table into the entries, in place. */
import type { Catalogue } from '../catalogue.ts';
import { applyEdits } from '../editing/apply-edits.ts';
import { planResults, type Benchmark, type ResultOptions } from '../importers/plan-results.ts';
import { summariseResults } from '../importers/report.ts';
import { suggest } from '../problems/nearest.ts';
import { printResult } from './data-set.ts';
import { UserError, type ExitCode } from './exit.ts';
import { requireCatalogue } from './load.ts';

export interface BenchmarkImportOptions extends ResultOptions {
  readonly content: string;
  readonly dryRun?: boolean;
}

function requireBenchmark({ content }: Catalogue, id: string): Benchmark {
  const found = content.benchmarks.find((benchmark) => benchmark.id === id);
  if (found !== undefined) return found;
  const known = content.benchmarks.map((benchmark) => benchmark.id);
  throw new UserError(`There is no benchmark "${id}". ${suggest(id, known) ?? ''}`.trim());
}

async function run(id: string, options: BenchmarkImportOptions): Promise<string> {
  const catalogue = await requireCatalogue(options.content);
  const plan = await planResults(requireBenchmark(catalogue, id), catalogue.entryBySlug, options);
  await applyEdits(options.content, plan.changes, options.dryRun);
  return summariseResults(id, plan);
}

/** Imports results. The table and the mapping are read whole before the first file is written. */
export function importBenchmark(id: string, options: BenchmarkImportOptions): Promise<ExitCode> {
  return printResult(run(id, options));
}
