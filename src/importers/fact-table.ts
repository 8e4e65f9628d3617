/** What an importer makes of a public data set: our facts, by the name that the data set has for each thing. */
import type { FactValue, Kind } from '../../schemas/index.ts';

/** One thing of a data set. Facts that it does not state are absent. */
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
  readonly kind: Kind;
  /** The day of the data set, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Sources that copy this one: it takes over their facts when it is as new. */
  readonly supersedes?: readonly string[];
  readonly rows: ReadonlyMap<string, TableRow>;
}

/** A data set that cannot be read as what it should be. The message says where it differs. */
export class DataSetError extends Error {}

/** The source as a whole cannot be used, so asking it about another entry would only repeat the error. */
export class SourceUnavailableError extends DataSetError {}
