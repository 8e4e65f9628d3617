/** Commands that read data sets and edit entries: prints what they did, and turns their errors into messages for the user. */
import { RequestError } from '../editing/request-error.ts';
import { DataSetError, UnreachableError } from '../importers/fact-table.ts';
import { suggest } from '../problems/nearest.ts';
import { EXIT, UserError, type ExitCode } from './exit.ts';
import { deliver, type Output, type Result } from './output.ts';

function explain({ message, unknown }: RequestError): string {
  const suggestion = unknown === undefined ? undefined : suggest(unknown.word, unknown.candidates);
  return suggestion === undefined ? message : `${message} ${suggestion}`;
}

/**
 * Prints what `work` gives. Errors become a `UserError`: with exit code 69 for a data set that cannot be reached, with 1 for one
 * that cannot be used, with 2 for a request that cannot be carried out.
 */
export async function printResult(work: Promise<Result>, output: Output = {}): Promise<ExitCode> {
  try {
    return deliver(await work, output);
  } catch (error) {
    if (error instanceof UnreachableError) throw new UserError(error.message, EXIT.unavailable);
    if (error instanceof DataSetError) throw new UserError(error.message, EXIT.contentProblems);
    if (error instanceof RequestError) throw new UserError(explain(error));
    throw error;
  }
}
