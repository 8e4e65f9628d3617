/** What is told of the scores of a comparison's sides beside the figures: a row each, and a sentence of what is known of them. */
import { formatCount } from '../format.ts';
import type { SideView } from './comparison.ts';

interface PlainScoreRow {
  readonly id: string;
  readonly label: string;
  readonly text: (side: SideView) => string;
}

const capabilitiesText = ({ capabilityCount, score }: SideView) =>
  score.claimCountNote === undefined ? String(capabilityCount) : `${capabilityCount}. ${score.claimCountNote}`;

/** The rows below the scores, in their order. */
export const PLAIN_SCORE_ROWS: readonly PlainScoreRow[] = [
  { id: 'coverage', label: 'Coverage', text: (side) => side.score.coverage },
  { id: 'rank', label: 'Rank', text: (side) => side.score.rankText },
  { id: 'robustness', label: 'Rank in samples', text: (side) => side.score.intervalText ?? 'Not ranked' },
  {
    id: 'equal-weights',
    label: 'Score with equal weights',
    text: ({ score }) => (score.isMeasured ? String(score.equalWeights) : 'Not ranked'),
  },
  { id: 'capabilities', label: 'Capabilities', text: capabilitiesText },
  {
    id: 'times-matched',
    label: 'Times matched',
    text: (side) => `Top-${side.bestAnswers} answer to ${formatCount(side.timesMatched, 'need')}`,
  },
];
