/** An entry as comparisons see it: what its editor stated, its score as published, and the needs that it meets. */
import type { EntryData } from '../../schemas/content.ts';
import type { MatchedNeed } from '../matching/match-needs.ts';
import type { Ranked } from '../ranking/method.ts';
import type { Subject } from './compare.ts';

/** Scores of an entry. Numbers run from 0 to 100 with four digits; pages show them rounded. */
interface PublishedScore {
  readonly methodVersion: string;
  readonly score: number;
  /** `null` when the coverage is too low to rank. */
  readonly rank: number | null;
  readonly outOf: number;
  readonly rankInterval: readonly [number, number] | null;
  /** The score if all sub-scores weighed the same. */
  readonly equalWeights: number;
  /** 0 to 1. */
  readonly coverage: number;
  readonly low: number;
  readonly high: number;
  readonly subScores: Readonly<Record<string, number>>;
}

/** A subject with all that is published of its score and needs. */
export interface PublishedSubject extends Subject {
  readonly score: PublishedScore;
  /** Needs that it meets, and whether it is among the best answers. */
  readonly needs: readonly { readonly id: string; readonly best: boolean }[];
}

const exact = (value: number) => Math.round(value * 10_000) / 10_000;

function publishedScore(ranked: Ranked): PublishedScore {
  return {
    methodVersion: ranked.methodVersion,
    score: exact(ranked.score),
    rank: ranked.rank ?? null,
    outOf: ranked.outOf,
    rankInterval: ranked.rankInterval ?? null,
    equalWeights: exact(ranked.equalWeights),
    coverage: exact(ranked.coverage),
    low: exact(ranked.low),
    high: exact(ranked.high),
    subScores: Object.fromEntries(ranked.subScores.map(({ id, score }) => [id, exact(score)])),
  };
}

/** The subject of an entry. An entry is a best answer to a need when it is among its `bestAnswers` first ones. */
export function subjectOf(
  { slug, kind, data }: { readonly slug: string; readonly kind: string; readonly data: EntryData },
  ranked: Ranked,
  matched: readonly MatchedNeed[],
  bestAnswers: number,
): PublishedSubject {
  const needs = matched.flatMap(({ id, matches }) => {
    const rank = matches.findIndex((match) => match.slug === slug);
    return rank < 0 ? [] : [{ id, best: rank < bestAnswers }];
  });
  const { facts, disputed, benchmarks, capabilities } = data;
  return { slug, kind, facts, disputed, benchmarks, capabilities, score: publishedScore(ranked), needs };
}
