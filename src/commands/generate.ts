/** `visavis schemas` and `visavis docs`: files of the repository that are written from the code. */
import { glob, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { PROJECT_ROOT } from '../build/project-root.ts';
import { writeWhole } from '../editing/write-whole.ts';
import { kindsFile } from '../kinds/kinds.ts';
import { editorSchemas } from '../project-files/editor-schemas.ts';
import { labelerFile } from '../project-files/labels.ts';
import { rankingDocument } from '../project-files/ranking-doc.ts';
import { withNewFields } from '../site-files/api/fields.ts';
import { commandsDocument } from './commands-doc.ts';
import type { ExitCode } from './exit.ts';
import type { JsonOf } from './json-shapes.ts';
import { requireCatalogue } from './load.ts';
import { deliver, type Output } from './output.ts';
import { withSources } from './sources-doc.ts';

/** The folder that holds the content and the kinds of the site at hand. */
const siteRoot = () => dirname(dirname(kindsFile()));

function announce(paths: readonly string[], output: Output): ExitCode {
  const written = paths.map((path) => relative('.', path));
  const data: JsonOf<'schemas'> = { written };
  return deliver({ text: `Written: ${written.join(', ')}\n`, data }, output);
}

/** Writes the schemas into `dir`, and removes those of kinds that are gone. */
async function writeEditorSchemas(dir: string): Promise<void> {
  const schemas = editorSchemas();
  await mkdir(dir, { recursive: true });
  for await (const name of glob('*.schema.json', { cwd: dir })) if (!schemas.has(name)) await rm(join(dir, name));
  for (const [name, text] of schemas) await writeWhole(join(dir, name), text);
}

/** Writes `schemas/editor/*.schema.json` and `.github/labeler.yml`. */
export async function generateSchemas(output: Output): Promise<ExitCode> {
  const dir = join(siteRoot(), 'schemas', 'editor');
  await writeEditorSchemas(dir);
  const labeler = join(siteRoot(), '.github', 'labeler.yml');
  await mkdir(dirname(labeler), { recursive: true });
  await writeWhole(labeler, labelerFile());
  return announce([dir, labeler], output);
}

export interface DocsOptions extends Output {
  readonly content: string;
}

/**
 * Writes `docs/ranking.md`, and in this project, which has the commands, importers and API, `docs/commands.md`, a part of
 * `docs/importing.md`, and the new lines of `docs/api-v1-fields.txt`.
 */
export async function generateDocs({ content, ...output }: DocsOptions): Promise<ExitCode> {
  const file = join(siteRoot(), 'docs', 'ranking.md');
  const document = rankingDocument(await requireCatalogue(content));
  await mkdir(dirname(file), { recursive: true });
  await writeWhole(file, document);
  if (siteRoot() !== resolve(PROJECT_ROOT)) return announce([file], output);
  const docs = join(siteRoot(), 'docs');
  const [commands, importing] = [join(docs, 'commands.md'), join(docs, 'importing.md')];
  await writeWhole(commands, commandsDocument());
  await writeWhole(importing, withSources(await readFile(importing, 'utf8')));
  const fields = join(docs, 'api-v1-fields.txt');
  await writeWhole(fields, withNewFields(await readFile(fields, 'utf8').catch(() => '')));
  return announce([file, commands, importing, fields], output);
}
