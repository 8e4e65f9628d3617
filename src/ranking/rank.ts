/** Scores of all entries -> ranks within each category, and within each kind. */
import { compareText } from '../../schemas/text-order.ts';
import type { BenchmarkScales, Place, Ranked, Ranking, Ratable, Score } from './method.ts';
import { scoreEntry } from './score.ts';
import { sampleSubScores } from './uncertainty.ts';
import { sampleWeightings, ranksOf, rankIntervals, scoresIn, type Weighting } from './weightings.ts';

/** The ranking of a site: every entry by slug, and the sampled weightings that pairs are tested with. */
export interface Rankings {
  readonly bySlug: ReadonlyMap<string, Ranked>;
  readonly weightings: readonly Weighting[];
}

/** A score as readers see it: an integer from 0 to 100. */
export function displayedScore(score: number): number {
  return Math.round(score);
}

/** A score with all that its place is decided by. */
interface Contender {
  readonly score: Score;
  readonly isGone: boolean;
  /** Its scores in all samples of weights and of what is unknown. */
  readonly scores: Float64Array;
}

/** Best first; entries with the same shown score stand in slug order, so that the order never depends on the input's. */
function byScore(a: Contender, b: Contender): number {
  return b.score.score - a.score.score || compareText(a.score.slug, b.score.slug);
}

/** Whether enough of a score is known to say it; below that most of it stands for what nobody knows. */
export const isMeasured = (
  { coverage }: { readonly coverage: number },
  { minimumCoverage }: Pick<Ranking, 'minimumCoverage'>,
): boolean => coverage >= minimumCoverage;

/** The places of those that are alike enough to be ranked with each other. */
function placesAmong(contenders: readonly Contender[], method: Ranking): ReadonlyMap<string, Place> {
  const isRankable = ({ score, isGone }: Contender) => !isGone && isMeasured(score, method);
  const rankable = contenders.filter(isRankable).toSorted(byScore);
  const intervals = rankIntervals(rankable.map(({ scores }) => scores));
  const ranks = ranksOf(rankable.map(({ score }) => displayedScore(score.score)));
  const places = new Map(
    rankable.map(({ score: { slug } }, index) => [
      slug,
      { rank: ranks[index], outOf: rankable.length, rankInterval: intervals[index] },
    ]),
  );
  const none: Place = { rank: undefined, outOf: rankable.length, rankInterval: undefined };
  return new Map(contenders.map(({ score: { slug } }) => [slug, places.get(slug) ?? none]));
}

/** The places of all in the groups that `groupOf` puts them into. */
function placesBy(
  groupOf: (score: Score) => string,
  contenders: readonly Contender[],
  method: Ranking,
): ReadonlyMap<string, Place> {
  const groups = Map.groupBy(contenders, ({ score }) => groupOf(score));
  return new Map([...groups.values()].flatMap((group) => [...placesAmong(group, method)]));
}

/** Scores and ranks all entries. The order of `entries` does not matter. */
export function rankEntries(entries: readonly Ratable[], method: Ranking, scales: BenchmarkScales): Rankings {
  const weightings = sampleWeightings(method);
  const contenders = entries.map((entry): Contender => {
    const score = scoreEntry(entry, method, scales);
    const scores = scoresIn(weightings, { subScores: sampleSubScores(score, method) });
    return { score, isGone: entry.isGone, scores };
  });
  const inCategory = placesBy(({ kind, category }) => `${kind} ${category ?? ''}`, contenders, method);
  const overall = placesBy(({ kind }) => kind, contenders, method);
  const none: Place = { rank: undefined, outOf: 0, rankInterval: undefined };
  const ranked = contenders.map(({ score, isGone }): readonly [string, Ranked] => [
    score.slug,
    { ...score, ...(inCategory.get(score.slug) ?? none), isGone, overall: overall.get(score.slug) ?? none },
  ]);
  return { bySlug: new Map(ranked), weightings };
}
