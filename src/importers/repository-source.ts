/** Sources that are read for one repository at a time: its own clone, and the site that hosts it. */
import type { Entry } from '../entries/entry.ts';
import type { SourceFacts } from './fact-table.ts';
import type { UnscreenedEntry } from './screen-draft.ts';

/** What a source states about one repository, and when. */
interface RepositoryFacts extends SourceFacts {
  /** The source as an entry names it. */
  readonly source: string;
  readonly asOf: string;
  /** Sources that copy this one: it takes over their facts when it is as new. */
  readonly supersedes?: readonly string[];
}

export interface RepositoryOptions {
  /** Where to read instead of the published place. */
  readonly from?: string;
  readonly asOf?: string;
  /** How many entries will be read. */
  readonly entries?: number;
  /** The file in which answers are cached. */
  readonly cache?: string | undefined;
  /** See `DataSetOptions`; of a table alone. */
  readonly newestUntil?: string | undefined;
  /** Keep what was read before the source could not be reached any more. */
  readonly keepsRead?: boolean;
}

/** A source that is open for one run. */
export interface OpenSource {
  /** Throws `DataSetError` for what cannot be read. */
  readonly read: (entry: Entry, address: string) => Promise<RepositoryFacts>;
  /** Writes what is cached. */
  readonly close?: () => Promise<void>;
}

export interface RepositorySource {
  readonly open: (options: RepositoryOptions) => Promise<OpenSource>;
  /** A new entry for `owner/name`, with facts as the source states them. Throws `DataSetError`, and `RequestError` when there is no such repository. */
  readonly draft?: (name: string, from?: string) => Promise<UnscreenedEntry>;
}
