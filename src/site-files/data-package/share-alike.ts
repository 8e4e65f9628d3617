/** Values of sources whose licence asks that what is made of them has the same licence: they stand in files of their own. */
import type { SourcesData } from '../../../schemas/content.ts';
import { SOURCE, type Table } from './table.ts';

/** Share-alike licences of data and texts, and of programs that data may come with. */
const SHARE_ALIKE = /\b(?:CC-BY(?:-NC)?-SA|ODbL|GFDL|[AL]?GPL|MPL|EUPL)-\d/;

/** Ids of the sources with such a licence. */
export const shareAlikeSources = (sources: SourcesData): ReadonlySet<string> =>
  new Set(Object.entries(sources).flatMap(([id, { licence }]) => (SHARE_ALIKE.test(licence) ? [id] : [])));

/** A table without the rows of these sources, and a table of those alone, where there are any. */
export function splitTable(
  table: Table,
  apart: ReadonlySet<string>,
): { readonly free: Table; readonly bound: Table | undefined } {
  const isBound = (row: Table['rows'][number]) => apart.has(String(row[SOURCE] ?? ''));
  const bound = table.rows.filter(isBound);
  if (bound.length === 0) return { free: table, bound: undefined };
  return { free: { ...table, rows: table.rows.filter((row) => !isBound(row)) }, bound: { ...table, rows: bound } };
}
