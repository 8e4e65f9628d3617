/** An entry as comparisons see it: what its editor stated, where in its life it is, its score as published, and its needs. */
import type { EntryData, KindView, SourcesData } from '../../schemas/content.ts';
import type { LifeCycle } from '../entries/life-cycle.ts';
import type { MatchedNeed } from '../matching/match-needs.ts';
import type { Ranked } from '../ranking/method.ts';
import type { Subject } from './compare.ts';
import { withSellers } from './sellers.ts';
import { exactScore } from '../ranking/score-scale.ts';

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
  /** The place among all of its kind; `null` as above. */
  readonly overall: { readonly rank: number | null; readonly outOf: number };
  /** Sub-scores by id; for one that is not measured the middle of the category stands in. */
  readonly subScores: Readonly<Record<string, number>>;
  /** Sub-scores of which nothing is known. */
  readonly unmeasured: readonly string[];
  /** Sub-score -> its unknown signals, each with its share of it. */
  readonly open: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Sub-score -> the standard deviation that few or scattered results leave, in points. */
  readonly deviations: Readonly<Record<string, number>>;
}

/** A subject with all that is published of its score and needs. */
export interface PublishedSubject extends Subject {
  readonly score: PublishedScore;
  readonly lifeCycle: LifeCycle;
  /** Needs that it is known to meet, or known not to, and whether it is among the best answers. */
  readonly needs: readonly { readonly id: string; readonly answer: 'yes' | 'no'; readonly best: boolean }[];
}

function publishedScore(ranked: Ranked): PublishedScore {
  return {
    methodVersion: ranked.methodVersion,
    score: exactScore(ranked.score),
    rank: ranked.rank ?? null,
    outOf: ranked.outOf,
    rankInterval: ranked.rankInterval ?? null,
    equalWeights: exactScore(ranked.equalWeights),
    coverage: exactScore(ranked.coverage),
    low: exactScore(ranked.low),
    high: exactScore(ranked.high),
    overall: { rank: ranked.overall.rank ?? null, outOf: ranked.overall.outOf },
    subScores: Object.fromEntries(ranked.subScores.map(({ id, score }) => [id, exactScore(score)])),
    unmeasured: ranked.subScores.filter(({ isMeasured }) => !isMeasured).map(({ id }) => id),
    open: Object.fromEntries(ranked.subScores.map(({ id, open }) => [id, open])),
    deviations: Object.fromEntries(ranked.subScores.map(({ id, deviation }) => [id, exactScore(deviation)])),
  };
}

/** What was derived of an entry, and what its facts are read with. */
interface Derived {
  readonly kind: Pick<KindView, 'facts'>;
  readonly sources: SourcesData;
  readonly ranked: Ranked;
  readonly lifeCycle: LifeCycle;
  readonly known: Subject['known'];
  readonly matched: readonly MatchedNeed[];
  /** So many answers to a need count as its best. */
  readonly bestAnswers: number;
}

function needsOf(slug: string, { matched, bestAnswers }: Derived): PublishedSubject['needs'] {
  return matched.flatMap(({ id, matches, unmet }): PublishedSubject['needs'] => {
    const place = matches.findIndex((match) => match.slug === slug);
    if (place >= 0) return [{ id, answer: 'yes', best: place < bestAnswers }];
    return unmet.has(slug) ? [{ id, answer: 'no', best: false }] : [];
  });
}

/** The subject of an entry. An entry is a best answer to a need when it is among its `bestAnswers` first ones. */
export function subjectOf(
  { slug, kind, data }: { readonly slug: string; readonly kind: string; readonly data: EntryData },
  derived: Derived,
): PublishedSubject {
  const { category, disputed, withheld, benchmarks, capabilities } = data;
  const facts = withSellers(data.facts, data.ids, derived.kind, derived.sources);
  const { lifeCycle, known } = derived;
  return {
    slug,
    kind,
    category,
    lifeCycle,
    isGone: lifeCycle.isGone,
    facts,
    disputed,
    withheld,
    benchmarks,
    capabilities,
    known,
    score: publishedScore(derived.ranked),
    needs: needsOf(slug, derived),
  };
}
