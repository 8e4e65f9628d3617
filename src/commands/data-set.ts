/** Commands that read data sets: what they found is printed, and a data set that cannot be read is told in words. */
import { DataSetError } from '../importers/fact-table.ts';
import { EXIT, UserError, type ExitCode } from './exit.ts';

/** Prints what `work` gives. A `DataSetError` becomes a `UserError` with exit code 1. */
export async function printResult(work: Promise<string>): Promise<ExitCode> {
  try {
    process.stdout.write(await work);
    return EXIT.ok;
  } catch (error) {
    if (error instanceof DataSetError) throw new UserError(error.message, EXIT.contentProblems);
    throw error;
  }
}
