/** What the ranking must hold up to, as figures: for `tests/content/ranking-checks.test.ts` and `npm run bench:ranking`. */
import type { Catalogue } from '../../src/catalogue.ts';
import type { Comparison } from '../../src/comparison/compare.ts';
import type { Pair } from '../../src/comparison/choose-pairs.ts';
import type { Ranked, SignalScore } from '../../src/ranking/method.ts';
import { arenaRatings, rankCorrelation } from './quality.ts';

/** The category that models answer questions in: the one with enough entries and results to be measured. */
export const CHAT = 'chat';

const all = ({ rankings }: Catalogue): readonly Ranked[] => [...rankings.bySlug.values()];

/** The ranked entries of a category, the best first. */
export const rankedIn = (catalogue: Catalogue, category: string): readonly Ranked[] =>
  all(catalogue)
    .filter((entry) => entry.category === category && entry.rank !== undefined)
    .toSorted((a, b) => b.score - a.score);

/** The ranked entries of a kind. */
export const rankedOfKind = (catalogue: Catalogue, kind: string): readonly Ranked[] =>
  all(catalogue).filter((entry) => entry.kind === kind && entry.rank !== undefined);

/** The categories with most ranked entries, the largest first, with these. */
export function largestCategories(catalogue: Catalogue, count: number): readonly (readonly [string, readonly Ranked[]])[] {
  const ids = catalogue.content.categories.map(({ id }) => id);
  return ids
    .map((id) => [id, rankedIn(catalogue, id)] as const)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, count);
}

/** Scores of ranked chat models beside the ratings of the arena. */
export function scoresBesideArena(catalogue: Catalogue): readonly (readonly [number, number])[] {
  const ratings = arenaRatings();
  return rankedIn(catalogue, CHAT).flatMap(({ slug, score }) => {
    const rating = ratings[slug];
    return rating === undefined ? [] : [[score, rating] as const];
  });
}

/** A share of the variance of ranks that one measure accounts for. */
export interface Share {
  readonly id: string;
  /** Entries of which it is known. */
  readonly known: number;
  /** Squared rank correlation with the score, 0 to 1; 0 for what is the same of all. */
  readonly share: number;
}

function shareOf(pairs: readonly (readonly [number, number])[]): number {
  const correlation = rankCorrelation(pairs);
  return Number.isNaN(correlation) ? 0 : correlation ** 2;
}

const largestFirst = (shares: readonly Share[]) => shares.toSorted((a, b) => b.share - a.share);

const signalsOf = ({ subScores }: Ranked): readonly SignalScore[] => subScores.flatMap(({ signals }) => signals);

/** What each signal accounts for among `entries`, as the ranking counts it: medians stand in for what is unknown. */
export function signalShares(entries: readonly Ranked[]): readonly Share[] {
  const ids = entries[0] === undefined ? [] : signalsOf(entries[0]).map(({ id }) => id);
  return largestFirst(
    ids.map((id) => {
      const pairs = entries.flatMap((entry) =>
        signalsOf(entry)
          .filter((signal) => signal.id === id)
          .map((signal) => ({ signal, score: entry.score })),
      );
      return {
        id,
        known: pairs.filter(({ signal }) => signal.raw !== undefined).length,
        share: shareOf(pairs.map(({ signal, score }) => [signal.score, score])),
      };
    }),
  );
}

/** What each benchmark below Quality accounts for among `entries`; its mean (z = 0) stands in where there is no result. */
export function benchmarkShares({ content, qualities }: Catalogue, entries: readonly Ranked[]): readonly Share[] {
  const shares = content.benchmarks.map(({ id }): Share => {
    const found = entries.map(({ slug, score }) => {
      const results = qualities.get(slug)?.areas.flatMap((area) => area.results) ?? [];
      return { z: results.find(({ benchmark }) => benchmark === id)?.z, score };
    });
    const known = found.filter(({ z }) => z !== undefined).length;
    return { id, known, share: shareOf(found.map(({ z = 0, score }) => [z, score])) };
  });
  return largestFirst(shares.filter(({ known }) => known > 0));
}

/** Rank correlation of scores with how much of them is known. */
export const coverageCorrelation = (entries: readonly Ranked[]): number =>
  rankCorrelation(entries.map(({ coverage, score }) => [coverage, score]));

/** A page with a winner. */
interface Won {
  readonly pair: Pair;
  readonly share: number;
  /** Deciding sub-scores of which nothing is known of a side. */
  readonly unmeasured: readonly string[];
}

/** All pages with a winner. */
export function winners({ pairs, comparisonOf, subjects, content }: Catalogue): readonly Won[] {
  const decides = (id: string) => content.ranking.subScores[id]?.decides === true;
  return pairs.flatMap((pair): Won[] => {
    const { outcome } = comparisonOf(pair).verdict;
    if (outcome.type !== 'winner') return [];
    const unmeasured = pair.sides.flatMap(({ slug }) => subjects.get(slug)?.score.unmeasured.filter(decides) ?? []);
    return [{ pair, share: outcome.share, unmeasured }];
  });
}

const counted = (names: readonly string[]): readonly (readonly [string, number])[] =>
  [...Map.groupBy(names, (name) => name)].map(([name, own]) => [name, own.length] as const).toSorted((a, b) => b[1] - a[1]);

const comparisonsOf = ({ pairs, comparisonOf }: Catalogue): readonly Comparison[] => pairs.map(comparisonOf);

/** How many pages have each type of outcome, the most frequent first. */
export const outcomeCounts = (catalogue: Catalogue) =>
  counted(comparisonsOf(catalogue).map(({ verdict }) => verdict.outcome.type));

/** How many clauses of verdicts rest on each fact, each sub-score, and on benchmarks. */
export const reasonCounts = (catalogue: Catalogue) =>
  counted(
    comparisonsOf(catalogue).flatMap(({ verdict }) =>
      verdict.clauses
        .filter(({ type }) => type === 'better')
        .map(({ row }) => (row.startsWith('benchmark:') ? 'benchmark' : row.replace('fact:', ''))),
    ),
  );
