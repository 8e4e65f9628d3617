/** The first screen: the answer in large type, the rows that decide, and what speaks for each side. */
import type { ComparisonView } from '../views/comparison/comparison.ts';
import { Deciding } from './Deciding.tsx';
import { Endings } from './Endings.tsx';
import { Named } from './Named.tsx';
import { MoreReasons, Reasons } from './Reasons.tsx';
import { Scatter } from './Scatter.tsx';

interface Props {
  readonly view: ComparisonView;
}

export function Answer({ view: { verdict, sides } }: Props) {
  return (
    <div class="answer">
      <h2>
        <span class="hidden-text">Verdict: </span>
        <Named text={verdict.headline} sides={sides} />
      </h2>
      {verdict.sentence !== '' && (
        <p class="sentence">
          <Named text={verdict.sentence} sides={sides} />
        </p>
      )}
    </div>
  );
}

function Choices({ view }: Props) {
  return (
    <div class="card choices">
      <div class="choice-grid" data-count={view.sides.length}>
        {view.sides.map((side, index) => (
          <Reasons key={side.side} view={view} side={side} index={index} />
        ))}
      </div>
      <MoreReasons view={view} />
    </div>
  );
}

export function VerdictBox({ view }: Props) {
  const { verdict } = view;
  return (
    <section
      class="verdict"
      id="verdict"
      data-outcome={verdict.outcome}
      data-winner={verdict.winner}
      data-count={view.sides.length}
    >
      <div>
        <Answer view={view} />
        <Endings endings={verdict.endings} />
      </div>
      <Deciding view={view} />
      <Choices view={view} />
      {view.picture !== undefined && <Scatter view={view.picture} isSmall hasTable />}
    </section>
  );
}
