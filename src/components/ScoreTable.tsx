/** Scores and counts of a comparison's sides. */
import type { SideName } from '../comparison/sides.ts';
import type { ComparisonView } from '../views/comparison/comparison.ts';
import { PLAIN_SCORE_ROWS } from '../views/comparison/score-rows.ts';
import { rowAnchor } from '../views/links.ts';
import { scoreSentence } from '../views/score.ts';
import { PairTable } from './PairTable.tsx';
import { ScoreRange } from './ScoreRange.tsx';

interface Props {
  readonly view: ComparisonView;
}

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
            <span class="unit"> weight {subScore.weight}</span>
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
          {PLAIN_SCORE_ROWS.map((row) => (
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
            <bdi>{name}</bdi>: <span>{scoreSentence(score)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
