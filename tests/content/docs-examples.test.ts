import { globSync } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue.ts';
import { fixEntry } from '../../src/editing/fix-entry.ts';
import { kindOf } from '../../src/kinds/kinds.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const EXAMPLES = [
  ['model', 'docs/examples/model.md'],
  ['repository', 'docs/examples/repository.md'],
] as const;

test.each(EXAMPLES)(
  'the annotated example of a %s passes the check beside the real content, and is in its usual form',
  async (kind, file) => {
    const content = await temporaryFolder();
    await cp('content', content, { recursive: true });
    await cp(file, join(content, kindOf(kind).folder, 'annotated-example.md'));
    const result = await loadCatalogue(content);
    expect(result.ok ? [] : result.problems).toEqual([]);
    const text = await readFile(file, 'utf8');
    expect(fixEntry(text, kind)).toBe(text);
  },
);

test('the settings for editors name schemas that exist, each for the files of its kind', async () => {
  const settings = JSON.parse(await readFile('.vscode/settings.json', 'utf8')) as { 'yaml.schemas': Record<string, string> };
  for (const [schema, files] of Object.entries(settings['yaml.schemas'])) {
    const { title } = JSON.parse(await readFile(schema, 'utf8')) as { title?: string };
    expect(`${title ?? schema}`).toBeTruthy();
    const [first] = globSync(files);
    expect(await readFile(first ?? files, 'utf8')).toContain(schema.replace('./schemas/', 'schemas/'));
  }
});
