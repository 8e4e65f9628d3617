/** A score ready to render: figures as shown, what is known of them, and bars on one scale from 0 to 100. */
import type { Ranking } from '../../schemas/content.ts';
import { hasTooManyClaims } from '../matching/claim-count.ts';
import { displayedScore, isMeasured } from '../ranking/rank.ts';
import type { ViewContext } from './context.ts';
import type { EntryDocument } from './entry-document.ts';
import { formatShare } from './format.ts';
import { inSentence } from './in-sentence.ts';
import { goneLabel } from './life-cycle.ts';

interface SubScoreView {
  readonly id: string;
  readonly label: string;
  /** An integer from 0 to 100; `undefined` where nothing of it is known. */
  readonly value: number | undefined;
  readonly definition: string;
  /** `35%`. */
  readonly weight: string;
}

export interface ScoreView {
  /** An integer from 0 to 100. Where `isMeasured` is false most of it stands for what nobody knows, and no page prints it by itself. */
  readonly value: number;
  /** The same with equal weights of the sub-scores. */
  readonly equalWeights: number;
  readonly low: number;
  readonly high: number;
  /** `72%`. */
  readonly coverage: string;
  /** `3rd of 16 models`, or why there is no rank. */
  readonly rankText: string;
  readonly isRanked: boolean;
  /** `50%`: how much of it would have to be known, where that alone is why it has no rank. */
  readonly lacking: string | undefined;
  /** Whether enough of it is known to say it. What is gone has no rank, and may be measured. */
  readonly isMeasured: boolean;
  readonly methodVersion: string;
  readonly subScores: readonly SubScoreView[];
  /** `2nd to 4th in 90% of samples`. */
  readonly intervalText: string | undefined;
  /** A warning that the match graph may owe its value to a long list of capabilities. */
  readonly claimCountNote: string | undefined;
}

/** The warning for an entry that claims more than others do, so that listing everything cannot pass unseen. */
export function claimCountNote(claims: number, method: Ranking['matchGraph']): string | undefined {
  if (!hasTooManyClaims(claims, method)) return undefined;
  return `${claims} capabilities are claimed. With more than ${method.manyClaims}, the match graph may reflect the length of the list more than the work itself.`;
}

/** A score in a line: `82/100`, and without a figure where too little of it is known. */
export const scoreInLine = (
  score: { readonly score: number; readonly coverage: number },
  method: Pick<Ranking, 'minimumCoverage'>,
): string => (isMeasured(score, method) ? `${displayedScore(score.score)}/100` : 'not ranked');

/** `82 (78 to 85)`, and the figure alone where nothing can move it. */
export const withRange = (figure: string, { low, high }: Pick<ScoreView, 'low' | 'high'>): string =>
  low === high ? figure : `${figure} (${low} to ${high})`;

function knownSentence({ coverage, low, high }: ScoreView): string {
  if (low === high) return `${coverage} of the score is known.`;
  return `${coverage} of the score is known; what is unknown, and how results scatter, could move it between ${low} and ${high}.`;
}

/** What is known of a score, and where it could lie. */
export const scoreSentence = (score: ScoreView): string => `${score.rankText}. ${knownSentence(score)}`;

/** The same beside the score in large letters: a `Not ranked` that stands there is not said again. */
export const besideScore = (score: ScoreView): string =>
  score.lacking === undefined ? scoreSentence(score) : `${knownSentence(score)} A rank needs ${score.lacking}.`;

/** Scores are sums, of which the last digits depend on their order. */
const NOTHING = 1e-9;

/** Whole numbers between which a score lies; the shown one twice where nothing can move it. */
function rangeOf({ score, low, high }: EntryDocument['score']): readonly [low: number, high: number] {
  return high - low < NOTHING ? [displayedScore(score), displayedScore(score)] : [Math.floor(low), Math.ceil(high)];
}

/** `1` -> `1st`, `12` -> `12th`. */
export function ordinal(rank: number): string {
  const rest = rank % 100;
  const ending = rest >= 11 && rest <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th');
  return `${rank}${ending}`;
}

function rankText(document: EntryDocument, minimumCoverage: number, { kinds, categoryNames }: ViewContext): string {
  const { kind, category, score, isGone } = document;
  const plural = categoryNames[category ?? ''] ?? kinds[kind]?.plural ?? kind;
  if (isGone) return `Not ranked: ${inSentence(goneLabel(document, { kinds }))}`;
  if (score.rank === null) return `Not ranked: less than ${formatShare(minimumCoverage)} of the score is known`;
  return `${ordinal(score.rank)} of ${score.outOf} ranked ${inSentence(plural)}`;
}

/** The view of an entry's score. */
export function viewScore(document: EntryDocument, context: ViewContext): ScoreView {
  const { score } = document;
  const { ranking } = context;
  const interval = score.rankInterval;
  const [low, high] = rangeOf(score);
  return {
    value: displayedScore(score.score),
    equalWeights: displayedScore(score.equalWeights),
    low,
    high,
    coverage: formatShare(score.coverage),
    rankText: rankText(document, ranking.minimumCoverage, context),
    isRanked: score.rank !== null,
    lacking: score.rank === null && !document.isGone ? formatShare(ranking.minimumCoverage) : undefined,
    isMeasured: isMeasured(score, ranking),
    methodVersion: score.methodVersion,
    intervalText:
      interval === null
        ? undefined
        : interval[0] === interval[1]
          ? `${ordinal(interval[0])} in nearly all samples`
          : `${ordinal(interval[0])} to ${ordinal(interval[1])} in 90% of samples`,
    claimCountNote: claimCountNote(document.capabilities.length, ranking.matchGraph),
    subScores: Object.entries(ranking.subScores).map(([id, { label, definition, weight }]) => ({
      id,
      label,
      value: score.unmeasured.includes(id) ? undefined : displayedScore(score.subScores[id] ?? 0),
      definition,
      weight: formatShare(weight),
    })),
  };
}
