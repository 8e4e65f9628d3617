/**
 * Two to four entries -> their comparison: one value, made once for each pair, which pages, sitemap, search, API and the browser
 * all read. Plain data without a word for readers; `views/comparison/` puts it into words.
 */
import type { Claim, KindView, Ranking, StatedFact } from '../../schemas/content.ts';
import { displayedScore } from '../ranking/rank.ts';
import { leadShare, type Weighting } from '../ranking/weightings.ts';
import { compareRows, type RowCatalogue } from './compare-rows.ts';
import type { Row } from './row.ts';
import { SIDES } from './sides.ts';
import { alignCapabilities, type AlignedCapabilities } from './capabilities.ts';
import { compareCost, type ComparedCost, type Workloads } from './compare-cost.ts';
import { compareWeights, type ComparedWeights, type Weighable } from './compare-weights.ts';
import { compareNeeds, type ComparedNeeds } from './needs.ts';
import { countDifferences, isThin } from './thin.ts';
import { decide, type ShownScore, type Verdict } from './verdict.ts';

/** What comparing needs to know of an entry. */
export interface Subject extends Weighable {
  readonly disputed?: Readonly<Record<string, StatedFact>>;
  readonly slug: string;
  readonly capabilities: readonly Claim[];
  readonly needs: readonly { readonly id: string }[];
  readonly score: Weighable['score'] & { readonly outOf: number; readonly coverage: number };
}

/** What entries are compared by. */
export interface Method extends RowCatalogue {
  readonly ranking: Ranking;
  readonly weightings: readonly Weighting[];
  /** Months of use whose cost is compared; nothing where the site tells no costs. */
  readonly workloads: Workloads;
}

export interface Comparison {
  /** From the left. */
  readonly slugs: readonly string[];
  readonly isSameKind: boolean;
  readonly rows: readonly Row[];
  /** How many rows are known of all sides, and differ. */
  readonly differences: number;
  /** Whether it says too little for search engines. */
  readonly isThin: boolean;
  readonly verdict: Verdict;
  /** For each side the share of the sampled weightings, 0 to 1, in which it is ahead of every other. */
  readonly shares: readonly number[];
  readonly weights: ComparedWeights | undefined;
  readonly capabilities: AlignedCapabilities;
  readonly needs: ComparedNeeds;
  readonly cost: ComparedCost | undefined;
}

function shownScore({ kind, score }: Subject): ShownScore {
  const subScores = Object.entries(score.subScores).map(([id, value]) => [id, displayedScore(value)] as const);
  return {
    kind,
    score: displayedScore(score.score),
    rank: score.rank ?? undefined,
    outOf: score.outOf,
    subScores: Object.fromEntries(subScores),
  };
}

/** The share of the weightings in which each entry is ahead of every other: the least of its shares against each. */
function sharesOf(entries: readonly Subject[], weightings: readonly Weighting[]): number[] {
  const sides = entries.map(({ score }) => ({ subScores: Object.values(score.subScores).map((value) => ({ score: value })) }));
  return sides.map((own) =>
    Math.min(...sides.filter((other) => other !== own).map((rival) => leadShare(weightings, own, rival))),
  );
}

/** The facts that readers of these kinds ask about first. */
function highlightsOf(entries: readonly Subject[], kinds: Readonly<Record<string, KindView>>): string[] {
  return [...new Set(entries.flatMap(({ kind }) => kinds[kind]?.highlights ?? []))];
}

/** Compares two to four entries, in their order. */
export function compare(entries: readonly Subject[], method: Method): Comparison {
  const rows = compareRows(entries, method);
  const shares = sharesOf(entries, method.weightings);
  const highlights = highlightsOf(entries, method.kinds);
  const verdict = decide(
    { sides: entries.map(shownScore), rows, highlights, shareOf: (side) => shares[side] ?? 0 },
    method.ranking.verdict,
  );
  const winner = verdict.outcome.type === 'winner' ? SIDES.indexOf(verdict.outcome.side) : undefined;
  return {
    slugs: entries.map(({ slug }) => slug),
    isSameKind: entries.every(({ kind }) => kind === entries[0]?.kind),
    rows,
    differences: countDifferences(rows),
    isThin: isThin(
      rows,
      entries.map(({ score }) => score.coverage),
      method.ranking,
    ),
    verdict,
    shares,
    weights: compareWeights(entries, verdict, winner, shares, method.ranking),
    capabilities: alignCapabilities(entries.map(({ capabilities }) => capabilities)),
    needs: compareNeeds(entries.map(({ needs }) => needs.map(({ id }) => id))),
    cost: compareCost(entries, method.kinds, method.workloads),
  };
}
