/** `datapackage.json`: what the files of the package are, in the form of Frictionless Data Package 1. */
import { createHash } from 'node:crypto';
import type { Catalogue } from '../../catalogue.ts';
import type { Table } from './table.ts';

/** A file of the package, and the table that it holds. */
export interface PackageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly table: Table | undefined;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
};

const schemaOf = ({ columns, key, refers }: Table) => ({
  fields: Object.entries(columns).map(([name, [type, description]]) => ({ name, type, description })),
  missingValues: [''],
  primaryKey: key,
  foreignKeys: Object.entries(refers).map(([fields, [resource, column]]) => ({
    fields,
    reference: { resource, fields: column },
  })),
});

type Sources = Catalogue['content']['sources'];

/** The sources that a table cites, with their licences. */
function sourcesOf({ rows }: Table, sources: Sources) {
  const cited = new Set(rows.map(({ source }) => source));
  return Object.entries(sources).flatMap(([id, { title, url, licence, attribution }]) =>
    cited.has(id) ? [{ title, path: url, licence, ...(attribution === undefined ? {} : { attribution }) }] : [],
  );
}

function resourceOf({ path, bytes, table }: PackageFile, sources: Sources) {
  const [name = '', format = ''] = path.split('.');
  const isTabular = format === 'csv' && table !== undefined;
  const cited = table === undefined ? [] : sourcesOf(table, sources);
  return {
    // The CSV file of a table has its name alone, which keys of other tables name.
    name: name.replace(/^csv\//, '').replaceAll('/', '-'),
    path,
    ...(table === undefined ? {} : { title: table.title }),
    format,
    mediatype: MEDIA_TYPES[format] ?? 'application/octet-stream',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    ...(isTabular ? { profile: 'tabular-data-resource', encoding: 'utf-8', schema: schemaOf(table) } : {}),
    ...(cited.length > 0 ? { sources: cited } : {}),
  };
}

/** The descriptor of these files. Each names the sources that it cites, and their licences: there is none for the whole. */
export function packageDescriptor(
  { content: { site, sources, ranking } }: Pick<Catalogue, 'content'>,
  files: readonly PackageFile[],
) {
  return {
    profile: 'data-package',
    name: site.name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    title: `${site.name}: data`,
    description: `${site.description} Values of sources with a share-alike licence are in share-alike/. Scores are calculated with method ${ranking.methodVersion}.`,
    homepage: site.address,
    version: site.today,
    sources: Object.values(sources).map(({ title, url, licence }) => ({ title, path: url, licence })),
    resources: files.map((file) => resourceOf(file, sources)),
  };
}
