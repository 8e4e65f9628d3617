/** The types that the arithmetic of the ranking works with. Scores run from 0 to 100. */
import type { Goalpost, Measure, Ranking, Signal } from '../../schemas/content.ts';

/** A fact as a raw signal: number, truth, date, or the fact that something was stated at all. */
export type RawValue = number | boolean | string | readonly string[];

/** What the ranking needs to know of one entry. */
export interface Ratable {
  readonly slug: string;
  readonly kind: string;
  /** Fact id -> stated value; absent = unknown. */
  readonly facts: Readonly<Record<string, { readonly value: RawValue }>>;
  /** Benchmark id -> result; absent = unknown. */
  readonly benchmarks: Readonly<Record<string, { readonly value: number }>>;
  /** 0-100 from the match graph; `undefined` when the entry claims no capability. */
  readonly centrality: number | undefined;
}

/** The result that scores 0 and the one that scores 100, by benchmark id. */
export type BenchmarkScales = Readonly<Record<string, { readonly from: number; readonly to: number }>>;

/** One signal of one entry, with all that is needed to check the arithmetic by hand. */
export interface SignalScore {
  readonly id: string;
  readonly label: string;
  /** Share of the sub-score, 0 to 1. */
  readonly weight: number;
  /** The raw value that was used; `undefined` = unknown, so the prior stands in. */
  readonly raw: RawValue | undefined;
  /** Which fact or benchmark gave it. */
  readonly from: string | undefined;
  /** 0-100, or the prior. */
  readonly score: number;
  readonly goalpost: Goalpost;
}

export interface SubScore {
  readonly id: string;
  readonly label: string;
  readonly weight: number;
  readonly score: number;
  readonly signals: readonly SignalScore[];
}

export interface Score {
  readonly slug: string;
  readonly methodVersion: string;
  /** 0-100, unrounded; shown as an integer. */
  readonly score: number;
  readonly subScores: readonly SubScore[];
  /** The score if all sub-scores weighed the same: what the published weights decide is the difference. */
  readonly equalWeights: number;
  /** Share of the weight that is known, 0 to 1. */
  readonly coverage: number;
  /** The score with every unknown signal at 0, and at 100. */
  readonly low: number;
  readonly high: number;
}

/** A score with its place among the entries of its kind. */
export interface Ranked extends Score {
  /** From 1; `undefined` when the coverage is too low to rank. Equal scores share a rank. */
  readonly rank: number | undefined;
  /** Ranked entries of the kind. */
  readonly outOf: number;
  /** The ranks between which it lies in 90% of the sampled weightings. */
  readonly rankInterval: readonly [number, number] | undefined;
}

export type { Goalpost, Measure, Ranking, Signal };
