/** The plan of an import from a source that is read for one repository at a time. */
import type { Entry } from '../entries/entry.ts';
import { GithubUnavailableError } from '../github/github-error.ts';
import { DataSetError, SourceUnavailableError, UnreachableError } from './fact-table.ts';
import { leave, planEntry, type EntryPlan, type ImportContext, type ImportPlan } from './plan-import.ts';
import { remark } from './remark.ts';
import type { OpenSource, RepositoryOptions, RepositorySource } from './repository-source.ts';

/** No later request would be answered, and a later try may be. */
const isOutage = ({ cause }: SourceUnavailableError) => cause instanceof GithubUnavailableError;

/** The error that ends the import. A source whose answers have a new form is there, and no later try helps. */
function endOf(error: SourceUnavailableError): DataSetError {
  const message = `${error.message}\nNothing was changed.`;
  return isOutage(error) ? new UnreachableError(message, { cause: error }) : new DataSetError(message, { cause: error });
}

interface Addressed {
  readonly entry: Entry;
  readonly address: string;
}

/** What the source says of one repository. One that cannot be read is remarked on, and leaves its entry as it is. */
async function planOne(opened: OpenSource, { entry, address }: Addressed, context: ImportContext): Promise<EntryPlan> {
  try {
    const found = await opened.read(entry, address);
    return planEntry(entry, found, found, context);
  } catch (error) {
    if (!(error instanceof DataSetError) || error instanceof SourceUnavailableError) throw error;
    return leave(entry, remark('could not be read', error.message));
  }
}

/** The repositories among `entries`, each with its address. */
const addressed = (entries: readonly Entry[]): readonly Addressed[] =>
  entries.flatMap((entry) => {
    const address = entry.kind === 'repository' ? entry.links.repository : undefined;
    return address === undefined ? [] : [{ entry, address }];
  });

/**
 * The plan for the repositories among the entries. Throws `DataSetError` when the source as a whole cannot be used, unless what was read until then is to be kept.
 */
export async function planRepositories(
  source: RepositorySource,
  context: ImportContext,
  options: RepositoryOptions,
): Promise<ImportPlan> {
  const entries: EntryPlan[] = [];
  const repositories = addressed(context.entries);
  const opened = await source.open({ ...options, entries: repositories.length });
  try {
    for (const repository of repositories) entries.push(await planOne(opened, repository, context));
    return { entries };
  } catch (error) {
    if (!(error instanceof SourceUnavailableError)) throw error;
    if (options.keepsRead === true && isOutage(error) && entries.length > 0) return { entries, stopped: error.message };
    throw endOf(error);
  } finally {
    await opened.close?.();
  }
}
