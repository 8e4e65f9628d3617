/** What matters to the reader: who leads under other weights. The script makes sliders of the list and buttons of the presets. */
import type { ComparisonView } from '../views/comparison/comparison.ts';
import { PATHS } from '../views/links.ts';
import type { PresetView } from '../views/comparison/weights.ts';
import { Fold } from './Fold.tsx';
import { PairTable } from './PairTable.tsx';

interface Props {
  readonly view: ComparisonView;
}

function Preset({ preset, view }: Props & { readonly preset: PresetView }) {
  return (
    <tr data-weights={preset.weights.join()}>
      <th scope="row">
        {preset.label}
        <span class="unit"> {preset.note}</span>
        {preset.undecided !== undefined && <span class="unit"> {preset.undecided}</span>}
      </th>
      {view.sides.map(({ side }, index) => (
        <td key={side}>
          <span class="value">{preset.scores[index]}</span>
          {preset.winner === side && ' '}
          {preset.winner === side && <span class="better-mark">leads</span>}
        </td>
      ))}
    </tr>
  );
}

export function Weights({ view }: Props) {
  const { weights } = view;
  if (weights === undefined) return null;
  return (
    <Fold id="weights" title="What matters to you" note="Who leads under other weights">
      <div class="weights" data-gap={weights.rules?.minimumGap} data-coverage={weights.rules?.minimumCoverage}>
        {weights.sentences.length > 0 && <p>{weights.sentences.join(' ')}</p>}
        <p class="small soft">
          Each criterion with its published weight and the scores of each side.{' '}
          <a href={`${PATHS.methodology}#criteria`}>What they measure</a>
        </p>
        <ul>
          {weights.criteria.map(({ id, label, weight, scores, isKnown, text }) => (
            <li key={id} data-scores={scores.join()} data-unknown={isKnown ? undefined : ''}>
              {label} <b>{weight}%</b> <small>{text}</small>
            </li>
          ))}
        </ul>
        {weights.rules !== undefined && <div class="weights-result" />}
        <PairTable view={view} caption="Scores by what matters most">
          <tbody>
            {weights.presets.map((preset) => (
              <Preset key={preset.label} preset={preset} view={view} />
            ))}
          </tbody>
        </PairTable>
      </div>
    </Fold>
  );
}
