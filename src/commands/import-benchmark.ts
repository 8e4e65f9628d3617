/** `visavis import-benchmark`: takes the results of one benchmark from a table into the entries, in place. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../catalogue.ts';
import { matchResults, readMapping, readResults, type MatchedResult } from '../importers/sources/benchmark-table.ts';
import { editFacts } from '../editing/edit-facts.ts';
import { writeValue } from '../editing/write-value.ts';
import { fetchText } from '../importers/fetch-text.ts';
import { suggest } from '../problems/nearest.ts';
import { printResult } from './data-set.ts';
import { UserError, type ExitCode } from './exit.ts';
import { requireCatalogue } from './load.ts';

export interface BenchmarkImportOptions {
  readonly content: string;
  readonly from: string;
  /** More names than the benchmark's own file holds. */
  readonly map?: string;
  readonly asOf?: string;
  readonly dryRun?: boolean;
}

function requireBenchmark(catalogue: Catalogue, id: string) {
  const found = catalogue.content.benchmarks.find((benchmark) => benchmark.id === id);
  if (found !== undefined) return found;
  const known = catalogue.content.benchmarks.map((benchmark) => benchmark.id);
  throw new UserError(`There is no benchmark "${id}". ${suggest(id, known) ?? ''}`.trim());
}

/** Makes one result stand in its entry's file, and says what changed; `undefined` when nothing did. */
async function place(
  catalogue: Catalogue,
  id: string,
  result: MatchedResult,
  options: BenchmarkImportOptions,
): Promise<string | undefined> {
  const entry = catalogue.entryBySlug.get(result.slug);
  if (entry === undefined) return `${result.slug}\n  ? the mapping names an entry that does not exist`;
  const before = entry.data.benchmarks[id];
  const source = catalogue.content.benchmarks.find((benchmark) => benchmark.id === id)?.data.source ?? id;
  const path = join(options.content, entry.file);
  const text = await readFile(path, 'utf8');
  const order = catalogue.content.benchmarks.map((benchmark) => benchmark.id);
  const edited = editFacts(
    text,
    [{ id, value: result.value, variant: result.variant, source, asOf: result.asOf }],
    order,
    'benchmarks',
  );
  if (edited === text) return undefined;
  if (options.dryRun !== true) await writeFile(path, edited);
  return `${result.slug}\n  ${before === undefined ? '+' : '~'} ${id}: ${before === undefined ? '' : `${before.value} -> `}${writeValue(result.value)}${result.variant === undefined ? '' : ` (${result.variant})`}`;
}

async function run(id: string, options: BenchmarkImportOptions): Promise<string> {
  const catalogue = await requireCatalogue(options.content);
  const benchmark = requireBenchmark(catalogue, id);
  const rows = readResults((await fetchText(options.from)).text, options.from);
  const more = options.map === undefined ? {} : readMapping((await fetchText(options.map)).text, options.map);
  const names = { ...benchmark.data.names, ...more };
  const { results, unmatched } = matchResults(rows, names, benchmark.data.better, options.asOf ?? benchmark.data.asOf);
  const lines: string[] = [];
  for (const result of results) {
    const line = await place(catalogue, id, result, options);
    if (line !== undefined) lines.push(line);
  }
  const rest = unmatched.map((name) => `  ? ${name}`);
  const listed = rest.length === 0 ? [] : ['Published names that the mapping does not hold:', ...rest];
  return `${[...lines, ...listed, `${results.length} results of ${id}, ${lines.length} new or changed, ${unmatched.length} names unmatched.`].join('\n')}\n`;
}

/** Imports results. The table and the mapping are read whole before the first file is written. */
export function importBenchmark(id: string, options: BenchmarkImportOptions): Promise<ExitCode> {
  return printResult(run(id, options));
}
