import { globSync, readdirSync } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue.ts';
import { fixEntry } from '../../src/editing/fix-entry.ts';
import { kindIds, schemas } from '../../src/kinds/kinds.ts';
import { TERMS as TYPES } from '../../src/kinds/terms.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const EXAMPLES = 'docs/examples';
const ENTRIES = [
  ['model', 'model.md', 'models/example-small.md'],
  ['repository', 'repository.md', 'repositories/example-engine.md'],
] as const;
const TERMS = [
  ['capability.md', 'capabilities/recipe-writing.md'],
  ['need.md', 'needs/plan-a-dinner.md'],
  ['benchmark.yaml', 'benchmarks/example-exam.yaml'],
  ['category.yaml', 'categories/recipe-writers.yaml'],
] as const;
const FILES = ['sources.yaml', 'pairs.yaml', 'ranking.yaml', 'site.yaml', 'words.yaml', 'moves.yaml'] as const;

/** A content folder with `parts` of our own, and on top of them these examples, each where its first lines say. */
async function withExamples(parts: readonly string[], files: readonly string[]): Promise<string> {
  const content = await temporaryFolder();
  for (const part of parts) await cp(join('content', part), join(content, part), { recursive: true });
  for (const [example, inside] of [...ENTRIES.map(([, ...place]) => place), ...TERMS])
    await cp(join(EXAMPLES, example), join(content, inside));
  for (const file of files) await cp(join(EXAMPLES, file), join(content, file));
  return content;
}

const problemsOf = async (content: string) => {
  const result = await loadCatalogue(content);
  return result.ok ? (result.warnings ?? []) : result.problems;
};

test('each file that an editor can write has an example, and each example is one of them', () => {
  const all = [...kindIds.map((id) => `${id}.md`), ...TYPES.map(({ id, ending }) => `${id}.${ending}`), ...FILES];
  expect(readdirSync(EXAMPLES).toSorted()).toEqual(all.toSorted());
  expect(FILES.toSorted()).toEqual(Object.keys(schemas.files).map((name) => `${name}.yaml`).toSorted());
});
test('the annotated entries and terms pass the check beside the real content', async () =>
  expect(await problemsOf(await withExamples(['.'], []))).toEqual([]));
test('all examples together are the content of a small site', async () =>
  expect(await problemsOf(await withExamples(['capabilities', 'categories'], FILES))).toEqual([]));
test.each(ENTRIES)('the annotated example of a %s is in its usual form', async (kind, file) => {
  const text = await readFile(join(EXAMPLES, file), 'utf8');
  expect(fixEntry(text, kind)).toBe(text);
});
test.each([
  ...TYPES.map(({ id, folder, ending }) => [`${id}.${ending}`, schemas.terms[folder]] as const),
  ['pairs.yaml', schemas.files.pairs],
  ['ranking.yaml', schemas.files.ranking],
  ['site.yaml', schemas.files.site],
] as const)('%s names every key that its schema has', async (file, { shape }) => {
  const text = await readFile(join(EXAMPLES, file), 'utf8');
  expect(Object.keys(shape).filter((key) => !text.includes(`${key}:`))).toEqual([]);
});
test('CONTRIBUTING.md names every example', async () => {
  const text = await readFile('CONTRIBUTING.md', 'utf8');
  expect(readdirSync(EXAMPLES).filter((file) => !text.includes(`docs/examples/${file}`))).toEqual([]);
});

test('the settings for editors name schemas that exist, each for the files of its kind', async () => {
  const settings = JSON.parse(await readFile('.vscode/settings.json', 'utf8')) as { 'yaml.schemas': Record<string, string> };
  for (const [schema, files] of Object.entries(settings['yaml.schemas'])) {
    const { title } = JSON.parse(await readFile(schema, 'utf8')) as { title?: string };
    expect(`${title ?? schema}`).toBeTruthy();
    const [first] = globSync(files);
    expect(await readFile(first ?? files, 'utf8')).toContain(schema.replace('./schemas/', 'schemas/'));
  }
});
