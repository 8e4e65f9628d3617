/** Who would lead under other weights than the published ones, and from which weight on. */
import type { Criterion, Ranking } from '../../schemas/content.ts';
import { criterionScore } from '../ranking/criterion.ts';
import { leadUnder, type LeadRules, type Weighed } from '../ranking/lead.ts';
import { displayedScore } from '../ranking/rank.ts';
import { tippingPoint } from '../ranking/tipping-point.ts';
import { weightedMean } from '../ranking/weighted-mean.ts';
import type { Comparable } from './row.ts';
import type { Verdict } from './verdict.ts';
import { exactScore } from '../ranking/score-scale.ts';

/** What can be weighed: a sub-score, or a criterion that the published score does not count. */
export interface WeighedCriterion extends Weighed {
  readonly id: string;
  readonly label: string;
  /** The published weight in percent. */
  readonly weight: number;
  /** Whether the value of each side is known, from the left. */
  readonly known: readonly boolean[];
}

export interface PresetOutcome {
  readonly label: string;
  readonly isPublished: boolean;
  /** In percent, in the order of the criteria. */
  readonly weights: readonly number[];
  /** As shown: integers, from the left. */
  readonly scores: readonly number[];
  /** The side that is clear of all others, counted from 0. */
  readonly leader: number | undefined;
  /** Whether enough is known to name a leader at all. */
  readonly isKnown: boolean;
}

export interface ComparedWeights {
  readonly criteria: readonly WeighedCriterion[];
  readonly presets: readonly PresetOutcome[];
  /** What it takes to lead; nothing where a side is not ranked, so that nobody can. */
  readonly rules: LeadRules | undefined;
  /** For each side the share of the sampled weightings, 0 to 1, in which it is ahead of every other. */
  readonly shares: readonly number[];
  /** From which weight, in percent, of a criterion on the other of two sides leads, the nearest first. */
  readonly tippingPoints: readonly { readonly criterion: string; readonly above: number; readonly weight: number }[];
  /** Which of two sides is ahead by the published weights, counted from 0; `undefined` when they are level. */
  readonly ahead: number | undefined;
}

/** What weighing needs to know of an entry. */
export interface Weighable extends Comparable {
  readonly score: {
    readonly score: number;
    readonly rank: number | null;
    readonly subScores: Readonly<Record<string, number>>;
    /** Sub-scores of which nothing is known. */
    readonly unmeasured: readonly string[];
  };
}

/** Outcomes of which scores do not compare, or nobody can be chosen. */
const NOT_WEIGHED: ReadonlySet<Verdict['outcome']['type']> = new Set(['different-kinds', 'different-categories', 'gone']);

const NOBODY_LEADS: LeadRules = { minimumGap: Infinity, minimumCoverage: 0 };

function subScoresOf(sides: readonly Weighable[], { subScores }: Ranking): WeighedCriterion[] {
  return Object.entries(subScores).map(([id, { label, weight }]) => ({
    id,
    label,
    weight: Math.round(weight * 1000) / 10,
    scores: sides.map(({ score }) => score.subScores[id] ?? 0),
    isKnown: sides.every(({ score }) => !score.unmeasured.includes(id)),
    known: sides.map(({ score }) => !score.unmeasured.includes(id)),
  }));
}

/** A criterion, if the kind of the sides has it. */
function criterionOf(
  id: string,
  { label, measures }: Criterion,
  sides: readonly Weighable[],
  method: Ranking,
): WeighedCriterion[] {
  const measure = measures[sides[0]?.kind ?? ''];
  if (measure === undefined) return [];
  const found = sides.map(({ facts }) => criterionScore(measure, facts, method));
  const known = found.map(({ isKnown }) => isKnown);
  return [{ id, label, weight: 0, scores: found.map(({ score }) => exactScore(score)), isKnown: known.every(Boolean), known }];
}

interface Frame {
  readonly sides: readonly Weighable[];
  readonly criteria: readonly WeighedCriterion[];
  readonly rules: LeadRules | undefined;
  /** Who wins by the published weights. */
  readonly winner: number | undefined;
}

/** The published weights: the same figures and the same winner as in the verdict. */
function publishedOutcome(label: string, { criteria, sides, winner }: Frame): PresetOutcome {
  const scores = sides.map(({ score }) => displayedScore(score.score));
  return { label, isPublished: true, weights: criteria.map(({ weight }) => weight), scores, leader: winner, isKnown: true };
}

/** The presets that weigh only what the kind has. */
function presetOutcomes(presets: Ranking['presets'], frame: Frame): PresetOutcome[] {
  return (presets ?? [{ label: 'As published' }]).flatMap(({ label, weights: own }): PresetOutcome[] => {
    if (own === undefined) return [publishedOutcome(label, frame)];
    const isAbsent = (id: string) => (own[id] ?? 0) > 0 && frame.criteria.every((criterion) => criterion.id !== id);
    if (Object.keys(own).some(isAbsent)) return [];
    const weights = frame.criteria.map(({ id }) => own[id] ?? 0);
    return [{ label, isPublished: false, weights, ...leadUnder(weights, frame.criteria, frame.rules ?? NOBODY_LEADS) }];
  });
}

/** The tipping points of two sides, as whole percents, rounded up, so that what is said of more than them is true. */
function tippingPointsOf(criteria: readonly WeighedCriterion[], gaps: readonly number[]): ComparedWeights['tippingPoints'] {
  const weights = criteria.map(({ weight }) => weight);
  const found = criteria.flatMap(({ id, weight, isKnown }, index) => {
    // Where a value is unknown the prior stands in, and a guess is no basis for a result.
    const share = isKnown ? tippingPoint(gaps, weights, index) : undefined;
    const above = share === undefined ? 100 : Math.ceil(share * 100 - 1e-9);
    return above < 100 ? [{ criterion: id, above, weight }] : [];
  });
  return found.toSorted((p, q) => p.above - p.weight - (q.above - q.weight));
}

function leadOf(gaps: readonly number[], criteria: readonly WeighedCriterion[]): number | undefined {
  const lead = weightedMean(
    gaps,
    criteria.map(({ weight }) => weight),
  );
  return lead === 0 ? undefined : lead > 0 ? 0 : 1;
}

/**
 * Other weights for two to four entries of one category; `undefined` for others, whose scores do not compare, and where one is gone.
 * `shares` are those of the sampled weightings; tipping points are told of two sides only.
 */
export function compareWeights(
  sides: readonly Weighable[],
  { outcome }: Verdict,
  winner: number | undefined,
  shares: readonly number[],
  method: Ranking,
): ComparedWeights | undefined {
  if (NOT_WEIGHED.has(outcome.type)) return undefined;
  const { minimumGap } = method.verdict;
  const rules = outcome.type === 'not-ranked' ? undefined : { minimumGap, minimumCoverage: method.minimumCoverage };
  const further = Object.entries(method.criteria ?? {}).flatMap(([id, criterion]) => criterionOf(id, criterion, sides, method));
  const criteria = [...subScoresOf(sides, method), ...further];
  const gaps = sides.length === 2 ? criteria.map(({ scores: [a = 0, b = 0] }) => a - b) : [];
  const ahead = sides.length === 2 ? leadOf(gaps, criteria) : undefined;
  return {
    criteria,
    presets: presetOutcomes(method.presets, { sides, criteria, rules, winner }),
    rules,
    shares,
    tippingPoints: ahead === undefined ? [] : tippingPointsOf(criteria, gaps),
    ahead,
  };
}
