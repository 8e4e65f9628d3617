/** The plan of an import from a source that is read for one repository at a time. */
import { GithubUnavailableError } from '../github/github-error.ts';
import { DataSetError, SourceUnavailableError, UnreachableError } from './fact-table.ts';
import { leave, planEntry, type EntryPlan, type ImportContext, type ImportPlan } from './plan-import.ts';
import { remark } from './remark.ts';
import type { RepositoryOptions, RepositorySource } from './repository-source.ts';

/** No later request would be answered, and a later try may be. */
const isOutage = ({ cause }: SourceUnavailableError) => cause instanceof GithubUnavailableError;

/** The error that ends the import. A source whose answers have a new form is there, and no later try helps. */
function endOf(error: SourceUnavailableError): DataSetError {
  const message = `${error.message}\nNothing was changed.`;
  return isOutage(error) ? new UnreachableError(message, { cause: error }) : new DataSetError(message, { cause: error });
}

/**
 * The plan for the repositories among the entries. One that cannot be read is remarked on and leaves its entry as it is.
 * Throws `DataSetError` when the source as a whole cannot be used, unless what was read until then is to be kept.
 */
export async function planRepositories(
  source: RepositorySource,
  context: ImportContext,
  options: RepositoryOptions,
): Promise<ImportPlan> {
  const entries: EntryPlan[] = [];
  const repositories = context.entries.flatMap((entry) => {
    const address = entry.kind === 'repository' ? entry.links.repository : undefined;
    return address === undefined ? [] : [{ entry, address }];
  });
  const opened = await source.open({ ...options, entries: repositories.length });
  try {
    for (const { entry, address } of repositories) {
      try {
        const found = await opened.read(entry, address);
        entries.push(planEntry(entry, found, found, context));
      } catch (error) {
        if (error instanceof SourceUnavailableError) {
          if (options.keepsRead === true && isOutage(error) && entries.length > 0) return { entries, stopped: error.message };
          throw endOf(error);
        }
        if (!(error instanceof DataSetError)) throw error;
        entries.push(leave(entry, remark('could not be read', error.message)));
      }
    }
  } finally {
    await opened.close?.();
  }
  return { entries };
}
