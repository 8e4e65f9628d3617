/** The plan of an import from a source that is read for one repository at a time. */
import type { Entry } from '../entries/entry.ts';
import { GithubUnavailableError } from '../github/github-error.ts';
import { DataSetError, SourceUnavailableError, UnreachableError } from './fact-table.ts';
import { planEntry, type EntryPlan, type ImportPlan, type Remark } from './plan-import.ts';
import type { RepositoryOptions, RepositorySource } from './repository-source.ts';

/** The error that ends the import. A source whose answers have a new form is there, and no later try helps. */
function endOf(error: SourceUnavailableError): DataSetError {
  const message = `${error.message}\nNothing was changed.`;
  const isUnreachable = error.cause instanceof GithubUnavailableError;
  return isUnreachable ? new UnreachableError(message, { cause: error }) : new DataSetError(message, { cause: error });
}

/**
 * The plan for the repositories among `entries`. One that cannot be read is remarked on and leaves its entry as it is.
 * Throws `DataSetError` when the source as a whole cannot be used.
 */
export async function planRepositories(
  source: RepositorySource,
  entries: readonly Entry[],
  options: RepositoryOptions,
): Promise<ImportPlan> {
  const plans: EntryPlan[] = [];
  const remarks: Remark[] = [];
  const opened = await source.open(options);
  try {
    for (const entry of entries) {
      const address = entry.links.repository;
      if (entry.kind !== 'repository' || address === undefined) continue;
      try {
        const found = await opened.read(entry, address);
        plans.push(planEntry(entry, found, found));
        if (found.remark !== undefined) remarks.push({ entry, text: found.remark });
      } catch (error) {
        if (error instanceof SourceUnavailableError) throw endOf(error);
        if (!(error instanceof DataSetError)) throw error;
        remarks.push({ entry, text: error.message });
      }
    }
  } finally {
    await opened.close?.();
  }
  return { entries: plans, remarks };
}
