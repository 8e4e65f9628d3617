/** The built API: every document against its schema, and every example of its page against what is really answered. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { valueAt } from '../../src/entries/format-path.ts';
import { ALL_ENDPOINTS } from '../../src/site-files/api/index-document.ts';
import { components } from '../../src/site-files/api/schemas/component.ts';
import { shortened } from '../../src/site-files/api/shortened.ts';
import { catalogueOf } from '../support/catalogue.ts';
import { exists, readPages } from '../support/built-site.ts';

const { content, dir } = inject('site');
const catalogue = await catalogueOf(content);
const read = (file: string) => readFileSync(join(dir, file), 'utf8');
const documentOf = (file: string): unknown => JSON.parse(read(file));

const OPENAPI = 'api/v1/openapi.json';
const files = globSync('api/v1/**/*.json', { cwd: dir })
  .concat(globSync('{names,questions,questions/**/*,*/facts}.json', { cwd: dir }))
  .filter((file) => file !== OPENAPI)
  .sort();

/** The address that a file is of; one without a name in braces comes before one with. */
const endpoints = ALL_ENDPOINTS.toSorted((a, b) => Number(a.path.includes('{')) - Number(b.path.includes('{'))).map(
  (endpoint) => ({
    endpoint,
    form: new RegExp(`^${endpoint.path.replace(/\{\w+\}/, '[^/]+')}\\.json$`),
  }),
);
const endpointOf = (file: string) => endpoints.find(({ form }) => form.test(file))?.endpoint;

describe('every document', () => {
  test('is of an address that is described, and all that are described are there', () => {
    expect(files.filter((file) => endpointOf(file) === undefined)).toEqual([]);
    const promised = ALL_ENDPOINTS.flatMap((endpoint) => endpoint.files(catalogue).map(({ path }) => `${path}.json`));
    expect(promised.filter((file) => !files.includes(file))).toEqual([]);
    const used = new Set(files.map(endpointOf));
    expect(ALL_ENDPOINTS.filter((endpoint) => !endpoint.isStable && !used.has(endpoint))).toEqual([]);
  });
  test('has the fields of its schema, and no other', () => {
    const faults = files.flatMap((file) => {
      const checked = endpointOf(file)?.schema.safeParse(documentOf(file));
      return checked?.success === false ? [`${file}: ${checked.error.message}`] : [];
    });
    expect(files.length).toBeGreaterThan(150);
    expect(faults).toEqual([]);
  });
  test('is valid by the OpenAPI document that is published with it', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema({
      $id: 'openapi',
      ...(documentOf(OPENAPI) as object),
    });
    const faults = files.flatMap((file) => {
      const name = components.get(endpointOf(file)?.schema as Parameters<typeof components.get>[0])?.id ?? '';
      const isValid = ajv.validate({ $ref: `openapi#/components/schemas/${name}` }, documentOf(file));
      return isValid ? [] : [`${file}: ${ajv.errorsText()}`];
    });
    expect(faults).toEqual([]);
  });
  test('leads to pages and documents that exist', () => {
    const paths = new Set(
      files.flatMap((file) =>
        [...read(file).matchAll(/"(?:page|document|csv|ranking|openapi)":"([^"#{]+)[#"]/g)].map(([, path = '']) => path),
      ),
    );
    expect(paths.size).toBeGreaterThan(150);
    expect([...paths].filter((path) => !exists(dir, path))).toEqual([]);
  });
});

describe('tables', () => {
  test('have a row for each item of the list beside them, which every row fills', () => {
    const tables = globSync('api/v1/**/*.csv', { cwd: dir });
    expect(tables.length).toBeGreaterThan(5);
    for (const file of tables) {
      const [header = [], ...rows] = parse(read(file)) as string[][];
      const { result } = documentOf(file.replace(/csv$/, 'json')) as { result: object };
      const list = Array.isArray(result) ? result : (Object.values(result).findLast(Array.isArray) as unknown[]);
      expect([file, rows.length]).toEqual([file, list.length]);
      expect([file, new Set(header).size]).toEqual([file, header.length]);
    }
  });
  test('of a kind hold value, status, unit, source and day of every fact', () => {
    const [row] = parse(read('api/v1/models.csv'), { columns: true }) as Record<string, string>[];
    const keys = ['value', 'status', 'unit', 'source', 'asOf'].map((key) => `facts.contextTokens.${key}`);
    expect(Object.keys(row ?? {})).toEqual(expect.arrayContaining(keys));
  });
});

describe('the page of the API', () => {
  const page = readPages(dir).find(({ path }) => path === '/api/');
  const examples = page?.root.querySelectorAll('.api-example') ?? [];

  test('has examples', () => expect(examples.length).toBeGreaterThan(3));
  test.each(examples.map((section) => [section.querySelector('h3')?.text ?? '', section] as const))('%s', (_, section) => {
    const address = section.querySelector('a')?.getAttribute('href') ?? '';
    const keys = (section.querySelector('code')?.text ?? '').split('.').filter((key) => key !== '');
    const shown = section.querySelector('pre')?.text ?? '';
    const part = valueAt(documentOf(address), keys);
    expect(shown).toBe(shortened(part));
    // Not by the word of the same function alone: every line that is shown stands in the answer.
    const lines = new Set(JSON.stringify(part, null, 2).split('\n').map(bare));
    const isThere = (line: string) => line.includes('…') || lines.has(line) || /^(?:".*": )?[\]}[{]+$/.test(line);
    expect(
      shown
        .split('\n')
        .map(bare)
        .filter((line) => !isThere(line)),
    ).toEqual([]);
  });
  test('names every address', () => {
    const listed = page?.html ?? '';
    expect(ALL_ENDPOINTS.filter(({ path }) => !listed.includes(`/${path}.json`)).map(({ path }) => path)).toEqual([]);
  });
});
function bare(line: string) {
  return line.trim().replace(/,$/, '');
}

test('hosts are told that any site may read it, and where it is described', () => {
  const rules = read('_headers')
    .split(/\n(?=\S)/)
    .find((rule) => rule.startsWith('/api/*'));
  expect(rules).toContain('Access-Control-Allow-Origin: *');
  expect(rules).toContain('rel="service-desc"');
});
