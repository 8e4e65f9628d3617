/** Sources that are read for one repository at a time: its own clone, and the site that hosts it. */
import type { FactValue } from '../../schemas/content.ts';
import type { NewEntry } from '../editing/new-entry.ts';
import type { Entry } from '../entries/entry.ts';

/** What a source states about one repository. */
interface RepositoryFacts {
  /** The source as an entry names it. */
  readonly source: string;
  readonly asOf: string;
  readonly facts: Readonly<Record<string, FactValue>>;
  /** Something that a person should look at. */
  readonly remark?: string | undefined;
  /** Sources that copy this one: it takes over their facts when it is as new. */
  readonly supersedes?: readonly string[];
}

export interface RepositoryOptions {
  /** Where to read instead of the published place. */
  readonly from?: string;
  readonly asOf?: string;
  /** The file in which answers are cached. */
  readonly cache?: string;
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
  /** A new entry for `owner/name`. Throws `DataSetError`, and `RequestError` when there is no such repository. */
  readonly draft?: (name: string, from?: string) => Promise<NewEntry>;
}
