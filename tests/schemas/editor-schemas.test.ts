import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { fileSchemas, kinds, termSchemas } from '../../schemas/content.ts';
import { parseFile } from '../../src/entries/check-file.ts';
import { editorSchemas } from '../../src/project-files/editor-schemas.ts';
import { BASE_CONTENT } from '../support/content-folder.ts';
import { edited } from '../support/problems.ts';

const ROOT = join(import.meta.dirname, '../..');
const SCHEMAS = join(ROOT, 'schemas/editor');
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
const validators = new Map<string, ValidateFunction>();

function validator(name: string): ValidateFunction {
  const known = validators.get(name);
  if (known !== undefined) return known;
  const made = ajv.compile(JSON.parse(readFileSync(join(SCHEMAS, `${name}.schema.json`), 'utf8')) as object);
  validators.set(name, made);
  return made;
}

/** What the JSON Schema says of the text of a content file: the paths of its faults. */
function faults(name: string, file: string, text: string): string[] {
  const parsed = parseFile({ file, text });
  if (!parsed.ok) throw new Error(`${file} cannot be read`);
  const validate = validator(name);
  validate(parsed.value.data);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

const folders = [
  ...Object.entries(kinds).map(([kind, { folder }]) => [kind, folder] as const),
  ...Object.keys(termSchemas).map((folder) => [folder.replace(/ies$/, 'y').replace(/s$/, ''), folder] as const),
];
const files = (content: string) => [
  ...folders.flatMap(([name, folder]) => readdirSync(join(content, folder)).map((file) => [name, `${folder}/${file}`] as const)),
  ...Object.keys(fileSchemas).map((name) => [name, `${name}.yaml`] as const),
];

describe('the editor schemas', () => {
  test('in schemas/editor are those that the schemas give: run "npm run schemas" after a change', () => {
    const written = new Map(readdirSync(SCHEMAS).map((file) => [file, readFileSync(join(SCHEMAS, file), 'utf8')]));
    expect(new Map([...written].sort())).toEqual(new Map([...editorSchemas()].sort()));
  });
  test('are one for each kind, term and file', () =>
    expect([...editorSchemas().keys()].sort()).toEqual(
      [...new Set(files(BASE_CONTENT).map(([name]) => `${name}.schema.json`))].sort(),
    ));
  test.each([...editorSchemas().keys()])('%s describes its fields and needs nothing from elsewhere', (file) => {
    const text = editorSchemas().get(file) ?? '';
    expect(text).toContain('"description"');
    expect(text).not.toMatch(/"\$ref": "(?!#)/);
  });
});

describe.each([
  ['content', join(ROOT, 'content')],
  ['the base of the tests', BASE_CONTENT],
])('every file of %s is valid for an editor, too', (_, content) => {
  test.each(files(content))('%s: %s', (name, file) => {
    expect(faults(name, file, readFileSync(join(content, file), 'utf8'))).toEqual([]);
  });
});

describe('an editor marks', () => {
  const one = 'models/example-one.md';
  const bench = 'benchmarks/example-puzzles.yaml';
  test.each([
    ['a misspelt key', 'model', one, 'vendor:', 'vendr:'],
    ['a misspelt fact', 'model', one, 'toolCalling:', 'toolCaling:'],
    ['a word that is not on the list', 'model', one, 'value: paid', 'value: payed'],
    ['text for a number', 'model', one, 'value: 128000', 'value: many'],
    ['a negative price', 'model', one, 'value: 0.4', 'value: -0.4'],
    ['a fact without a source', 'model', one, 'value: 12, source: example-list,', 'value: 12,'],
    ['a claim without a title', 'model', one, '    title: Writes short texts\n', ''],
    ['a version that is a number', 'benchmark', bench, 'version: "2"', 'version: 2'],
    ['a direction that does not exist', 'benchmark', bench, 'better: higher', 'better: faster'],
    ['a policy that does not exist', 'site', 'site.yaml', 'policy: all', 'policy: some'],
    ['a workload without output', 'site', 'site.yaml', ', outputMillions: 4', ''],
    ['a pair of one', 'pairs', 'pairs.yaml', '[example-one, example-engine]', '[example-one]'],
    ['a weight above 1', 'ranking', 'ranking.yaml', 'weight: 0.35', 'weight: 35'],
  ])('%s', (_, name, file, from, to) => expect(faults(name, file, edited(file, from, to))).not.toEqual([]));
});
