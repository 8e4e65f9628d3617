/** Scores and counts of a comparison's sides. */
import type { SideName } from '../comparison/sides.ts';
import type { ComparisonView, SideView } from '../views/comparison/comparison.ts';
import { formatCount } from '../views/format.ts';
import { rowAnchor } from '../views/links.ts';
import { PairTable } from './PairTable.tsx';
import { ScoreRange } from './ScoreRange.tsx';

interface Props {
  readonly view: ComparisonView;
}

interface PlainRow {
  readonly id: string;
  readonly label: string;
  readonly text: (side: SideView) => string;
}

const capabilitiesText = ({ capabilityCount, score }: SideView) =>
  score.claimCountNote === undefined ? String(capabilityCount) : `${capabilityCount}. ${score.claimCountNote}`;

const PLAIN_ROWS: readonly PlainRow[] = [
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

function OverallRow({ view }: Props) {
  return (
    <tr id={rowAnchor('score:overall')}>
      <th scope="row">Score</th>
      {view.sides.map(({ side, score }) => (
        <td key={side} data-side={side}>
          <span class="value">{score.isMeasured ? score.value : 'Not ranked'}</span>
          <ScoreRange value={score.isMeasured ? score.value : undefined} low={score.low} high={score.high} />
        </td>
      ))}
    </tr>
  );
}

function SubScoreCell({ side, value }: { readonly side: SideName; readonly value: number | undefined }) {
  return (
    <td data-side={side} data-state={value === undefined ? 'unknown' : 'known'}>
      <span class="value">{value ?? 'Not measured'}</span>
      <ScoreRange value={value} />
    </td>
  );
}

function SubScoreRows({ view }: Props) {
  return (
    <>
      {view.sides[0]?.score.subScores.map((subScore, index) => (
        <tr key={subScore.id} id={rowAnchor(`score:${subScore.id}`)}>
          <th scope="row">
            {subScore.label}
            <span class="unit">weight {subScore.weight}</span>
          </th>
          {view.sides.map(({ side, score }) => (
            <SubScoreCell key={side} side={side} value={score.subScores[index]?.value} />
          ))}
        </tr>
      ))}
    </>
  );
}

export function ScoreTable({ view }: Props) {
  return (
    <>
      <PairTable view={view} caption="Scores from 0 to 100">
        <tbody>
          <OverallRow view={view} />
          <SubScoreRows view={view} />
          {PLAIN_ROWS.map((row) => (
            <tr key={row.id} id={rowAnchor(`score:${row.id}`)}>
              <th scope="row">{row.label}</th>
              {view.sides.map((side) => (
                <td key={side.side}>{row.text(side)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </PairTable>
      <ul class="score-lines small soft">
        {view.sides.map(({ side, name, score }) => (
          <li key={side} data-side={side}>
            <bdi>{name}</bdi>:{' '}
            <span>
              {score.rankText}. {score.coverage} of the score is known; what is unknown, and how results scatter, could move it
              between {score.low} and {score.high}.
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
