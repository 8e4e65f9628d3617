/** "What matters to you": who would lead under other weights than the published ones, and from which weight on, in words. */
import { SIDES, type SideName } from '../../comparison/sides.ts';
import type { ComparedWeights, PresetOutcome, WeighedCriterion } from '../../comparison/compare-weights.ts';
import type { Comparison } from '../../comparison/compare.ts';
import type { LeadRules } from '../../ranking/lead.ts';
import { displayedScore } from '../../ranking/rank.ts';
import type { ViewContext } from '../context.ts';
import type { EntryDocument } from '../entry-document.ts';
import { formatShare } from '../format.ts';
import { leadShare, samplesText } from './lead-share.ts';
import { nameOf } from './verdict-sentences.ts';
import type { VerdictView } from './verdict.ts';

interface WeighedView extends WeighedCriterion {
  /** `71 to 60`, `71 to not measured`. */
  readonly text: string;
}

export interface PresetView {
  readonly label: string;
  /** What it stresses. */
  readonly note: string;
  /** In percent, in the order of the criteria. */
  readonly weights: readonly number[];
  /** As shown, from the left; `Not ranked` where too little is known. */
  readonly scores: readonly string[];
  /** Who is clear of all others. */
  readonly winner: SideName | undefined;
  /** Why nobody is, where all sides are ranked. */
  readonly undecided: string | undefined;
}

export interface WeightsView {
  readonly sentences: readonly string[];
  readonly criteria: readonly WeighedView[];
  readonly presets: readonly PresetView[];
  /** What it takes to lead; nothing where a side is not ranked, so that nobody can. */
  readonly rules: LeadRules | undefined;
}

/** Tipping points that are told: the nearest. */
const MOST_TIPPING_POINTS = 2;

type Documents = readonly EntryDocument[];

function viewCriterion(criterion: WeighedCriterion): WeighedView {
  const texts = criterion.scores.map((score, side) =>
    criterion.known[side] === false ? 'not measured' : String(displayedScore(score)),
  );
  return { ...criterion, text: texts.join(' to ') };
}

/** What a preset stresses: the published weights, or the criterion that weighs most. */
function noteOf({ isPublished, weights }: PresetOutcome, criteria: readonly WeighedCriterion[]): string {
  if (isPublished) return 'published weights';
  const most = weights.indexOf(Math.max(...weights));
  return `${criteria[most]?.label} ${weights[most]}%`;
}

function viewPreset(preset: PresetOutcome, { criteria, rules }: ComparedWeights, documents: Documents): PresetView {
  const winner = preset.leader === undefined ? undefined : SIDES[preset.leader];
  const why = preset.isKnown ? 'Too close to call' : 'Too little is known';
  return {
    label: preset.label,
    note: noteOf(preset, criteria),
    weights: preset.weights,
    scores: documents.map(({ score }, side) => (score.rank === null ? 'Not ranked' : String(preset.scores[side]))),
    winner,
    undecided: rules === undefined || winner !== undefined ? undefined : why,
  };
}

/** In how many of the samples somebody leads, with the verdict's own share where the verdict has a leader. */
function shareText(
  shares: readonly number[],
  documents: Documents,
  { leader, share }: VerdictView,
  context: ViewContext,
): string {
  const tried = `${samplesText(context)}; each weight varies by up to ${formatShare(context.ranking.robustness.spread)}`;
  if (leader !== undefined && share !== undefined)
    return `${nameOf(documents, leader)} is ahead in ${leadShare(share, context)} of ${tried}.`;
  const most = Math.max(...shares);
  if (shares.every((one) => one === most)) return `The highest score is shared, and nobody is ahead more often in ${tried}.`;
  const name = nameOf(documents, SIDES[shares.indexOf(most)] ?? 'a');
  return `The highest score is shared. ${name} is ahead in ${leadShare(most, context)} of ${tried}.`;
}

/** From which weight on the other of two sides leads: at most one sentence, none when they are level. */
function tippingPointText({ criteria, tippingPoints, ahead }: ComparedWeights, documents: Documents): string[] {
  if (ahead === undefined) return [];
  if (tippingPoints.length === 0)
    return criteria.every(({ isKnown }) => isKnown) ? ['No single weight, however large, changes who is ahead.'] : [];
  const labels = new Map(criteria.map(({ id, label }) => [id, label]));
  const parts = tippingPoints
    .slice(0, MOST_TIPPING_POINTS)
    .map(({ criterion, above, weight }) => `if ${labels.get(criterion)} counts for more than ${above}% (published: ${weight}%)`);
  const other = documents[1 - ahead]?.name;
  return [`${other} takes the lead ${parts.join(', or ')}, with the others in proportion.`];
}

/** The section for entries of one kind; `undefined` for different kinds, whose scores do not compare. */
export function viewWeights(
  { weights }: Comparison,
  documents: Documents,
  verdict: VerdictView,
  context: ViewContext,
): WeightsView | undefined {
  if (weights === undefined) return undefined;
  const { rules, shares } = weights;
  const sentences = [shareText(shares, documents, verdict, context), ...tippingPointText(weights, documents)];
  return {
    sentences: rules === undefined ? [] : sentences,
    criteria: weights.criteria.map(viewCriterion),
    presets: weights.presets.map((preset) => viewPreset(preset, weights, documents)),
    rules,
  };
}
