import { lintFromString, loadConfig } from '@redocly/openapi-core';
import openapiTypes, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { apiFields, withNewFields } from '../../../src/site-files/api/fields.ts';
import { ALL_ENDPOINTS } from '../../../src/site-files/api/index-document.ts';
import { openapiDocument } from '../../../src/site-files/api/openapi.ts';
import { kindNameFaults } from '../../../src/kinds/kind-names.ts';
import { kindOf } from '../../../src/kinds/kinds.ts';
import { catalogueOf } from '../../support/catalogue.ts';
import { BASE_CONTENT } from '../../support/content-folder.ts';

const catalogue = await catalogueOf(BASE_CONTENT);
const openapi = openapiDocument(catalogue);

test('is valid OpenAPI 3.1, and keeps to the recommended rules of Redocly', async () => {
  // Fixtures live at example.org, and nothing here is changed by a request, so that any request may be made by anybody.
  const config = await loadConfig({ customExtends: ['recommended'] });
  const problems = await lintFromString({ source: JSON.stringify(openapi), config });
  expect(problems.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer ?? ''}: ${message}`)).toEqual([]);
});
test('describes every address, and every kind under its own name', () => {
  expect(Object.keys(openapi.paths)).toEqual(
    ALL_ENDPOINTS.flatMap(({ path, hasTable }) => [`/${path}.json`, ...(hasTable ? [`/${path}.csv`] : [])]),
  );
  expect(Object.keys(openapi.components.schemas)).toEqual(expect.arrayContaining(['ModelEntry', 'RepositoryEntry']));
});
test('the same content gives the same document', () => expect(openapiDocument(catalogue)).toEqual(openapi));
test('allows fields that it does not know, as they may be added', () =>
  expect(JSON.stringify(openapi)).not.toContain('"additionalProperties":false'));

const CLIENT = `
import type { components, paths } from './api';
type Answer<P extends keyof paths> = paths[P]['get']['responses'][200]['content'] extends { 'application/json': infer A } ? A : never;
declare function get<P extends keyof paths>(path: P): Promise<Answer<P>>;
const { result } = await get('/api/v1/models/{slug}.json');
export const tokens: number | null = result.facts.contextTokens.value;
export const day: string | null = result.facts.contextTokens.asOf;
export const cell: components['schemas']['Cell']['status'] = 'not-applicable';
const { total, result: pairs } = await get('/api/v1/pairs.json');
export const first: string | undefined = pairs[total - 1]?.slug;
// @ts-expect-error what may be unknown cannot be used unseen
export const wrong: number = result.facts.contextTokens.value;
// @ts-expect-error there is no such address
await get('/api/v1/nothing.json');
`;

/** What a compiler says to files of a project that has nothing else. */
function faultsOf(files: Readonly<Record<string, string>>): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    lib: ['lib.es2022.d.ts'],
  };
  const host = ts.createCompilerHost(options);
  const inside = new Map(Object.entries(files).map(([name, text]) => [`/client/${name}`, text]));
  const { fileExists, directoryExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => inside.has(name) || fileExists(name);
  host.directoryExists = (name) => name === '/client' || directoryExists?.(name) === true;
  host.readFile = (name) => inside.get(name) ?? readFile(name);
  host.getSourceFile = (name, language, ...rest) => {
    const text = inside.get(name);
    return text === undefined ? getSourceFile(name, language, ...rest) : ts.createSourceFile(name, text, language);
  };
  const program = ts.createProgram([...inside.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('a client with types is generated from it, and compiles', async () => {
  // Copied: the generator writes into what it is given.
  const types = astToString(await openapiTypes(structuredClone(openapi) as unknown as Parameters<typeof openapiTypes>[0]));
  expect(faultsOf({ 'api.d.ts': types, 'client.ts': CLIENT })).toEqual([]);
});

describe('the list of fields', () => {
  test('has addresses and fields with their types, and whether they may be missing', () =>
    expect(apiFields()).toEqual(
      expect.arrayContaining([
        '/api/v1/models/{slug}.json: ModelAnswer',
        'ModelFacts.contextTokens: NumberValue',
        'NumberValue.value: number | null',
        'NumberValue.roundedTo?: number',
        'Score.subScores: map of number | null',
      ]),
    ));
  test('holds no field of the forms that may change with any release', () =>
    expect(apiFields().filter((line) => /^(?:Facets|Names|Questions)\b|facts\.json/.test(line))).toEqual([]));
  test('only grows: what was in it stays, so that a removed field is seen', () => {
    const kept = withNewFields('Entry.removed: string\n').split('\n');
    expect(kept).toContain('Entry.removed: string');
    expect(kept).toContain('NumberValue.value: number | null');
  });
});

test('no folder of a kind may be called like another document of the API', () => {
  const names = ALL_ENDPOINTS.flatMap(({ path }) => /^api\/v1\/([^/]+)/.exec(path)?.[1] ?? []);
  const kinds = new Set(['models', 'repositories']);
  const taken = ['openapi', ...names].filter((name) => !kinds.has(name));
  expect(taken.filter((folder) => kindNameFaults([{ ...kindOf('model'), folder }]).length === 0)).toEqual([]);
});
