/** Loads the catalogue for a command, or ends it with a report of all problems. */
import { stat } from 'node:fs/promises';
import pc from 'picocolors';
import { loadCatalogue, type Catalogue } from '../catalogue.ts';
import { report } from '../problems/report.ts';
import { ContentError, UserError } from './exit.ts';
import { textsOf } from './problem-texts.ts';

/** Throws `UserError` when `dir` is not a folder. */
export async function requireFolder(dir: string): Promise<void> {
  const stats = await stat(dir).catch(() => undefined);
  if (stats?.isDirectory() !== true)
    throw new UserError(`The content folder ${dir} does not exist. Name another with --content.`);
}

/** The catalogue of `dir`. Throws `ContentError` with the whole report when content has problems. */
export async function requireCatalogue(dir: string): Promise<Catalogue> {
  await requireFolder(dir);
  const result = await loadCatalogue(dir);
  if (result.ok) return result.value;
  throw new ContentError(report(result.problems, 'text', pc, textsOf(result.problems)).trimEnd(), result.problems);
}
