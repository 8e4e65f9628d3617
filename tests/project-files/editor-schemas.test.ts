import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OPTIONAL_FILES } from '../../schemas/content.ts';
import { kinds } from '../../src/kinds/kinds.ts';
import { editorSchemas } from '../../src/project-files/editor-schemas.ts';
import { BASE_CONTENT } from '../support/content-folder.ts';
import { editorFaults, schemaFiles } from '../support/editor-faults.ts';
import { edited } from '../support/problems.ts';

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node | readonly Node[];
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly allOf?: readonly Node[];
  readonly additionalProperties?: Node | boolean;
  readonly propertyNames?: Node;
  readonly enum?: readonly string[];
}

/** The paths of all properties, at any depth, of which an editor would say nothing. */
function undescribed(node: Node, path = ''): string[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([key, one]) => [
    ...(one.description === undefined ? [`${path}.${key}`] : []),
    ...undescribed(one, `${path}.${key}`),
  ]);
  const further = typeof node.additionalProperties === 'object' ? [node.additionalProperties] : [];
  const inner = [node.items ?? [], node.anyOf ?? [], node.oneOf ?? [], node.allOf ?? [], further].flat();
  return [...own, ...inner.flatMap((one: Node) => undescribed(one, `${path}.*`))];
}

describe('the editor schemas', () => {
  test('are one for each kind, term and file', () =>
    expect([...editorSchemas().keys()].sort()).toEqual(
      // A site needs no categories, nor some of the files: the base has not all of them.
      [...new Set([...schemaFiles(BASE_CONTENT).map(([name]) => name), 'category', ...OPTIONAL_FILES])]
        .map((name) => `${name}.schema.json`)
        .sort(),
    ));
  test('describe every fact of a kind by its own definition', () => {
    for (const kind of kinds) {
      const { properties } = JSON.parse(editorSchemas().get(`${kind.id}.schema.json`) ?? '{}') as Node;
      for (const { id, definition } of kind.facts) expect(properties?.facts?.properties?.[id]?.description).toBe(definition);
    }
  });
  test('offer the facts of a kind where an entry answers questions, and take benchmarks too', () => {
    for (const kind of kinds) {
      const { properties } = JSON.parse(editorSchemas().get(`${kind.id}.schema.json`) ?? '{}') as Node;
      expect(properties?.confirmed?.propertyNames?.anyOf?.[0]?.enum).toEqual(kind.facts.map(({ id }) => id));
    }
    const answers = 'confirmed: { contextTokens: Its page states so., example-puzzles: Its table states so. }\ncapabilities:';
    expect(editorFaults('model', 'models/example-one.md', edited('models/example-one.md', 'capabilities:', answers))).toEqual([]);
  });
  test.each([...editorSchemas().keys()])('%s describes all its fields and needs nothing from elsewhere', (file) => {
    const text = editorSchemas().get(file) ?? '';
    expect(undescribed(JSON.parse(text))).toEqual([]);
    expect(text).not.toMatch(/"\$ref": "(?!#)/);
  });
});

describe('every file of the fixtures is valid for an editor, too', () => {
  test.each(schemaFiles(BASE_CONTENT))('%s: %s', (name, file) => {
    expect(editorFaults(name, file, readFileSync(join(BASE_CONTENT, file), 'utf8'))).toEqual([]);
  });
});

describe('an editor marks', () => {
  const one = 'models/example-one.md';
  const bench = 'benchmarks/example-puzzles.yaml';
  test.each([
    ['a misspelt key', 'model', one, 'vendor:', 'vendr:'],
    ['an answer that says nothing', 'model', one, 'capabilities:', 'confirmed: { contextTokens: is so }\ncapabilities:'],
    ['a misspelt fact', 'model', one, 'toolCalling:', 'toolCaling:'],
    ['a word that is not on the list', 'model', one, 'value: paid', 'value: payed'],
    ['text for a number', 'model', one, 'value: 128000', 'value: many'],
    ['a negative price', 'model', one, 'value: 0.4', 'value: -0.4'],
    ['a fact without a source', 'model', one, 'value: 12, source: example-list,', 'value: 12,'],
    ['a claim without a title', 'model', one, '    title: Writes short texts\n', ''],
    ['a version that is a number', 'benchmark', bench, 'version: "2"', 'version: 2'],
    ['a direction that does not exist', 'benchmark', bench, 'better: higher', 'better: faster'],
    ['a policy that does not exist', 'site', 'site.yaml', 'policy: all', 'policy: some'],
    ['a workload without output', 'site', 'site.yaml', 'cached: 12, out: 4 }', 'cached: 12 }'],
    ['a pair of one', 'pairs', 'pairs.yaml', '[example-one, example-engine]', '[example-one]'],
    ['a weight above 1', 'ranking', 'ranking.yaml', 'weight: 0.35', 'weight: 35'],
  ])('%s', (_, name, file, from, to) => expect(editorFaults(name, file, edited(file, from, to))).not.toEqual([]));
});
