/** The data package of a site: all tables as CSV and Parquet, one JSON file, and the descriptor with checksums and licences. */
import type { Catalogue } from '../../catalogue.ts';
import { csvText } from '../api/csv.ts';
import { packageDescriptor, type PackageFile } from './descriptor.ts';
import { entryTables } from './entry-tables.ts';
import { parquetBytes } from './parquet.ts';
import { shareAlikeSources, splitTable } from './share-alike.ts';
import type { Table } from './table.ts';
import { termTables } from './term-tables.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** The files of some tables below a folder, which is empty or ends with a slash. */
function filesOf(tables: readonly Table[], folder: string): PackageFile[] {
  const all = Object.fromEntries(tables.map(({ name, rows }) => [name, rows]));
  return [
    ...tables.map((table) => ({
      path: `${folder}csv/${table.name}.csv`,
      bytes: encode(csvText(table.rows, Object.keys(table.columns))),
      table,
    })),
    ...tables.map((table) => ({ path: `${folder}parquet/${table.name}.parquet`, bytes: parquetBytes(table), table })),
    { path: `${folder}catalogue.json`, bytes: encode(`${JSON.stringify(all)}\n`), table: undefined },
  ];
}

/** Every file of the package, the descriptor last. The same content gives the same bytes. */
export function packageFiles(catalogue: Catalogue): readonly { readonly path: string; readonly bytes: Uint8Array }[] {
  const apart = shareAlikeSources(catalogue.content.sources);
  const split = [...entryTables(catalogue), ...termTables(catalogue)].map((table) => splitTable(table, apart));
  const bound = split.flatMap((one) => one.bound ?? []);
  const files = [
    ...filesOf(
      split.map(({ free }) => free),
      '',
    ),
    ...(bound.length === 0 ? [] : filesOf(bound, 'share-alike/')),
  ];
  const descriptor = encode(`${JSON.stringify(packageDescriptor(catalogue, files), null, 2)}\n`);
  return [...files, { path: 'datapackage.json', bytes: descriptor }];
}
