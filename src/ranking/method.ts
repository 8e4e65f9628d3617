/** The types that the arithmetic of the ranking works with. Scores run from 0 to 100. */
import type { Goalpost, Measure, Ranking, Signal } from '../../schemas/content.ts';

/** A fact as a raw signal: number, truth, date, or the fact that something was stated at all. */
export type RawValue = number | boolean | string | readonly string[];

/** What the ranking needs to know of one entry. */
export interface Ratable {
  readonly slug: string;
  readonly kind: string;
  readonly category: string | undefined;
  /** Whether nobody should choose it any more: it has a score, and no rank. */
  readonly isGone: boolean;
  /** The site's day, by which what was read long ago is known no more. */
  readonly today: string;
  /** Fact id -> stated value, and the day on which it was read; absent = unknown. */
  readonly facts: Readonly<Record<string, { readonly value: RawValue; readonly asOf: string }>>;
  /** Benchmark id -> result; absent = unknown. */
  readonly benchmarks: Readonly<Record<string, { readonly value: number }>>;
  /** What all its results come to; `undefined` when none counts. */
  readonly results: ResultsScore | undefined;
  /** 0-100 from the match graph; `undefined` when the entry claims no capability. */
  readonly centrality: number | undefined;
}

/** The result that scores 0 and the one that scores 100, by benchmark id. */
export type BenchmarkScales = Readonly<Record<string, { readonly from: number; readonly to: number }>>;

/** The results of an entry on all benchmarks, as one figure. */
export interface ResultsScore {
  /** 0 to 100. */
  readonly score: number;
  /** The standard deviation that their number and scatter leave, in points. */
  readonly deviation: number;
  /** How many count. */
  readonly count: number;
}

/** One signal of one entry, with all that is needed to check the arithmetic by hand. */
export interface SignalScore {
  readonly id: string;
  readonly label: string;
  /** Share of the sub-score, 0 to 1. */
  readonly weight: number;
  /** The raw value that was used; `undefined` = unknown, so the prior stands in. */
  readonly raw: RawValue | undefined;
  /** The day on which it was read, for what counts days. */
  readonly asOf: string | undefined;
  /** Which fact or benchmark gave it. */
  readonly from: string | undefined;
  /** 0-100, or the median of its category. */
  readonly score: number;
  /** The standard deviation of the score, in points; 0 for a fact. */
  readonly deviation: number;
  readonly goalpost: Goalpost;
}

export interface SubScore {
  readonly id: string;
  readonly label: string;
  readonly weight: number;
  readonly score: number;
  /** Whether any of its signals is known; otherwise its score is that of the middle of its category, and says nothing. */
  readonly isMeasured: boolean;
  /** Unknown signal -> its share of the sub-score. */
  readonly open: Readonly<Record<string, number>>;
  /** The standard deviation that results leave, in points. */
  readonly deviation: number;
  readonly signals: readonly SignalScore[];
}

export interface Score {
  readonly slug: string;
  readonly kind: string;
  readonly category: string | undefined;
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

/** A place among others. */
export interface Place {
  /** From 1; `undefined` when the coverage is too low to rank, or nobody should choose it any more. Equal scores share a rank. */
  readonly rank: number | undefined;
  /** How many are ranked. */
  readonly outOf: number;
  /** The ranks between which it lies in 90% of the samples. */
  readonly rankInterval: readonly [number, number] | undefined;
}

/** A score with its place in its category, or in its kind where that has no categories. */
export interface Ranked extends Score, Place {
  readonly isGone: boolean;
  /** Its place among all of its kind. */
  readonly overall: Place;
}

export type { Goalpost, Measure, Ranking, Signal };
