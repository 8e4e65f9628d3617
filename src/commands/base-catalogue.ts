/** The catalogue of an earlier commit, for commands that tell what a change does. */
import { loadCatalogue, type Catalogue } from '../catalogue.ts';
import { withBaseContent } from './base-content.ts';
import { forkPoint } from './changed-files.ts';
import { EXIT, UserError } from './exit.ts';

/**
 * What `work` gives for the catalogue of `content` as it was where the change left `base`. Throws `UserError` when there is no such commit,
 * when it has no such folder, or when the content there has problems.
 */
export async function withBaseCatalogue<T>(
  base: string,
  content: string,
  work: (before: Catalogue) => T | Promise<T>,
): Promise<T> {
  const commit = await forkPoint(base);
  return withBaseContent(commit, content, async (folder) => {
    if (folder === undefined) throw new UserError(`The commit ${commit} has no folder ${content}.`);
    const before = await loadCatalogue(folder);
    if (before.ok) return work(before.value);
    throw new UserError(`The content of ${base} itself has problems, so there is nothing to compare with.`, EXIT.contentProblems);
  });
}
