/** "What matters to you": who would lead under other weights than the published ones, and from which weight on. */
import { SUB_SCORES } from '../../../schemas/names.ts';
import { SIDES, type SideName } from '../../comparison/best-side.ts';
import { criterionScore } from '../../ranking/criterion.ts';
import { leadUnder, type LeadRules, type Weighed } from '../../ranking/lead.ts';
import type { Ranking } from '../../ranking/method.ts';
import { displayedScore } from '../../ranking/rank.ts';
import type { ViewContext } from '../context.ts';
import type { EntryDocument } from '../entry-document.ts';
import { viewTippingPoints } from './tipping-point.ts';
import type { VerdictView } from './verdict.ts';
import { viewShare } from './weighting-share.ts';

/** A sub-score, or a criterion that the published score does not count. */
export interface WeighedView extends Weighed {
  readonly id: string;
  readonly label: string;
  /** The published weight in percent. */
  readonly weight: number;
  /** `71 to 60`. */
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

const TOO_CLOSE = 'Too close to call';
const NOBODY_LEADS: LeadRules = { minimumGap: Infinity, minimumCoverage: 0 };

/** As many digits as an entry's document gives of a sub-score. */
const exact = (score: number) => Math.round(score * 10_000) / 10_000;

type Documents = readonly EntryDocument[];

function viewSubScores(documents: Documents, { subScores }: Ranking): WeighedView[] {
  return SUB_SCORES.map((id) => {
    const scores = documents.map(({ score }) => score.subScores[id]);
    const { label, weight } = subScores[id];
    const text = scores.map(displayedScore).join(' to ');
    return { id, label, weight: Math.round(weight * 1000) / 10, scores, isKnown: true, text };
  });
}

/** The criteria that the kind of all sides has. */
function viewFurther(documents: Documents, ranking: Ranking): WeighedView[] {
  return Object.entries(ranking.criteria ?? {}).flatMap(([id, criterion]): WeighedView[] => {
    const measure = documents[0] === undefined ? undefined : criterion[documents[0].kind];
    if (measure === undefined) return [];
    const found = documents.map(({ facts }) => criterionScore(measure, facts, ranking));
    const text = found.map(({ score, isKnown }) => `${displayedScore(score)}${isKnown ? '' : ' (unknown)'}`).join(' to ');
    const isKnown = found.every((one) => one.isKnown);
    return [{ id, label: criterion.label, weight: 0, scores: found.map(({ score }) => exact(score)), isKnown, text }];
  });
}

const textsOf = (documents: Documents, shown: readonly number[]) =>
  documents.map(({ score }, index) => (score.rank === null ? 'Not ranked' : String(shown[index])));

/** What the presets are set against. */
interface Frame extends Pick<WeightsView, 'criteria' | 'rules'> {
  readonly documents: Documents;
  readonly verdict: VerdictView;
}

/** The published weights: the same figures and the same winner as in the verdict. */
function viewPublished(label: string, { criteria, documents, verdict, rules }: Frame): PresetView {
  const shown = documents.map(({ score }) => displayedScore(score.score));
  const weights = criteria.map(({ weight }) => weight);
  const undecided = rules === undefined || verdict.winner !== undefined ? undefined : TOO_CLOSE;
  return { label, note: 'published weights', weights, scores: textsOf(documents, shown), winner: verdict.winner, undecided };
}

function viewOwn(label: string, weights: readonly number[], { criteria, documents, rules }: Frame): PresetView {
  const { scores, leader, isKnown } = leadUnder(weights, criteria, rules ?? NOBODY_LEADS);
  const most = weights.indexOf(Math.max(...weights));
  const winner = leader === undefined ? undefined : SIDES[leader];
  const undecided = rules === undefined || winner !== undefined ? undefined : isKnown ? TOO_CLOSE : 'Too little is known';
  const note = `${criteria[most]?.label} ${weights[most]} %`;
  return { label, note, weights, scores: textsOf(documents, scores), winner, undecided };
}

/** The presets that weigh only what the kind has. */
function viewPresets(presets: Ranking['presets'], frame: Frame): PresetView[] {
  return (presets ?? [{ label: 'As published' }]).flatMap(({ label, weights }) => {
    if (weights === undefined) return [viewPublished(label, frame)];
    const isAbsent = (id: string) => (weights[id] ?? 0) > 0 && frame.criteria.every((criterion) => criterion.id !== id);
    if (Object.keys(weights).some(isAbsent)) return [];
    const own = frame.criteria.map(({ id }) => weights[id] ?? 0);
    return [viewOwn(label, own, frame)];
  });
}

/** The section for two to four entries of one kind; `undefined` for different kinds, whose scores do not compare. */
export function viewWeights(documents: Documents, verdict: VerdictView, context: ViewContext): WeightsView | undefined {
  const { ranking } = context;
  if (verdict.outcome === 'different-kinds') return undefined;
  const isRanked = verdict.outcome !== 'not-ranked';
  const { minimumGap } = ranking.verdict;
  const rules = isRanked ? { minimumGap, minimumCoverage: ranking.minimumCoverage } : undefined;
  const criteria = [...viewSubScores(documents, ranking), ...viewFurther(documents, ranking)];
  return {
    sentences: isRanked ? [viewShare(documents, verdict, context), ...viewTippingPoints(documents, criteria)] : [],
    criteria,
    presets: viewPresets(ranking.presets, { documents, verdict, criteria, rules }),
    rules,
  };
}
