/**
 * A table of results of one benchmark, CSV or JSON, and the mapping from the names that it publishes to our entries.
 * A name without a mapping is listed and never guessed: similar names often belong to other versions.
 */
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import * as z from 'zod';
import { publishedNames } from '../../../schemas/benchmark.ts';
import { isoDate } from '../../../schemas/fields.ts';
import { csvFault, otherMark } from '../csv-fault.ts';
import { DataSetError, formatError } from '../fact-table.ts';

/** A number, as JSON or the cell of a table has it. An empty cell is none: it would be 0 to JavaScript. */
const score = z.preprocess(
  (cell) => (typeof cell === 'string' && /^[-+]?\d+(?:\.\d+)?$/.test(cell.trim()) ? Number(cell) : cell),
  z.number(),
);

/** One row as published. */
const published = z.object({
  model: z.string().min(1),
  score,
  variant: z.string().optional(),
  reportedBy: z
    .literal('maker')
    .optional()
    .or(z.literal('').transform(() => undefined)),
  date: isoDate.optional().or(z.literal('').transform(() => undefined)),
});
export type PublishedResult = z.infer<typeof published>;

export type NameMapping = z.infer<typeof publishedNames>;

export interface MatchedResult {
  readonly slug: string;
  readonly value: number;
  readonly variant: string | undefined;
  readonly reportedBy: 'maker' | undefined;
  readonly asOf: string;
}

export interface MatchedTable {
  /** The best result of each entry, by slug. */
  readonly results: readonly MatchedResult[];
  /** Published names without a mapping. */
  readonly unmatched: readonly string[];
}

function rowsOf(text: string, from: string): unknown {
  try {
    if (/^\s*[[{]/.test(text)) return JSON.parse(text) as unknown;
    const mark = otherMark(text);
    if (mark !== undefined) throw new DataSetError(`${from} is not a CSV table: ${mark}`);
    return parseCsv(text, { columns: true, skip_empty_lines: true, trim: true, bom: true });
  } catch (error) {
    if (error instanceof DataSetError) throw error;
    throw new DataSetError(`${from} is neither a JSON list nor a CSV table with a header: ${csvFault(error, text)}`);
  }
}

/** Tables list what was not measured as well. */
const isEmpty = (row: unknown): boolean => {
  const cell = typeof row === 'object' && row !== null && 'score' in row ? row.score : undefined;
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
};

/** The rows of a table with the columns `model`, `score` and, if there are any, `variant`, `reportedBy` and `date`; not those without a score. */
export function parseResults(text: string, from: string): readonly PublishedResult[] {
  const all = rowsOf(text, from);
  const rows = Array.isArray(all) ? all.filter((row) => !isEmpty(row)) : all;
  const parsed = z.array(published).min(1).safeParse(rows);
  if (parsed.success) return parsed.data;
  throw formatError(`${from} is not a table of results`, parsed.error, rows);
}

function namesIn(text: string, from: string): unknown {
  try {
    return parseYaml(text, { logLevel: 'error' });
  } catch {
    throw new DataSetError(
      `${from} is not YAML: look for a bracket or quotation mark that is not closed, and for lines that begin at another column.`,
    );
  }
}

/** The mapping of a YAML or JSON file. */
export function parseMapping(text: string, from: string): NameMapping {
  const names = namesIn(text, from);
  const parsed = publishedNames.safeParse(names);
  if (parsed.success) return parsed.data;
  throw formatError(`${from} does not map published names to entries`, parsed.error, names);
}

function toResult(row: PublishedResult, target: NonNullable<NameMapping[string]>, asOf: string): MatchedResult {
  const { entry, variant } = typeof target === 'string' ? { entry: target, variant: undefined } : target;
  return {
    slug: entry,
    value: row.score,
    variant: variant ?? (row.variant === '' ? undefined : row.variant),
    reportedBy: row.reportedBy,
    asOf: row.date ?? asOf,
  };
}

/** Matches rows to entries. Of several settings of one model the best counts; `better` says which way. */
export function matchResults(
  rows: readonly PublishedResult[],
  names: NameMapping,
  better: 'higher' | 'lower',
  asOf: string,
): MatchedTable {
  const best = new Map<string, MatchedResult>();
  const sign = better === 'higher' ? 1 : -1;
  for (const row of rows) {
    const target = Object.hasOwn(names, row.model) ? names[row.model] : undefined;
    if (target === undefined || target === null) continue;
    const result = toResult(row, target, asOf);
    const standing = best.get(result.slug);
    if (standing === undefined || sign * (result.value - standing.value) > 0) best.set(result.slug, result);
  }
  const unmatched = rows.map((row) => row.model).filter((name) => !Object.hasOwn(names, name));
  return { results: [...best.values()], unmatched: [...new Set(unmatched)] };
}
