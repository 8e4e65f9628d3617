import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { packageFiles } from '../../src/site-files/data-package/package-files.ts';
import { CATEGORIZED } from '../support/categorized.ts';
import { editing, loadFixture } from '../support/comparison.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
    readonly foreignKeys: readonly Key[];
  };
  readonly sources?: readonly { readonly title: string; readonly licence: string }[];
}
interface Key {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}

/** The list that the fixtures take most figures from asks for its own licence. */
const BOUND = editing('base', 'sources.yaml', /licence: CC-BY-4.0/, 'licence: CC-BY-SA-4.0');
const { catalogue } = await loadFixture({ ...CATEGORIZED, ...BOUND });
const { catalogue: unbound } = await loadFixture(CATEGORIZED);

const files = new Map(packageFiles(unbound).map(({ path, bytes }) => [path, bytes]));
const textOf = (path: string, from = files) => Buffer.from(from.get(path) ?? []).toString('utf8');
const descriptor = JSON.parse(textOf('datapackage.json')) as { readonly resources: readonly Resource[] };
const tables = descriptor.resources.flatMap(({ schema, ...rest }) => (schema === undefined ? [] : [{ schema, ...rest }]));
const rowsOf = (path: string, from = files) => parse(textOf(path, from), { columns: true }) as Record<string, string>[];

describe('the data package', () => {
  test('describes every file with its size and checksum', () => {
    expect(descriptor.resources.map(({ path }) => path)).toEqual([...files.keys()].filter((path) => path !== 'datapackage.json'));
    for (const { path, bytes, hash } of descriptor.resources) {
      const file = files.get(path) ?? new Uint8Array();
      expect([path, bytes, hash]).toEqual([path, file.length, `sha256:${createHash('sha256').update(file).digest('hex')}`]);
    }
  });
  test('describes every column, and keys that lead to a row', () => {
    const columns = (path: string) => (parse(textOf(path)) as string[][])[0];
    for (const { path, schema } of tables) expect([path, columns(path)]).toEqual([path, schema.fields.map(({ name }) => name)]);
    const broken = tables.flatMap(({ path, schema }) =>
      schema.foreignKeys.flatMap(({ fields, reference }) => {
        const target = tables.find(({ name }) => name === reference.resource)?.path ?? '';
        const known = new Set(rowsOf(target).map((row) => row[reference.fields]));
        return rowsOf(path)
          .filter((row) => row[fields] !== '' && !known.has(row[fields]))
          .map((row) => `${path}: ${row[fields]}`);
      }),
    );
    expect(tables.length).toBeGreaterThan(8);
    expect(broken).toEqual([]);
  });
  test('has every entry, and every fact of it with source and day, or the status why there is none', () => {
    expect(rowsOf('csv/entries.csv').map(({ slug }) => slug)).toEqual(unbound.content.entries.map(({ slug }) => slug));
    const facts = rowsOf('csv/facts.csv');
    const stated = new Set(['known', 'none']);
    expect(facts.filter(({ status = '', source, asOf }) => stated.has(status) !== (source !== '' && asOf !== ''))).toEqual([]);
    expect(facts.filter(({ status, value }) => (status === 'known') !== (value !== ''))).toEqual([]);
  });
  test('has the same rows in each form', () => {
    const all = JSON.parse(textOf('catalogue.json')) as Record<string, unknown[]>;
    for (const { name, path } of tables) expect([name, all[name]?.length]).toEqual([name, rowsOf(path).length]);
  });
  test('is the same bytes for the same content', () =>
    expect(packageFiles(unbound).map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual(
      [...files.values()].map((bytes) => Buffer.from(bytes).toString('base64')),
    ));
});

describe('values of a source whose licence is share-alike', () => {
  const split = new Map(packageFiles(catalogue).map(({ path, bytes }) => [path, bytes]));
  test('stand in files of their own, and in no other', () => {
    const cites = (path: string) => rowsOf(path, split).filter(({ source }) => source === 'example-list').length;
    expect(cites('share-alike/csv/facts.csv')).toBeGreaterThan(0);
    expect(cites('share-alike/csv/facts.csv')).toBe(rowsOf('share-alike/csv/facts.csv', split).length);
    for (const path of [...split.keys()].filter((one) => one.startsWith('csv/'))) expect([path, cites(path)]).toEqual([path, 0]);
    expect(textOf('catalogue.json', split)).not.toContain('"source":"example-list"');
    expect(rowsOf('csv/facts.csv', split).length + rowsOf('share-alike/csv/facts.csv', split).length).toBe(
      rowsOf('csv/facts.csv').length,
    );
  });
  test('are told with their licence', () => {
    const { resources } = JSON.parse(textOf('datapackage.json', split)) as typeof descriptor;
    const own = resources.find(({ path }) => path === 'share-alike/csv/facts.csv');
    expect(own?.sources).toMatchObject([{ licence: 'CC-BY-SA-4.0' }]);
  });
});

describe('with DuckDB', async () => {
  const dir = await temporaryFolder();
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(dir, 'data', path)), { recursive: true });
    writeFileSync(join(dir, 'data', path), bytes);
  }
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`SET file_search_path = '${dir}'`);
  const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();

  const queries = readFileSync('examples/queries.sql', 'utf8')
    .split(';')
    .map((query) => query.trim())
    .filter((query) => query !== '')
    .map((query) => [/^-- ([^`\n]+)$/m.exec(query.split('\n\n').at(-1) ?? '')?.[1] ?? '', query] as const);

  test('there are questions', () => expect(queries.length).toBeGreaterThan(4));
  test.each(queries)('examples/queries.sql answers: %s', async (_, query) =>
    expect((await ask(query)).length).toBeGreaterThan(0),
  );
  test('a Parquet file holds what the CSV file holds, with its types', async () => {
    for (const { name, path } of tables) {
      const [row] = await ask(`SELECT count(*)::INT AS rows FROM 'data/parquet/${name}.parquet'`);
      expect([name, row?.rows]).toEqual([name, rowsOf(path).length]);
    }
    const types = await ask(`DESCRIBE SELECT score, rank, "isGone", name FROM 'data/parquet/entries.parquet'`);
    expect(types.map((one) => one.column_type)).toEqual(['DOUBLE', 'INTEGER', 'BOOLEAN', 'VARCHAR']);
    const [nobody] = await ask(
      `SELECT count(*)::INT AS rows FROM 'data/parquet/facts.parquet' WHERE status = 'unknown' AND number = 0`,
    );
    expect(nobody?.rows).toBe(0);
  });
});
