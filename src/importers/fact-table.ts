/** The facts of a public data set in our terms, by the name that the data set has for each thing. */
import type * as z from 'zod';
import type { FactId } from '../../schemas/define-kind.ts';
import type { FactEdit } from '../editing/edit-facts.ts';
import type { Terms } from '../editing/write-value.ts';
import type { Entry } from '../entries/entry.ts';
import { differences } from './differences.ts';
import type { FactRemark } from './remark.ts';

/** What a source states of one thing. Nothing has held the values against a schema; what it does not state is absent. */
export interface SourceFacts {
  readonly facts: Readonly<Record<string, unknown>>;
  /** Fact -> the prices of larger uses, as entries state them. */
  readonly tiers?: Readonly<Record<string, unknown>>;
  /** Fact -> its own source and day, in a table that takes facts from several. */
  readonly terms?: Readonly<Record<string, Terms>>;
  /** What sources as good as these state otherwise. */
  readonly disputed?: readonly FactEdit[];
  /** Fact -> the fact from which it was concluded: without that one it is not used either. */
  readonly follows?: Readonly<Record<string, string>> | undefined;
  /** What the source states and is not to be used, with the reason. */
  readonly remarks?: readonly FactRemark[];
  /** Whether what is stated follows from the absence of the thing. */
  readonly isAbsence?: boolean;
}

/** One row of a data set. */
export interface TableRow extends SourceFacts {
  /** The data set's own name, such as `openai/gpt-4.1-mini`. */
  readonly key: string;
  readonly name: string;
  /** `undefined` where the data set says only who sells it. */
  readonly maker: string | undefined;
  /** Where its maker describes it, if the data set says so. */
  readonly homepage?: string | undefined;
  /** Addresses besides the homepage, by which an entry of it is found: key -> address. */
  readonly links?: Readonly<Record<string, string>>;
  /** What a new entry of it is known by, where that is more than `key`. */
  readonly names?: NamesOfNew | undefined;
}

/** What else than its facts a new entry holds. */
interface NamesOfNew {
  readonly aliases: readonly string[];
  readonly family?: string | undefined;
  /** Id of a source -> its name there. */
  readonly ids: Readonly<Record<string, string>>;
  /** Facts that no importer may set, with the reason. */
  readonly withheld: Readonly<Record<string, string>>;
}

/** A row of which no entry is. */
export interface NewRow {
  readonly row: TableRow;
  /** The category that it belongs to, as far as the source tells. */
  readonly category: string | undefined;
  /** Why it should be no entry. */
  readonly reason: string | undefined;
  /** Whether it becomes one only where an editor names it. */
  readonly isOnlyByName?: boolean;
}

export interface FactTable {
  /** Id of the source in `sources.yaml`; of a table that takes facts from several, its name. */
  readonly source: string;
  /** The ids that its facts name, where they have sources of their own. */
  readonly cites?: readonly string[];
  /** The id of the kind that the rows are facts of. */
  readonly kind: string;
  /** The day of the data set, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Sources that copy this one: it takes over their facts when it is as new. */
  readonly supersedes?: readonly string[];
  readonly rows: ReadonlyMap<string, TableRow>;
  /**
   * What it states of one entry, with its row if it has one, where that depends on what the entry says; without this, what the row
   * states. `all` are all entries, also those that nothing is imported into.
   */
  readonly factsFor?: (all: readonly Entry[]) => (entry: Entry, row: TableRow | undefined) => SourceFacts;
  /** What none of `all`, which are all entries, is of; of a source whose rows say whose each is. */
  readonly newRows?: (all: readonly Entry[]) => readonly NewRow[];
  /** Whether an editor has to say which category each new row belongs to. */
  readonly needsPlacing?: boolean;
}

/** What a source states, of what it could: `statedFacts<typeof model>({ stars: undefined })` has none. A misspelt id is a type error. */
export function statedFacts<K>(facts: { readonly [Id in FactId<K>]?: unknown }): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== null));
}

/** A data set that cannot be read or has another format than expected. Its message is for the user. */
export class DataSetError extends Error {}

/** The place of a data set does not answer, or cannot at the moment: a later try may succeed. */
export class UnreachableError extends DataSetError {}

/** There is nothing at the address of a data set. */
export class AbsentError extends DataSetError {}

/** The source as a whole cannot be used, so reading it for another entry would only repeat the error. */
export class SourceUnavailableError extends DataSetError {}

/** The error for a data set whose format is not the expected one; it names the first places of `data` that differ. */
export const formatError = (message: string, error: z.ZodError, data: unknown): DataSetError =>
  new DataSetError([`${message}${error.issues.length === 0 ? '.' : ':'}`, ...differences(error, data)].join('\n'));
