/** Files of this project that follow from its kinds and content. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandsDocument } from '../../src/commands/commands-doc.ts';
import { withSources } from '../../src/commands/sources-doc.ts';
import { editorSchemas } from '../../src/project-files/editor-schemas.ts';
import { READ_GLOBS } from '../../src/project-files/executed-paths.ts';
import { labelerFile } from '../../src/project-files/labels.ts';
import { read, readYaml } from '../support/workflows.ts';

const SCHEMAS = 'schemas/editor';

test('schemas/editor has the schemas that the kinds give (npm run schemas)', () => {
  const written = new Map(readdirSync(SCHEMAS).map((file) => [file, readFileSync(join(SCHEMAS, file), 'utf8')]));
  expect(new Map([...written].sort())).toEqual(new Map([...editorSchemas()].sort()));
});
test('.github/labeler.yml has the labels that the kinds give (npm run schemas)', () =>
  expect(read('.github/labeler.yml')).toBe(labelerFile()));
test('what is executed has an owner, and of what is only read that which decides how entries are judged or look', () => {
  const lines = read('.github/CODEOWNERS')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const paths = (rest: readonly string[]) => rest.map((line) => line.split(' ')[0]);
  const [all, ...rest] = lines;
  expect(all).toMatch(/^\* @/);
  expect(paths(rest.filter((line) => !line.includes('@')))).toEqual(READ_GLOBS.map((glob) => `/${glob.replace('**', '')}`));
  expect(paths(rest.filter((line) => line.includes('@')))).toEqual(['ranking.yaml', 'site.yaml', 'theme*'].map((name) => `/content/${name}`));
});
test('every path with an owner or a label exists', () => {
  const owned = read('.github/CODEOWNERS')
    .split('\n')
    .filter((line) => line.startsWith('/') && !line.includes('*'))
    .map((line) => line.split(' ')[0] ?? '');
  const labelled = [...read('.github/labeler.yml').matchAll(/(?:- |file: )([\w./-]+?)(?:\/\*\*)?$/gm)].map(
    (match) => match[1] ?? '',
  );
  const paths = [...owned.map((path) => path.slice(1)), ...labelled];
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});
test('every label is listed for those who set up a repository, and no other', () => {
  const forms = ['new-entry', 'correction'].flatMap(
    (name) => readYaml<{ readonly labels: readonly string[] }>(`.github/ISSUE_TEMPLATE/${name}.yml`).labels,
  );
  const labels = [...Object.keys(readYaml<object>('.github/labeler.yml')), ...forms];
  const listed = [...read('CONTRIBUTING.md').matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1]);
  expect(listed.toSorted()).toEqual(labels.toSorted());
});
test('docs/commands.md has the commands, flags and keys that the code gives (npm run docs)', () =>
  expect(read('docs/commands.md')).toBe(commandsDocument()));
test('docs/importing.md says which source is asked for which fact as the code has it (npm run docs)', () => {
  const document = read('docs/importing.md');
  expect(document).toBe(withSources(document));
  expect(document).toContain('| Stars (`stars`) | `github`, `github-ranking`, `github-ranking-ai`, `best-of-ml` |  |');
});
