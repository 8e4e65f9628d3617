/** A row of a comparison: one fact or benchmark result of two to four entries. */
import type { FactDefinition, FactValue, StatedFact, StatedResult } from '../../schemas/content.ts';
import type { Tier } from './cost.ts';
import type { Lasting } from './offers.ts';
import type { ResultSetting } from './setting.ts';
import type { SideName } from './sides.ts';

/** Why known values of a row must not be set against each other. */
export type Incomparability =
  | { readonly type: 'versions'; readonly versions: readonly string[] }
  /** Days between the first and the last reading, more than such a figure keeps. */
  | { readonly type: 'dates'; readonly days: number }
  /** Results of an entry that was set up otherwise, as their variants say. */
  | { readonly type: 'settings' }
  | { readonly type: 'disputed' };

/** The state of a row's value. The three states read differently everywhere. */
export type Cell =
  | {
      readonly state: 'known';
      readonly value: FactValue;
      readonly source: string;
      readonly asOf: string;
      /** Prices of larger uses, the smallest first. */
      readonly tiers?: readonly Tier[] | undefined;
      /** The last day on which the value is offered, and what follows it. */
      readonly until?: string | undefined;
      readonly next?: number | undefined;
      /** Who asks a price that its maker does not. */
      readonly seller?: string | undefined;
      /** The step that the source rounds its figure to. */
      readonly roundedTo?: number | undefined;
      readonly variant?: string | undefined;
      /** How the entry was set up for a result. */
      readonly setting?: ResultSetting | undefined;
      /** Who reports a result, where it is not somebody independent. */
      readonly reportedBy?: 'maker' | undefined;
      /** The release of a benchmark that the result belongs to. */
      readonly version?: string | undefined;
      /** What another source says otherwise. */
      readonly disputed?: FactValue | undefined;
    }
  | {
      readonly state: 'unknown';
      /** Why no value is stated, where a known source is known to be wrong. */
      readonly withheld?: string | undefined;
    }
  /** The kind of the entry has no such fact. */
  | { readonly state: 'not-applicable'; readonly kind: string };

/** What a row is about: its name, how it is shown, and which way is better. */
export type RowSubject = Pick<
  FactDefinition,
  | 'id'
  | 'label'
  | 'type'
  | 'group'
  | 'unit'
  | 'decimals'
  | 'choices'
  | 'better'
  | 'definition'
  | 'within'
  | 'maxAgeDays'
  | 'noticeable'
  | 'phrase'
  | 'isRare'
  | 'tieredBy'
  | 'modes'
  | 'comparableWithinDays'
>;

/** The group of the rows that are results of benchmarks. */
export const BENCHMARKS = 'benchmarks';

export interface Row {
  /** `fact:contextTokens` or `benchmark:livebench`: unique in a comparison, and its anchor's name. */
  readonly id: string;
  readonly subject: RowSubject;
  /** One for each side, from the left. */
  readonly cells: readonly Cell[];
  /** Why the values must not be set against each other; `undefined` when they may. */
  readonly incomparable: Incomparability | undefined;
  /** The side that is better than all others; `undefined` without a direction, with an unknown, or when two show the same. */
  readonly better: SideName | undefined;
  /** Where alone that side is better, in words: `up to 200,000 input tokens a request`; `undefined` when it is everywhere. */
  readonly condition: string | undefined;
  /** The day after which that side is no longer better; `undefined` where no such day is known. */
  readonly endsOn?: string | undefined;
  /** The values that the difference is counted from, where offers end and the same side is better after them. */
  readonly lasting: Lasting | undefined;
  /** Whether all are known and show the same. */
  readonly equal: boolean;
  /** Whether one side may be called better than another: not where one is of another kind, or gone. */
  readonly isCompared: boolean;
}

/** What rows need to know of an entry. */
export interface Comparable {
  readonly kind: string;
  readonly category?: string | undefined;
  /** Whether nobody should choose it any more, so that nothing of it is called better. */
  readonly isGone?: boolean | undefined;
  /** Facts that no source at hand states rightly -> why. */
  readonly withheld?: Readonly<Record<string, string | undefined>> | undefined;
  readonly facts: Readonly<Record<string, StatedFact>>;
  readonly benchmarks: Readonly<Record<string, StatedResult>>;
  readonly disputed?: Readonly<Record<string, { readonly value: FactValue }>> | undefined;
}
