/** The verdict: a headline, and clauses that each lead to the row that proves them. */
import type { VerdictView } from '../views/verdict.ts';

interface Props {
  readonly view: VerdictView;
}

export function VerdictBox({ view }: Props) {
  return (
    <section class="verdict" id="verdict" data-outcome={view.outcome} data-winner={view.winner}>
      <h2>
        <span class="hidden-text">Verdict: </span>
        {view.headline}
      </h2>
      <p>{view.detail}</p>
      <ul>
        {view.clauses.map((clause) => (
          <li key={clause.rowId} data-row={clause.rowId} data-side={clause.side} data-type={clause.type}>
            <a href={`#${clause.anchor}`}>{clause.text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
