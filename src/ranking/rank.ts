/** Scores of all entries -> ranks within each kind. */
import { compareText } from '../../schemas/text-order.ts';
import type { BenchmarkScales, Ranked, Ranking, Ratable, Score } from './method.ts';
import { scoreEntry } from './score.ts';
import { sampleWeightings, ranksOf, rankIntervals, type Weighting } from './weightings.ts';

/** The ranking of a site: every entry by slug, and the sampled weightings that pairs are tested with. */
export interface Rankings {
  readonly bySlug: ReadonlyMap<string, Ranked>;
  readonly weightings: readonly Weighting[];
}

/** A score as readers see it: an integer from 0 to 100. */
export function displayedScore(score: number): number {
  return Math.round(score);
}

/** Best first; entries with the same shown score stand in slug order, so that the order never depends on the input's. */
function byScore(a: Score, b: Score): number {
  return b.score - a.score || compareText(a.slug, b.slug);
}

function rankKind(scores: readonly Score[], method: Ranking, weightings: readonly Weighting[]): Ranked[] {
  const rankable = scores.filter((score) => score.coverage >= method.minimumCoverage).toSorted(byScore);
  const intervals = rankIntervals(weightings, rankable);
  const ranks = ranksOf(rankable.map((score) => displayedScore(score.score)));
  const ranked = rankable.map((score, index) => ({
    ...score,
    rank: ranks[index],
    outOf: rankable.length,
    rankInterval: intervals[index],
  }));
  const unranked = scores.filter((score) => score.coverage < method.minimumCoverage);
  return [
    ...ranked,
    ...unranked.map((score) => ({ ...score, rank: undefined, outOf: rankable.length, rankInterval: undefined })),
  ];
}

/** Scores and ranks all entries. The order of `entries` does not matter. */
export function rankEntries(entries: readonly Ratable[], method: Ranking, scales: BenchmarkScales): Rankings {
  const weightings = sampleWeightings(method);
  const bySlug = new Map<string, Ranked>();
  for (const kind of new Set(entries.map((entry) => entry.kind))) {
    const scores = entries.filter((entry) => entry.kind === kind).map((entry) => scoreEntry(entry, method, scales));
    for (const ranked of rankKind(scores, method, weightings)) bySlug.set(ranked.slug, ranked);
  }
  return { bySlug, weightings };
}
