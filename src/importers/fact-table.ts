/** The facts of a public data set in our terms, by the name that the data set has for each thing. */
import * as z from 'zod';
import type { FactValue } from '../../schemas/content.ts';
import type { FactValues } from '../../schemas/define-kind.ts';
import type { Entry } from '../entries/entry.ts';

/** One row of a data set. Facts that it does not state are absent. */
export interface TableRow {
  /** The data set's own name, such as `openai/gpt-4.1-mini`. */
  readonly key: string;
  readonly name: string;
  readonly maker: string;
  /** Where its maker describes it, if the data set says so. */
  readonly homepage?: string | undefined;
  readonly facts: Readonly<Record<string, FactValue>>;
}

export interface FactTable {
  /** Id of the source in `sources.yaml`. */
  readonly source: string;
  /** The id of the kind that the rows are facts of. */
  readonly kind: string;
  /** The day of the data set, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Sources that copy this one: it takes over their facts when it is as new. */
  readonly supersedes?: readonly string[];
  readonly rows: ReadonlyMap<string, TableRow>;
  /** The facts for one entry, where they depend on what it says, with its row if it has one; without this, those of the row. */
  readonly factsFor?: (entry: Entry, row: TableRow | undefined) => TableRow['facts'];
}

/** The facts that a source states, of those that it could: `statedFacts<typeof model>({ stars: undefined })` has none. */
export function statedFacts<K>(facts: { readonly [Id in keyof FactValues<K>]: FactValues<K>[Id] | undefined }): FactValues<K> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as FactValues<K>;
}

/** A data set that cannot be read or has another format than expected. Its message is for the user. */
export class DataSetError extends Error {}

/** The place of a data set does not answer, or cannot at the moment: a later try may succeed. */
export class UnreachableError extends DataSetError {}

/** The source as a whole cannot be used, so reading it for another entry would only repeat the error. */
export class SourceUnavailableError extends DataSetError {}

/** The error for a data set whose format is not the expected one; it names the first places that differ. */
export function formatError(message: string, error: z.ZodError): DataSetError {
  return new DataSetError(`${message}:\n${z.prettifyError(error).split('\n').slice(0, 8).join('\n')}`);
}
