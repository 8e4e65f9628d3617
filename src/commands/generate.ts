/** `visavis schemas` and `visavis docs`: files of the repository that are written from the code. */
import { glob, mkdir, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { writeWhole } from '../editing/write-whole.ts';
import { kindsFile } from '../kinds/kinds.ts';
import { editorSchemas } from '../project-files/editor-schemas.ts';
import { labelerFile } from '../project-files/labels.ts';
import { rankingDocument } from '../project-files/ranking-doc.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { requireCatalogue } from './load.ts';

/** The folder that holds the content and the kinds of the site at hand. */
const siteRoot = () => dirname(dirname(kindsFile()));

/** Writes the schemas into `dir`, and removes those of kinds that are gone. */
async function writeEditorSchemas(dir: string): Promise<void> {
  const schemas = editorSchemas();
  await mkdir(dir, { recursive: true });
  for await (const name of glob('*.schema.json', { cwd: dir })) if (!schemas.has(name)) await rm(join(dir, name));
  for (const [name, text] of schemas) await writeWhole(join(dir, name), text);
}

/** Writes `schemas/editor/*.schema.json` and `.github/labeler.yml`. */
export async function generateSchemas(): Promise<ExitCode> {
  const dir = join(siteRoot(), 'schemas', 'editor');
  await writeEditorSchemas(dir);
  const labeler = join(siteRoot(), '.github', 'labeler.yml');
  await mkdir(dirname(labeler), { recursive: true });
  await writeWhole(labeler, labelerFile());
  process.stdout.write(`Written: ${relative('.', dir)}/, ${relative('.', labeler)}\n`);
  return EXIT.ok;
}

/** Writes `docs/ranking.md`. */
export async function generateDocs({ content }: { readonly content: string }): Promise<ExitCode> {
  const file = join(siteRoot(), 'docs', 'ranking.md');
  const document = rankingDocument(await requireCatalogue(content));
  await mkdir(dirname(file), { recursive: true });
  await writeWhole(file, document);
  process.stdout.write(`Written: ${relative('.', file)}\n`);
  return EXIT.ok;
}
