/**
 * Two to four entries -> their comparison: one value, made once for each pair, which pages, sitemap, search, API and the browser
 * all read. Plain data without a word for readers; `views/comparison/` puts it into words.
 */
import type { Claim, KindView, Ranking, StatedFact } from '../../schemas/content.ts';
import { displayedScore } from '../ranking/rank.ts';
import { sampleSubScores } from '../ranking/uncertainty.ts';
import { weightedMean } from '../ranking/weighted-mean.ts';
import { leadShare, scoresIn, type Weighting } from '../ranking/weightings.ts';
import { compareRows, type RowCatalogue } from './compare-rows.ts';
import type { Row } from './row.ts';
import { scattered } from './score-lead.ts';
import { SIDES } from './sides.ts';
import { speakingRows } from './speaking-rows.ts';
import { alignCapabilities, type AlignedCapabilities } from './capabilities.ts';
import { compareCost, type ComparedCost, type Workloads } from './compare-cost.ts';
import { compareWeights, type ComparedWeights, type Weighable } from './compare-weights.ts';
import { compareNeeds, type ComparedNeeds, type NeedAnswer } from './needs.ts';
import { decidingRows } from './deciding-rows.ts';
import { settlingSignals, type OpenSignal } from './settling.ts';
import { countDifferences, isThin } from './thin.ts';
import type { ShownScore } from './outcome.ts';
import { decide, type Verdict } from './verdict.ts';

/** What comparing needs to know of an entry. */
export interface Subject extends Weighable {
  readonly slug: string;
  readonly disputed?: Readonly<Record<string, StatedFact>> | undefined;
  readonly category: string | undefined;
  readonly isGone: boolean;
  readonly capabilities: readonly Claim[];
  /** Capability -> whether it has it; absent = unknown. */
  readonly known: Readonly<Record<string, boolean>>;
  readonly needs: readonly NeedAnswer[];
  readonly score: Weighable['score'] & {
    readonly outOf: number;
    readonly coverage: number;
    readonly open: Readonly<Record<string, Readonly<Record<string, number>>>>;
    readonly deviations: Readonly<Record<string, number>>;
  };
}

/** What entries are compared by. */
export interface Method extends RowCatalogue {
  readonly ranking: Ranking;
  readonly weightings: readonly Weighting[];
  /** The site's day. */
  readonly today: string;
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
  /** The rows that are shown first, `fact:…`, `benchmark:…` or `score:…`. */
  readonly deciding: readonly string[];
  /** For each side the share of the samples of weights and unknowns, 0 to 1, in which it is ahead of every other. */
  readonly shares: readonly number[];
  readonly weights: ComparedWeights | undefined;
  readonly capabilities: AlignedCapabilities;
  readonly needs: ComparedNeeds;
  readonly cost: ComparedCost | undefined;
  /** What would settle a comparison that is open: the unknown signals that weigh most; none where somebody wins. */
  readonly settling: readonly OpenSignal[];
}

function shownScore(subject: Subject, ranking: Ranking): ShownScore {
  const { kind, category, isGone, score } = subject;
  const { subScores } = ranking;
  const deciding = Object.entries(subScores).filter(([, { decides }]) => decides);
  const shown = deciding.map(([id]) => [id, scattered(id, subject, ranking)] as const);
  return {
    kind,
    category,
    isGone,
    score: displayedScore(score.score),
    decisive: displayedScore(
      weightedMean(
        deciding.map(([id]) => score.subScores[id] ?? 0),
        deciding.map(([, { weight }]) => weight),
      ),
    ),
    rank: score.rank ?? undefined,
    outOf: score.outOf,
    subScores: Object.fromEntries(shown.map(([id, own]) => [id, own?.shown])),
    scatter: Object.fromEntries(shown.map(([id, own]) => [id, own?.scatter ?? 0])),
  };
}

/** By weightings, then by the score that they weigh: a page asks for those of each entry many times. */
const sampled = new WeakMap<Method['weightings'], WeakMap<Subject['score'], Float64Array>>();

/** The scores of an entry in all samples of weights and unknowns. */
function scoresOf({ slug, kind, category, score }: Subject, { ranking, weightings }: Method): Float64Array {
  const scores = sampled.get(weightings) ?? new WeakMap<Subject['score'], Float64Array>();
  sampled.set(weightings, scores);
  const known = scores.get(score);
  if (known !== undefined) return known;
  const subScores = Object.entries(score.subScores).map(([id, value]) => ({
    score: value,
    open: score.open[id] ?? {},
    deviation: score.deviations[id] ?? 0,
  }));
  const made = scoresIn(weightings, { subScores: sampleSubScores({ slug, kind, category, subScores }, ranking) });
  scores.set(score, made);
  return made;
}

/** The share of the samples in which each entry is ahead of every other: the least of its shares against each. */
function sharesOf(entries: readonly Subject[], method: Method): number[] {
  const sides = entries.map((entry) => scoresOf(entry, method));
  return sides.map((own, index) =>
    Math.min(...sides.flatMap((rival, other) => (other === index ? [] : [leadShare(own, rival)]))),
  );
}

/** The facts that readers of these kinds ask about first. */
function highlightsOf(entries: readonly Subject[], kinds: Readonly<Record<string, KindView>>): string[] {
  return [...new Set(entries.flatMap(({ kind }) => kinds[kind]?.highlights ?? []))];
}

/** Outcomes in which scores are set against each other. */
const SCORED: ReadonlySet<Verdict['outcome']['type']> = new Set(['winner', 'too-close']);

/** The sub-scores that may decide and are measured on every side, the weightiest first. */
function decidingScores(sides: readonly ShownScore[], { outcome }: Verdict, { subScores }: Ranking): string[] {
  if (!SCORED.has(outcome.type)) return [];
  const measured = Object.keys(subScores).filter((id) => sides.every((side) => side.subScores[id] !== undefined));
  return measured.toSorted((a, b) => (subScores[b]?.weight ?? 0) - (subScores[a]?.weight ?? 0));
}

/** Outcomes that more knowledge could settle. */
const OPEN: ReadonlySet<Verdict['outcome']['type']> = new Set(['too-close', 'not-ranked']);

/** Compares two to four entries, in their order. */
export function compare(entries: readonly Subject[], method: Method): Comparison {
  const rows = compareRows(entries, method);
  const speaking = speakingRows(rows, entries, method.ranking);
  const shares = sharesOf(entries, method);
  const highlights = highlightsOf(entries, method.kinds);
  const sides = entries.map((entry) => shownScore(entry, method.ranking));
  const verdict = decide(
    {
      sides,
      rows: speaking,
      highlights,
      shareOf: (side) => shares[side] ?? 0,
      today: method.today,
    },
    method.ranking,
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
    deciding: decidingRows({
      rows: speaking,
      highlights,
      subScores: decidingScores(sides, verdict, method.ranking),
      today: method.today,
    }),
    shares,
    weights: compareWeights(entries, verdict, winner, shares, method.ranking),
    capabilities: alignCapabilities(entries.map(({ capabilities, known }) => ({ claims: capabilities, known }))),
    needs: compareNeeds(entries.map(({ needs }) => needs)),
    settling: OPEN.has(verdict.outcome.type) ? settlingSignals(entries, method.ranking) : [],
    cost: compareCost(entries, method.kinds, method.workloads, method.today),
  };
}
