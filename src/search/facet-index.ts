/** What leaderboards of a kind can be filtered and sorted by, as the build writes it for the browser. */
import type { AskedValue } from './question-index.ts';

/** A fact of the entries. */
export interface FacetFact {
  readonly id: string;
  readonly label: string;
  readonly unit?: string;
  /** Values to choose from, amounts between two ends, or days between two ends. */
  readonly type: 'values' | 'amount' | 'day';
  /** Whether rows that are sorted by it begin with the highest value. */
  readonly isDownFirst: boolean;
  readonly isFilter: boolean;
  /** What readers see of a value to choose from, where it is not the value itself. */
  readonly choices?: Readonly<Record<string, string>>;
  /** By the place of the entry. */
  readonly values: readonly AskedValue[];
  /** By the place of the entry, as columns show it; empty = unknown. */
  readonly texts: readonly string[];
  /** Place of the entry -> how long its value holds: `until 31 Dec 2026`; of those alone whose end is known. */
  readonly ends?: Readonly<Record<number, string>>;
}

export interface FacetIndex {
  /** By the place of the entry. */
  readonly slugs: readonly string[];
  readonly names: readonly (readonly string[])[];
  readonly makers: readonly string[];
  readonly makerLabel: string;
  readonly facts: readonly FacetFact[];
  readonly capabilities: readonly { readonly id: string; readonly name: string }[];
  /** By the place of the entry, the places of the capabilities that it is known to have. */
  readonly known: readonly (readonly number[])[];
  /** By the place of the entry, 1 where the heaviest sub-score is measured. */
  readonly measured: readonly (0 | 1)[];
}
