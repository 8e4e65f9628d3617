/** `visavis schemas` and `visavis docs`: files of the repository that are written from the code. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../build/build-site.ts';
import { editorSchemas } from '../project-files/editor-schemas.ts';
import { rankingDocument } from '../project-files/ranking-doc.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { requireCatalogue } from './load.ts';

/** Writes `schemas/editor/*.schema.json`. */
export async function generateSchemas(): Promise<ExitCode> {
  const dir = join(PROJECT_ROOT, 'schemas', 'editor');
  await mkdir(dir, { recursive: true });
  for (const [name, text] of editorSchemas()) await writeFile(join(dir, name), text);
  process.stdout.write('Written: schemas/editor/\n');
  return EXIT.ok;
}

/** Writes `docs/ranking.md`. */
export async function generateDocs({ content }: { readonly content: string }): Promise<ExitCode> {
  await writeFile(join(PROJECT_ROOT, 'docs', 'ranking.md'), rankingDocument(await requireCatalogue(content)));
  process.stdout.write('Written: docs/ranking.md\n');
  return EXIT.ok;
}
